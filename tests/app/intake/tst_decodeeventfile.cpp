// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/decode.h"

#include <QRegularExpression>
#include <QTest>

using namespace smartfleet;
using namespace Qt::StringLiterals;

namespace {

QByteArray anEvent(const QByteArray& id)
{
    return R"({"specversion":"1.0","id":")"_ba + id + R"(","source":"s","type":"sos","companyid":"c1"})"_ba;
}

} // namespace

class TestDecodeEventFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void file_isTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QList<int>>("rejectedLines");
        const QByteArray bom("\xef\xbb\xbf");
        QTest::newRow("one document") << anEvent("1") << QStringList{u"1"_s} << QList<int>{};
        QTest::newRow("byte order mark") << bom + anEvent("1") << QStringList{u"1"_s} << QList<int>{};
        QTest::newRow("spread over lines") << anEvent("1").replace(',', ",\n") << QStringList{u"1"_s} << QList<int>{};
        QTest::newRow("array") << '[' + anEvent("1") + ",\n\n" + anEvent("2") + ']' << QStringList{u"1"_s, u"2"_s}
                               << QList<int>{};
        QTest::newRow("array, some bad") << '[' + anEvent("1") + ",{},7," + anEvent("2") + ']'
                                         << QStringList{u"1"_s, u"2"_s} << QList<int>{2, 3};
        QTest::newRow("empty array") << "[]"_ba << QStringList{} << QList<int>{};
        QTest::newRow("lines") << anEvent("1") + '\n' + anEvent("2") + '\n'
                               << QStringList{u"1"_s, u"2"_s} << QList<int>{};
        QTest::newRow("lines of Windows") << anEvent("1") + "\r\n\r\n" + anEvent("2") + "\r\n"
                                          << QStringList{u"1"_s, u"2"_s} << QList<int>{};
        QTest::newRow("lines, some bad") << "\n" + anEvent("1") + "\n\nnonsense\n" + anEvent("2") + "\n{}\n[]\n"
                                         << QStringList{u"1"_s, u"2"_s} << QList<int>{4, 6, 7};
        QTest::newRow("one bad document") << "\n\n{}\n"_ba << QStringList{} << QList<int>{3};
        QTest::newRow("two broken lines") << "{\"id\":\n{\"id\":\n"_ba << QStringList{} << QList<int>{1, 2};
        QTest::newRow("no JSON at all") << "id,source\n1,2\n3,4\n"_ba << QStringList{} << QList<int>{1};
        QTest::newRow("broken document") << "{\n  \"id\": 1,\n  oops\n}\n"_ba << QStringList{} << QList<int>{1};
        QTest::newRow("nothing") << "\n \n"_ba << QStringList{} << QList<int>{};
    }
    void file_isTaken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, ids);
        QFETCH(QList<int>, rejectedLines);

        const auto decoded = decodeEventFile(text, EventFormat::CloudEvents, m_catalogue);

        QStringList found;
        for (const IncomingEvent& event : decoded.events)
            found.append(event.id);
        QList<int> lines;
        for (const RejectedLine& line : decoded.rejected)
            lines.append(line.line);
        QCOMPARE(found, ids);
        QCOMPARE(lines, rejectedLines);
    }

    void junk_saysThatItIsNotJson()
    {
        const auto decoded = decodeEventFile("hello"_ba, EventFormat::CloudEvents, m_catalogue);

        QCOMPARE(decoded.rejected.size(), 1U);
        QCOMPARE(decoded.rejected.front().error.code, u"event_not_json"_s);
    }

    void traccar_isTaken()
    {
        const QByteArray body = R"({"event":{"id":4,"type":"ignitionOn","deviceId":1},"device":{"uniqueId":"x"}})"_ba;

        const auto decoded = decodeEventFile(body + '\n' + body, EventFormat::Traccar, m_catalogue);

        QCOMPARE(decoded.events.size(), 2U);
        QCOMPARE(decoded.events.front().type, u"ignition_on"_s);
    }

private:
    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
};

QTEST_GUILESS_MAIN(TestDecodeEventFile)
#include "tst_decodeeventfile.moc"
