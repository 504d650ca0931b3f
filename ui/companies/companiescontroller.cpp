// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiescontroller.h"

#include "app/session/sessionthread.h"
#include "ui/companies/fleetlooks.h"
#include "ui/companies/importcontroller.h"
#include "ui/companies/sheetexport.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompter.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// The words of a question that depend on what is deleted.
class DeleteWords
{
    Q_DECLARE_TR_FUNCTIONS(DeleteWords)
public:
    static QString title(FleetKind kind)
    {
        switch (kind) {
        case FleetKind::Company:
            break;
        case FleetKind::User:
            return tr("Delete the user");
        case FleetKind::Vehicle:
            return tr("Delete the vehicle");
        }
        return tr("Delete the company");
    }
    static QString text(FleetKind kind)
    {
        switch (kind) {
        case FleetKind::Company:
            break;
        case FleetKind::User:
            return tr("Delete %1 (%2)? This can't be undone.");
        case FleetKind::Vehicle:
            return tr("Delete %1 (%2)? Events of its device will belong to no company any more. This can't be undone.");
        }
        return tr("Delete %1 (%2) and everything that belongs to it? This can't be undone.");
    }
    static QStringList details(FleetKind kind, const FleetDependants& along)
    {
        QStringList lines;
        const auto add = [&lines](int number, const QString& words) {
            if (number > 0)
                lines += words;
        };
        add(along.users, tr("%n users are deleted.", nullptr, along.users));
        add(along.vehicles, tr("%n vehicles are deleted.", nullptr, along.vehicles));
        add(along.driverlessVehicles,
            tr("%n vehicles are kept, with nobody in particular as their driver.", nullptr, along.driverlessVehicles));
        add(along.companySettings,
            tr("%n notification settings of the company are deleted.", nullptr, along.companySettings));
        add(along.userSettings, tr("%n notification settings of users are deleted.", nullptr, along.userSettings));
        add(along.waitingDeliveries, tr("%n waiting deliveries are cancelled.", nullptr, along.waitingDeliveries));
        if (lines.isEmpty() && kind != FleetKind::Vehicle)
            lines += tr("Nothing else goes with it.");
        lines += tr("What was sent stays in the delivery history.");
        return lines;
    }
};

} // namespace

CompaniesController::CompaniesController(const UiContext& context, CompaniesPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_import(new ImportController(context, page.importPage()))
    , m_notice(page.bar())
{
    connect(&m_page, &CompaniesPage::listWanted, this, [this](FleetKind kind) { reload(kind); });
    connect(&m_page, &CompaniesPage::pageWanted, this, &CompaniesController::loadPage);
    connect(&m_page, &CompaniesPage::editRequested, this, &CompaniesController::openEdit);
    connect(&m_page, &CompaniesPage::deleteRequested, this, &CompaniesController::askToDelete);
    connectForm();
    connectSheets();
}

void CompaniesController::connectForm()
{
    FleetEntryForm& form = m_page.form();
    connect(&form, &FleetEntryForm::saveRequested, this, &CompaniesController::save);
    connect(&form.companies(), &FleetPicker::searched, this, &CompaniesController::searchCompanies);
    connect(&form.drivers(), &FleetPicker::searched, this, &CompaniesController::searchDrivers);
}

void CompaniesController::connectSheets()
{
    connect(&m_page, &CompaniesPage::exportRequested, this,
            [this](SheetKind kind) { exportCsv(m_page, m_context.session, m_page.bar(), sheetCsv(kind)); });
    connect(&m_page, &CompaniesPage::importRequested, this, [this](const QString& path, SheetKind otherwise) {
        m_page.showImport();
        m_import->open(path, otherwise);
    });
    connect(m_import, &ImportController::imported, this, [this](const ImportOutcome& outcome) {
        m_page.showLists();
        m_page.bar().showWords(
            [outcome] {
                return Problem{tr("The file was imported: %1 added, %2 changed, %3 unchanged.")
                                   .arg(QLocale().toString(outcome.added), QLocale().toString(outcome.changed),
                                        QLocale().toString(outcome.unchanged)),
                               {}};
            },
            Tone::Good);
        reload(m_page.kind());
    });
    connect(m_import, &ImportController::left, this, [this](const std::optional<Error>& why) {
        m_page.showLists();
        if (why)
            m_page.bar().showError(*why);
    });
}

void CompaniesController::open(const Place& place)
{
    for (const FleetKind kind : {FleetKind::Company, FleetKind::User, FleetKind::Vehicle}) {
        if (place.part != tableOf(kind) || !m_page.isListShown())
            continue;
        m_page.showTab(kind);
        if (!place.fleetId.isEmpty())
            reload(kind, place.fleetId);
    }
}

void CompaniesController::reload(FleetKind kind, const QString& chosenId)
{
    const FleetQuery query = m_page.tab(kind).query();
    auto* call = m_context.session.read<FleetList>(
        this, [kind, query, chosenId](Store& store) { return firstLook(store, kind, query, chosenId); });
    m_lists[std::size_t(kind)].replace(call);
    call->onFinished(this, [this, kind, query, chosenId](const Result<FleetList>& list) {
        if (query != m_page.tab(kind).query())
            return; // somebody typed on, and the look for that is under way
        if (list) {
            m_page.showList(kind, *list);
            if (!chosenId.isEmpty())
                onWanted(kind, *list, chosenId);
        } else if (list.error().kind != Error::Kind::Cancelled) {
            m_page.bar().showError(list.error());
        }
    });
}

void CompaniesController::onWanted(FleetKind kind, const FleetList& list, const QString& id)
{
    if (list.position)
        m_page.tab(kind).focusTable();
    else
        m_page.bar().showError(notFound(kind, id));
}

void CompaniesController::loadPage(FleetKind kind, int first, quint64 generation)
{
    const FleetQuery query = m_page.tab(kind).query();
    m_context.session
        .read<std::vector<FleetRow>>(
            this, [kind, query, first](Store& store) { return lookAtPage(store, kind, query, first); })
        ->onFinished(this, [this, kind, first, generation](const Result<std::vector<FleetRow>>& rows) {
            if (rows)
                m_page.tab(kind).model().setPage(first, *rows, generation);
            else
                m_page.tab(kind).model().pageFailed(first);
        });
}

void CompaniesController::searchCompanies(const QString& text)
{
    auto* call = m_context.session.read<std::vector<FleetChoice>>(
        this, [text](Store& store) { return lookForCompanies(store, text); });
    m_companies.replace(call);
    call->onFinished(this, [this, text](const Result<std::vector<FleetChoice>>& found) {
        if (found)
            m_page.form().companies().showMatches(text, *found);
    });
}

void CompaniesController::searchDrivers(const QString& text)
{
    auto* call = m_context.session.read<std::vector<FleetChoice>>(
        this, [text, company = m_page.form().company()](Store& store) { return lookForDrivers(store, text, company); });
    m_drivers.replace(call);
    call->onFinished(this, [this, text](const Result<std::vector<FleetChoice>>& found) {
        if (found)
            m_page.form().drivers().showMatches(text, *found);
    });
}

void CompaniesController::openEdit(FleetKind kind, const QString& id)
{
    auto* call =
        m_context.session.read<FleetThing>(this, [kind, id](Store& store) { return lookAtThing(store, kind, id); });
    m_edit.replace(call);
    call->onFinished(this, [this](const Result<FleetThing>& thing) {
        if (thing) {
            m_page.form().openEdit(thing->entry, thing->companyName, thing->driverName, thing->daysOff);
            m_page.showForm();
        } else if (thing.error().kind != Error::Kind::Cancelled) {
            m_page.bar().showError(thing.error());
        }
    });
}

void CompaniesController::save(const FleetEdit& edit)
{
    m_page.form().setBusy(true);
    m_page.form().bar().clear();
    m_context.session.query<QString>(this, [edit](Session& session) { return store(session.directory, edit); })
        ->onFinished(this, [this, isNew = !edit.seen](const Result<QString>& id) {
            m_page.form().setBusy(false);
            if (!id) {
                m_page.form().showError(id.error()); // what was typed stays where it is
                return;
            }
            m_page.showLists();
            m_page.bar().showWords(
                [id = *id, isNew] {
                    return Problem{isNew ? tr("%1 was registered.").arg(id) : tr("%1 was saved.").arg(id), {}};
                },
                Tone::Good);
            reload(m_page.kind(), *id);
        });
}

void CompaniesController::askToDelete(FleetKind kind, const FleetRow& row)
{
    m_context.session
        .read<FleetDependants>(this, [kind, id = row.id](Store& store) { return lookAtDependants(store, kind, id); })
        ->onFinished(this, [this, kind, row](const Result<FleetDependants>& along) {
            if (!along) {
                m_page.bar().showError(along.error());
                return;
            }
            const Question question{DeleteWords::title(kind), DeleteWords::text(kind).arg(row.name, row.id),
                                    DeleteWords::details(kind, *along), tr("Delete")};
            m_context.prompter.ask(&m_page, question,
                                   [this, kind, row, agreed = *along] { remove(kind, row, agreed); });
        });
}

void CompaniesController::remove(FleetKind kind, const FleetRow& row, const FleetDependants& agreed)
{
    m_notice.start();
    m_context.session
        .query<DeletedFromFleet>(this,
                                 [kind, id = row.id, agreed](Session& session) {
                                     return smartfleet::remove(session.directory, kind, id, agreed);
                                 })
        ->onFinished(this, [this, kind](const Result<DeletedFromFleet>& deleted) {
            m_notice.stop();
            if (deleted)
                m_page.bar().showWords(
                    [name = deleted->name, id = deleted->id] {
                        return Problem{tr("%1 (%2) was deleted.").arg(name, id), {}};
                    },
                    Tone::Good);
            else
                m_page.bar().showError(deleted.error());
            reload(kind);
        });
}

} // namespace smartfleet
