// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void text_readable_data();
    void text_readable();
    void text_notText_isRefused_data();
    void text_notText_isRefused();
    void rows_data();
    void rows();
    void rows_lineNumbers_areThoseOfTheFile();
    void rows_brokenQuotes_goOnWithTheNextLine();
    void rows_unclosedQuote_breaksTheRowItBeganIn();
};

void TestCsvReader::text_readable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << "佐藤,髙橋①"_ba << u"佐藤,髙橋①"_s;
    QTest::newRow("utf-8 with mark") << "\xef\xbb\xbfid,名前"_ba << u"id,名前"_s;
    QTest::newRow("ascii") << "id,name"_ba << u"id,name"_s;
    QTest::newRow("empty") << ""_ba << u""_s;
    QTest::newRow("shift_jis") << "\x8d\xb2\x93\xa1,\xb1\xed\x40"_ba << u"佐藤,ｱ纊"_s;
    QTest::newRow("windows' own characters") << "\xfb\xfc\x8b\xb4\x87\x40"_ba << u"髙橋①"_s;
    QTest::newRow("second byte is a backslash") << "\x95\x5c\x8e\xa6,\x5c"_ba << u"表示,\\"_s;
}

void TestCsvReader::text_readable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    const Result<QString> read = csvText(bytes);

    QVERIFY(read);
    QCOMPARE(*read, text);
}

void TestCsvReader::text_notText_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zip, as a spreadsheet file is") << QByteArray("PK\x03\x04\x14\x00", 6);
    QTest::newRow("utf-16") << QByteArray("\xff\xfei\x00"
                                          "d\x00",
                                          6);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("neither encoding") << "id,\x8d,\xff\xff"_ba;
    QTest::newRow("nul") << QByteArray("id\0,name", 8);
}

void TestCsvReader::text_notText_isRefused()
{
    QFETCH(QByteArray, bytes);

    const Result<QString> read = csvText(bytes);

    QVERIFY(!read);
    QCOMPARE(read.error().code, u"csv_not_text"_s);
}

void TestCsvReader::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("fields");
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << u""_s << Rows{};
    QTest::newRow("unix") << u"a,b\nc,d\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("windows") << u"a,b\r\nc,d\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("no newline at the end") << u"a,b\nc,d"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("comma in quotes") << u"a,\"b, c\""_s << Rows{{u"a"_s, u"b, c"_s}};
    QTest::newRow("quotes in quotes") << u"\"the \"\"big\"\" one\",b"_s << Rows{{u"the \"big\" one"_s, u"b"_s}};
    QTest::newRow("newline in quotes") << u"\"a\r\nb\",c"_s << Rows{{u"a\r\nb"_s, u"c"_s}};
    QTest::newRow("empty fields") << u",\"\",\nx,,"_s << Rows{{u""_s, u""_s, u""_s}, {u"x"_s, u""_s, u""_s}};
    QTest::newRow("blank lines") << u"\n\na\n  \n\nb\n"_s << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("japanese") << u"佐藤 太郎,配送課"_s << Rows{{u"佐藤 太郎"_s, u"配送課"_s}};
}

void TestCsvReader::rows()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, fields);

    QList<QStringList> read;
    for (const CsvRow& row : csvRows(text)) {
        QVERIFY(!row.broken);
        read += row.fields;
    }

    QCOMPARE(read, fields);
}

void TestCsvReader::rows_lineNumbers_areThoseOfTheFile()
{
    const std::vector<CsvRow> read = csvRows(u"id,name\r\n\r\na,\"one\r\ntwo\"\r\nb,x\rc,y\n\nd,z"_s);

    QList<int> lines;
    for (const CsvRow& row : read)
        lines += row.line;
    QCOMPARE(lines, QList<int>({1, 3, 5, 6, 8}));
}

void TestCsvReader::rows_brokenQuotes_goOnWithTheNextLine()
{
    const std::vector<CsvRow> read = csvRows(u"a,1\nb,5\" disc\nc,\"x\"y\nd,4\n"_s);

    const std::vector<CsvRow> expected = {{1, {u"a"_s, u"1"_s}}, {2, {}, true}, {3, {}, true}, {4, {u"d"_s, u"4"_s}}};
    QCOMPARE(read, expected);
}

void TestCsvReader::rows_unclosedQuote_breaksTheRowItBeganIn()
{
    const std::vector<CsvRow> read = csvRows(u"a,1\nb,\"2\nc,3\n"_s);

    const std::vector<CsvRow> expected = {{1, {u"a"_s, u"1"_s}}, {2, {}, true}};
    QCOMPARE(read, expected);
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestCsvReader)
#include "tst_csvreader.moc"
