// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiescontroller.h"

#include "app/session/sessionthread.h"
#include "ui/companies/fleetentryform.h"
#include "ui/kit/messagebar.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;

/// What became of a file: the outcome, or the lines that are wrong.
struct Import
{
    Result<ImportOutcome> outcome;
    std::vector<ImportProblem> problems;
};

Result<FleetLists> readLists(Session& session)
{
    auto companies = session.store->fleet.companies();
    if (!companies)
        return failure(companies.error());
    auto users = session.store->fleet.users();
    if (!users)
        return failure(users.error());
    auto vehicles = session.store->fleet.vehicles();
    if (!vehicles)
        return failure(vehicles.error());
    return FleetLists{std::move(*companies), std::move(*users), std::move(*vehicles)};
}

Result<QString> add(Session& session, const FleetEntry& entry)
{
    const auto idOf = [](const auto& added) -> Result<QString> {
        if (!added)
            return failure(added.error());
        return added->id.value;
    };
    if (const auto* company = std::get_if<Company>(&entry))
        return idOf(session.directory.addCompany(*company));
    if (const auto* user = std::get_if<User>(&entry))
        return idOf(session.directory.addUser(*user));
    return idOf(session.directory.addVehicle(std::get<Vehicle>(entry)));
}

Import takeIn(Session& session, FleetKind kind, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {failure(Error::Kind::Invalid, u"file_unreadable"_s, {path, file.errorString()}), {}};
    if (file.size() > LargestFile)
        return {failure(Error::Kind::Invalid, u"file_too_large"_s, {path, QString::number(LargestFile >> 20)}), {}};
    const QByteArray csv = file.readAll();
    Import import{ImportOutcome{}, {}};
    switch (kind) {
    case FleetKind::Company:
        import.outcome = session.directory.importCompanies(csv, import.problems);
        break;
    case FleetKind::User:
        import.outcome = session.directory.importUsers(csv, import.problems);
        break;
    case FleetKind::Vehicle:
        import.outcome = session.directory.importVehicles(csv, import.problems);
        break;
    }
    return import;
}

} // namespace

CompaniesController::CompaniesController(const UiContext& context, CompaniesPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
    connect(&m_page, &CompaniesPage::reloadRequested, this, [this] { reload(); });
    connect(&m_page, &CompaniesPage::importRequested, this, &CompaniesController::import);
    connect(&m_page.form(), &FleetEntryForm::saveRequested, this, &CompaniesController::save);
}

void CompaniesController::reload(const QString& selectedId)
{
    auto* call = m_context.session.query<FleetLists>(this, readLists);
    m_list.replace(call);
    call->onFinished(this, [this, selectedId](const Result<FleetLists>& lists) {
        if (lists) {
            m_page.showLists(*lists);
            if (!selectedId.isEmpty())
                m_page.showList(selectedId);
        } else if (lists.error().kind != Error::Kind::Cancelled) {
            m_page.bar().showError(lists.error());
        }
    });
}

void CompaniesController::save(const FleetEntry& entry)
{
    m_page.form().setBusy(true);
    m_page.form().bar().clear();
    m_context.session.query<QString>(this, [entry](Session& session) { return add(session, entry); })
        ->onFinished(this, [this](const Result<QString>& id) {
            m_page.form().setBusy(false);
            if (!id) {
                m_page.form().showError(id.error()); // what was typed stays where it is
                return;
            }
            m_page.bar().showWords([id = *id] { return Problem{tr("%1 was registered.").arg(id), {}}; }, Tone::Good);
            reload(*id);
        });
}

void CompaniesController::import(FleetKind kind, const QString& path)
{
    m_page.bar().showWords([] { return Problem{tr("Importing the file…"), {}}; }, Tone::Busy);
    m_context.session
        .query<Import>(this, [kind, path](Session& session) -> Result<Import> { return takeIn(session, kind, path); })
        ->onFinished(this, [this](const Result<Import>& import) {
            if (!import || !import->outcome) {
                m_page.bar().showError(import ? import->outcome.error() : import.error());
                m_page.showProblems(import ? import->problems : std::vector<ImportProblem>());
                return;
            }
            m_page.bar().showWords(
                [outcome = *import->outcome] {
                    return Problem{tr("The file was imported: %1 added, %2 changed, %3 unchanged.")
                                       .arg(outcome.added)
                                       .arg(outcome.changed)
                                       .arg(outcome.unchanged),
                                   {}};
                },
                Tone::Good);
            reload();
        });
}

} // namespace smartfleet
