// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/requestframing.h"

#include <QRegularExpression>
#include <QTest>

using namespace smartfleet;
using namespace Qt::StringLiterals;

namespace {

IntakeLimits smallLimits()
{
    IntakeLimits limits;
    limits.bodyBytes = 100;
    limits.headBytes = 200;
    limits.headLines = 6;
    return limits;
}

} // namespace

class TestRequestFraming : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void requests_areCounted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("completed");
        QTest::addColumn<bool>("isLast");
        QTest::newRow("one") << "GET / HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 1 << false;
        QTest::newRow("two after another")
            << "GET / HTTP/1.1\r\n\r\n\r\nPOST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"_ba << 2 << false;
        QTest::newRow("half a body") << "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nab"_ba << 0 << false;
        QTest::newRow("chunks")
            << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"_ba
            << 1 << false;
        QTest::newRow("close") << "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n"_ba << 1 << true;
        QTest::newRow("nothing after close")
            << "GET / HTTP/1.1\r\nConnection: close\r\n\r\nGET / HTTP/1.1\r\n\r\n"_ba << 1 << true;
        QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << 1 << true;
        QTest::newRow("HTTP/1.0 kept alive") << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << 1 << false;
        QTest::newRow("other upgrade") << "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"_ba << 1
                                       << false;
    }
    void requests_areCounted()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, completed);
        QFETCH(bool, isLast);
        RequestFraming whole(smallLimits());
        RequestFraming single(smallLimits());

        QCOMPARE(whole.feed(bytes), RequestFraming::Fault::None);
        for (const char byte : bytes)
            QCOMPARE(single.feed(QByteArrayView(&byte, 1)), RequestFraming::Fault::None);

        QCOMPARE(whole.completed(), completed);
        QCOMPARE(single.completed(), completed);
        QCOMPARE(whole.isLast(), isLast);
        QCOMPARE(whole.isInRequest(), completed == 0 || isLast);
    }

    void fault_isFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<RequestFraming::Fault>("fault");
        using enum RequestFraming::Fault;
        const QByteArray post = "POST / HTTP/1.1\r\n"_ba;
        QTest::newRow("no request") << "hello\r\n\r\n"_ba << Malformed;
        QTest::newRow("a TLS hello") << "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n"_ba << Malformed;
        QTest::newRow("other version") << "GET / HTTP/2.0\r\n\r\n"_ba << Malformed;
        QTest::newRow("negative length") << post + "Content-Length: -5\r\n\r\n" << Malformed;
        QTest::newRow("two lengths") << post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\n" << Malformed;
        QTest::newRow("length and chunks") << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           << Malformed;
        QTest::newRow("other encoding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n" << Malformed;
        QTest::newRow("bare line end") << post + "A: b\nContent-Length: 5\r\n\r\n" << Malformed;
        QTest::newRow("folded header") << post + "A: b\r\n c\r\n\r\n" << Malformed;
        QTest::newRow("blank before colon") << post + "Content-Length : 5\r\n\r\n" << Malformed;
        QTest::newRow("web socket") << post + "Upgrade: WebSocket\r\n\r\n" << Malformed;
        QTest::newRow("bad chunk size") << post + "Transfer-Encoding: chunked\r\n\r\n-5\r\n" << Malformed;
        QTest::newRow("chunk without end") << post + "Transfer-Encoding: chunked\r\n\r\n1\r\nab" << Malformed;
        QTest::newRow("trailer") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\nA: b\r\n\r\n" << Malformed;
        QTest::newRow("long length") << post + "Content-Length: 101\r\n\r\n" << BodyTooLarge;
        QTest::newRow("endless length") << post + "Content-Length: 99999999999999999999\r\n\r\n" << BodyTooLarge;
        QTest::newRow("long chunk") << post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n" << BodyTooLarge;
        QTest::newRow("many chunks") << post + "Transfer-Encoding: chunked\r\n\r\n40\r\n" + QByteArray(64, 'x') +
                "\r\n40\r\n" << BodyTooLarge;
        QTest::newRow("long head") << post + "A: " + QByteArray(300, 'x') << HeadTooLarge;
        QTest::newRow("many lines") << post + QByteArray("A: b\r\n").repeated(6) + "\r\n" << HeadTooLarge;
    }
    void fault_isFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(RequestFraming::Fault, fault);
        RequestFraming framing(smallLimits());

        QCOMPARE(framing.feed(bytes), fault);
    }

    void limits_areInclusive()
    {
        RequestFraming framing(smallLimits());

        QCOMPARE(framing.feed("POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\n"_ba + QByteArray(100, 'x')),
                 RequestFraming::Fault::None);
        QCOMPARE(framing.completed(), 1);
    }

    void expectation_isToldOnce()
    {
        RequestFraming framing(smallLimits());

        QCOMPARE(framing.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"_ba),
                 RequestFraming::Fault::None);

        QVERIFY(framing.takeExpectation());
        QVERIFY(!framing.takeExpectation());
    }

    void expectation_bodyIsThereAlready_isNotTold()
    {
        RequestFraming framing(smallLimits());

        QCOMPARE(framing.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc"_ba),
                 RequestFraming::Fault::None);

        QVERIFY(!framing.takeExpectation());
    }
};

QTEST_GUILESS_MAIN(TestRequestFraming)
#include "tst_requestframing.moc"
