// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messagetext.h"
#include "app/delivery/sampleevent.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

const QDateTime At(QDate(2026, 11, 24), QTime(0, 5), Qt::UTC);

/// A speeding event that tells everything it can.
Event speeding()
{
    return {.type = u"speeding"_s,
            .occurredAt = At,
            .receivedAt = At,
            .data = {.latitude = 35.46606,
                     .longitude = 139.62261,
                     .address = u"神奈川県横浜市西区みなとみらい2-3-1"_s,
                     .speedKmh = 78,
                     .geofence = u"佐藤宅"_s}};
}

const EventNames Names{
    .company = u"横浜運輸"_s, .user = u"佐藤 花子"_s, .vehicle = u"佐藤号"_s, .plate = u"品川 330 あ 12-34"_s};

} // namespace

class TestDisclosure : public QObject
{
    Q_OBJECT

private:
    const EventCatalogue m_catalogue = EventCatalogue::builtIn();

    QString text(const Event& event, const MessageChoices& choices, const EventNames& names = Names) const
    {
        return messageText(event, names, choices, m_catalogue, {}, false);
    }

private slots:
    void everything_isToldByDefault();
    void initial_hidesTheNameEverywhere();
    void noName_leavesNoTraceOfIt();
    void noName_subjectIsTheCompany();
    void driverChange_keepsTheDriversNumber();
    void area_isTheMunicipality();
    void area_ofCoordinatesAlone_isRough();
    void area_keepsGeofencesOfGeofenceEventsAlone();
    void noPlace_leavesNoTraceOfIt();
    void ownWords_standWhereTheyAreWanted();
    void ownWords_surviveALongNote();
    void ownWords_areInTheTestMessage();
    void sample_tellsWhatItsTypeTells();
};

void TestDisclosure::everything_isToldByDefault()
{
    const QString told = text(speeding(), {});

    QVERIFY(told.contains(u"運転者: 佐藤 花子\n"_s));
    QVERIFY(told.contains(
        u"場所: 神奈川県横浜市西区みなとみらい2-3-1\nhttps://www.google.com/maps?q=35.46606,139.62261"_s));
    QVERIFY(told.contains(u"ジオフェンス: 佐藤宅"_s));
}

void TestDisclosure::initial_hidesTheNameEverywhere()
{
    Event event = speeding();
    event.data.note = u"佐藤花子に電話"_s;

    const QString told = text(event, {.driverName = DriverName::Initial});

    QVERIFY(told.startsWith(u"【速度超過】佐〇〇号 品川 330 あ 12-34\n"_s));
    QVERIFY(told.contains(u"運転者: 佐〇〇\n"_s));
    QVERIFY(told.contains(u"ジオフェンス: 佐〇〇宅"_s));
    QVERIFY(told.endsWith(u"メモ: 佐〇〇に電話"_s));
    QVERIFY(!told.contains(u"佐藤"_s) && !told.contains(u"花子"_s));
}

void TestDisclosure::noName_leavesNoTraceOfIt()
{
    const QString told = text(speeding(), {.driverName = DriverName::None});

    QVERIFY(told.startsWith(u"【速度超過】〇〇号 "_s));
    QVERIFY(!told.contains(u"運転者"_s) && !told.contains(u'佐'));
    QVERIFY(told.contains(u"みなとみらい2-3-1"_s));
}

void TestDisclosure::noName_subjectIsTheCompany()
{
    const QString told =
        text(speeding(), {.driverName = DriverName::None}, {.company = u"横浜運輸"_s, .user = u"佐藤 花子"_s});

    QVERIFY(told.startsWith(u"【速度超過】横浜運輸\n"_s));
}

void TestDisclosure::driverChange_keepsTheDriversNumber()
{
    const Event event{.type = u"driver_changed"_s, .occurredAt = At, .receivedAt = At, .data = {.note = u"D-0042"_s}};

    QVERIFY(text(event, {}).contains(u"D-0042"_s));
    QVERIFY(!text(event, {.driverName = DriverName::Initial}).contains(u"D-0042"_s));
    QVERIFY(!text(event, {.driverName = DriverName::None}).contains(u"D-0042"_s));
}

void TestDisclosure::area_isTheMunicipality()
{
    const QString told = text(speeding(), {.place = PlaceDetail::Area});

    QVERIFY(told.contains(u"場所: 神奈川県横浜市西区\n"_s));
    QVERIFY(!told.contains(u"みなとみらい"_s) && !told.contains(u"35.4"_s) && !told.contains(u"http"_s));
    QVERIFY(told.contains(u"運転者: 佐藤 花子\n"_s));
}

void TestDisclosure::area_ofCoordinatesAlone_isRough()
{
    Event event = speeding();
    event.data.address.clear();
    const QString north = text(event, {.place = PlaceDetail::Area});
    event.data.address = u"首都高速神奈川1号横羽線"_s;
    event.data.latitude = -0.04;
    const QString motorway = text(event, {.place = PlaceDetail::Area});
    event.data.latitude = 91;
    const QString nowhere = text(event, {.place = PlaceDetail::Area});

    QVERIFY(north.contains(u"場所: 35.5, 139.6 付近\n"_s) && !north.contains(u"http"_s));
    QVERIFY(motorway.contains(u"場所: 0.0, 139.6 付近\n"_s));
    QVERIFY(!nowhere.contains(u"場所"_s));
}

void TestDisclosure::area_keepsGeofencesOfGeofenceEventsAlone()
{
    Event event = speeding();
    QVERIFY(!text(event, {.place = PlaceDetail::Area}).contains(u"佐藤宅"_s));
    event.type = u"geofence_enter"_s;

    QVERIFY(text(event, {.place = PlaceDetail::Area}).contains(u"ジオフェンス: 佐藤宅"_s));
    QVERIFY(!text(event, {.place = PlaceDetail::None}).contains(u"佐藤宅"_s));
}

void TestDisclosure::noPlace_leavesNoTraceOfIt()
{
    Event event = speeding();
    event.data.note =
        u"神奈川県横浜市西区みなとみらい2-3-1 付近 35.46606, 139.62261 https://maps.example/?q=35.4,139.6 要確認"_s;

    const QString told = text(event, {.place = PlaceDetail::None});

    QVERIFY(!told.contains(u"場所"_s) && !told.contains(u"横浜市"_s) && !told.contains(u"35.4"_s));
    QVERIFY(!told.contains(u"http"_s) && !told.contains(u"ジオフェンス"_s));
    QVERIFY(told.contains(u"要確認"_s) && told.contains(u"速度: 78 km/h"_s));
}

void TestDisclosure::ownWords_standWhereTheyAreWanted()
{
    const QString top = text(speeding(), {.ownWords = u"担当: 鈴木"_s, .ownWordsAt = OwnWordsAt::Top});
    const QString bottom = text(speeding(), {.ownWords = u"担当: 鈴木"_s});
    const QString repeated = messageText(speeding(), Names, {.ownWords = u"担当: 鈴木"_s}, m_catalogue, {}, true);

    QVERIFY(top.startsWith(u"担当: 鈴木\n【速度超過】"_s));
    QVERIFY(bottom.endsWith(u"\n担当: 鈴木"_s));
    QVERIFY(repeated.contains(u"\n担当: 鈴木\n※再送"_s));
}

void TestDisclosure::ownWords_surviveALongNote()
{
    Event event = speeding();
    event.data.note = QString(3000, u'あ');

    const QString told = text(event, {.ownWords = u"担当: 鈴木"_s});

    QVERIFY(told.endsWith(u"…\n担当: 鈴木"_s));
    QVERIFY(told.size() <= 2000);
}

void TestDisclosure::ownWords_areInTheTestMessage()
{
    const QString bottom = testMessageText(u"横浜運輸"_s, {.ownWords = u"担当: 鈴木"_s}, At, {});
    const QString top =
        testMessageText(u"横浜運輸"_s, {.ownWords = u"担当: 鈴木"_s, .ownWordsAt = OwnWordsAt::Top}, At, {});

    QVERIFY(bottom.endsWith(u"\n担当: 鈴木"_s));
    QVERIFY(top.startsWith(u"担当: 鈴木\n【テスト通知】"_s));
}

void TestDisclosure::sample_tellsWhatItsTypeTells()
{
    const EventNames names = sampleNames(u"横浜運輸"_s, {});

    for (const EventType& type : m_catalogue.types()) {
        const QString told = text(sampleEvent(type.id, At, {}), {}, names);
        QVERIFY2(told.contains(type.nameJa) && told.contains(names.user) && told.contains(u"東京都港区"_s),
                 qPrintable(told));
    }
    QVERIFY(text(sampleEvent(u"speeding"_s, At, {}), {}, names).contains(u"78 km/h(制限 60 km/h)"_s));
    QVERIFY(text(sampleEvent(u"hard_braking"_s, At, {}), {}, names).contains(u"-0.42 G"_s));
    QVERIFY(text(sampleEvent(u"geofence_exit"_s, At, {}), {}, names).contains(u"ジオフェンス: "_s));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDisclosure)
#include "tst_disclosure.moc"
