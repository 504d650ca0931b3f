// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/delivery.h"
#include "app/domain/event.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestEvent : public QObject
{
    Q_OBJECT

private slots:
    void data_roundTrip_data();
    void data_roundTrip();
    void data_empty_isAnEmptyObject();
    void data_foreignMembers_areIgnored();
    void reasons_haveNames();
    void deliveryStates_haveNames();
};

void TestEvent::data_roundTrip_data()
{
    QTest::addColumn<EventData>("data");
    QTest::newRow("nothing") << EventData{};
    QTest::newRow("everything") << EventData{.latitude = 35.443708,
                                             .longitude = 139.638026,
                                             .address = u"神奈川県横浜市中区"_s,
                                             .speedKmh = 83.5,
                                             .limitKmh = 60,
                                             .value = -0.41,
                                             .unit = u"G"_s,
                                             .note = u"\"注意\"\n二行目"_s,
                                             .geofence = u"本社"_s};
    QTest::newRow("nought isn't nothing") << EventData{.latitude = 0.0, .longitude = 0.0, .speedKmh = 0.0};
    QTest::newRow("edges") << EventData{.latitude = -90.0, .longitude = 180.0};
}

void TestEvent::data_roundTrip()
{
    QFETCH(EventData, data);

    QCOMPARE(eventDataFromJson(toJson(data)), data);
}

void TestEvent::data_empty_isAnEmptyObject()
{
    QCOMPARE(toJson(EventData{}), "{}"_ba);
}

void TestEvent::data_foreignMembers_areIgnored()
{
    const EventData data = eventDataFromJson(R"({"latitude":"35","note":5,"colour":"red","unit":"L"})"_ba);

    QCOMPARE(data, EventData{.unit = u"L"_s});
    QCOMPARE(eventDataFromJson("junk"_ba), EventData{});
}

void TestEvent::reasons_haveNames()
{
    for (const UnmatchedReason reason :
         {UnmatchedReason::UnknownVehicle, UnmatchedReason::UnknownUser, UnmatchedReason::UnknownCompany,
          UnmatchedReason::NoSetting, UnmatchedReason::EventOff, UnmatchedReason::NotLinked,
          UnmatchedReason::Suspended}) {
        QVERIFY(!toString(reason).isEmpty());
        QVERIFY(unmatchedReasonFromString(toString(reason)) == reason);
    }
    QCOMPARE(toString(UnmatchedReason::None), QString());
    QVERIFY(unmatchedReasonFromString(u""_s) == UnmatchedReason::None);
}

void TestEvent::deliveryStates_haveNames()
{
    for (const DeliveryState state : {DeliveryState::Waiting, DeliveryState::Sending, DeliveryState::Sent,
                                      DeliveryState::Failed, DeliveryState::Cancelled}) {
        QVERIFY(!toString(state).isEmpty());
        QVERIFY(deliveryStateFromString(toString(state)) == state);
    }
    QVERIFY(!deliveryStateFromString(u"lost"_s));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestEvent)
#include "tst_event.moc"
