// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/historyoptions.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/domain/problems.h"
#include "app/intake/decode.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr const char* Matched = "matched";
constexpr const char* Unmatched = "unmatched";

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

QString resultOf(const EventRow& row)
{
    return row.event.unmatched == UnmatchedReason::None ? Ctl::tr("to %n talk room(s)", nullptr, row.deliveries)
                                                        : describe(row.event.unmatched);
}

int listEvents(Context& context, Session& session, const EventFilter& filter)
{
    const auto found = session.store->events.list(filter);
    if (!found)
        return context.fail(found.error());
    QJsonArray document;
    std::vector<QStringList> rows;
    for (const EventRow& row : *found) {
        document.append(toJson(row));
        rows.push_back({QString::number(row.event.seq.value), localTime(row.event.receivedAt), row.event.type,
                        row.companyName, row.vehicleName, row.userName, resultOf(row)});
    }
    return context.answer(document,
                          asTable({Ctl::tr("ID"), Ctl::tr("Time"), Ctl::tr("Event"), Ctl::tr("Company"),
                                   Ctl::tr("Vehicle"), Ctl::tr("User"), Ctl::tr("Result")},
                                  rows));
}

void addList(const CommandLine& line, CLI::App* group)
{
    struct Input
    {
        HistoryOptions narrowed;
        std::string user, result;
    };
    auto input = std::make_shared<Input>();
    CLI::App* list = line.command(group, "list", Ctl::tr("Lists events, newest first"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            EventFilter filter{.user = QString::fromLocal8Bit(input->user.c_str())};
            input->narrowed.fill(filter);
            if (input->result == Matched || input->result == Unmatched)
                filter.matched = input->result == Matched;
            else if (!input->result.empty())
                filter.unmatched = unmatchedReasonFromString(QString::fromStdString(input->result));
            return listEvents(context, session, filter);
        });
    });
    input->narrowed.addTo(*list);
    list->add_option("--user", input->user, Ctl::tr("Part of the user's ID, name or department").toStdString());
    std::vector<std::string> results{Matched, Unmatched};
    for (const UnmatchedReason reason : UnmatchedReasons)
        results.push_back(toString(reason).toStdString());
    list->add_option("--result", input->result, Ctl::tr("Whether it went to anybody, or why it didn't").toStdString())
        ->check(CLI::IsMember(results));
}

} // namespace

void addEventCommands(const CommandLine& line)
{
    CLI::App* group = line.group("events", Ctl::tr("Events"));
    line.command(group, "types", Ctl::tr("Lists the event types"), listTypes);
    addList(line, group);
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
