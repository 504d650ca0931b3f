// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messagetext.h"
#include "app/delivery/messagewords.h"
#include "app/lineworks/lineworks.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QDateTime utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

Event anEvent(const QString& type)
{
    Event event;
    event.type = type;
    event.occurredAt = utc(u"2026-08-20T00:31:40Z"_s);
    event.receivedAt = utc(u"2026-08-20T00:31:42Z"_s);
    return event;
}

const EventNames Names{
    .company = u"横浜運輸"_s, .user = u"佐藤 太郎"_s, .vehicle = u"1号車"_s, .plate = u"品川 330 あ 12-34"_s};
const MessageLocale Japanese;
const MessageLocale English{.language = u"en"_s};

} // namespace

class TestMessageText : public QObject
{
    Q_OBJECT

private:
    const EventCatalogue m_catalogue = EventCatalogue::builtIn();

    QString text(const Event& event, const EventNames& names = {}, const MessageLocale& locale = Japanese,
                 bool possiblyRepeated = false) const
    {
        return messageText(event, names, {}, m_catalogue, locale, possiblyRepeated);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void speeding_inJapanese_saysEverything();
    void speeding_inEnglish_saysEverything();
    void emptyEvent_leavesOutWhatIsMissing();
    void urgentType_isMarkedOnTop();
    void unknownType_isNamedById();
    void subject_fallsBackToWhatIsKnown_data();
    void subject_fallsBackToWhatIsKnown();
    void times_showReceptionWhenFarApart_data();
    void times_showReceptionWhenFarApart();
    void time_isToldInTheZoneOfTheRoom();
    void place_isAddressOrCoordinates_data();
    void place_isAddressOrCoordinates();
    void geofence_isNamed();
    void value_hasItsUnit_data();
    void value_hasItsUnit();
    void speed_roundsToWholeNumbers_data();
    void speed_roundsToWholeNumbers();
    void possiblyRepeated_isSaidLast();
    void sendersText_cantBreakTheForm();
    void longNote_isElidedToFit();
    void longParts_areElidedWithoutSplittingCharacters();
    void everythingTooLong_staysWithinTheLimitAndKeepsTheWarning();
    void testMessage_saysWhoAndWhen();
    void words_haveTheSameLinesInBothLanguages();
};

void TestMessageText::speeding_inJapanese_saysEverything()
{
    Event event = anEvent(u"speeding"_s);
    event.data = {.latitude = 35.49021,
                  .longitude = 139.67412,
                  .address = u"神奈川県横浜市神奈川区 首都高速神奈川1号横羽線"_s,
                  .speedKmh = 112.4,
                  .limitKmh = 100.0000364,
                  .note = u"雨天"_s};

    QCOMPARE(text(event, Names),
             u"【速度超過】1号車 品川 330 あ 12-34\n"
             "日時: 2026/08/20 09:31\n"
             "運転者: 佐藤 太郎\n"
             "会社: 横浜運輸\n"
             "場所: 神奈川県横浜市神奈川区 首都高速神奈川1号横羽線\n"
             "https://www.google.com/maps?q=35.49021,139.67412\n"
             "速度: 112 km/h(制限 100 km/h)\n"
             "メモ: 雨天"_s);
}

void TestMessageText::speeding_inEnglish_saysEverything()
{
    Event event = anEvent(u"speeding"_s);
    event.data = {
        .latitude = 35.49021, .longitude = 139.67412, .speedKmh = 112.4, .limitKmh = 100, .note = u"wet road"_s};

    QCOMPARE(text(event, Names, English, true),
             u"[Speeding] 1号車 品川 330 あ 12-34\n"
             "Time: 2026-08-20 09:31\n"
             "Driver: 佐藤 太郎\n"
             "Company: 横浜運輸\n"
             "Place: 35.49021, 139.67412\n"
             "https://www.google.com/maps?q=35.49021,139.67412\n"
             "Speed: 112 km/h (limit 100 km/h)\n"
             "Note: wet road\n"
             "* This was sent again: the same notification may have arrived twice."_s);
}

void TestMessageText::emptyEvent_leavesOutWhatIsMissing()
{
    QCOMPARE(text(anEvent(u"ignition_on"_s)), u"【エンジン ON】\n日時: 2026/08/20 09:31"_s);
}

void TestMessageText::urgentType_isMarkedOnTop()
{
    QCOMPARE(text(anEvent(u"sos"_s), {.vehicle = u"2号車"_s}),
             u"【緊急】すぐに確認してください\n【SOS(緊急通報)】2号車\n日時: 2026/08/20 09:31"_s);
    QCOMPARE(text(anEvent(u"sos"_s), {.vehicle = u"2号車"_s}, English),
             u"[URGENT] Please check now\n[SOS] 2号車\nTime: 2026-08-20 09:31"_s);
}

void TestMessageText::unknownType_isNamedById()
{
    QCOMPARE(text(anEvent(u"com.example.door\nopened"_s)), u"【com.example.door opened】\n日時: 2026/08/20 09:31"_s);
}

void TestMessageText::subject_fallsBackToWhatIsKnown_data()
{
    QTest::addColumn<EventNames>("names");
    QTest::addColumn<QString>("firstLine");
    QTest::newRow("vehicle and plate") << EventNames{.vehicle = u"1号車"_s, .plate = u"品川 1"_s} << u"1号車 品川 1"_s;
    QTest::newRow("plate within the name")
        << EventNames{.vehicle = u"1号車 品川 1"_s, .plate = u"品川 1"_s} << u"1号車 品川 1"_s;
    QTest::newRow("vehicle alone") << EventNames{.vehicle = u"1号車"_s} << u"1号車"_s;
    QTest::newRow("plate alone") << EventNames{.user = u"佐藤"_s, .plate = u"品川 1"_s} << u"品川 1"_s;
    QTest::newRow("driver") << EventNames{.company = u"横浜運輸"_s, .user = u"佐藤"_s} << u"佐藤"_s;
    QTest::newRow("company") << EventNames{.company = u"横浜運輸"_s} << u"横浜運輸"_s;
}

void TestMessageText::subject_fallsBackToWhatIsKnown()
{
    QFETCH(EventNames, names);
    QFETCH(QString, firstLine);

    QCOMPARE(text(anEvent(u"trip_stop"_s), names).section(u'\n', 0, 0), u"【停車】"_s + firstLine);
}

void TestMessageText::times_showReceptionWhenFarApart_data()
{
    QTest::addColumn<QDateTime>("received");
    QTest::addColumn<QString>("lines");
    const QString occurred = u"日時: 2026/08/20 09:31"_s;
    QTest::newRow("15 minutes late") << utc(u"2026-08-20T00:46:40Z"_s) << occurred;
    QTest::newRow("a second more") << utc(u"2026-08-20T00:46:41Z"_s)
                                   << occurred + u"\n遅延受信: 2026/08/20 09:46(15 分遅れで届きました)"_s;
    QTest::newRow("next day") << utc(u"2026-08-21T15:00:00Z"_s)
                              << occurred + u"\n遅延受信: 2026/08/22 00:00(38 時間遅れで届きました)"_s;
    QTest::newRow("an hour") << utc(u"2026-08-20T01:31:40Z"_s)
                             << occurred + u"\n遅延受信: 2026/08/20 10:31(1 時間遅れで届きました)"_s;
    QTest::newRow("days") << utc(u"2026-08-23T00:30:00Z"_s)
                          << occurred + u"\n遅延受信: 2026/08/23 09:30(2 日遅れで届きました)"_s;
    QTest::newRow("15 minutes early") << utc(u"2026-08-20T00:16:40Z"_s) << occurred;
    QTest::newRow("a second earlier") << utc(u"2026-08-20T00:16:39Z"_s)
                                      << occurred + u"\n受信: 2026/08/20 09:16(端末の時計が進んでいます)"_s;
    QTest::newRow("years early") << utc(u"2006-08-20T00:00:00Z"_s)
                                 << occurred + u"\n受信: 2006/08/20 09:00(端末の時計が進んでいます)"_s;
    QTest::newRow("unknown") << QDateTime() << occurred;
}

void TestMessageText::times_showReceptionWhenFarApart()
{
    QFETCH(QDateTime, received);
    QFETCH(QString, lines);
    Event event = anEvent(u"trip_start"_s);
    event.receivedAt = received;

    QCOMPARE(text(event).section(u'\n', 1), lines);
}

void TestMessageText::time_isToldInTheZoneOfTheRoom()
{
    const MessageLocale newYork{.language = u"en"_s, .zone = QTimeZone("America/New_York")};
    const MessageLocale broken{.language = u"ja"_s, .zone = QTimeZone()};

    QCOMPARE(text(anEvent(u"trip_start"_s), {}, newYork).section(u'\n', 1), u"Time: 2026-08-19 20:31"_s);
    QCOMPARE(text(anEvent(u"trip_start"_s), {}, broken).section(u'\n', 1), u"日時: 2026/08/20 09:31"_s);
}

void TestMessageText::place_isAddressOrCoordinates_data()
{
    QTest::addColumn<EventData>("data");
    QTest::addColumn<QString>("lines");
    const QString link = u"https://www.google.com/maps?q="_s;
    QTest::newRow("address alone") << EventData{.address = u"東京都港区"_s} << u"場所: 東京都港区"_s;
    QTest::newRow("both") << EventData{.latitude = 35.5, .longitude = 139.75, .address = u"東京都港区"_s}
                          << u"場所: 東京都港区\n"_s + link + u"35.5,139.75"_s;
    QTest::newRow("south and west") << EventData{.latitude = -33.1234567, .longitude = -70}
                                    << u"場所: -33.123457, -70\n"_s + link + u"-33.123457,-70"_s;
    QTest::newRow("just below zero") << EventData{.latitude = -0.0000001, .longitude = 0}
                                     << u"場所: 0, 0\n"_s + link + u"0,0"_s;
    QTest::newRow("half a position") << EventData{.latitude = 35.5} << QString();
    QTest::newRow("off the globe") << EventData{.latitude = 91, .longitude = 0} << QString();
    QTest::newRow("no number") << EventData{.latitude = std::numeric_limits<double>::quiet_NaN(), .longitude = 0}
                               << QString();
}

void TestMessageText::place_isAddressOrCoordinates()
{
    QFETCH(EventData, data);
    QFETCH(QString, lines);
    Event event = anEvent(u"trip_start"_s);
    event.data = data;

    QCOMPARE(text(event).section(u'\n', 2), lines);
}

void TestMessageText::geofence_isNamed()
{
    Event event = anEvent(u"geofence_exit"_s);
    event.data.geofence = u"横浜港 積替場"_s;

    QCOMPARE(text(event), u"【ジオフェンス退出】\n日時: 2026/08/20 09:31\nジオフェンス: 横浜港 積替場"_s);
}

void TestMessageText::value_hasItsUnit_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<EventData>("data");
    QTest::addColumn<QString>("line");
    QTest::newRow("G") << u"hard_braking"_s << EventData{.value = -0.5249, .unit = u"G"_s} << u"加速度: -0.52 G"_s;
    QTest::newRow("G with two decimals") << u"hard_acceleration"_s << EventData{.value = 0.4, .unit = u"g"_s}
                                         << u"加速度: 0.40 G"_s;
    QTest::newRow("fuel") << u"fuel_drop"_s << EventData{.value = 12.34, .unit = u"L"_s} << u"燃料: 12.3 L"_s;
    QTest::newRow("whole fuel") << u"fuel_drop"_s << EventData{.value = 40, .unit = u"L"_s} << u"燃料: 40 L"_s;
    QTest::newRow("level") << u"hard_cornering"_s << EventData{.value = 2} << u"レベル: 警告"_s;
    QTest::newRow("level by unit") << u"hard_cornering"_s << EventData{.value = 3, .unit = u"level"_s}
                                   << u"レベル: 危険"_s;
    QTest::newRow("level in words") << u"hard_cornering"_s << EventData{.unit = u"注意"_s} << u"レベル: 注意"_s;
    QTest::newRow("cornering in G") << u"hard_cornering"_s << EventData{.value = 1, .unit = u"G"_s}
                                    << u"加速度: 1.00 G"_s;
    QTest::newRow("no such level") << u"hard_cornering"_s << EventData{.value = 4} << u"値: 4"_s;
    QTest::newRow("other unit") << u"power"_s << EventData{.value = 11.456, .unit = u"V"_s} << u"値: 11.46 V"_s;
    QTest::newRow("no unit") << u"idling"_s << EventData{.value = 600} << u"値: 600"_s;
    QTest::newRow("unit alone") << u"power"_s << EventData{.unit = u"V"_s} << QString();
    QTest::newRow("speed as value") << u"speeding"_s << EventData{.limitKmh = 100, .value = 112, .unit = u"km/h"_s}
                                    << u"制限速度: 100 km/h\n速度: 112 km/h"_s;
    QTest::newRow("speed twice") << u"speeding"_s << EventData{.speedKmh = 112.3, .value = 112, .unit = u"km/h"_s}
                                 << u"速度: 112 km/h"_s;
    QTest::newRow("another speed") << u"speeding"_s << EventData{.speedKmh = 112, .value = 12, .unit = u"km/h"_s}
                                   << u"速度: 112 km/h\n値: 12 km/h"_s;
    QTest::newRow("huge") << u"power"_s << EventData{.value = 1e300, .unit = u"V"_s} << u"値: 1e+300 V"_s;
    QTest::newRow("infinite") << u"power"_s << EventData{.value = std::numeric_limits<double>::infinity()} << QString();
}

void TestMessageText::value_hasItsUnit()
{
    QFETCH(QString, type);
    QFETCH(EventData, data);
    QFETCH(QString, line);
    Event event = anEvent(type);
    event.data = data;

    QCOMPARE(text(event).section(u"日時: 2026/08/20 09:31"_s, 1).mid(1), line);
}

void TestMessageText::speed_roundsToWholeNumbers_data()
{
    QTest::addColumn<double>("kmh");
    QTest::addColumn<QString>("line");
    QTest::newRow("down") << 111.49 << u"速度: 111 km/h"_s;
    QTest::newRow("up") << 111.51 << u"速度: 112 km/h"_s;
    QTest::newRow("standing") << 0.0 << u"速度: 0 km/h"_s;
    QTest::newRow("noise below zero") << -0.2 << u"速度: 0 km/h"_s;
}

void TestMessageText::speed_roundsToWholeNumbers()
{
    QFETCH(double, kmh);
    QFETCH(QString, line);
    Event event = anEvent(u"trip_start"_s);
    event.data.speedKmh = kmh;

    QCOMPARE(text(event).section(u'\n', 2), line);
}

void TestMessageText::possiblyRepeated_isSaidLast()
{
    Event event = anEvent(u"trip_start"_s);
    event.data.note = u"メモ"_s;

    QCOMPARE(text(event, {}, Japanese, true),
             u"【走行開始】\n日時: 2026/08/20 09:31\nメモ: メモ\n"
             "※再送のため、同じ通知が二重に届いている場合があります。"_s);
}

void TestMessageText::sendersText_cantBreakTheForm()
{
    Event event = anEvent(u"trip_start"_s);
    event.data.address = u" 東京都\r\n\t港区\u2028芝\u0000\u0085 "_s;
    event.data.note = u"一\n運転者: 別人\u202e逆\u2066 %1 %2"_s;
    const EventNames names{.user = u"佐藤\n会社: 偽"_s, .vehicle = QString(QChar(0xd800)) + u"1号車%1"_s};

    QCOMPARE(text(event, names),
             u"【走行開始】\ufffd1号車%1\n"
             "日時: 2026/08/20 09:31\n"
             "運転者: 佐藤 会社: 偽\n"
             "場所: 東京都 港区 芝\n"
             "メモ: 一 運転者: 別人 逆 %1 %2"_s);
}

void TestMessageText::longNote_isElidedToFit()
{
    Event event = anEvent(u"trip_start"_s);
    event.data.note = QString(5000, u'長');

    const QString whole = text(event, {}, Japanese, true);

    QCOMPARE(whole.size(), qsizetype(MaxMessageLength));
    QVERIFY(whole.endsWith(u"長…\n※再送のため、同じ通知が二重に届いている場合があります。"_s));
}

void TestMessageText::longParts_areElidedWithoutSplittingCharacters()
{
    Event event = anEvent(u"trip_start"_s);
    event.data.note = u"a"_s + u"🚚"_s.repeated(2000);
    const EventNames names{.vehicle = u"🚚"_s.repeated(200)};

    const QString whole = text(event, names);

    QCOMPARE(whole.section(u'\n', 0, 0), u"【走行開始】"_s + u"🚚"_s.repeated(49) + u'…');
    QVERIFY(whole.size() <= MaxMessageLength);
    QVERIFY(whole.size() >= MaxMessageLength - 1);
    QVERIFY(whole.endsWith(u"🚚…"_s));
    QCOMPARE(QString::fromUtf8(whole.toUtf8()), whole);
}

void TestMessageText::everythingTooLong_staysWithinTheLimitAndKeepsTheWarning()
{
    const QString tooLong(3000, u'長');
    Event event = anEvent(u"sos"_s);
    event.receivedAt = event.occurredAt.addDays(1);
    event.data = {.latitude = -35.123456,
                  .longitude = -139.123456,
                  .address = tooLong,
                  .speedKmh = 112,
                  .limitKmh = 100,
                  .value = 1e300,
                  .unit = tooLong,
                  .note = tooLong,
                  .geofence = tooLong};

    const QString whole = text(
        event, {.company = tooLong, .user = tooLong, .vehicle = tooLong, .plate = u"x"_s + tooLong}, Japanese, true);

    QCOMPARE(whole.size(), qsizetype(MaxMessageLength));
    QCOMPARE(whole.count(u'\n'), 12);
    QVERIFY(whole.startsWith(u"【緊急】すぐに確認してください\n【SOS(緊急通報)】長"_s));
    QVERIFY(whole.endsWith(u"\n※再送のため、同じ通知が二重に届いている場合があります。"_s));
}

void TestMessageText::testMessage_saysWhoAndWhen()
{
    const QDateTime now = utc(u"2026-08-20T00:31:40Z"_s);

    QCOMPARE(testMessageText(u"横浜運輸\n"_s, {}, now, Japanese),
             u"【テスト通知】\n"
             "スマートフリートからのテスト通知です。このトークルームに通知が届きます。\n"
             "会社: 横浜運輸\n"
             "日時: 2026/08/20 09:31"_s);
    QCOMPARE(testMessageText(QString(), {}, now, English),
             u"[Test notification]\n"
             "This is a test notification from スマートフリート. Notifications will arrive in this talk room.\n"
             "Time: 2026-08-20 09:31"_s);
}

void TestMessageText::words_haveTheSameLinesInBothLanguages()
{
    QStringList japanese = MessageWords::of(u"ja"_s).names();
    QStringList english = MessageWords::of(u"en"_s).names();
    japanese.sort();
    english.sort();

    QVERIFY(japanese.size() > 20);
    QCOMPARE(japanese, english);
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestMessageText)
#include "tst_messagetext.moc"
