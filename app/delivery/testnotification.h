// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/messagetext.h"
#include "app/link/linkedlineworks.h"

namespace smartfleet {

/// テスト通知: sends the test message of a company's setting now (row I1). Everything handed in must outlive the call,
/// which is a child of `parent`. Errors: "setting_not_found" (args: id), "setting_is_users" (row F2), those of
/// LinkedLineWorks::ready() and of LineWorks::sendText().
Call<void>* sendTestNotification(Store& store, LinkedLineWorks& link, Clock& clock, SettingId setting,
                                 const MessageLocale& locale, QObject* parent);

} // namespace smartfleet
