// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/messagechoices.h"
#include "tests/support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestMessageChoices : public QObject
{
    Q_OBJECT

private slots:
    void names_readBackWhatTheyWrite();
    void initial_data();
    void initial();
    void name_isTakenOutOfTexts_data();
    void name_isTakenOutOfTexts();
    void ownWords_areOneShortLine();
};

void TestMessageChoices::names_readBackWhatTheyWrite()
{
    for (const DriverName name : {DriverName::Full, DriverName::Initial, DriverName::None})
        QVERIFY(driverNameFromString(toString(name)) == name);
    for (const PlaceDetail detail : {PlaceDetail::Address, PlaceDetail::Area, PlaceDetail::None})
        QVERIFY(placeDetailFromString(toString(detail)) == detail);
    for (const OwnWordsAt at : {OwnWordsAt::Top, OwnWordsAt::Bottom})
        QVERIFY(ownWordsAtFromString(toString(at)) == at);
    QVERIFY(!driverNameFromString(u"half"_s) && !placeDetailFromString(QString()) && !ownWordsAtFromString(u"left"_s));
}

void TestMessageChoices::initial_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initial");

    QTest::newRow("kanji with a blank") << u"佐藤 花子"_s << u"佐〇〇"_s;
    QTest::newRow("kanji without one") << u"佐藤花子"_s << u"佐〇〇"_s;
    QTest::newRow("full-width blank") << u"林 一"_s << u"林〇〇"_s;
    QTest::newRow("kana") << u"さとう はなこ"_s << u"さ〇〇"_s;
    QTest::newRow("katakana") << u"グエン・ヴァン"_s << u"グ〇〇"_s;
    QTest::newRow("kanji outside the basic plane") << u"𠮷野 太郎"_s << u"𠮷〇〇"_s;
    QTest::newRow("kanji with a variant mark") << u"葛\U000E0100西 太郎"_s << u"葛\U000E0100〇〇"_s;
    QTest::newRow("number first") << u"01 佐藤 花子"_s << u"佐〇〇"_s;
    QTest::newRow("Latin") << u"hanako Sato"_s << u"H. S."_s;
    QTest::newRow("Latin with a middle name") << u"Juan Carlos Pérez"_s << u"J. P."_s;
    QTest::newRow("one Latin word") << u"Hanako"_s << u"H."_s;
    QTest::newRow("no letter") << u"1234"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestMessageChoices::initial()
{
    QFETCH(QString, name);
    QFETCH(QString, initial);

    QCOMPARE(initialOf(name), initial);
}

void TestMessageChoices::name_isTakenOutOfTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("without");

    QTest::newRow("whole") << u"佐藤 花子の2t車"_s << u"佐藤 花子"_s << u"*の2t車"_s;
    QTest::newRow("written together") << u"佐藤花子号"_s << u"佐藤 花子"_s << u"*号"_s;
    QTest::newRow("family name") << u"佐藤号"_s << u"佐藤 花子"_s << u"*号"_s;
    QTest::newRow("family name of one letter stays") << u"森林1号"_s << u"林 一"_s << u"森林1号"_s;
    QTest::newRow("Latin, whatever its case") << u"Truck of SATO"_s << u"Hanako Sato"_s << u"Truck of *"_s;
    QTest::newRow("Latin within a word stays") << u"Annex"_s << u"Ann Lee"_s << u"Annex"_s;
    QTest::newRow("signs of patterns are letters") << u"a.b (c)"_s << u"(c)"_s << u"a.b (c)"_s;
    QTest::newRow("nobody") << u"2t車"_s << QString() << u"2t車"_s;
}

void TestMessageChoices::name_isTakenOutOfTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, without);

    QCOMPARE(withoutName(text, name, u"*"_s), without);
}

void TestMessageChoices::ownWords_areOneShortLine()
{
    QCOMPARE(given(parseOwnWords(u"  担当: 佐藤 "_s)), u"担当: 佐藤"_s);
    QCOMPARE(given(parseOwnWords(QString())), QString());
    QCOMPARE(given(parseOwnWords(QString(100, u'あ'))), QString(100, u'あ'));
    QCOMPARE(codeOf(parseOwnWords(QString(101, u'あ'))), u"invalid_field"_s);
    QCOMPARE(codeOf(parseOwnWords(u"a\nb"_s)), u"invalid_field"_s);
    QCOMPARE(codeOf(parseOwnWords(u"a\u2028b"_s)), u"invalid_field"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestMessageChoices)
#include "tst_messagechoices.moc"
