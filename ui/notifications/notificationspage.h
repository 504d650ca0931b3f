// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notificationsetting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace smartfleet {

class CompanySettingForm;
class EventCatalogue;
class MessageBar;
class SettingDetail;
class SettingList;
class WindowState;

/// 通知設定: the two tabs with their filters, the details of what is selected, and the form of a company's.
class NotificationsPage : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` and `state` must outlive it.
    NotificationsPage(const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);

    MessageBar& bar() { return *m_bar; }
    /// That of the users is made when it is first asked for.
    SettingList& list(SettingTab tab);
    SettingTab tab() const;
    void showTab(SettingTab tab);
    SettingDetail& detail() { return *m_detail; }
    /// What holds the lists, without the form.
    QWidget& lists() { return *m_lists; }
    /// The form, made when it is first asked for: the start of the program need not wait for it.
    CompanySettingForm& form();
    void showForm();
    /// Shows the lists, the focus in the one in front.
    void showList();
    bool isListShown() const;

signals:
    /// The tab or the wish to see it anew.
    void reloadRequested();
    void selectionChanged();
    void newRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectList(SettingList& list);
    void onSelection();
    void retranslate();

    const EventCatalogue& m_catalogue;
    WindowState& m_state;
    QStackedWidget* m_pages;
    QWidget* m_lists;
    QLabel* m_title;
    QPushButton* m_export;
    QPushButton* m_new;
    MessageBar* m_bar;
    QTabWidget* m_tabs;
    SettingList* m_companies;
    QWidget* m_usersTab;
    SettingList* m_users = nullptr;
    SettingDetail* m_detail;
    CompanySettingForm* m_form = nullptr;
};

} // namespace smartfleet
