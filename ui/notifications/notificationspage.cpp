// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notificationspage.h"

#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/notifications/settingdetail.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int SideBySideFrom = 640; // below it the details lie under the list

} // namespace

NotificationsPage::NotificationsPage(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_systemFilter(new QComboBox(this))
    , m_channelFilter(new QLineEdit(this))
    , m_companyFilter(new QLineEdit(this))
    , m_userFilter(new QLineEdit(this))
    , m_new(new QPushButton(this))
    , m_detail(new SettingDetail(catalogue, this))
    , m_form(new CompanySettingForm(catalogue, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QWidget(this))
    , m_title(makePageTitle(this))
    , m_count(new QLabel(this))
    , m_companies(makeTab(SettingTab::Company))
    , m_users(makeTab(SettingTab::User))
{
    m_bar->setObjectName(u"notificationsBar"_s);
    m_count->setObjectName(u"settingCountLabel"_s);
    m_count->setWordWrap(true);
    m_new->setObjectName(u"newSettingButton"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_new);
    m_systemFilter->setObjectName(u"systemFilterCombo"_s);
    m_channelFilter->setObjectName(u"channelFilterEdit"_s);
    m_companyFilter->setObjectName(u"companyFilterEdit"_s);
    m_userFilter->setObjectName(u"userFilterEdit"_s);
    m_systemFilter->addItem(QString());
    m_systemFilter->addItem(u"LINE WORKS"_s, LineWorksSystem);
    m_tabs->setDocumentMode(true); // no frame around what has frames
    m_tabs->setObjectName(u"settingsTabs"_s);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_systemFilter);
    for (QLineEdit* edit : {m_companyFilter, m_channelFilter, m_userFilter}) {
        edit->setClearButtonEnabled(true);
        edit->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
        filters->addWidget(edit, 1);
        connect(edit, &QLineEdit::textChanged, this, &NotificationsPage::reloadRequested);
    }
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addLayout(filters);
    leftLayout->addWidget(m_tabs, 1);
    leftLayout->addWidget(m_count);
    auto* splitter = new AdaptiveSplitter(SideBySideFrom, this);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(PageMargins);
    list->setSpacing(10);
    list->addLayout(top);
    list->addWidget(m_bar);
    list->addWidget(splitter, 1);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_userFilter->setVisible(current().tab == SettingTab::User);
        onSelection();
        showCount();
        emit reloadRequested();
    });
    connect(m_systemFilter, &QComboBox::currentIndexChanged, this, &NotificationsPage::reloadRequested);
    connect(m_new, &QPushButton::clicked, this, &NotificationsPage::newRequested);
    m_userFilter->hide();
    retranslate();
}

NotificationsPage::Tab NotificationsPage::makeTab(SettingTab tab)
{
    Tab made{tab, new SettingsModel(tab, this), new QTableView(this), new QStackedWidget(this),
             new EmptyState(u"notifications"_s, this)};
    made.table->setModel(made.model);
    makeListLook(*made.table);
    made.table->setObjectName(tab == SettingTab::Company ? u"companySettingsTable"_s : u"userSettingsTable"_s);
    made.empty->setAutoFillBackground(true);
    made.empty->setBackgroundRole(QPalette::Base);
    made.stack->addWidget(made.empty);
    made.stack->addWidget(made.table);
    m_tabs->addTab(made.stack, {});
    connect(made.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NotificationsPage::onSelection);
    connect(made.empty, &EmptyState::actionTriggered, this, &NotificationsPage::newRequested);
    return made;
}

const NotificationsPage::Tab& NotificationsPage::current() const
{
    return m_tabs->currentIndex() == 1 ? m_users : m_companies;
}

SettingFilter NotificationsPage::filter() const
{
    SettingFilter filter{.tab = current().tab,
                         .system = m_systemFilter->currentData().toString(),
                         .channelId = m_channelFilter->text().trimmed(),
                         .company = m_companyFilter->text().trimmed()};
    if (current().tab == SettingTab::User)
        filter.user = m_userFilter->text().trimmed();
    return filter;
}

void NotificationsPage::showRows(SettingTab tab, const std::vector<NotificationSettingRow>& rows, int all)
{
    Tab& shown = tab == SettingTab::User ? m_users : m_companies;
    shown.all = all;
    const bool isFirst = shown.model->rows().empty();
    shown.model->mergeRows(rows);
    shown.stack->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(shown.empty) : shown.table);
    if (isFirst)
        fitColumns(*shown.table);
    retranslate(); // an empty list says something else when it is filtered
    selectWanted(shown);
    onSelection();
}

void NotificationsPage::select(SettingId setting)
{
    m_wanted = setting;
    selectWanted(current());
}

void NotificationsPage::selectWanted(const Tab& tab)
{
    if (!m_wanted)
        return;
    const auto& rows = tab.model->rows();
    const auto found =
        std::ranges::find(rows, *m_wanted, [](const NotificationSettingRow& row) { return row.setting.id; });
    if (found == rows.end())
        return;
    tab.table->selectRow(int(found - rows.begin()));
    m_wanted.reset();
}

void NotificationsPage::onSelection()
{
    const QModelIndexList selected = current().table->selectionModel()->selectedRows();
    const std::optional<NotificationSettingRow> row =
        selected.isEmpty() ? std::optional<NotificationSettingRow>() : current().model->row(selected.first().row());
    if (row == m_detail->shown())
        return;
    m_detail->show(row);
    emit selectionChanged();
}

void NotificationsPage::showForm()
{
    m_pages->setCurrentWidget(m_form);
}

void NotificationsPage::showList()
{
    m_pages->setCurrentWidget(m_list);
    current().table->setFocus();
}

void NotificationsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit reloadRequested();
}

void NotificationsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_companies.model->retranslate();
        m_users.model->retranslate();
    }
    QWidget::changeEvent(event);
}

void NotificationsPage::retranslate()
{
    m_title->setText(tr("Notification settings"));
    m_new->setText(tr("New setting"));
    m_tabs->setTabText(0, tr("Companies"));
    m_tabs->setTabText(1, tr("Users"));
    retranslateFilters();
    showCount();
    m_companies.table->setAccessibleName(tr("Notification settings of companies"));
    m_users.table->setAccessibleName(tr("Notification settings of users"));
    const SettingFilter wanted = filter();
    const bool isFiltered =
        !wanted.system.isEmpty() || !wanted.channelId.isEmpty() || !wanted.company.isEmpty() || !wanted.user.isEmpty();
    if (isFiltered) {
        for (const Tab& tab : {m_companies, m_users})
            tab.empty->setTexts(tr("Nothing matches the filter"), tr("Change or clear the filter."));
        return;
    }
    m_companies.empty->setTexts(tr("No notification setting yet"),
                                tr("Choose a company, a talk room of LINE WORKS and the events it is to be told of."),
                                tr("New setting"));
    m_users.empty->setTexts(
        tr("No user has set up notifications yet"),
        tr("Users register and edit their own settings in the user app, when the integration allows it."));
}

void NotificationsPage::showCount()
{
    const Tab& tab = current();
    const int shown = int(tab.model->rows().size());
    m_count->setVisible(shown > 0);
    if (shown < tab.all)
        m_count->setText(tr("The first %1 of %n settings are shown. Use the filters to find others.", nullptr, tab.all)
                             .arg(QLocale().toString(shown)));
    else
        m_count->setText(tr("%n settings", nullptr, tab.all));
}

void NotificationsPage::retranslateFilters()
{
    m_systemFilter->setItemText(0, tr("All notification systems"));
    m_systemFilter->setAccessibleName(tr("Filter by notification system"));
    m_systemFilter->setToolTip(tr("Filter by notification system"));
    const std::tuple<QLineEdit*, QString, QString> filters[] = {
        {m_companyFilter, tr("Company"), tr("Filter by company")},
        {m_channelFilter, tr("Channel ID"), tr("Filter by channel ID")},
        {m_userFilter, tr("User"), tr("Filter by user name, ID or department")}};
    for (const auto& [edit, shortly, text] : filters) {
        edit->setPlaceholderText(shortly);
        edit->setToolTip(text);
        edit->setAccessibleName(text);
    }
}

} // namespace smartfleet
