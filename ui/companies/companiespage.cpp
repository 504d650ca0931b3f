// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include "app/options/windowstate.h"
#include "ui/companies/fleetentryform.h"
#include "ui/companies/importpage.h"
#include "ui/companies/sheetwords.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString TabChoice = u"fleet.tab"_s;

} // namespace

CompaniesPage::CompaniesPage(WindowState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(makePageTitle(this))
    , m_import(new QPushButton(tintedIcon(u"import"_s), {}, this))
    , m_export(new QPushButton(tintedIcon(u"export"_s), {}, this))
    , m_exportMenu(new QMenu(this))
    , m_add(new QPushButton(tintedIcon(u"add"_s), {}, this))
    , m_bar(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new QWidget(this))
    , m_form(new FleetEntryForm(this))
    , m_importPage(new ImportPage(this))
    , m_pages(new QStackedWidget(this))
{
    setAcceptDrops(true);
    for (const FleetKind kind : {FleetKind::Company, FleetKind::User, FleetKind::Vehicle})
        addTab(kind, state);
    m_tabs->setCurrentIndex(state.choice(TabChoice, 0).toInt());
    build();
    auto* addKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), m_list);
    addKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(addKey, &QShortcut::activated, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &CompaniesPage::openForm);
    connect(m_import, &QPushButton::clicked, this, &CompaniesPage::chooseFile);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_state.keepChoice(TabChoice, index);
        showButtons();
        emit listWanted(kind());
    });
    connect(m_form, &FleetEntryForm::closeRequested, this, &CompaniesPage::showLists);
    retranslate();
}

void CompaniesPage::addTab(FleetKind kind, WindowState& state)
{
    auto* tab = new FleetTab(kind, state, m_tabs);
    connect(tab, &FleetTab::addRequested, this, &CompaniesPage::openForm);
    connect(tab, &FleetTab::listWanted, this, [this, kind] { emit listWanted(kind); });
    connect(tab, &FleetTab::editRequested, this, [this, kind](const QString& id) { emit editRequested(kind, id); });
    connect(tab, &FleetTab::deleteRequested, this,
            [this, kind](const FleetRow& row) { emit deleteRequested(kind, row); });
    connect(&tab->model(), &PagedModelBase::pageWanted, this,
            [this, kind](int first, quint64 generation) { emit pageWanted(kind, first, generation); });
    m_tabPages.push_back(tab);
    m_tabs->addTab(tab, {});
}

void CompaniesPage::build()
{
    m_import->setObjectName(u"importButton"_s);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setMenu(m_exportMenu);
    m_exportMenu->setObjectName(u"exportMenu"_s);
    m_add->setObjectName(u"addButton"_s);
    m_bar->setObjectName(u"companiesBar"_s);
    m_tabs->setDocumentMode(true); // no frame around what has frames
    m_tabs->setObjectName(u"fleetTabs"_s);
    m_tabs->setCornerWidget(m_add); // what it adds is what the tab is about
    setTabOrder(m_tabs->tabBar(), m_add);
    m_tabs->setUsesScrollButtons(true);
    auto* top = new FlowLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_import);
    top->addWidget(m_export);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(PageMargins);
    list->setSpacing(10);
    list->addLayout(top);
    list->addWidget(m_bar);
    list->addWidget(m_tabs, 1);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_importPage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

FleetKind CompaniesPage::kind() const
{
    return FleetKind(m_tabs->currentIndex());
}

void CompaniesPage::showTab(FleetKind kind)
{
    m_tabs->setCurrentIndex(int(kind));
}

bool CompaniesPage::isListShown() const
{
    return m_pages->currentWidget() == m_list;
}

void CompaniesPage::showList(FleetKind kind, const FleetList& list)
{
    m_hasCompanies = list.hasCompanies;
    tab(kind).showList(list);
    showButtons();
}

void CompaniesPage::openForm()
{
    m_form->openNew(kind());
    showForm();
}

void CompaniesPage::showForm()
{
    m_pages->setCurrentWidget(m_form);
}

void CompaniesPage::showImport()
{
    m_pages->setCurrentWidget(m_importPage);
}

void CompaniesPage::showLists()
{
    m_pages->setCurrentWidget(m_list);
    tab(kind()).focusTable();
}

void CompaniesPage::importFile(const QString& path)
{
    m_bar->clear();
    emit importRequested(path, sheetOf(kind()));
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

void CompaniesPage::fillExportMenu()
{
    m_exportMenu->clear();
    for (const SheetKind kind : {SheetKind::Companies, SheetKind::Users, SheetKind::Vehicles, SheetKind::Settings}) {
        m_exportMenu->addAction(tr("%1…").arg(titleOf(kind)), this, [this, kind] { emit exportRequested(kind); });
    }
}

void CompaniesPage::showButtons()
{
    m_add->setEnabled(kind() == FleetKind::Company || m_hasCompanies);
}

void CompaniesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit listWanted(kind());
}

void CompaniesPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (isListShown() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void CompaniesPage::dropEvent(QDropEvent* event)
{
    importFile(event->mimeData()->urls().constFirst().toLocalFile());
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
    m_add->setToolTip(tr("Add an entry (Ctrl+N)"));
    m_import->setText(tr("Import CSV…"));
    m_export->setText(tr("Export CSV"));
    fillExportMenu();
    const QString titles[] = {tr("Companies"), tr("Users"), tr("Vehicles")};
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, titles[i]);
        m_tabPages[std::size_t(i)]->retranslate();
    }
}

} // namespace smartfleet
