// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/csvformula.h"
#include "app/core/csvwriter.h"
#include "app/directory/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestCsvWriter : public QObject
{
    Q_OBJECT
private slots:
    void writtenRows_areReadAsTheyWere_data();
    void writtenRows_areReadAsTheyWere();
    void utf8_beginsWithAByteOrderMark();
    void formulas_areMadeHarmless_numbersAreNot();
    void formulaGuards_areTakenOffExactly_data();
    void formulaGuards_areTakenOffExactly();
    void shiftJis_isWindowsCodePage932_data();
    void shiftJis_isWindowsCodePage932();
    void aCharacterShiftJisHasNot_isNamed_data();
    void aCharacterShiftJisHasNot_isNamed();
};

void TestCsvWriter::writtenRows_areReadAsTheyWere_data()
{
    QTest::addColumn<CsvEncoding>("encoding");
    QTest::newRow("UTF-8") << CsvEncoding::Utf8;
    QTest::newRow("Shift_JIS") << CsvEncoding::ShiftJis;
}

void TestCsvWriter::writtenRows_areReadAsTheyWere()
{
    QFETCH(CsvEncoding, encoding);
    const std::vector<QStringList> rows{{u"id"_s, u"name"_s},
                                        {u"a-1"_s, u"みなと運輸㈱ 髙橋 ①"_s},
                                        {u"a,2"_s, u"say \"hello\"\nin two lines"_s},
                                        {u""_s, u"表ソ十"_s}};

    const Result<QByteArray> csv = toCsv(rows, encoding);

    QVERIFY(csv);
    const Result<QString> text = csvText(*csv);
    QVERIFY(text);
    std::vector<QStringList> read;
    for (const CsvRow& row : csvRows(*text))
        read.push_back(row.fields);
    QCOMPARE(read, rows);
}

void TestCsvWriter::utf8_beginsWithAByteOrderMark()
{
    QCOMPARE(toCsv({{u"id"_s}}, CsvEncoding::Utf8).value(), "\xEF\xBB\xBF\"id\"\r\n"_ba);
}

void TestCsvWriter::formulas_areMadeHarmless_numbersAreNot()
{
    QCOMPARE(toCsv({{u"=1+1"_s, u"@x"_s, u"-0.42"_s, u"+81"_s}}, CsvEncoding::Utf8).value(),
             "\xEF\xBB\xBF\"'=1+1\",\"'@x\",\"-0.42\",\"+81\"\r\n"_ba);
}

void TestCsvWriter::formulaGuards_areTakenOffExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("plain") << u"佐藤"_s << u"佐藤"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("minus") << u"-担当"_s << u"'-担当"_s;
    QTest::newRow("number") << u"+81"_s << u"+81"_s;
    QTest::newRow("an apostrophe of its own") << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s;
    QTest::newRow("an apostrophe before a number") << u"'+81"_s << u"'+81"_s;
    QTest::newRow("what looks guarded") << u"'=1+1"_s << u"''=1+1"_s;
    QTest::newRow("what looks guarded twice") << u"''@x"_s << u"'''@x"_s;
    QTest::newRow("apostrophes alone") << u"''"_s << u"''"_s;
}

void TestCsvWriter::formulaGuards_areTakenOffExactly()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);

    QCOMPARE(withFormulaGuard(text), guarded);
    QCOMPARE(withoutFormulaGuard(guarded), text);
}

void TestCsvWriter::shiftJis_isWindowsCodePage932_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes"); // https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP932.TXT
    QTest::newRow("full-width tilde, where JIS has a wave dash") << u"～"_s << "\x81\x60"_ba;
    QTest::newRow("full-width minus") << u"－"_s << "\x81\x7c"_ba;
    QTest::newRow("parallel sign") << u"∥"_s << "\x81\x61"_ba;
    QTest::newRow("horizontal bar") << u"―"_s << "\x81\x5c"_ba;
    QTest::newRow("full-width cent, pound and not") << u"￠￡￢"_s << "\x81\x91\x81\x92\x81\xca"_ba;
    QTest::newRow("ladder taka") << u"髙"_s << "\xfb\xfc"_ba;
    QTest::newRow("standing saki") << u"﨑"_s << "\xfa\xb1"_ba;
    QTest::newRow("circled and bracketed") << u"①㈱"_s << "\x87\x40\x87\x8a"_ba;
    QTest::newRow("Roman numerals") << u"Ⅰⅰ"_s << "\x87\x54\xfa\x40"_ba;
    QTest::newRow("because") << u"∵"_s << "\x81\xe6"_ba;
    QTest::newRow("backslash and tilde are ASCII") << u"\\~"_s << "\x5c\x7e"_ba;
    QTest::newRow("half-width katakana") << u"ｱ"_s << "\xb1"_ba;
    QTest::newRow("second byte is a backslash") << u"表"_s << "\x95\x5c"_ba;
}

void TestCsvWriter::shiftJis_isWindowsCodePage932()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);

    QCOMPARE(toCsv({{text}}, CsvEncoding::ShiftJis).value(), "\""_ba + bytes + "\"\r\n"_ba);
    QCOMPARE(csvText(bytes).value(), text);
}

void TestCsvWriter::aCharacterShiftJisHasNot_isNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("beyond the basic plane") << u"𠮷野家"_s;
    // as macOS types them; code page 932 has only what looks alike, and another text would come back
    QTest::newRow("wave dash") << u"9〜17時"_s;
    QTest::newRow("minus sign") << u"−1"_s;
    QTest::newRow("double vertical line") << u"A‖B"_s;
    QTest::newRow("accent") << u"Café"_s;
}

void TestCsvWriter::aCharacterShiftJisHasNot_isNamed()
{
    QFETCH(QString, text);

    const Result<QByteArray> csv = toCsv({{u"ok"_s}, {text}}, CsvEncoding::ShiftJis);

    QVERIFY(!csv);
    QCOMPARE(csv.error().code, u"csv_not_encodable"_s);
    QCOMPARE(csv.error().args, QStringList{text});
    QCOMPARE(csvText(toCsv({{text}}, CsvEncoding::Utf8).value()).value(), u"\"%1\"\r\n"_s.arg(text));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestCsvWriter)
#include "tst_csvwriter.moc"
