// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messageplanner.h"
#include "tests/support/results.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestMessagePlanner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void few_goOneByOne();
    void many_goTogether_inOrder();
    void urgent_goesFirst_andAlone();
    void urgent_hasPlacesOfItsOwn();
    void rooms_takeTurns();
    void rooms_takeTurns_afterTheClockWasSetBack();
    void moreThanFits_isSplit();
    void possiblyRepeated_goesOutAsItWas();
    void failedDigest_isPutTogetherAnew();
    void refused_isFoundByHalves();
    void halves_nobodyElseWaiting_stayTogether();
    void halves_areMessagesOfTheirOwn_data();
    void halves_areMessagesOfTheirOwn();
    void deletedSetting_failsAlone();
    void nothingDue_nothingPlanned();
    void ahead_whatFollowsInEachRoom();
    void ahead_notThroughWhatIsNotDue();
    void ahead_notThroughWhatWasHeld();

private:
    DeliveryId add(const QString& channel, const QString& vehicle, const QString& type = u"trip_start"_s);
    SettingId setting(const QString& channel);
    std::vector<MessagePlan> next(int messages = 4, double perMinute = 0, int urgent = 5);
    QStringList vehicles(const MessagePlan& plan);
    void end(const MessagePlan& plan, bool sent, bool maybe = false);

    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MessagePlanner> m_planner;
    QHash<QString, SettingId> m_settings;
    QDateTime m_now;
    int m_events = 0;
};

void TestMessagePlanner::init()
{
    m_planner.reset();
    m_store.reset();
    m_settings.clear();
    m_events = 0;
    m_now = QDateTime::fromString(u"2026-08-20T00:00:00Z"_s, Qt::ISODate);
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
    m_planner = std::make_unique<MessagePlanner>(*m_store, m_catalogue, MessageLocale{});
}

SettingId TestMessagePlanner::setting(const QString& channel)
{
    if (!m_settings.contains(channel)) {
        m_settings.insert(channel,
                          given(m_store->settings.add({.company = {u"yokohama"_s},
                                                       .channel = {channel},
                                                       .events = m_catalogue.allIds(),
                                                       .updatedAt = m_now})));
    }
    return m_settings.value(channel);
}

DeliveryId TestMessagePlanner::add(const QString& channel, const QString& vehicle, const QString& type)
{
    m_now = m_now.addMSecs(1); // each is younger than the one before
    const auto seq = given(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_events),
                                                   .type = type,
                                                   .occurredAt = m_now,
                                                   .receivedAt = m_now,
                                                   .company = {u"yokohama"_s},
                                                   .deviceName = vehicle},
                                                  "{}"_ba));
    return given(m_store->deliveries.add({.event = seq.value(),
                                          .setting = setting(channel),
                                          .channel = {channel},
                                          .urgent = type == u"sos"_s,
                                          .createdAt = m_now}));
}

std::vector<MessagePlan> TestMessagePlanner::next(int messages, double perMinute, int urgent)
{
    return given(m_planner->next({.now = m_now, .messages = messages, .urgent = urgent, .perMinute = perMinute}));
}

QStringList TestMessagePlanner::vehicles(const MessagePlan& plan)
{
    QStringList names;
    for (const Delivery& delivery : plan.deliveries)
        names += given(m_store->deliveries.find(delivery.id)).value().vehicleName;
    return names;
}

void TestMessagePlanner::end(const MessagePlan& plan, bool sent, bool maybe)
{
    for (const Delivery& delivery : plan.deliveries) {
        given(sent ? m_store->deliveries.markSent(delivery.id, m_now)
                   : m_store->deliveries.markWaiting(delivery.id, Error{.code = u"timeout"_s}, m_now, true, maybe));
    }
    m_now = m_now.addSecs(1);
}

void TestMessagePlanner::few_goOneByOne()
{
    add(u"a"_s, u"v1"_s);
    add(u"a"_s, u"v2"_s);
    add(u"b"_s, u"v3"_s);

    const auto plans = next(4, 60); // ten a ten seconds

    QCOMPARE(plans.size(), std::size_t(2));
    QCOMPARE(vehicles(plans[0]), QStringList{u"v1"_s});
    QCOMPARE(vehicles(plans[1]), QStringList{u"v3"_s});
    QVERIFY(plans[0].text->startsWith(u"【走行開始】v1"_s));
    QVERIFY(plans[0].deliveries[0].state == DeliveryState::Sending);
    QVERIFY(next(4, 60).empty()); // each room has one under way
}

void TestMessagePlanner::many_goTogether_inOrder()
{
    for (int i = 1; i <= 20; ++i)
        add(u"a"_s, u"v%1"_s.arg(i));
    add(u"b"_s, u"w"_s);

    const auto plans = next(2, 60);

    QCOMPARE(plans.size(), std::size_t(2));
    QCOMPARE(plans[0].deliveries.size(), std::size_t(20));
    QCOMPARE(vehicles(plans[0]).constFirst(), u"v1"_s);
    QCOMPARE(vehicles(plans[0]).constLast(), u"v20"_s);
    QVERIFY(plans[0].text->startsWith(u"【まとめ通知】20 件"_s));
    QVERIFY(plans[1].text->startsWith(u"【走行開始】w"_s)); // nothing to be put together with
    const QString message = plans[0].deliveries[0].messageId;
    QVERIFY(!message.isEmpty());
    for (const Delivery& delivery : plans[0].deliveries)
        QCOMPARE(given(m_store->deliveries.find(delivery.id)).value().delivery.messageId, message);
}

void TestMessagePlanner::urgent_goesFirst_andAlone()
{
    for (int i = 1; i <= 20; ++i)
        add(u"a"_s, u"v%1"_s.arg(i));
    add(u"a"_s, u"sos1"_s, u"sos"_s);
    add(u"a"_s, u"sos2"_s, u"sos"_s);

    for (const QString& urgent : {u"sos1"_s, u"sos2"_s}) {
        const auto plans = next();
        QCOMPARE(plans.size(), std::size_t(1));
        QCOMPARE(vehicles(plans[0]), QStringList{urgent});
        QVERIFY(plans[0].priority == CallPriority::Urgent);
        end(plans[0], true);
    }
    QCOMPARE(next()[0].deliveries.size(), std::size_t(20));
}

void TestMessagePlanner::urgent_hasPlacesOfItsOwn()
{
    add(u"a"_s, u"v1"_s);
    add(u"b"_s, u"sos1"_s, u"sos"_s);

    const auto plans = next(0, 0, 1); // nothing else may go

    QCOMPARE(plans.size(), std::size_t(1));
    QCOMPARE(vehicles(plans[0]), QStringList{u"sos1"_s});
    QVERIFY(next(0, 0, 1).empty());
}

void TestMessagePlanner::rooms_takeTurns()
{
    for (int i = 0; i < 1000; ++i)
        add(u"busy"_s, u"v%1"_s.arg(i));
    add(u"quiet"_s, u"w"_s);
    QStringList rooms;

    for (int i = 0; i < 3; ++i) {
        const auto plans = next(1);
        QCOMPARE(plans.size(), std::size_t(1));
        rooms += plans[0].room.value;
        end(plans[0], true);
    }

    QCOMPARE(rooms, (QStringList{u"busy"_s, u"quiet"_s, u"busy"_s}));
}

void TestMessagePlanner::rooms_takeTurns_afterTheClockWasSetBack()
{
    for (int i = 0; i < 200; ++i) {
        for (const QString& room : {u"a"_s, u"b"_s, u"c"_s})
            add(room, u"%1%2"_s.arg(room).arg(i));
    }
    m_now = m_now.addDays(3650);
    const auto early = next(1);
    QCOMPARE(early.size(), std::size_t(1));
    QCOMPARE(early[0].room.value, u"a"_s);
    end(early[0], true);
    m_now = m_now.addDays(-3650);
    QStringList rooms;

    for (int i = 0; i < 5; ++i) {
        const auto plans = next(1);
        QVERIFY2(plans.size() == 1, qPrintable(rooms.join(u' ')));
        rooms += plans[0].room.value;
        end(plans[0], true);
    }

    QCOMPARE(rooms.join(u' '), u"b c a b c"_s);
}

void TestMessagePlanner::moreThanFits_isSplit()
{
    for (int i = 0; i < 500; ++i)
        add(u"a"_s, u"vehicle %1"_s.arg(i));
    QStringList told;
    int messages = 0;

    for (auto plans = next(); !plans.empty(); plans = next(), ++messages) {
        QVERIFY(plans[0].text->size() <= 2000);
        for (const QString& vehicle : vehicles(plans[0]))
            QVERIFY(plans[0].deliveries.size() == 1 || plans[0].text->count(u'\n' + vehicle + u':') == 1);
        told += vehicles(plans[0]);
        end(plans[0], true);
    }

    QCOMPARE(told.size(), 500);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(told[i], u"vehicle %1"_s.arg(i));
    QVERIFY(messages < 12);
}

void TestMessagePlanner::possiblyRepeated_goesOutAsItWas()
{
    for (int i = 1; i <= 3; ++i)
        add(u"a"_s, u"v%1"_s.arg(i));
    const auto first = next(1);
    QCOMPARE(first[0].deliveries.size(), std::size_t(3));
    end(first[0], false, true);
    add(u"a"_s, u"v4"_s);

    const auto again = next(4, 600);

    QCOMPARE(vehicles(again[0]), (QStringList{u"v1"_s, u"v2"_s, u"v3"_s}));
    QCOMPARE(again[0].deliveries[0].messageId, first[0].deliveries[0].messageId);
    QVERIFY(again[0].text->contains(u"二重"_s));
    end(again[0], true);
    QCOMPARE(vehicles(next()[0]), QStringList{u"v4"_s});
}

void TestMessagePlanner::failedDigest_isPutTogetherAnew()
{
    for (int i = 1; i <= 8; ++i)
        add(u"a"_s, u"v%1"_s.arg(i));
    const auto first = next();
    QCOMPARE(first[0].deliveries.size(), std::size_t(8));
    end(first[0], false);
    add(u"a"_s, u"v9"_s);

    const auto again = next();

    QCOMPARE(again[0].deliveries.size(), std::size_t(9));
    QVERIFY(again[0].deliveries[0].messageId != first[0].deliveries[0].messageId);
}

void TestMessagePlanner::refused_isFoundByHalves()
{
    constexpr int Events = 60;
    for (int i = 1; i <= Events; ++i)
        add(u"a"_s, u"v%1"_s.arg(i));
    QStringList arrived;
    int refusals = 0;
    for (auto plans = next(); !plans.empty(); plans = next()) {
        const QStringList carried = vehicles(plans[0]);
        if (carried == QStringList{u"v17"_s}) {
            given(m_store->deliveries.markFailed(plans[0].deliveries[0].id, Error{.code = u"message_refused"_s}));
            continue;
        }
        const bool isRefused = carried.contains(u"v17"_s);
        if (isRefused) {
            ++refusals;
            m_planner->divide(plans[0].deliveries);
        } else {
            arrived += carried;
        }
        end(plans[0], !isRefused);
    }

    QStringList expected;
    for (int i = 1; i <= Events; ++i) {
        if (i != 17)
            expected += u"v%1"_s.arg(i);
    }
    QCOMPARE(arrived, expected);                                    // all others, in their order
    QVERIFY2(refusals <= 6, qPrintable(QString::number(refusals))); // 64 = 2^6
}

void TestMessagePlanner::halves_nobodyElseWaiting_stayTogether()
{
    for (int i = 1; i <= 8; ++i)
        add(u"a"_s, u"v%1"_s.arg(i));
    const auto first = next();
    QCOMPARE(first[0].deliveries.size(), std::size_t(8));
    m_planner->divide(first[0].deliveries);
    end(first[0], false);
    add(u"a"_s, u"v9"_s);

    const auto half = next(4, 600);
    QCOMPARE(vehicles(half[0]), (QStringList{u"v1"_s, u"v2"_s, u"v3"_s, u"v4"_s}));
    end(half[0], true);
    const auto other = next(4, 600);
    QCOMPARE(vehicles(other[0]), (QStringList{u"v5"_s, u"v6"_s, u"v7"_s, u"v8"_s}));
    end(other[0], true);
    QCOMPARE(vehicles(next()[0]), QStringList{u"v9"_s});
}

void TestMessagePlanner::halves_areMessagesOfTheirOwn_data()
{
    QTest::addColumn<bool>("isRepeat");
    QTest::newRow("refused at once") << false;
    QTest::newRow("refused when it was repeated") << true;
}

void TestMessagePlanner::halves_areMessagesOfTheirOwn()
{
    QFETCH(bool, isRepeat);
    for (int i = 1; i <= 8; ++i)
        add(u"a"_s, u"v%1"_s.arg(i));
    const auto first = next();
    end(first[0], false, isRepeat);
    const auto refused = next();
    QCOMPARE(refused[0].deliveries.size(), std::size_t(8));
    m_planner->divide(refused[0].deliveries);
    end(refused[0], false);

    QSet<QString> ids;
    for (int i = 0; i < 2; ++i) {
        const auto half = next();
        QCOMPARE(half[0].deliveries.size(), std::size_t(4));
        ids.insert(half[0].deliveries[0].messageId);
        end(half[0], true);
    }

    QCOMPARE(ids.size(), 2); // the day's messages are counted by them
    QVERIFY(!ids.contains(refused[0].deliveries[0].messageId));
}

void TestMessagePlanner::deletedSetting_failsAlone()
{
    const SettingId other = given(m_store->settings.add(
        {.company = {u"yokohama"_s}, .channel = {u"elsewhere"_s}, .events = m_catalogue.allIds(), .updatedAt = m_now}));
    const SettingId own = setting(u"a"_s);
    for (int i = 1; i <= 8; ++i) {
        m_settings.insert(u"a"_s, i == 4 ? other : own);
        add(u"a"_s, u"v%1"_s.arg(i));
    }
    // it was being sent when its setting was deleted, and has come back since
    given(m_store->settings.remove(other));
    for (const auto& row : given(m_store->deliveries.list({.state = DeliveryState::Cancelled})))
        given(m_store->deliveries.markWaiting(row.delivery.id, Error{.code = u"timeout"_s}, m_now, false, false));

    const auto before = next();
    QCOMPARE(before[0].deliveries.size(), std::size_t(3));
    end(before[0], true);
    const auto refused = next();
    QCOMPARE(vehicles(refused[0]), QStringList{u"v4"_s});
    QCOMPARE(refused[0].text.error().code, u"setting_not_found"_s);
    given(m_store->deliveries.markFailed(refused[0].deliveries[0].id, refused[0].text.error()));
    QCOMPARE(next(1)[0].deliveries.size(), std::size_t(4));
}

void TestMessagePlanner::nothingDue_nothingPlanned()
{
    QVERIFY(next().empty());
    const DeliveryId id = add(u"a"_s, u"v1"_s);
    given(m_store->deliveries.markWaiting(id, Error{.code = u"timeout"_s}, m_now.addSecs(60), true, false));
    add(u"a"_s, u"v2"_s);

    QVERIFY(next().empty()); // nothing overtakes what waits to be tried again
}

void TestMessagePlanner::ahead_whatFollowsInEachRoom()
{
    for (int i = 1; i <= 3; ++i) {
        add(u"a"_s, u"a%1"_s.arg(i));
        add(u"b"_s, u"b%1"_s.arg(i));
    }
    add(u"c"_s, u"c1"_s);
    add(u"c"_s, u"help"_s, u"sos"_s);
    const PlanRequest request{.now = m_now, .messages = 1, .urgent = 1, .perMinute = 60'000, .ahead = 6};

    const auto plans = given(m_planner->next(request));

    QStringList order;
    for (const MessagePlan& plan : plans)
        order += vehicles(plan);
    QCOMPARE(order, (QStringList{u"help"_s, u"a1"_s, u"b1"_s, u"a2"_s, u"b2"_s}));
    QVERIFY(given(m_planner->next(request)).empty());
    for (const MessagePlan& plan : plans)
        given(m_store->deliveries.giveBack(plan.deliveries.front().id));
    QCOMPARE(given(m_store->deliveries.counts()).waiting, 8);
    QCOMPARE(vehicles(given(m_planner->next(request)).at(0)), QStringList{u"help"_s});
}

void TestMessagePlanner::ahead_notThroughWhatIsNotDue()
{
    add(u"a"_s, u"v1"_s);
    const DeliveryId later = add(u"a"_s, u"v2"_s);
    add(u"a"_s, u"v3"_s);
    given(m_store->deliveries.markWaiting(later, Error{.code = u"timeout"_s}, m_now.addSecs(60), false, false));

    const auto plans =
        given(m_planner->next({.now = m_now, .messages = 1, .urgent = 1, .perMinute = 60'000, .ahead = 10}));

    QCOMPARE(plans.size(), std::size_t(1));
    QCOMPARE(vehicles(plans[0]), QStringList{u"v1"_s});
}

void TestMessagePlanner::ahead_notThroughWhatWasHeld()
{
    add(u"a"_s, u"v1"_s);
    const Delivery first = given(m_store->deliveries.find(add(u"a"_s, u"v2"_s)))->delivery;
    for (int i = 0; i < 2; ++i) {
        Delivery held = first;
        held.isHeld = true;
        held.heldUntil = held.nextAttemptAt = m_now.addSecs(60);
        given(m_store->deliveries.add(held));
    }
    given(m_store->deliveries.markSent(first.id, m_now));
    const PlanRequest request{.now = m_now.addSecs(60), .messages = 1, .urgent = 1, .perMinute = 60'000, .ahead = 10};

    const auto single = given(m_planner->next(request));
    QCOMPARE(single.size(), std::size_t(1));
    QCOMPARE(vehicles(single[0]), QStringList{u"v1"_s});
    end(single[0], true);

    const auto together = given(m_planner->next(request));
    QCOMPARE(together.size(), std::size_t(1));
    QCOMPARE(vehicles(together[0]), (QStringList{u"v2"_s, u"v2"_s}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestMessagePlanner)
#include "tst_messageplanner.moc"
