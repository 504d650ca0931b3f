// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"
#include "app/ctl/sheetcommands.h"
#include "app/ctl/table.h"
#include "app/ctl/wait.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString text(const std::string& words)
{
    return QString::fromLocal8Bit(words.c_str());
}

QString quietOf(const DeliveryTiming& timing)
{
    QStringList when;
    if (timing.quietHours.isSet())
        when += toString(timing.quietHours);
    if (timing.daysOff == DaysOff::Quiet)
        when += Ctl::tr("days off");
    return when.isEmpty() ? u"-"_s : u"%1 (%2)"_s.arg(when.join(u", "_s), toString(timing.quietMode));
}

QString pauseOf(const DeliveryTiming& timing)
{
    return timing.pauseMinutes > 0 ? Ctl::tr("%n minutes", nullptr, timing.pauseMinutes) : u"-"_s;
}

QString fieldsOf(const NotificationSettingRow& row)
{
    const NotificationSetting& setting = row.setting;
    return asFields(
        {{Ctl::tr("ID"), QString::number(setting.id.value)},
         {Ctl::tr("Company"), u"%1 %2"_s.arg(setting.company.value, row.companyName)},
         {Ctl::tr("User"), setting.tab == SettingTab::User ? u"%1 %2"_s.arg(setting.user.value, row.userName) : u"-"_s},
         {Ctl::tr("Channel ID"), setting.channel.value},
         {Ctl::tr("Events"), setting.events.join(u", "_s)},
         {Ctl::tr("Driver's name"), toString(setting.message.driverName)},
         {Ctl::tr("Place"), toString(setting.message.place)},
         {Ctl::tr("Own wording"),
          setting.message.ownWords.isEmpty()
              ? u"-"_s
              : u"%1 (%2)"_s.arg(setting.message.ownWords, toString(setting.message.ownWordsAt))},
         {Ctl::tr("Timing"), toString(setting.timing.schedule)},
         {Ctl::tr("Quiet"), quietOf(setting.timing)},
         {Ctl::tr("Pause"), pauseOf(setting.timing)},
         {Ctl::tr("Fallback room"), setting.fallback.value.isEmpty() ? u"-"_s : setting.fallback.value},
         {Ctl::tr("Suspended"), setting.suspended ? Ctl::tr("yes") : Ctl::tr("no")},
         {Ctl::tr("Updated"), localTime(setting.updatedAt)}});
}

int answerSetting(Context& context, const Result<NotificationSettingRow>& row)
{
    return row ? context.answer(toJson(*row), fieldsOf(*row)) : context.fail(row.error());
}

void addList(const CommandLine& line, CLI::App* group)
{
    struct Input
    {
        std::string tab, system, channel, user, company;
    };
    auto input = std::make_shared<Input>();
    CLI::App* list = line.command(group, "list", Ctl::tr("Lists the notification settings"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            SettingFilter filter{.system = text(input->system),
                                 .channelId = text(input->channel),
                                 .user = text(input->user),
                                 .company = text(input->company)};
            if (!input->tab.empty())
                filter.tab = input->tab == "user" ? SettingTab::User : SettingTab::Company;
            const auto found = session.store->settings.list(filter);
            if (!found)
                return context.fail(found.error());
            QJsonArray document;
            std::vector<QStringList> rows;
            for (const NotificationSettingRow& row : *found) {
                document.append(toJson(row));
                rows.push_back({QString::number(row.setting.id.value), toString(row.setting.tab), row.companyName,
                                row.userName, row.setting.channel.value, QString::number(row.setting.events.size())});
            }
            return context.answer(document,
                                  asTable({Ctl::tr("ID"), Ctl::tr("Tab"), Ctl::tr("Company"), Ctl::tr("User"),
                                           Ctl::tr("Channel ID"), Ctl::tr("Events")},
                                          rows));
        });
    });
    list->add_option("--tab", input->tab)->check(CLI::IsMember({"company", "user"}));
    list->add_option("--system", input->system, Ctl::tr("Notification system").toStdString());
    list->add_option("--channel-id", input->channel, Ctl::tr("Part of the channel ID").toStdString());
    list->add_option("--user", input->user, Ctl::tr("Part of the user's ID, name or department").toStdString());
    list->add_option("--company", input->company, Ctl::tr("Part of the company's ID or name").toStdString());
}

/// What the options say of a setting; those that weren't given say nothing.
struct ChangeOptions
{
    std::string company, channel, events, driverName, place, ownWords, ownWordsAt, timing, quiet, quietMode, daysOff;
    std::string fallback;
    std::optional<int> pause;
    qint64 id = 0;
    CLI::Option* ownWordsOption = nullptr; // an empty text takes the line away
    CLI::Option* fallbackOption = nullptr; // likewise the room

    /// The choices that were given, over those there are.
    MessageChoices message(MessageChoices choices) const
    {
        choices.driverName = driverNameFromString(text(driverName)).value_or(choices.driverName);
        choices.place = placeDetailFromString(text(place)).value_or(choices.place);
        choices.ownWordsAt = ownWordsAtFromString(text(ownWordsAt)).value_or(choices.ownWordsAt);
        if (ownWordsOption->count() > 0)
            choices.ownWords = text(ownWords);
        return choices;
    }

    /// Likewise.
    Result<DeliveryTiming> timed(DeliveryTiming there) const
    {
        if (!timing.empty()) {
            const Result<SendSchedule> schedule = parseSendSchedule(text(timing));
            SMARTFLEET_TRY(schedule);
            there.schedule = *schedule;
        }
        if (!quiet.empty()) {
            const Result<QuietHours> hours = parseQuietHours(text(quiet));
            SMARTFLEET_TRY(hours);
            there.quietHours = *hours;
        }
        there.quietMode = quietModeFromString(text(quietMode)).value_or(there.quietMode);
        there.daysOff = daysOffFromString(text(daysOff)).value_or(there.daysOff);
        there.pauseMinutes = pause.value_or(there.pauseMinutes);
        return there;
    }
};

void addTimingOptions(CLI::App* command, ChangeOptions& options)
{
    command
        ->add_option("--timing", options.timing,
                     Ctl::tr("When messages go: at-once, every:MINUTES, or daily:HH:MM; urgent ones always at once")
                         .toStdString())
        ->type_name("WHEN");
    command
        ->add_option("--quiet", options.quiet,
                     Ctl::tr("Quiet hours, which may go past midnight; none for no quiet hours").toStdString())
        ->type_name("HH:MM-HH:MM");
    command
        ->add_option("--quiet-mode", options.quietMode,
                     Ctl::tr("Whether events that come in them are told at their end or not at all").toStdString())
        ->check(CLI::IsMember({"hold", "drop"}));
    command
        ->add_option(
            "--days-off", options.daysOff,
            Ctl::tr("Whether weekends, Japan's holidays and the company's days off are quiet all day").toStdString())
        ->check(CLI::IsMember({"normal", "quiet"}));
    command
        ->add_option(
            "--pause", options.pause,
            Ctl::tr("Within so many minutes, more events of a type by a vehicle are counted on the next message alone")
                .toStdString())
        ->type_name("MINUTES");
}

void addMessageOptions(CLI::App* command, ChangeOptions& options)
{
    command
        ->add_option("--driver-name", options.driverName,
                     Ctl::tr("What messages tell of the driver's name").toStdString())
        ->check(CLI::IsMember({"full", "initial", "none"}));
    command->add_option("--place", options.place, Ctl::tr("How exactly messages tell the place").toStdString())
        ->check(CLI::IsMember({"address", "area", "none"}));
    options.ownWordsOption =
        command->add_option("--own-words", options.ownWords,
                            Ctl::tr("A line of your own in each message, up to 100 characters").toStdString());
    command->add_option("--own-words-at", options.ownWordsAt, Ctl::tr("Where that line stands").toStdString())
        ->check(CLI::IsMember({"top", "bottom"}));
}

void addFallbackOption(CLI::App* command, ChangeOptions& options)
{
    options.fallbackOption =
        command
            ->add_option("--fallback-channel-id", options.fallback,
                         Ctl::tr("Channel ID of another talk room, which is told once when this one fails and once "
                                 "when it works again; empty for none")
                             .toStdString())
            ->type_name("ID");
}

Result<NotificationSettingRow> edit(Session& session, const ChangeOptions& options)
{
    const auto given = [](const std::string& words) {
        return words.empty() ? std::optional<QString>() : text(words);
    };
    const auto found = session.store->settings.find({options.id});
    if (!found)
        return failure(found.error());
    SettingChanges changes{.channelId = given(options.channel), .events = given(options.events)};
    if (options.fallbackOption->count() > 0)
        changes.fallbackId = text(options.fallback);
    if (const std::optional<NotificationSettingRow>& row = *found) {
        changes.message = options.message(row->setting.message);
        const Result<DeliveryTiming> timing = options.timed(row->setting.timing);
        SMARTFLEET_TRY(timing);
        changes.timing = *timing;
        changes.seenAt = row->setting.updatedAt;
    }
    return session.directory.editSetting({options.id}, changes);
}

void addChanges(const CommandLine& line, CLI::App* group)
{
    auto added = std::make_shared<ChangeOptions>();
    CLI::App* add =
        line.command(group, "add", Ctl::tr("Adds a company's notification setting"), [added](Context& context) {
            const Result<DeliveryTiming> timing = added->timed({});
            if (!timing)
                return context.fail(timing.error());
            return context.withSession([&](Session& session) {
                return answerSetting(context,
                                     session.directory.addSetting({text(added->company)}, text(added->channel),
                                                                  text(added->events), added->message({}), *timing,
                                                                  text(added->fallback)));
            });
        });
    add->add_option("--company", added->company, Ctl::tr("ID of the company").toStdString())->required();
    add->add_option("--channel-id", added->channel, Ctl::tr("Channel ID of the talk room").toStdString())->required();
    add->add_option("--events", added->events, Ctl::tr("all, or event types separated by commas").toStdString())
        ->required();
    addMessageOptions(add, *added);
    addTimingOptions(add, *added);
    addFallbackOption(add, *added);

    auto edited = std::make_shared<ChangeOptions>();
    CLI::App* command =
        line.command(group, "edit", Ctl::tr("Changes a company's notification setting"), [edited](Context& context) {
            return context.withSession(
                [&](Session& session) { return answerSetting(context, edit(session, *edited)); });
        });
    command->add_option("ID", edited->id)->required();
    command->add_option("--channel-id", edited->channel);
    command->add_option("--events", edited->events);
    addMessageOptions(command, *edited);
    addTimingOptions(command, *edited);
    addFallbackOption(command, *edited);
}

void addOfOne(const CommandLine& line, CLI::App* group)
{
    auto id = std::make_shared<qint64>(0);
    CLI::App* show = line.command(group, "show", Ctl::tr("Shows one notification setting"), [id](Context& context) {
        return context.withSession([&](Session& session) {
            const auto found = session.store->settings.find({*id});
            if (found && !*found)
                return context.fail(Error{Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(*id)}});
            return found ? answerSetting(context, **found) : context.fail(found.error());
        });
    });
    CLI::App* remove =
        line.command(group, "delete", Ctl::tr("Deletes a company's notification setting"), [id](Context& context) {
            return context.withSession(
                [&](Session& session) { return answerSetting(context, session.directory.deleteSetting({*id})); });
        });
    CLI::App* test = line.command(
        group, "test", Ctl::tr("Sends the test notification to its talk room now"), [id](Context& context) {
            return context.withLineWorks([&](Session& session) {
                const Result<void> sent = waitFor(session.sendTest({*id}));
                return sent ? context.answer(QJsonObject{{u"sent"_s, true}}, Ctl::tr("The test notification was sent."))
                            : context.fail(sent.error());
            });
        });
    for (CLI::App* command : {show, remove, test})
        command->add_option("ID", *id)->required();
}

} // namespace

void addSettingsCommands(const CommandLine& line)
{
    CLI::App* group = line.group("settings", Ctl::tr("Notification settings"));
    addList(line, group);
    addChanges(line, group);
    addOfOne(line, group);
    addSheetCommands(line, group, SheetKind::Settings);
}

} // namespace smartfleet
