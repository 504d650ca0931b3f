// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/domain/problems.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QStringList cellsOf(const Company& company)
{
    return {company.id.value, company.name};
}

QStringList cellsOf(const User& user)
{
    return {user.id.value, user.name, user.company.value, user.department};
}

QStringList cellsOf(const Vehicle& vehicle)
{
    return {vehicle.id.value, vehicle.name, vehicle.company.value, vehicle.user.value, vehicle.deviceId, vehicle.plate};
}

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

using Import = Result<ImportOutcome> (DirectoryService::*)(const QByteArray&, std::vector<ImportProblem>&);

int answerImport(Context& context, Session& session, const std::string& file, Import import)
{
    const Result<QByteArray> csv = Context::readFile(QString::fromLocal8Bit(file.c_str()));
    if (!csv)
        return context.fail(csv.error());
    std::vector<ImportProblem> problems;
    const Result<ImportOutcome> outcome = (session.directory.*import)(*csv, problems);
    if (!outcome) {
        for (const ImportProblem& problem : problems)
            context.say(Ctl::tr("Line %1: %2").arg(problem.line).arg(describe(problem.error).message));
        return context.fail(outcome.error());
    }
    return context.answer(QJsonObject{{u"added"_s, outcome->added},
                                      {u"changed"_s, outcome->changed},
                                      {u"unchanged"_s, outcome->unchanged}},
                          Ctl::tr("%1 added, %2 changed, %3 unchanged")
                              .arg(outcome->added)
                              .arg(outcome->changed)
                              .arg(outcome->unchanged));
}

void addImport(const CommandLine& line, CLI::App* group, Import import)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = line.command(
        group, "import", Ctl::tr("Takes in a CSV file, all of it or nothing"), [file, import](Context& context) {
            return context.withSession([&](Session& session) { return answerImport(context, session, *file, import); });
        });
    command
        ->add_option("FILE", *file,
                     Ctl::tr("CSV with a header row, UTF-8 or Shift_JIS; - for standard input").toStdString())
        ->required();
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
    addImport(line, group, &DirectoryService::importCompanies);
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
    addImport(line, group, &DirectoryService::importUsers);
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
    addImport(line, group, &DirectoryService::importVehicles);
}

} // namespace

void addFleetCommands(const CommandLine& line)
{
    addCompanies(line);
    addUsers(line);
    addVehicles(line);
}

} // namespace smartfleet
