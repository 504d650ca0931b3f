// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/notificationsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qsizetype LongestChannelId = 100;

} // namespace

QString toString(SettingTab tab)
{
    return tab == SettingTab::User ? u"user"_s : u"company"_s;
}

Result<ChannelId> parseChannelId(const QString& text)
{
    const QString trimmed = text.trimmed();
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    if (trimmed.isEmpty() || trimmed.size() > LongestChannelId ||
        !std::all_of(trimmed.begin(), trimmed.end(), isAllowed))
        return failure(Error::Kind::Invalid, u"invalid_channel_id"_s, {u"channelId"_s});
    return ChannelId{trimmed};
}

Result<ChannelId> parseFallbackId(const QString& text)
{
    if (text.trimmed().isEmpty())
        return ChannelId{};
    const Result<ChannelId> channel = parseChannelId(text);
    return channel ? channel : failure(Error::Kind::Invalid, u"invalid_fallback_id"_s, {u"fallback"_s});
}

Result<> checkFallback(const NotificationSetting& setting)
{
    const bool isOwn = !setting.fallback.value.isEmpty() && setting.fallback == setting.channel;
    return isOwn ? failure(Error::Kind::Invalid, u"fallback_is_own_room"_s, {u"fallback"_s}) : Result<>();
}

Result<QStringList> parseEventList(const QString& text, const EventCatalogue& catalogue)
{
    if (text.trimmed() == u"all"_s)
        return catalogue.allIds();
    QStringList named;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString id = part.trimmed();
        if (id.isEmpty())
            continue;
        if (!catalogue.find(id))
            return failure(Error::Kind::Invalid, u"unknown_event_type"_s, {id});
        named += id;
    }
    if (named.isEmpty())
        return failure(Error::Kind::Invalid, u"no_events"_s, {u"events"_s});
    QStringList ordered;
    for (const EventType& type : catalogue.types()) {
        if (named.contains(type.id))
            ordered += type.id;
    }
    return ordered;
}

} // namespace smartfleet
