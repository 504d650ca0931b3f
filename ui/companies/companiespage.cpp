// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include "ui/companies/fleetentryform.h"
#include "ui/companies/fleettab.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t MostProblems = 100; // nobody mends more by hand; then the file was made wrongly

} // namespace

CompaniesPage::CompaniesPage(QWidget* parent)
    : QWidget(parent)
    , m_title(makePageTitle(this))
    , m_import(new QPushButton(tintedIcon(u"import"_s), {}, this))
    , m_add(new QPushButton(tintedIcon(u"add"_s), {}, this))
    , m_bar(new MessageBar(this))
    , m_problemList(new QListWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new QWidget(this))
    , m_form(new FleetEntryForm(this))
    , m_pages(new QStackedWidget(this))
{
    setAcceptDrops(true);
    for (const FleetKind kind : {FleetKind::Company, FleetKind::User, FleetKind::Vehicle}) {
        auto* tab = new FleetTab(kind, m_tabs);
        connect(tab, &FleetTab::addRequested, this, &CompaniesPage::openForm);
        m_tabPages.push_back(tab);
        m_tabs->addTab(tab, {});
    }
    build();
    connect(m_add, &QPushButton::clicked, this, &CompaniesPage::openForm);
    connect(m_import, &QPushButton::clicked, this, &CompaniesPage::chooseFile);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showProblems({}); // they were about the other tab
        showButtons();
    });
    connect(m_bar, &MessageBar::closed, this, [this] { showProblems({}); });
    connect(m_form, &FleetEntryForm::closeRequested, this, [this] { showList(); });
    retranslate();
}

void CompaniesPage::build()
{
    m_import->setObjectName(u"importButton"_s);
    m_add->setObjectName(u"addButton"_s);
    m_bar->setObjectName(u"companiesBar"_s);
    m_problemList->setObjectName(u"importProblemsList"_s);
    m_problemList->setWordWrap(true);
    m_problemList->setMaximumHeight(160);
    m_problemList->hide();
    m_tabs->setDocumentMode(true); // no frame around what has frames
    m_tabs->setObjectName(u"fleetTabs"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_import);
    top->addWidget(m_add);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(PageMargins);
    list->setSpacing(10);
    list->addLayout(top);
    list->addWidget(m_bar);
    list->addWidget(m_problemList);
    list->addWidget(m_tabs, 1);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

void CompaniesPage::showLists(const FleetLists& lists)
{
    m_lists = lists;
    for (FleetTab* tab : m_tabPages)
        tab->showLists(lists);
    showButtons();
}

FleetKind CompaniesPage::kind() const
{
    return FleetKind(m_tabs->currentIndex());
}

void CompaniesPage::openForm()
{
    m_form->openNew(kind(), m_lists);
    m_pages->setCurrentWidget(m_form);
}

void CompaniesPage::showList(const QString& selectedId)
{
    m_pages->setCurrentWidget(m_list);
    if (!selectedId.isEmpty())
        m_tabPages[std::size_t(m_tabs->currentIndex())]->select(selectedId);
}

void CompaniesPage::showProblems(const std::vector<ImportProblem>& problems)
{
    m_problems = problems;
    retranslateProblems();
}

void CompaniesPage::retranslateProblems()
{
    m_problemList->clear();
    m_problemList->setVisible(!m_problems.empty());
    for (std::size_t i = 0; i < std::min(m_problems.size(), MostProblems); ++i) {
        const Problem words = describe(m_problems[i].error);
        m_problemList->addItem(tr("Line %1: %2").arg(m_problems[i].line).arg(words.message + u' ' + words.hint));
    }
    if (m_problems.size() > MostProblems)
        m_problemList->addItem(tr("and %n more", nullptr, int(m_problems.size() - MostProblems)));
}

void CompaniesPage::importFile(const QString& path)
{
    showProblems({});
    emit importRequested(kind(), path);
}

void CompaniesPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a CSV file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CompaniesPage::importFile);
    dialog->open();
}

void CompaniesPage::showButtons()
{
    const bool canAdd = kind() == FleetKind::Company || !m_lists.companies.empty();
    m_add->setEnabled(canAdd);
    m_import->setEnabled(canAdd);
}

void CompaniesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit reloadRequested();
}

void CompaniesPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_import->isEnabled() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void CompaniesPage::dropEvent(QDropEvent* event)
{
    importFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void CompaniesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompaniesPage::retranslate()
{
    m_title->setText(tr("Companies, users and vehicles"));
    m_add->setText(tr("Add"));
    m_import->setText(tr("Import CSV…"));
    m_problemList->setAccessibleName(tr("Wrong lines of the file"));
    const QString titles[] = {tr("Companies"), tr("Users"), tr("Vehicles")};
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, titles[i]);
        m_tabPages[std::size_t(i)]->retranslate();
    }
    retranslateProblems();
}

} // namespace smartfleet
