// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "ui/notifications/companysettingform.h"

namespace smartfleet {

class NotificationsPage;

/// What the form of a company's setting does: opens it, saves what it holds and tests what was saved. Lives as long as
/// the page that shows it.
class CompanySettingController : public QObject
{
    Q_OBJECT
public:
    CompanySettingController(const UiContext& context, NotificationsPage& page);

    /// Opens the form for a new setting; without any company the page says what comes first.
    void openNew();
    void openEdit(const NotificationSettingRow& row);
    /// Sends the test notification of a stored setting; the page's bar tells what happened.
    void test(const NotificationSettingRow& row);

signals:
    /// A setting was stored, and the list is shown again.
    void saved(smartfleet::SettingId setting);

private:
    void save(const CompanySettingInput& input, bool thenTest);
    void onSaved(const Result<NotificationSettingRow>& row, bool thenTest);

    UiContext m_context;
    NotificationsPage& m_page;
};

} // namespace smartfleet
