// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/integration/linkworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = smartfleet::PracticeFault::Kind;

namespace smartfleet::test {

namespace {

/// The rooms' lines alone: "<channel>: <code, or ok>".
QStringList roomsOf(const std::vector<IntegrationCheck>& checks)
{
    QStringList rooms;
    for (const IntegrationCheck& check : checks) {
        if (check.check == u"room")
            rooms << check.subject + u": "_s + (check.ok ? u"ok"_s : check.error->code);
    }
    return rooms;
}

} // namespace

class TestRoomCheck : public QObject
{
    Q_OBJECT

private slots:
    void diagnose_noSettings_givesTheFiveAlone()
    {
        LinkWorld world;
        QVERIFY(world.registerLink());

        const auto checks = waitFor(world.service().diagnose());

        QCOMPARE(codeOf(checks), QString());
        QCOMPARE(checks->size(), std::size_t(5));
    }

    void diagnose_room_tellsWhetherTheBotIsInIt()
    {
        LinkWorld world;
        const Integration linked = world.linkWithSettings();
        const QString room = world.scenario.dispatchRoom.channelId;

        const auto before = waitFor(world.service().diagnose());
        world.tenant().inviteBot(room, linked.bot.value);
        const auto after = waitFor(world.service().diagnose());

        QCOMPARE(roomsOf(*before), QStringList{room + u": bot_not_in_room"_s});
        QCOMPARE(roomsOf(*after), QStringList{room + u": ok"_s});
        QCOMPARE(after->back().companies, QStringList{u"みなと運輸"_s});
    }

    void diagnose_usersRooms_areLeftToThem()
    {
        LinkWorld world;
        world.linkWithSettings();

        const auto checks = waitFor(world.service().diagnose());

        QVERIFY(roomsOf(*checks).filter(world.scenario.safetyRoom.channelId).isEmpty());
    }

    void diagnose_unknownRoom_isNamed()
    {
        LinkWorld world;
        world.linkWithSettings();
        NotificationSetting setting;
        setting.company = {u"minato"_s};
        setting.channel = {u"no-such-room"_s};
        setting.events = {u"speeding"_s};
        setting.updatedAt = world.clock.now();
        given(world.store().settings.add(setting));

        const auto checks = waitFor(world.service().diagnose());

        QCOMPARE(roomsOf(*checks).filter(u"no-such-room"_s), QStringList{u"no-such-room: channel_not_found"_s});
    }

    void diagnose_lineWorksDownMeanwhile_asksNoFurther()
    {
        LinkWorld world;
        world.linkWithSettings();
        for (int i = 0; i < 8; ++i) {
            NotificationSetting setting;
            setting.company = {u"minato"_s};
            setting.channel = {u"room-%1"_s.arg(i)};
            setting.events = {u"speeding"_s};
            setting.updatedAt = world.clock.now();
            given(world.store().settings.add(setting));
        }
        world.misbehave(Kind::Status, u"GET"_s, u"/v1.0/bots/*/channels/*"_s, -1, 503);

        const auto checks = waitFor(world.service().diagnose());

        const QStringList rooms = roomsOf(*checks);
        QCOMPARE(rooms.size(), 9);
        QVERIFY(rooms.first().endsWith(u"lineworks_failed"_s));
        QVERIFY(rooms.last().endsWith(u"check_not_reached"_s));
        QVERIFY(world.requests(u"GET"_s, u"/v1.0/bots/*/channels/*"_s) <= 3);
    }

    void diagnose_eachLine_isToldAsItIsKnown()
    {
        LinkWorld world;
        world.linkWithSettings();
        QStringList told;
        QObject listener;
        connect(&world.service(), &IntegrationService::diagnosed, &listener,
                [&told](const IntegrationCheck& check) { told << check.check; });

        const auto checks = waitFor(world.service().diagnose());

        QVERIFY(checks);
        QCOMPARE(told, (QStringList{u"clock"_s, u"network"_s, u"token"_s, u"bot"_s, u"domain"_s, u"room"_s}));
    }

    void diagnose_cancelled_tellsNothingMore()
    {
        LinkWorld world;
        world.linkWithSettings();
        world.misbehave(Kind::Hang, u"GET"_s, BotPath);
        int told = 0;
        QObject listener;
        auto* call = world.service().diagnose();
        connect(&world.service(), &IntegrationService::diagnosed, &listener,
                [&told, call = QPointer<Job>(call)](const IntegrationCheck& check) {
                    ++told;
                    if (check.check == u"token" && call)
                        call->cancel();
                });

        const auto checks = waitFor(call);

        QCOMPARE(checks.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told, 3);
    }
};

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestRoomCheck)
#include "tst_roomcheck.moc"
