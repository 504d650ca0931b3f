// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestRoomFailures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void put_comesBack_withItsSettingsRooms();
    void put_again_replaces();
    void settingDeleted_goesAlong();
    void settingBroughtBack_itsFallbackRoomKnowsWhatItKnew();
    void fallbackChanged_isForgotten();
    void channelChanged_whatWaitsFollows_whereTheRoomFailed();
    void watched_areSettingsWithAFallbackRoomAlone();
    void take_givesTheLongestDue_once();
    void recoverInterrupted_marksAsPossiblyRepeated_andIsDueNow();
    void followClock_isDueNow();
    void lengthenWindows_beginLater_butNotLaterThanNow();
    void looks_fallbackRoomsAreAmongTheRooms();
    void looks_problemOfAFallbackRoom_isKnown();
    void looks_reached_isNotByATimeToCome();
    void hurry_leavesHeldOnesAlone();
    void failingRoom_whatRestsInIt_isNotWaitingToGo();
    void failingRoom_isLate_onlyWithItsNextAttempt();

private:
    SettingId add(const QString& room, const QString& fallback)
    {
        return given(m_store->settings.add({.company = {u"chiba"_s},
                                            .channel = {room},
                                            .events = {u"sos"_s},
                                            .fallback = {fallback},
                                            .updatedAt = m_now}));
    }
    DeliveryId wait(SettingId setting, const QString& room, const QDateTime& due, bool isHeld = false)
    {
        const auto event = given(m_store->events.accept({.source = u"test"_s,
                                                         .id = QString::number(++m_events),
                                                         .type = u"sos"_s,
                                                         .receivedAt = m_now,
                                                         .company = {u"chiba"_s}},
                                                        "{}"_ba));
        return given(m_store->deliveries.add({.event = event.value(),
                                              .setting = setting,
                                              .channel = {room},
                                              .createdAt = m_now,
                                              .nextAttemptAt = due,
                                              .isHeld = isHeld}));
    }
    Delivery delivery(DeliveryId id) { return given(m_store->deliveries.find(id)).value().delivery; }
    RoomFailure failureFor(SettingId setting) const
    {
        return {.setting = setting,
                .since = m_now,
                .problem = m_why,
                .failed = 2,
                .noticeSince = m_now,
                .nextAttemptAt = m_now};
    }
    RoomFailures& failures() { return m_store->roomFailures; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_events = 0;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'787'184'000'000, Qt::UTC);
    const Error m_why{.kind = Error::Kind::Forbidden, .code = u"bot_not_in_room"_s, .httpStatus = 403};
};

void TestRoomFailures::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"chiba"_s}, u"千葉物流"_s}));
    m_events = 0;
}

void TestRoomFailures::put_comesBack_withItsSettingsRooms()
{
    const SettingId id = add(u"own"_s, u"other"_s);
    RoomFailure failure = failureFor(id);
    failure.worksSince = m_now.addSecs(60);
    failure.held = 4;
    failure.notice = NoticeState::GivenUp;
    failure.attempts = 3;
    failure.possiblyRepeated = true;
    QVERIFY(!given(failures().any()));

    given(failures().put(failure));

    QVERIFY(given(failures().any()));
    failure.companyName = u"千葉物流"_s;
    failure.room = {u"own"_s};
    failure.fallback = {u"other"_s};
    QCOMPARE(given(failures().find(id)).value(), failure);
    QCOMPARE(given(failures().ofRoom({u"own"_s})), std::vector{failure});
    QVERIFY(given(failures().ofRoom({u"other"_s})).empty());
}

void TestRoomFailures::put_again_replaces()
{
    const SettingId id = add(u"own"_s, u"other"_s);
    given(failures().put(failureFor(id)));
    RoomFailure failure = failureFor(id);
    failure.failed = 9;
    failure.notice = NoticeState::Told;

    given(failures().put(failure));

    QCOMPARE(given(failures().find(id)).value().failed, 9);
    QVERIFY(given(failures().find(id)).value().notice == NoticeState::Told);
    given(failures().remove(id));
    QVERIFY(!given(failures().find(id)));
}

void TestRoomFailures::settingDeleted_goesAlong()
{
    const SettingId id = add(u"own"_s, u"other"_s);
    given(failures().put(failureFor(id)));

    given(m_store->settings.remove(id));

    QVERIFY(!given(failures().any()));
}

void TestRoomFailures::settingBroughtBack_itsFallbackRoomKnowsWhatItKnew()
{
    const SettingId told = add(u"a"_s, u"other"_s);
    const SettingId sending = add(u"b"_s, u"other"_s);
    RoomFailure failure = failureFor(told);
    failure.notice = NoticeState::Told;
    given(failures().put(failure));
    failure.setting = sending;
    failure.notice = NoticeState::Sending;
    given(failures().put(failure));
    const auto before = given(failures().find(told));

    for (const SettingId id : {told, sending})
        given(m_store->settings.restore(given(m_store->settings.remove(id))));

    QCOMPARE(given(failures().find(told)), before);
    const RoomFailure unsure = given(failures().find(sending)).value();
    QVERIFY(unsure.notice == NoticeState::Waiting && unsure.possiblyRepeated);
}

void TestRoomFailures::fallbackChanged_isForgotten()
{
    const SettingId id = add(u"own"_s, u"other"_s);
    given(failures().put(failureFor(id)));
    NotificationSetting setting = given(m_store->settings.find(id)).value().setting;
    setting.events = {u"speeding"_s};
    given(m_store->settings.update(setting));
    QVERIFY(given(failures().any()));

    setting.fallback = {u"third"_s};
    given(m_store->settings.update(setting));

    QVERIFY(!given(failures().any()));
}

void TestRoomFailures::channelChanged_whatWaitsFollows_whereTheRoomFailed()
{
    const SettingId failing = add(u"own"_s, u"other"_s);
    const SettingId well = add(u"good"_s, u"other"_s);
    given(failures().put(failureFor(failing)));
    const DeliveryId waiting = wait(failing, u"own"_s, m_now.addSecs(900));
    const DeliveryId others = wait(well, u"good"_s, m_now.addSecs(900));

    for (const SettingId id : {failing, well}) {
        NotificationSetting setting = given(m_store->settings.find(id)).value().setting;
        setting.channel.value += u"-2"_s;
        setting.updatedAt = m_now.addSecs(60);
        given(m_store->settings.update(setting));
    }

    QCOMPARE(delivery(waiting).channel.value, u"own-2"_s);
    QCOMPARE(delivery(waiting).nextAttemptAt, m_now.addSecs(60));
    QCOMPARE(delivery(others).channel.value, u"good"_s);
    QCOMPARE(given(failures().find(failing)).value().room.value, u"own-2"_s);
}

void TestRoomFailures::watched_areSettingsWithAFallbackRoomAlone()
{
    const SettingId id = add(u"own"_s, u"other"_s);
    const SettingId without = add(u"lonely"_s, {});

    QCOMPARE(given(failures().watched({u"own"_s})), std::vector{id});
    QVERIFY(given(failures().watched({u"lonely"_s})).empty());
    QVERIFY(given(failures().watched({u"other"_s})).empty());
    QCOMPARE(given(failures().watchedRoom(id)).value_or(ChannelId()).value, u"own"_s);
    QVERIFY(!given(failures().watchedRoom(without)));
}

void TestRoomFailures::take_givesTheLongestDue_once()
{
    const SettingId later = add(u"a"_s, u"other"_s);
    const SettingId sooner = add(u"b"_s, u"other"_s);
    const SettingId told = add(u"c"_s, u"other"_s);
    RoomFailure failure = failureFor(later);
    failure.nextAttemptAt = m_now.addSecs(20);
    given(failures().put(failure));
    failure.setting = sooner;
    failure.nextAttemptAt = m_now.addSecs(10);
    given(failures().put(failure));
    failure.setting = told;
    failure.notice = NoticeState::Told;
    failure.nextAttemptAt = m_now;
    given(failures().put(failure));

    QCOMPARE(given(failures().nextDue()), m_now.addSecs(10));
    QVERIFY(!given(failures().take(m_now.addSecs(9))));
    const auto taken = given(failures().take(m_now.addSecs(60)));
    QVERIFY(taken && taken->setting == sooner && taken->notice == NoticeState::Sending);
    QVERIFY(given(failures().find(sooner)).value().notice == NoticeState::Sending);
    QCOMPARE(given(failures().take(m_now.addSecs(60))).value().setting, later);
    QVERIFY(!given(failures().take(m_now.addSecs(60))));
    QVERIFY(given(failures().nextDue()).isNull());
}

void TestRoomFailures::recoverInterrupted_marksAsPossiblyRepeated_andIsDueNow()
{
    const SettingId sending = add(u"a"_s, u"other"_s);
    const SettingId waiting = add(u"b"_s, u"other"_s);
    RoomFailure failure = failureFor(sending);
    failure.notice = NoticeState::Sending;
    given(failures().put(failure));
    failure.setting = waiting;
    failure.notice = NoticeState::Waiting;
    failure.nextAttemptAt = m_now.addSecs(900);
    given(failures().put(failure));

    given(failures().recoverInterrupted(m_now.addSecs(5)));

    QVERIFY(given(failures().find(sending)).value().notice == NoticeState::Waiting);
    QVERIFY(given(failures().find(sending)).value().possiblyRepeated);
    QVERIFY(!given(failures().find(waiting)).value().possiblyRepeated);
    QCOMPARE(given(failures().find(waiting)).value().nextAttemptAt, m_now.addSecs(5));
}

void TestRoomFailures::followClock_isDueNow()
{
    const SettingId id = add(u"a"_s, u"other"_s);
    given(failures().put(failureFor(id)));

    given(failures().followClock(m_now.addDays(-1)));

    QCOMPARE(given(failures().nextDue()), m_now.addDays(-1));
    QCOMPARE(given(failures().find(id)).value().noticeSince, m_now.addDays(-1));
}

void TestRoomFailures::lengthenWindows_beginLater_butNotLaterThanNow()
{
    const SettingId waiting = add(u"a"_s, u"other"_s);
    const SettingId told = add(u"b"_s, u"other"_s);
    given(failures().put(failureFor(waiting)));
    RoomFailure known = failureFor(told);
    known.notice = NoticeState::Told;
    given(failures().put(known));

    given(failures().lengthenWindows(m_now.addDays(2), std::chrono::hours(24)));
    QCOMPARE(given(failures().find(waiting)).value().noticeSince, m_now.addDays(1));
    QCOMPARE(given(failures().find(told)).value().noticeSince, m_now);
    given(failures().lengthenWindows(m_now.addDays(2), std::chrono::hours(48)));

    QCOMPARE(given(failures().find(waiting)).value().noticeSince, m_now.addDays(2));
}

void TestRoomFailures::looks_fallbackRoomsAreAmongTheRooms()
{
    add(u"b"_s, u"c"_s);
    add(u"c"_s, u"a"_s);
    add(u"d"_s, {});
    const auto rooms = [this](const QString& behind, int most) {
        QStringList ids;
        for (const RoomLook& look : given(m_store->roomLooks.after(SettingTab::Company, {behind}, most)))
            ids += look.channel.value;
        return ids;
    };

    QCOMPARE(rooms({}, 10), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(rooms(u"a"_s, 2), (QStringList{u"b"_s, u"c"_s}));
}

void TestRoomFailures::looks_problemOfAFallbackRoom_isKnown()
{
    add(u"own"_s, u"other"_s);
    given(m_store->roomLooks.note({u"other"_s}, m_now, m_why));

    const auto problems = given(m_store->roomLooks.problems(10));

    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().companyName, u"千葉物流"_s);
}

void TestRoomFailures::looks_reached_isNotByATimeToCome()
{
    const SettingId id = add(u"own"_s, u"other"_s);
    const auto isReached = [this] {
        return given(m_store->roomLooks.isReachedSince({u"own"_s}, m_now.addDays(-1), m_now));
    };
    given(m_store->deliveries.markSent(wait(id, u"own"_s, m_now), m_now.addDays(400))); // by a clock that was ahead
    given(m_store->deliveries.markSent(wait(id, u"own"_s, m_now), m_now.addDays(-2)));
    QVERIFY(!isReached());

    given(m_store->deliveries.markSent(wait(id, u"own"_s, m_now), m_now.addSecs(-60)));

    QVERIFY(isReached());
}

void TestRoomFailures::hurry_leavesHeldOnesAlone()
{
    const SettingId id = add(u"own"_s, u"other"_s);
    const DeliveryId waiting = wait(id, u"own"_s, m_now.addSecs(900));
    const DeliveryId held = wait(id, u"own"_s, m_now.addSecs(900), true);
    const DeliveryId elsewhere = wait(id, u"other"_s, m_now.addSecs(900));

    given(m_store->rooms.hurry({u"own"_s}, m_now.addSecs(1)));

    QCOMPARE(delivery(waiting).nextAttemptAt, m_now.addSecs(1));
    QCOMPARE(delivery(held).nextAttemptAt, m_now.addSecs(900));
    QCOMPARE(delivery(elsewhere).nextAttemptAt, m_now.addSecs(900));
    QCOMPARE(given(m_store->rooms.unsentOf(id, {u"own"_s})), 1);
}

void TestRoomFailures::failingRoom_whatRestsInIt_isNotWaitingToGo()
{
    const SettingId failing = add(u"own"_s, u"other"_s);
    const SettingId well = add(u"good"_s, u"other"_s);
    for (int i = 0; i < 5; ++i)
        wait(failing, u"own"_s, m_now);
    for (int i = 0; i < 3; ++i)
        wait(well, u"good"_s, m_now);
    QCOMPARE(given(m_store->rooms.waitingToGo(100)), 8);

    given(failures().put(failureFor(failing)));
    QCOMPARE(given(m_store->rooms.waitingToGo(100)), 3);
    QCOMPARE(given(m_store->rooms.waitingToGo(2)), 2);
    QCOMPARE(given(m_store->rooms.waiting(100)), 8);
    QCOMPARE(given(failures().failingRooms()), 1);
    RoomFailure working = failureFor(failing);
    working.worksSince = m_now;
    given(failures().put(working));

    QCOMPARE(given(m_store->rooms.waitingToGo(100)), 8);
    QCOMPARE(given(failures().failingRooms()), 0);
}

void TestRoomFailures::failingRoom_isLate_onlyWithItsNextAttempt()
{
    const SettingId failing = add(u"own"_s, u"other"_s);
    wait(failing, u"own"_s, m_now.addSecs(900)); // that was tried
    wait(failing, u"own"_s, m_now);
    QCOMPARE(given(m_store->rooms.oldestDue(m_now.addSecs(600))), m_now);

    given(failures().put(failureFor(failing)));

    QVERIFY(given(m_store->rooms.oldestDue(m_now.addSecs(600))).isNull());
    QCOMPARE(given(m_store->rooms.oldestDue(m_now.addSecs(1200))), m_now.addSecs(900));
    wait(add(u"good"_s, u"other"_s), u"good"_s, m_now.addSecs(60));
    QCOMPARE(given(m_store->rooms.oldestDue(m_now.addSecs(600))), m_now.addSecs(60));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestRoomFailures)
#include "tst_roomfailures.moc"
