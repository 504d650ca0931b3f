// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "ui/kit/uicontext.h"
#include "ui/notifications/companysettingform.h"

#include <QTimer>

namespace smartfleet {

class NotificationsPage;

/// What the form of a company's setting does: opens it, looks for the talk room while its ID is typed, counts what the
/// setting would have sent, saves what it holds and tests what was saved. Lives as long as the page that shows it.
class CompanySettingController : public QObject
{
    Q_OBJECT
public:
    CompanySettingController(const UiContext& context, NotificationsPage& page);

    /// Opens the form for a new setting; without any company the page says what comes first.
    void openNew();
    void openEdit(const NotificationSettingRow& row);
    /// Goes back to the list and then on, unless the admin keeps what isn't saved.
    void leave(std::function<void()> go);
    /// Sends the test notification of a stored setting; the page's bar tells what happened.
    void test(const NotificationSettingRow& row);

    /// Asks before the window closes over what isn't saved.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// A setting was stored, and the list is shown again.
    void saved(smartfleet::SettingId setting);

private:
    /// Made, with the page's, when it is first asked for.
    CompanySettingForm& form();
    void connectForm();
    void show();
    void close();
    /// Goes on at once when nothing is typed that would be lost, otherwise once the admin agreed.
    void whenFree(std::function<void()> go);
    void withCompanies(std::function<void(const std::vector<Company>&)> use);
    void save(const CompanySettingInput& input, bool thenTest);
    void onSaved(const Result<NotificationSettingRow>& row, bool thenTest);
    void onSaveFailed(const Error& error);
    void showGone(const Error& error);
    void compareWithStored(SettingId setting);
    void onChannelEdited(const QString& text);
    void lookForRoom();
    void loadPastEvents(const CompanyId& company);
    void countDryRun();
    void onTested(const Result<void>& sent, const QString& company);

    UiContext m_context;
    NotificationsPage& m_page;
    CompanySettingForm* m_form = nullptr; ///< once it was shown
    LatestJob m_room;
    LatestJob m_pastEvents;
    LatestJob m_dryRun;
    QPointer<Job> m_test;  ///< under way
    QTimer m_roomPause;    ///< until nobody types any more
    QTimer m_roomPatience; ///< with LINE WORKS
    QTimer m_dryRunPause;
    CompanySettingInput m_counted = {}; ///< what was counted last; only its company and events matter
};

} // namespace smartfleet
