// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/ctl/wait.h"
#include "app/session/supportinfo.h"
#include "app/store/filesize.h"

#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString megabytes(qint64 bytes)
{
    return QLocale().toString(double(bytes) / 1e6, 'f', 1);
}

Result<> shrinkFile(Context& context, Session& session)
{
    const Result<FileUse> before = fileUse(session.store->database);
    SMARTFLEET_TRY(before);
    SMARTFLEET_TRY(rewriteFile(session.store->database));
    const Result<FileUse> after = fileUse(session.store->database);
    SMARTFLEET_TRY(after);
    context.say(Ctl::tr("The database file went from %1 MB to %2 MB. From now on it shrinks by itself.")
                    .arg(megabytes(before->bytes), megabytes(after->bytes)));
    return {};
}

int runDoctor(Context& context, Session& session, bool shrinks)
{
    if (shrinks) {
        if (const Result<> shrunk = shrinkFile(context, session); !shrunk)
            return context.fail(shrunk.error());
    }
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
                               {u"sources"_s, gathered->sources},
                               {u"integration"_s, integration},
                               {u"invariants"_s, invariants}},
                   asFields(gathered->lines()));
    return gathered->isSound() ? Context::Done : Context::Failed;
}

} // namespace

void addDoctorCommand(const CommandLine& line)
{
    auto shrinks = std::make_shared<bool>(false);
    CLI::App* command = line.command(
        &line.app, "doctor", Ctl::tr("Everything a support person would ask for, without one secret"),
        [shrinks](Context& context) {
            return context.withLineWorks([&](Session& session) { return runDoctor(context, session, *shrinks); });
        });
    command->add_flag(
        "--shrink", *shrinks,
        Ctl::tr("First writes the database file anew, as small as it can be; no other program may be using it")
            .toStdString());
}

} // namespace smartfleet
