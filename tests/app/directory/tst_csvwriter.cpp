// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/csvreader.h"
#include "app/directory/csvwriter.h"

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

void TestCsvWriter::aCharacterShiftJisHasNot_isNamed()
{
    const Result<QByteArray> csv = toCsv({{u"ok"_s}, {u"𠮷野家"_s}}, CsvEncoding::ShiftJis);

    QVERIFY(!csv);
    QCOMPARE(csv.error().code, u"csv_not_encodable"_s);
    QCOMPARE(csv.error().args, QStringList{u"𠮷野家"_s});
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestCsvWriter)
#include "tst_csvwriter.moc"
