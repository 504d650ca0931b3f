// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/domain/problems.h"
#include "app/intake/decode.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

int listTypes(Context& context)
{
    const EventCatalogue catalogue = EventCatalogue::builtIn();
    QJsonArray document;
    std::vector<QStringList> rows;
    for (const EventType& type : catalogue.types()) {
        document.append(toJson(type));
        const bool japanese = context.language == u"ja"_s;
        rows.push_back({type.id, japanese ? type.nameJa : type.name, japanese ? type.categoryNameJa : type.categoryName,
                        toString(type.severity)});
    }
    return context.answer(document,
                          asTable({Ctl::tr("ID"), Ctl::tr("Name"), Ctl::tr("Category"), Ctl::tr("Severity")}, rows));
}

int sendEvents(Context& context, Session& session, const std::string& file, EventFormat format)
{
    const Result<QByteArray> text = Context::readFile(QString::fromLocal8Bit(file.c_str()));
    if (!text)
        return context.fail(text.error());
    const DecodedEvents decoded = decodeEventFile(*text, format, session.catalogue);
    const Result<IntakeOutcome> outcome = session.intake.accept(decoded.events);
    if (!outcome)
        return context.fail(outcome.error());
    QJsonArray rejected;
    for (const RejectedLine& line : decoded.rejected) {
        const QString reason = describe(line.error).message;
        rejected.append(QJsonObject{{u"line"_s, line.line}, {u"reason"_s, reason}});
        context.say(Ctl::tr("Line %1: %2").arg(line.line).arg(reason));
    }
    context.answer(QJsonObject{{u"accepted"_s, outcome->accepted},
                               {u"duplicates"_s, outcome->duplicates},
                               {u"unmatched"_s, outcome->unmatched},
                               {u"rejected"_s, rejected}},
                   Ctl::tr("%1 accepted (%2 of them match no setting), %3 known before, %4 rejected")
                       .arg(outcome->accepted)
                       .arg(outcome->unmatched)
                       .arg(outcome->duplicates)
                       .arg(rejected.size()));
    return rejected.isEmpty() ? Context::Done : Context::Failed;
}

} // namespace

void addEventCommands(const CommandLine& line)
{
    CLI::App* group = line.group("events", Ctl::tr("Events"));
    line.command(group, "types", Ctl::tr("Lists the event types"), listTypes);
    struct Input
    {
        std::string file = "-";
        std::string format = "cloudevents";
    };
    auto input = std::make_shared<Input>();
    CLI::App* send =
        line.command(group, "send", Ctl::tr("Takes in events: one JSON document, a JSON array, or one document a line"),
                     [input](Context& context) {
                         const EventFormat format =
                             input->format == "traccar" ? EventFormat::Traccar : EventFormat::CloudEvents;
                         return context.withSession(
                             [&](Session& session) { return sendEvents(context, session, input->file, format); });
                     });
    send->add_option("FILE", input->file, Ctl::tr("The file; - for standard input").toStdString());
    send->add_option("--format", input->format)->check(CLI::IsMember({"cloudevents", "traccar"}));
}

} // namespace smartfleet
