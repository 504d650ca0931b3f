// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/ctl/wait.h"
#include "app/session/supportinfo.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

int runDoctor(Context& context, Session& session)
{
    const Result<SupportInformation> gathered = waitFor(gatherSupportInformation(session));
    if (!gathered)
        return context.fail(gathered.error());
    QJsonArray invariants;
    for (const Invariant& invariant : gathered->invariants)
        invariants.append(
            QJsonObject{{u"invariant"_s, invariant.id}, {u"ok"_s, invariant.holds}, {u"detail"_s, invariant.detail}});
    const auto& known = gathered->integration;
    const QJsonValue integration = known ? QJsonValue(toJson(*known)) : QJsonValue();
    context.answer(QJsonObject{{u"program"_s, gathered->program},
                               {u"counts"_s, gathered->counts},
                               {u"integration"_s, integration},
                               {u"invariants"_s, invariants}},
                   asFields(gathered->lines()));
    return gathered->isSound() ? Context::Done : Context::Failed;
}

} // namespace

void addDoctorCommand(const CommandLine& line)
{
    line.command(&line.app, "doctor", Ctl::tr("Everything a support person would ask for, without one secret"),
                 [](Context& context) {
                     return context.withLineWorks([&](Session& session) { return runDoctor(context, session); });
                 });
}

} // namespace smartfleet
