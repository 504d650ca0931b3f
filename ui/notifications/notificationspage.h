// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/companysettingform.h"
#include "ui/notifications/settingsmodel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace smartfleet {

class EmptyState;
class SettingDetail;

/// 通知設定: the two tabs with their filters, the details of one setting, and the form of a company's.
class NotificationsPage : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationsPage(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    /// What the list is to show, as the tab and the filter fields say.
    SettingFilter filter() const;
    /// The first of `all` settings that match the filter.
    void showRows(SettingTab tab, const std::vector<NotificationSettingRow>& rows, int all);
    MessageBar& bar() { return *m_bar; }
    SettingDetail& detail() { return *m_detail; }
    CompanySettingForm& form() { return *m_form; }
    void showForm();
    void showList();
    /// Chooses that setting's row, now or as soon as showRows() brings it.
    void select(SettingId setting);

signals:
    /// The tab, a filter or the wish to see it anew.
    void reloadRequested();
    void selectionChanged();
    void newRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Tab
    {
        SettingTab tab = SettingTab::Company;
        SettingsModel* model = nullptr;
        QTableView* table = nullptr;
        QStackedWidget* stack = nullptr;
        EmptyState* empty = nullptr;
        int all = 0; ///< how many match; the table may hold fewer
    };
    Tab makeTab(SettingTab tab);
    const Tab& current() const;
    void onSelection();
    void selectWanted(const Tab& tab);
    void retranslate();
    void retranslateFilters();
    void showCount();

    MessageBar* m_bar;
    QTabWidget* m_tabs;
    QComboBox* m_systemFilter;
    QLineEdit* m_channelFilter;
    QLineEdit* m_companyFilter;
    QLineEdit* m_userFilter;
    QPushButton* m_new;
    SettingDetail* m_detail;
    CompanySettingForm* m_form;
    QStackedWidget* m_pages;
    QWidget* m_list;
    QLabel* m_title;
    QLabel* m_count;
    std::optional<SettingId> m_wanted = {};
    Tab m_companies;
    Tab m_users;
};

} // namespace smartfleet
