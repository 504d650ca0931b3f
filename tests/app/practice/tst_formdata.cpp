// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/formdata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestFormData : public QObject
{
    Q_OBJECT
private slots:
    void fieldsAndFiles_areRead();
    void emptyAndBinaryContent_isKept();
    void quotedBoundary_isTaken();
    void whatIsNoForm_isRefused_data();
    void whatIsNoForm_isRefused();
};

void TestFormData::fieldsAndFiles_areRead()
{
    const auto fields =
        readFormData("multipart/form-data; boundary=xyz"_ba,
                     "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n"
                     "--xyz\r\nContent-Type: text/csv\r\n"
                     "content-disposition: form-data; name=\"b\"; filename=\"表.csv\"\r\n\r\n1,2\r\n3\r\n"
                     "--xyz--\r\n"_ba);

    QVERIFY(fields.has_value());
    QCOMPARE(fields->size(), std::size_t(2));
    QCOMPARE(fields->at(0).name, u"a"_s);
    QVERIFY(!fields->at(0).fileName);
    QCOMPARE(fields->at(0).content, "one"_ba);
    QCOMPARE(fields->at(1).fileName, std::optional(u"表.csv"_s));
    QCOMPARE(fields->at(1).content, "1,2\r\n3"_ba);
}

void TestFormData::emptyAndBinaryContent_isKept()
{
    const QByteArray binary("\0\r\n--x\xff", 7);
    const auto fields = readFormData("multipart/form-data; boundary=xyz"_ba,
                                     "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n"
                                     "--xyz\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n"_ba +
                                         binary + "\r\n--xyz--"_ba);

    QVERIFY(fields.has_value());
    QCOMPARE(fields->at(0).content, QByteArray());
    QCOMPARE(fields->at(1).content, binary);
}

void TestFormData::quotedBoundary_isTaken()
{
    const auto fields = readFormData("Multipart/Form-Data; charset=utf-8; boundary=\"a b\""_ba,
                                     "--a b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--a b--"_ba);

    QVERIFY(fields.has_value());
}

void TestFormData::whatIsNoForm_isRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray type = "multipart/form-data; boundary=xyz"_ba;
    const QByteArray head = "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"_ba;
    QTest::newRow("no boundary") << "multipart/form-data"_ba << head + "1\r\n--xyz--"_ba;
    QTest::newRow("another type") << "application/json; boundary=xyz"_ba << head + "1\r\n--xyz--"_ba;
    QTest::newRow("too long a boundary") << "multipart/form-data; boundary="_ba + QByteArray(71, 'x')
                                         << head + "1\r\n--xyz--"_ba;
    QTest::newRow("nothing") << type << QByteArray();
    QTest::newRow("no end") << type << head + "1"_ba;
    QTest::newRow("no last delimiter") << type << head + "1\r\n--xyz\r\n"_ba;
    QTest::newRow("something after the end") << type << head + "1\r\n--xyz--\r\nmore"_ba;
    QTest::newRow("delimiter that goes on") << type << head + "1\r\n--xyzz--"_ba;
    QTest::newRow("no name") << type << "--xyz\r\nContent-Disposition: form-data\r\n\r\n1\r\n--xyz--"_ba;
    QTest::newRow("no disposition") << type << "--xyz\r\nContent-Type: text/csv\r\n\r\n1\r\n--xyz--"_ba;
}

void TestFormData::whatIsNoForm_isRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);

    QVERIFY(!readFormData(type, body));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestFormData)
#include "tst_formdata.moc"
