// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/stormsummary.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-08-20T03:00:00Z"_s, Qt::ISODate); // 12:00 in Japan

DigestEntry entry(const QString& type, const QString& vehicle, int minute)
{
    DigestEntry entry;
    entry.told.event.id = u"%1-%2"_s.arg(vehicle).arg(minute);
    entry.told.event.type = type;
    entry.told.event.occurredAt = Noon.addSecs(qint64{minute} * 60);
    entry.told.event.receivedAt = entry.told.event.occurredAt.addSecs(5);
    entry.told.names.vehicle = vehicle;
    entry.told.names.company = u"みなと運輸"_s;
    return entry;
}

} // namespace

class TestStormSummary : public QObject
{
    Q_OBJECT
private slots:
    void rule_data();
    void rule();
    void text_countsByTypeAndVehicle();
    void text_manyTypesAndVehicles_fits();
    void text_saysWhatDigestsSay();
    void file_holdsEachEvent();
    void file_values_data();
    void file_values();
    void file_folded_isInTheNote();
    void file_formulas_areHarmless();
    void file_tellsNoMoreThanTheRoomMayLearn();
    void file_isSplitWhenLarge();
    void english();

private:
    StormSummary summary(const std::vector<DigestEntry>& entries, const QString& language = u"ja"_s,
                         bool repeated = false)
    {
        return stormSummary(entries, m_catalogue, {.language = language}, Noon, repeated);
    }
    QStringList rows(const std::vector<DigestEntry>& entries)
    {
        return QString::fromUtf8(summary(entries).file.content).split(u"\r\n"_s);
    }
    QString field(const DigestEntry& told, qsizetype column)
    {
        return rows({told}).value(1).mid(1).chopped(1).split(u"\",\""_s).value(column);
    }

    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
};

void TestStormSummary::rule_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("rooms");
    QTest::addColumn<int>("inAllRooms");
    QTest::addColumn<double>("perMinute");
    QTest::addColumn<bool>("isRepeat");
    QTest::addColumn<bool>("needed");
    QTest::newRow("10,000 events in 20 rooms at full speed") << 500 << 20 << 10'000 << 204.0 << false << false;
    QTest::newRow("just ten minutes") << 1000 << 1 << 1000 << 1.0 << false << false;
    QTest::newRow("a message more") << 1001 << 1 << 1001 << 1.0 << false << true;
    QTest::newRow("2,000 rooms for half an hour") << 250 << 2000 << 500'000 << 100.0 << false << true;
    QTest::newRow("2,000 rooms, two messages each") << 200 << 2000 << 400'000 << 100.0 << false << false;
    QTest::newRow("one busy room among 100 quiet ones") << 2000 << 100 << 2100 << 100.0 << false << false;
    QTest::newRow("one busy room among 2,000 quiet ones") << 300 << 2000 << 2300 << 100.0 << false << true;
    QTest::newRow("the day's messages nearly used up") << 300 << 2 << 600 << 0.1 << false << true;
    QTest::newRow("pace not known") << 100'000 << 100 << 100'000 << 0.0 << false << false;
    QTest::newRow("a summary again") << 500 << 1 << 500 << 204.0 << true << true;
    QTest::newRow("a digest again") << 101 << 2000 << 100'000 << 1.0 << true << false;
}

void TestStormSummary::rule()
{
    QFETCH(int, waiting);
    QFETCH(int, rooms);
    QFETCH(int, inAllRooms);
    QFETCH(double, perMinute);
    QFETCH(bool, isRepeat);
    QFETCH(bool, needed);

    const Backlog backlog{.waiting = waiting,
                          .inAllRooms = inAllRooms,
                          .onOneMessage = 100,
                          .rooms = rooms,
                          .perMinute = perMinute,
                          .isRepeat = isRepeat};

    QCOMPARE(needsSummary(backlog), needed);
}

void TestStormSummary::text_countsByTypeAndVehicle()
{
    const StormSummary storm = summary({entry(u"trip_start"_s, u"1号車"_s, 0), entry(u"trip_start"_s, u"2号車"_s, 1),
                                        entry(u"trip_start"_s, u"2号車"_s, 2), entry(u"speeding"_s, u"3号車"_s, 3),
                                        entry(u"trip_stop"_s, {}, 9)});

    QCOMPARE(storm.entries, 5);
    QCOMPARE(storm.text,
             u"【集計通知】5 件\n"
             "日時: 2026/08/20 12:00〜12:09\n"
             "会社: みなと運輸\n"
             "■ 速度超過 1 件 08/20 12:03\n"
             "3号車 1 件\n"
             "■ 走行開始 3 件 08/20 12:00〜12:02\n"
             "2号車 2 件、1号車 1 件\n"
             "■ 停車 1 件 08/20 12:09\n"
             "※通知が多いため、1 件ごとの内容は直前の CSV ファイルにまとめました。"_s);
    QCOMPARE(storm.file.name, u"smartfleet-events-20260820-120000.csv"_s);
}

void TestStormSummary::text_manyTypesAndVehicles_fits()
{
    std::vector<DigestEntry> vehicles;
    vehicles.reserve(2000);
    for (int i = 0; i < 2000; ++i)
        vehicles.push_back(entry(u"trip_start"_s, u"車両 %1"_s.arg(i % 700), i % 60));
    const StormSummary manyVehicles = summary(vehicles);
    QVERIFY(manyVehicles.text.size() <= MaxMessageLength);
    QVERIFY(manyVehicles.text.contains(u"■ 走行開始 2000 件"_s));
    QVERIFY(manyVehicles.text.contains(u"、ほか 670 台\n"_s));

    std::vector<DigestEntry> types;
    types.reserve(2000);
    for (int i = 0; i < 2000; ++i)
        types.push_back(entry(u"%1-"_s.arg(i % 400) + QString(90, u'x'), u"車両"_s, 0));
    const StormSummary manyTypes = summary(types);
    QVERIFY(manyTypes.text.size() <= MaxMessageLength);
    QCOMPARE(manyTypes.entries, 2000);
    QVERIFY(manyTypes.text.contains(u"\nほか 388 種類 1940 件\n"_s));
    QVERIFY(manyTypes.text.endsWith(u"まとめました。"_s));
}

void TestStormSummary::text_saysWhatDigestsSay()
{
    DigestEntry top = entry(u"trip_start"_s, u"1号車"_s, 0);
    top.choices = {.ownWords = u"担当: 鈴木"_s, .ownWordsAt = OwnWordsAt::Top};
    DigestEntry bottom = entry(u"trip_start"_s, u"1号車"_s, 1);
    bottom.choices = {.ownWords = u"至急 折り返し"_s, .ownWordsAt = OwnWordsAt::Bottom};

    const QString text = summary({top, bottom}, u"ja"_s, true).text;

    QVERIFY(text.startsWith(u"担当: 鈴木\n"_s));
    QVERIFY(text.contains(u"\n至急 折り返し\n"_s));
    QVERIFY(text.endsWith(u"二重に届いている場合があります。"_s));
    QVERIFY(!summary({top}).text.contains(u"二重"_s));
}

void TestStormSummary::file_holdsEachEvent()
{
    DigestEntry full = entry(u"speeding"_s, u"1号車"_s, 0);
    full.told.names.plate = u"品川 300 あ 12-34"_s;
    full.told.names.user = u"佐藤 太郎"_s;
    full.told.event.data = {
        .address = u"東京都港区\n芝公園1丁目"_s, .speedKmh = 98.4, .limitKmh = 60, .note = u"\"急\""_s};
    DigestEntry timeless = entry(u"never_heard_of"_s, u"2号車"_s, 0);
    timeless.told.event.occurredAt = {};

    const StormSummary storm = summary({full, timeless});

    QVERIFY(storm.file.content.startsWith("\xEF\xBB\xBF"_ba));
    QCOMPARE(
        QString::fromUtf8(storm.file.content.mid(3)),
        u"\"発生日時\",\"イベント\",\"重要度\",\"車両\",\"運転者\",\"場所\",\"値\",\"イベント "
        u"ID\",\"メモ\",\"受信日時\"\r\n"
        "\"2026/08/20 12:00:00\",\"速度超過\",\"注意\",\"1号車 品川 300 あ 12-34\",\"佐藤 太郎\",\"東京都港区 "
        "芝公園1丁目\","
        "\"98 km/h(制限 60 km/h)\",\"1号車-0\",\"\"\"急\"\"\",\"2026/08/20 12:00:05\"\r\n"
        "\"\",\"never_heard_of\",\"通常\",\"2号車\",\"\",\"\",\"\",\"2号車-0\",\"\",\"2026/08/20 12:00:05\"\r\n"_s);
    QCOMPARE(storm.file.type, "text/csv"_ba);
}

void TestStormSummary::file_values_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("speed");
    QTest::addColumn<QString>("told");
    QTest::newRow("acceleration") << u"hard_braking"_s << -0.42 << u"G"_s << 40.0 << u"40 km/h / -0.42 G"_s;
    QTest::newRow("fuel") << u"fuel_drop"_s << -10.0 << u"L"_s << qQNaN() << u"'-10 L"_s; // no formula
    QTest::newRow("level") << u"hard_cornering"_s << 2.0 << QString() << qQNaN() << u"警告"_s;
    QTest::newRow("level in words") << u"hard_cornering"_s << qQNaN() << u"危険"_s << qQNaN() << u"危険"_s;
    QTest::newRow("speed twice") << u"speeding"_s << 80.0 << u"km/h"_s << 80.0 << u"80 km/h"_s;
    QTest::newRow("not a number") << u"fuel_drop"_s << qInf() << u"L"_s << qQNaN() << QString();
}

void TestStormSummary::file_values()
{
    QFETCH(QString, type);
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(double, speed);
    QFETCH(QString, told);
    DigestEntry one = entry(type, u"1号車"_s, 0);
    one.told.event.data = {.speedKmh = speed, .value = value, .unit = unit};

    QCOMPARE(field(one, 6), told);
}

void TestStormSummary::file_folded_isInTheNote()
{
    DigestEntry one = entry(u"trip_start"_s, u"1号車"_s, 0);
    one.folded = 3;
    QCOMPARE(field(one, 8), u"(ほか 3 件)"_s);

    one.told.event.data.note = u"メモ"_s;
    QCOMPARE(field(one, 8), u"メモ (ほか 3 件)"_s);
}

void TestStormSummary::file_formulas_areHarmless()
{
    DigestEntry evil = entry(u"trip_start"_s, u"=cmd()"_s, 0);
    evil.told.event.id = u"@x"_s;

    QCOMPARE(field(evil, 3), u"'=cmd()"_s);
    QCOMPARE(field(evil, 7), u"'@x"_s);
}

void TestStormSummary::file_tellsNoMoreThanTheRoomMayLearn()
{
    Event event = entry(u"geofence_enter"_s, u"佐藤号"_s, 0).told.event;
    event.id = u"佐藤 太郎/35.658581,139.745433"_s;
    event.data = {.latitude = 35.658581,
                  .longitude = 139.745433,
                  .address = u"東京都港区芝公園1丁目5-25"_s,
                  .note = u"佐藤 太郎が到着"_s,
                  .geofence = u"芝浦倉庫"_s};
    const EventNames names{.company = u"みなと運輸"_s, .user = u"佐藤 太郎"_s, .vehicle = u"佐藤号"_s};
    const MessageChoices none{.driverName = DriverName::None, .place = PlaceDetail::None};
    const DigestEntry hidden{disclosed(event, names, none, MessageWords::of(u"ja"_s)), none};

    const StormSummary storm = summary({hidden});

    for (const QString& secret : {u"佐藤"_s, u"芝"_s, u"港区"_s, u"35.6"_s, u"139.7"_s}) {
        QVERIFY2(!QString::fromUtf8(storm.file.content).contains(secret), qPrintable(secret));
        QVERIFY2(!storm.text.contains(secret), qPrintable(secret));
    }
}

void TestStormSummary::file_isSplitWhenLarge()
{
    std::vector<DigestEntry> many(MostInSummary + 1, entry(u"trip_start"_s, u"1号車"_s, 0));
    QCOMPARE(summary(many).entries, MostInSummary);

    for (DigestEntry& large : many)
        large.told.event.data.note = QString(500, u'メ');
    const StormSummary storm = summary(many);

    QVERIFY(storm.entries > 1000);
    QVERIFY(storm.entries < MostInSummary);
    QVERIFY(storm.file.content.size() <= qsizetype{2} * 1024 * 1024);
    QVERIFY(storm.text.startsWith(u"【集計通知】%1 件"_s.arg(storm.entries)));
    QCOMPARE(storm.file.content.count("\r\n"), storm.entries + 1);
}

void TestStormSummary::english()
{
    const StormSummary storm = summary({entry(u"sos"_s, u"Truck 1"_s, 0), entry(u"sos"_s, u"Truck 1"_s, 2)}, u"en"_s);

    QVERIFY(storm.text.startsWith(u"[Summary of 2 events]\nTime: 2026-08-20 12:00 to 12:02\n"_s));
    QVERIFY(storm.text.contains(u"\nTruck 1 ×2\n"_s));
    QVERIFY(storm.file.content.contains("\"2026-08-20 12:02:00\",\"SOS"_ba));
    QVERIFY(storm.file.content.contains("\"urgent\""_ba));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestStormSummary)
#include "tst_stormsummary.moc"
