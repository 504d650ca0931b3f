// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/digesttext.h"
#include "app/lineworks/lineworks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-08-20T03:00:00Z"_s, Qt::ISODate); // 12:00 in Japan

DigestEntry entry(const QString& type, const QString& vehicle, int minute, double kmh = 0)
{
    DigestEntry entry;
    entry.told.event.type = type;
    entry.told.event.occurredAt = Noon.addSecs(qint64{minute} * 60);
    entry.told.event.receivedAt = entry.told.event.occurredAt.addSecs(5);
    if (kmh > 0)
        entry.told.event.data.speedKmh = kmh;
    entry.told.names.vehicle = vehicle;
    entry.told.names.company = u"みなと運輸"_s;
    return entry;
}

} // namespace

class TestDigestText : public QObject
{
    Q_OBJECT
private slots:
    void severalEvents_areGroupedByTypeAndVehicle();
    void moreUrgentTypes_comeFirst();
    void ownWords_areThereOnce();
    void lateAndOtherDays_areSaid();
    void heldOverDays_olderDaysHaveADate();
    void folded_areCountedBesideTheirEvent();
    void possiblyRepeated_isSaid();
    void tooMany_asManyAsFit_inOrder();
    void oneThatIsTooLong_isCut();
    void english();

private:
    DigestText text(const std::vector<DigestEntry>& entries, bool repeated = false, const QString& language = u"ja"_s)
    {
        return digestText(entries, m_catalogue, {.language = language}, repeated);
    }

    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
};

void TestDigestText::severalEvents_areGroupedByTypeAndVehicle()
{
    DigestEntry withDriver = entry(u"speeding"_s, u"2号車"_s, 3, 98);
    withDriver.told.names.user = u"佐藤 太郎"_s;

    const DigestText digest = text({entry(u"speeding"_s, u"1号車"_s, 0, 112), entry(u"hard_braking"_s, u"1号車"_s, 1),
                                    withDriver, entry(u"speeding"_s, u"1号車"_s, 7, 105)});

    QCOMPARE(digest.entries, 4);
    QCOMPARE(digest.text,
             u"【まとめ通知】4 件\n"
             "日時: 2026/08/20 12:00〜12:07\n"
             "会社: みなと運輸\n"
             "■ 速度超過 3 件\n"
             "1号車: 12:00 112 km/h、12:07 105 km/h\n"
             "2号車(佐藤 太郎): 12:03 98 km/h\n"
             "■ 急停止 1 件\n"
             "1号車: 12:01"_s);
}

void TestDigestText::moreUrgentTypes_comeFirst()
{
    const QString digest = text({entry(u"trip_start"_s, u"1号車"_s, 0), entry(u"sos"_s, u"2号車"_s, 1)}).text;

    QVERIFY(digest.indexOf(u"SOS"_s) < digest.indexOf(u"1号車"_s));
}

void TestDigestText::ownWords_areThereOnce()
{
    DigestEntry top = entry(u"trip_start"_s, u"1号車"_s, 0);
    top.choices = {.ownWords = u"担当: 鈴木"_s, .ownWordsAt = OwnWordsAt::Top};
    DigestEntry bottom = entry(u"trip_start"_s, u"1号車"_s, 1);
    bottom.choices = {.ownWords = u"至急 折り返し"_s, .ownWordsAt = OwnWordsAt::Bottom};

    const QString digest = text({top, top, bottom, bottom}).text;

    QVERIFY(digest.startsWith(u"担当: 鈴木\n"_s));
    QVERIFY(digest.endsWith(u"\n至急 折り返し"_s));
    QCOMPARE(digest.count(u"担当"_s), 1);
    QCOMPARE(digest.count(u"折り返し"_s), 1);
}

void TestDigestText::lateAndOtherDays_areSaid()
{
    DigestEntry late = entry(u"trip_start"_s, u"1号車"_s, 0);
    late.told.event.receivedAt = Noon.addSecs(3600);
    DigestEntry yesterday = entry(u"trip_start"_s, u"1号車"_s, -24 * 60);
    yesterday.told.event.receivedAt = Noon;

    const QString digest = text({yesterday, late}).text;

    QVERIFY(digest.contains(u"日時: 2026/08/19 12:00〜2026/08/20 12:00"_s));
    QVERIFY(digest.contains(u"1号車: 08/19 12:00 遅延、12:00 遅延"_s));
}

void TestDigestText::heldOverDays_olderDaysHaveADate()
{
    DigestEntry yesterday = entry(u"trip_start"_s, u"1号車"_s, -24 * 60);
    yesterday.told.event.receivedAt = yesterday.told.event.occurredAt;

    const QString digest = text({yesterday, entry(u"trip_start"_s, u"1号車"_s, 0)}).text;

    QVERIFY2(digest.endsWith(u"\n1号車: 08/19 12:00、12:00"_s), qPrintable(digest));
}

void TestDigestText::folded_areCountedBesideTheirEvent()
{
    DigestEntry counted = entry(u"speeding"_s, u"1号車"_s, 0, 90);
    counted.folded = 4;

    QVERIFY(text({counted, entry(u"speeding"_s, u"1号車"_s, 5, 80)})
                .text.endsWith(u"\n1号車: 12:00 90 km/h (ほか 4 件)、12:05 80 km/h"_s));
}

void TestDigestText::possiblyRepeated_isSaid()
{
    const std::vector<DigestEntry> entries{entry(u"trip_start"_s, u"1号車"_s, 0), entry(u"trip_stop"_s, u"1号車"_s, 1)};

    QVERIFY(!text(entries).text.contains(u"二重"_s));
    QVERIFY(text(entries, true).text.contains(u"二重"_s));
}

void TestDigestText::tooMany_asManyAsFit_inOrder()
{
    std::vector<DigestEntry> entries;
    entries.reserve(400);
    for (int i = 0; i < 400; ++i)
        entries.push_back(entry(u"speeding"_s, u"%1号車"_s.arg(i % 50), i, 80 + i % 40));

    const DigestText digest = text(entries);

    QVERIFY(digest.entries > 60);
    QVERIFY(digest.entries < 400);
    QVERIFY(digest.text.size() <= MaxMessageLength);
    QVERIFY(digest.text.startsWith(u"【まとめ通知】%1 件"_s.arg(digest.entries)));
    QCOMPARE(digest.text.count(u" km/h"_s), digest.entries);
    // one more would not have fitted
    entries.resize(std::size_t(digest.entries) + 1);
    QCOMPARE(text(entries).entries, digest.entries);
}

void TestDigestText::oneThatIsTooLong_isCut()
{
    std::vector<DigestEntry> entries(12, entry(u"speeding"_s, u"1号車"_s, 0, 80));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].choices.ownWords = QString(200, QChar(u'あ' + char16_t(i)));
        entries[i].told.names.company = QString(100, QChar(u'ア' + char16_t(i)));
    }

    const DigestText digest = text(entries);

    QVERIFY(digest.entries >= 1);
    QVERIFY(digest.text.size() <= MaxMessageLength);
}

void TestDigestText::english()
{
    const QString digest =
        text({entry(u"speeding"_s, u"Truck 1"_s, 0, 112), entry(u"speeding"_s, u"Truck 1"_s, 2, 99)}, false, u"en"_s)
            .text;

    QVERIFY(digest.startsWith(u"[2 events]\nTime: "_s));
    QVERIFY(digest.endsWith(u"Truck 1: 12:00 112 km/h, 12:02 99 km/h"_s));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestDigestText)
#include "tst_digesttext.moc"
