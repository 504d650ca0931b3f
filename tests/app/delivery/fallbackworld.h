// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/results.h"

#include <QTest>

namespace smartfleet::test {

/// A world in which the bot comes and goes, and rooms are told of it.
struct FallbackWorld : DeliveryWorld
{
    /// The setting of a room, with a fallback room from now on.
    SettingId watch(const PracticeRoom& room, const PracticeRoom& fallback)
    {
        const SettingId id = setting(room);
        NotificationSetting changed = stored(id);
        changed.fallback = {fallback.channelId};
        given(store().settings.update(changed));
        return id;
    }
    /// LINE WORKS takes any number of calls. Before the dispatcher is used.
    void goFast()
    {
        server.limits().setPerMinute(0);
        endpoints.callsPerMinute = 1'000'000;
        program.reset();
        program = another();
    }
    NotificationSetting stored(SettingId id) { return given(store().settings.find(id)).value().setting; }
    void removeBot(const PracticeRoom& room) { QVERIFY(server.tenant().removeBot(room.channelId, bot)); }
    void inviteBot(const PracticeRoom& room) { QVERIFY(!server.tenant().inviteBot(room.channelId, bot)); }
    QStringList texts(const PracticeRoom& room)
    {
        QStringList texts;
        for (const PracticeMessage& message : server.tenant().messagesInRoom(room.channelId))
            texts += message.text();
        return texts;
    }
    /// What waits has been tried for so much longer.
    void age(std::chrono::seconds by)
    {
        const QVariantMap values{{QStringLiteral(":by"), qint64(std::chrono::milliseconds(by).count())}};
        given(store().database.run(
            QStringLiteral("UPDATE deliveries SET retry_since = retry_since - :by WHERE state = 'waiting'"), values));
        given(
            store().database.run(QStringLiteral("UPDATE room_failures SET notice_since = notice_since - :by"), values));
    }
    RoomFailure failureOf(SettingId id) { return given(store().roomFailures.find(id)).value_or(RoomFailure()); }
};

} // namespace smartfleet::test
