// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/fleetchangecommands.h"

#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/directory/sheetformat.h"
#include "app/domain/daylist.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString text(const std::string& words)
{
    return QString::fromLocal8Bit(words.c_str());
}

/// What an option may say; nothing when it isn't there.
using Option = std::optional<std::string>;

void put(QString& field, const Option& option)
{
    if (option)
        field = text(*option);
}

template <typename T> int answerEdited(const Context& context, const Result<T>& edited)
{
    if (!edited)
        return context.fail(edited.error());
    return context.answer(toJson(*edited), Ctl::tr("Changed: %1").arg(cellsOf(*edited).join(u"  "_s)));
}

/// What is stored, or the error with which there is nothing to edit.
template <typename T>
Result<T> existing(const Result<std::optional<T>>& found, const QString& code, const std::string& id)
{
    if (!found)
        return failure(found.error());
    const std::optional<T>& row = *found;
    if (!row)
        return failure(Error::Kind::NotFound, code, {text(id)});
    return *row;
}

int answerDeleted(const Context& context, const Result<DeletedFromFleet>& deleted)
{
    if (!deleted)
        return context.fail(deleted.error());
    const FleetDependants& along = deleted->along;
    const auto number = [](int count) {
        return QString::number(count);
    };
    return context.answer(toJson(*deleted),
                          asFields({{Ctl::tr("Deleted"), u"%1 %2"_s.arg(deleted->id, deleted->name)},
                                    {Ctl::tr("Users deleted"), number(along.users)},
                                    {Ctl::tr("Vehicles deleted"), number(along.vehicles)},
                                    {Ctl::tr("Vehicles without driver now"), number(along.driverlessVehicles)},
                                    {Ctl::tr("Company settings deleted"), number(along.companySettings)},
                                    {Ctl::tr("User settings deleted"), number(along.userSettings)},
                                    {Ctl::tr("Waiting deliveries cancelled"), number(along.waitingDeliveries)}}));
}

void addDelete(const CommandLine& line, CLI::App* group, const QString& description,
               std::function<Result<DeletedFromFleet>(DirectoryService&, const QString& id)> work)
{
    struct Input
    {
        std::string id;
        bool yes = false;
    };
    auto input = std::make_shared<Input>();
    CLI::App* command = line.command(group, "delete", description, [input, work = std::move(work)](Context& context) {
        return context.withSession(
            [&](Session& session) { return answerDeleted(context, work(session.directory, text(input->id))); });
    });
    command->add_option("ID", input->id)->required();
    command->add_flag("--yes", input->yes, Ctl::tr("Confirms that all of it is to go").toStdString())->required();
}

Result<std::vector<QDate>> daysOf(const std::vector<std::string>& words)
{
    QStringList days;
    for (const std::string& word : words)
        days += text(word);
    return parseDays(days.join(u' '));
}

int answerDaysOff(const Context& context, const std::string& company, const Result<std::vector<QDate>>& days)
{
    if (!days)
        return context.fail(days.error());
    const QStringList words = toString(*days).split(u' ', Qt::SkipEmptyParts);
    return context.answer(QJsonObject{{u"company"_s, text(company)}, {u"daysOff"_s, QJsonArray::fromStringList(words)}},
                          words.isEmpty() ? Ctl::tr("No days off beside weekends and Japan's holidays")
                                          : words.join(u'\n'));
}

void addDaysOff(const CommandLine& line, CLI::App* group)
{
    struct Input
    {
        std::string id;
        std::vector<std::string> added, removed;
    };
    auto input = std::make_shared<Input>();
    CLI::App* command = line.command(
        group, "days-off", Ctl::tr("Lists or changes a company's own days off"), [input](Context& context) {
            const auto added = daysOf(input->added);
            if (!added)
                return context.fail(added.error());
            const auto removed = daysOf(input->removed);
            if (!removed)
                return context.fail(removed.error());
            return context.withSession([&](Session& session) {
                return answerDaysOff(context, input->id,
                                     session.directory.changeDaysOff({text(input->id)}, *added, *removed));
            });
        });
    command->add_option("ID", input->id)->required();
    command->add_option("--add", input->added, Ctl::tr("Days that become days off").toStdString())->type_name("DATE");
    command->add_option("--remove", input->removed, Ctl::tr("Days that are none any more").toStdString())
        ->type_name("DATE");
}

} // namespace

void addCompanyChanges(const CommandLine& line, CLI::App* group)
{
    struct Input
    {
        std::string id;
        Option name;
    };
    auto input = std::make_shared<Input>();
    CLI::App* edit = line.command(group, "edit", Ctl::tr("Changes a company"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            auto company = existing(session.store->fleet.company({text(input->id)}), u"company_not_found"_s, input->id);
            if (!company)
                return context.fail(company.error());
            put(company->name, input->name);
            return answerEdited(context, session.directory.editCompany(*company));
        });
    });
    edit->add_option("ID", input->id)->required();
    edit->add_option("--name", input->name);
    addDaysOff(line, group);
    addDelete(line, group, Ctl::tr("Deletes a company with its users, vehicles and notification settings"),
              [](DirectoryService& directory, const QString& id) { return directory.deleteCompany({id}); });
}

void addUserChanges(const CommandLine& line, CLI::App* group)
{
    struct Input
    {
        std::string id;
        Option name, company, department;
    };
    auto input = std::make_shared<Input>();
    CLI::App* edit = line.command(group, "edit", Ctl::tr("Changes a user"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            auto user = existing(session.store->fleet.user({text(input->id)}), u"user_not_found"_s, input->id);
            if (!user)
                return context.fail(user.error());
            put(user->name, input->name);
            put(user->company.value, input->company);
            put(user->department, input->department);
            return answerEdited(context, session.directory.editUser(*user));
        });
    });
    edit->add_option("ID", input->id)->required();
    edit->add_option("--name", input->name);
    edit->add_option("--company", input->company, Ctl::tr("ID of the company").toStdString());
    edit->add_option("--department", input->department);
    addDelete(line, group, Ctl::tr("Deletes a user with their notification settings; their vehicles stay"),
              [](DirectoryService& directory, const QString& id) { return directory.deleteUser({id}); });
}

void addVehicleChanges(const CommandLine& line, CLI::App* group)
{
    struct Input
    {
        std::string id;
        Option name, company, user, device, plate;
    };
    auto input = std::make_shared<Input>();
    CLI::App* edit = line.command(group, "edit", Ctl::tr("Changes a vehicle"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            auto vehicle = existing(session.store->fleet.vehicle({text(input->id)}), u"vehicle_not_found"_s, input->id);
            if (!vehicle)
                return context.fail(vehicle.error());
            put(vehicle->name, input->name);
            put(vehicle->company.value, input->company);
            put(vehicle->user.value, input->user);
            put(vehicle->deviceId, input->device);
            put(vehicle->plate, input->plate);
            return answerEdited(context, session.directory.editVehicle(*vehicle));
        });
    });
    edit->add_option("ID", input->id)->required();
    edit->add_option("--name", input->name);
    edit->add_option("--company", input->company, Ctl::tr("ID of the company").toStdString());
    edit->add_option("--user", input->user, Ctl::tr("ID of the user who drives it").toStdString());
    edit->add_option("--device", input->device, Ctl::tr("The tracker's unique ID in the fleet system").toStdString())
        ->type_name("UNIQUE_ID");
    edit->add_option("--plate", input->plate, Ctl::tr("Number plate").toStdString());
    addDelete(line, group, Ctl::tr("Deletes a vehicle; its past events keep its ID"),
              [](DirectoryService& directory, const QString& id) { return directory.deleteVehicle({id}); });
}

} // namespace smartfleet
