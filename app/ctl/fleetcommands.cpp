// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/fleetchangecommands.h"
#include "app/ctl/json.h"
#include "app/ctl/sheetcommands.h"
#include "app/ctl/table.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

template <typename T> int answerList(Context& context, const Result<std::vector<T>>& things, const QStringList& heading)
{
    if (!things)
        return context.fail(things.error());
    QJsonArray document;
    std::vector<QStringList> rows;
    for (const T& thing : *things) {
        document.append(toJson(thing));
        rows.push_back(cellsOf(thing));
    }
    return context.answer(document, asTable(heading, rows));
}

template <typename T> int answerAdded(Context& context, const Result<T>& added)
{
    if (!added)
        return context.fail(added.error());
    return context.answer(toJson(*added), Ctl::tr("Added: %1").arg(cellsOf(*added).join(u"  "_s)));
}

QString text(const std::string& words)
{
    return QString::fromLocal8Bit(words.c_str());
}

void addCompanies(const CommandLine& line)
{
    CLI::App* group = line.group("companies", Ctl::tr("Companies"));
    line.command(group, "list", Ctl::tr("Lists the companies"), [](Context& context) {
        return context.withSession([&](Session& session) {
            return answerList(context, session.store->fleet.companies(), {Ctl::tr("ID"), Ctl::tr("Name")});
        });
    });
    struct Input
    {
        std::string id, name;
    };
    auto input = std::make_shared<Input>();
    CLI::App* add = line.command(group, "add", Ctl::tr("Adds a company"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            return answerAdded(context,
                               session.directory.addCompany({.id = {text(input->id)}, .name = text(input->name)}));
        });
    });
    add->add_option("ID", input->id)->required();
    add->add_option("NAME", input->name)->required();
    addCompanyChanges(line, group);
    addSheetCommands(line, group, SheetKind::Companies);
}

void addUsers(const CommandLine& line)
{
    CLI::App* group = line.group("users", Ctl::tr("Users (drivers)"));
    line.command(group, "list", Ctl::tr("Lists the users"), [](Context& context) {
        return context.withSession([&](Session& session) {
            return answerList(context, session.store->fleet.users(),
                              {Ctl::tr("ID"), Ctl::tr("Name"), Ctl::tr("Company"), Ctl::tr("Department")});
        });
    });
    struct Input
    {
        std::string id, name, company, department;
    };
    auto input = std::make_shared<Input>();
    CLI::App* add = line.command(group, "add", Ctl::tr("Adds a user"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            return answerAdded(context,
                               session.directory.addUser({.id = {text(input->id)},
                                                          .name = text(input->name),
                                                          .company = {text(input->company)},
                                                          .department = text(input->department)}));
        });
    });
    add->add_option("ID", input->id)->required();
    add->add_option("NAME", input->name)->required();
    add->add_option("--company", input->company, Ctl::tr("ID of the company").toStdString())->required();
    add->add_option("--department", input->department);
    addUserChanges(line, group);
    addSheetCommands(line, group, SheetKind::Users);
}

void addVehicles(const CommandLine& line)
{
    CLI::App* group = line.group("vehicles", Ctl::tr("Vehicles"));
    line.command(group, "list", Ctl::tr("Lists the vehicles"), [](Context& context) {
        return context.withSession([&](Session& session) {
            return answerList(context, session.store->fleet.vehicles(),
                              {Ctl::tr("ID"), Ctl::tr("Name"), Ctl::tr("Company"), Ctl::tr("User"), Ctl::tr("Device"),
                               Ctl::tr("Plate")});
        });
    });
    struct Input
    {
        std::string id, name, company, user, device, plate;
    };
    auto input = std::make_shared<Input>();
    CLI::App* add = line.command(group, "add", Ctl::tr("Adds a vehicle"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            return answerAdded(context,
                               session.directory.addVehicle({.id = {text(input->id)},
                                                             .name = text(input->name),
                                                             .company = {text(input->company)},
                                                             .user = {text(input->user)},
                                                             .plate = text(input->plate),
                                                             .deviceId = text(input->device)}));
        });
    });
    add->add_option("ID", input->id)->required();
    add->add_option("NAME", input->name)->required();
    add->add_option("--company", input->company, Ctl::tr("ID of the company").toStdString())->required();
    add->add_option("--user", input->user, Ctl::tr("ID of the user who drives it").toStdString());
    add->add_option("--device", input->device, Ctl::tr("The tracker's unique ID in the fleet system").toStdString())
        ->type_name("UNIQUE_ID");
    add->add_option("--plate", input->plate, Ctl::tr("Number plate").toStdString());
    addVehicleChanges(line, group);
    addSheetCommands(line, group, SheetKind::Vehicles);
}

} // namespace

void addFleetCommands(const CommandLine& line)
{
    addCompanies(line);
    addUsers(line);
    addVehicles(line);
}

} // namespace smartfleet
