// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/deliverytiming.h"
#include "app/domain/eventtype.h"
#include "app/domain/ids.h"
#include "app/domain/messagechoices.h"
#include "app/domain/notificationsystem.h"

#include <QDateTime>
#include <QStringList>

namespace smartfleet {

/// Whose setting it is; the two tabs of 通知設定.
enum class SettingTab { Company, User };
QString toString(SettingTab tab); ///< "company", "user"

/// 通知設定: which events of a company (or of one user) go to which talk room.
struct NotificationSetting
{
    SettingId id = {};
    SettingTab tab = SettingTab::Company;
    CompanyId company = {};
    UserId user = {}; ///< empty on the company tab
    QString system = LineWorksSystem;
    ChannelId channel = {};
    QStringList events = {};     ///< ids of event types that are on, in catalogue order
    MessageChoices message = {}; ///< a user's has the defaults
    DeliveryTiming timing = {};  ///< likewise
    ChannelId fallback = {};     ///< a room that is told when the setting's own fails; empty = none; a user's has none
    bool suspended = false;      ///< a user's, while 利用者操作許可 is 許可しない
    QDateTime updatedAt = {};    ///< UTC
    friend bool operator==(const NotificationSetting&, const NotificationSetting&) = default;
};

/// A setting with what a list shows beside it.
struct NotificationSettingRow
{
    NotificationSetting setting = {};
    QString companyName = {};
    QString userName = {};
    QString userDepartment = {};
    friend bool operator==(const NotificationSettingRow&, const NotificationSettingRow&) = default;
};

/// Which settings a list shows; empty members don't restrict. Texts are case-insensitive substrings.
struct SettingFilter
{
    std::optional<SettingTab> tab = {};
    QString system = {};
    QString channelId = {};
    QString user = {};    ///< of the user's id, name or department
    QString company = {}; ///< of the company's id or name
    QString event = {};   ///< id of an event type that is on
    friend bool operator==(const SettingFilter&, const SettingFilter&) = default;
};

/// A channel ID as a person typed or pasted it, without blanks around it. Error "invalid_channel_id".
Result<ChannelId> parseChannelId(const QString& text);

/// The same of a fallback room; an empty text is none. Error "invalid_fallback_id".
Result<ChannelId> parseFallbackId(const QString& text);

/// Error "fallback_is_own_room" when a setting names its own talk room for when that fails.
Result<> checkFallback(const NotificationSetting& setting);

/// "all" or ids separated by commas, put into catalogue order. Error "unknown_event_type" naming the first unknown one;
/// "no_events" when none is named.
Result<QStringList> parseEventList(const QString& text, const EventCatalogue& catalogue);

} // namespace smartfleet
