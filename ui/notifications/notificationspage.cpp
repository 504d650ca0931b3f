// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notificationspage.h"

#include "app/options/windowstate.h"
#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/buttonkey.h"
#include "ui/kit/icons.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/notifications/companysettingform.h"
#include "ui/notifications/settingdetail.h"
#include "ui/notifications/settinglist.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int SideBySideFrom = 640; // below it the details lie under the list
const QString TabChoice = u"notifications.tab"_s;

} // namespace

NotificationsPage::NotificationsPage(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_state(state)
    , m_pages(new QStackedWidget(this))
    , m_lists(new QWidget(m_pages))
    , m_title(makePageTitle(m_lists))
    , m_export(new QPushButton(tintedIcon(u"export"_s), {}, m_lists))
    , m_new(new QPushButton(tintedIcon(u"add"_s), {}, m_lists))
    , m_bar(new MessageBar(m_lists))
    , m_tabs(new QTabWidget(m_lists))
    , m_companies(new SettingList(SettingTab::Company, catalogue, state, m_tabs))
    , m_usersTab(new QWidget(m_tabs))
    , m_detail(new SettingDetail(catalogue, m_lists))
{
    m_bar->setObjectName(u"notificationsBar"_s);
    m_export->setObjectName(u"exportButton"_s);
    m_new->setObjectName(u"newSettingButton"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setDocumentMode(true); // no frame around what has frames
    m_tabs->addTab(m_companies, {});
    m_tabs->addTab(m_usersTab, {});
    m_tabs->setCurrentIndex(m_state.choice(TabChoice).toString() == toString(SettingTab::User) ? 1 : 0);
    build();
    connectList(*m_companies);
    list(tab());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_state.keepChoice(TabChoice, toString(tab()));
        onSelection();
        emit reloadRequested();
    });
    connect(m_new, &QPushButton::clicked, this, &NotificationsPage::newRequested);
    connect(m_export, &QPushButton::clicked, this, &NotificationsPage::exportRequested);
    new ButtonKey(Qt::CTRL | Qt::Key_N, *m_new, *m_lists);
    new ButtonKey(Qt::Key_F2, m_detail->editButton(), m_companies->table());
    new ButtonKey(QKeySequence::Delete, m_detail->deleteButton(), m_companies->table());
    retranslate();
}

void NotificationsPage::build()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_export);
    top->addWidget(m_new);
    auto* splitter = new AdaptiveSplitter(SideBySideFrom, m_lists);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    auto* lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(PageMargins);
    lists->setSpacing(10);
    lists->addLayout(top);
    lists->addWidget(m_bar);
    lists->addWidget(splitter, 1);
    m_pages->addWidget(m_lists);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

SettingList& NotificationsPage::list(SettingTab tab)
{
    if (tab == SettingTab::Company)
        return *m_companies;
    if (!m_users) {
        m_users = new SettingList(SettingTab::User, m_catalogue, m_state, m_usersTab);
        auto* layout = new QVBoxLayout(m_usersTab);
        layout->setContentsMargins({});
        layout->addWidget(m_users);
        m_users->show(); // else it would be seen only when all that waits in the queue is done
        connectList(*m_users);
    }
    return *m_users;
}

void NotificationsPage::connectList(SettingList& list)
{
    connect(&list, &SettingList::selectionChanged, this, [this, &list] {
        if (list.tab() == tab())
            onSelection();
    });
    connect(&list, &SettingList::addRequested, this, &NotificationsPage::newRequested);
    connect(&list, &SettingList::activated, m_detail, [this] {
        if (!m_detail->editButton().isHidden())
            m_detail->editButton().click();
    });
}

SettingTab NotificationsPage::tab() const
{
    return m_tabs->currentIndex() == 1 ? SettingTab::User : SettingTab::Company;
}

void NotificationsPage::showTab(SettingTab tab)
{
    m_tabs->setCurrentIndex(tab == SettingTab::User ? 1 : 0);
}

void NotificationsPage::onSelection()
{
    const std::optional<NotificationSettingRow> before = m_detail->shown();
    const SettingSelection selection = list(tab()).selection();
    if (selection.count == 1 && !selection.isWhole())
        return; // it is on its way
    m_detail->show(tab(), selection);
    if (m_detail->shown() != before)
        emit selectionChanged();
}

CompanySettingForm& NotificationsPage::form()
{
    if (!m_form) {
        m_form = new CompanySettingForm(m_catalogue, m_pages);
        m_pages->addWidget(m_form);
    }
    return *m_form;
}

void NotificationsPage::showForm()
{
    m_pages->setCurrentWidget(&form());
}

void NotificationsPage::showList()
{
    m_pages->setCurrentWidget(m_lists);
    list(tab()).focusTable();
}

bool NotificationsPage::isListShown() const
{
    return m_pages->currentWidget() == m_lists;
}

void NotificationsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit reloadRequested();
}

void NotificationsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotificationsPage::retranslate()
{
    m_title->setText(tr("Notification settings"));
    m_export->setText(tr("Export CSV…"));
    m_export->setToolTip(tr("Writes what the filter shows into a CSV file"));
    m_new->setText(tr("New setting"));
    m_new->setToolTip(tr("Register a company's notification setting (Ctrl+N)"));
    m_tabs->setTabText(0, tr("Companies"));
    m_tabs->setTabText(1, tr("Users"));
    m_companies->retranslate();
    if (m_users)
        m_users->retranslate();
}

} // namespace smartfleet
