// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/httpparser.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestHttpParser : public QObject
{
    Q_OBJECT
private slots:
    void feed_wholeRequest_isRead();
    void feed_byteByByte_isTheSame();
    void feed_chunked_isJoined();
    void feed_twoRequests_leavesTheSecond();
    void feed_expectContinue_isToldOnce();
    void feed_badRequest_isRefused_data();
    void feed_badRequest_isRefused();
};

void TestHttpParser::feed_wholeRequest_isRead()
{
    PracticeHttpParser parser;
    QByteArray bytes =
        "POST /v1.0/bots/a%2Fb?count=5&cursor=x HTTP/1.1\r\nHost: h\r\nX-A:  b \r\nContent-Length: 3\r\n\r\nabc"_ba;

    QCOMPARE(parser.feed(bytes), PracticeHttpParser::State::Ready);

    const PracticeHttpRequest request = parser.take();
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.path, u"/v1.0/bots/a%2Fb"_s);
    QCOMPARE(request.segments, QStringList({u"v1.0"_s, u"bots"_s, u"a/b"_s}));
    QCOMPARE(request.query.queryItemValue(u"count"_s), u"5"_s);
    QCOMPARE(request.header("x-a"_ba), "b"_ba);
    QCOMPARE(request.body, "abc"_ba);
    QVERIFY(request.keepAlive);
    QVERIFY(bytes.isEmpty());
}

void TestHttpParser::feed_byteByByte_isTheSame()
{
    PracticeHttpParser parser;
    const QByteArray bytes =
        "PUT /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: v\r\n\r\n"_ba;
    QByteArray buffer;
    int ready = 0;

    for (const char byte : bytes) {
        buffer += byte;
        if (parser.feed(buffer) == PracticeHttpParser::State::Ready)
            ++ready;
    }

    QCOMPARE(ready, 1);
    const PracticeHttpRequest request = parser.take();
    QCOMPARE(request.body, "abcde"_ba);
    QVERIFY(!request.keepAlive);
}

void TestHttpParser::feed_chunked_isJoined()
{
    PracticeHttpParser parser;
    QByteArray bytes =
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n"_ba;

    QCOMPARE(parser.feed(bytes), PracticeHttpParser::State::Ready);
    QCOMPARE(parser.take().body, "0123456789"_ba);
}

void TestHttpParser::feed_twoRequests_leavesTheSecond()
{
    PracticeHttpParser parser;
    QByteArray bytes = "GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.0\r\n\r\n"_ba;

    QCOMPARE(parser.feed(bytes), PracticeHttpParser::State::Ready);
    QCOMPARE(parser.take().path, u"/1"_s);
    QCOMPARE(parser.feed(bytes), PracticeHttpParser::State::Ready);
    const PracticeHttpRequest second = parser.take();
    QCOMPARE(second.path, u"/2"_s);
    QVERIFY(!second.keepAlive);
}

void TestHttpParser::feed_expectContinue_isToldOnce()
{
    PracticeHttpParser parser;
    QByteArray bytes = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n"_ba;

    QCOMPARE(parser.feed(bytes), PracticeHttpParser::State::NeedsMore);
    QVERIFY(parser.takeContinue());
    QVERIFY(!parser.takeContinue());
}

void TestHttpParser::feed_badRequest_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: h\r\n"_ba;
    const QByteArray post = "POST / HTTP/1.1\r\n"_ba + host;

    QTest::newRow("no request line") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("two blanks") << "GET  / HTTP/1.1\r\n"_ba + host + "\r\n" << 400;
    QTest::newRow("absolute target") << "GET http://h/ HTTP/1.1\r\n"_ba + host + "\r\n" << 400;
    QTest::newRow("other version") << "GET / HTTP/2.0\r\n"_ba + host + "\r\n" << 505;
    QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("two hosts") << "GET / HTTP/1.1\r\n"_ba + host + host + "\r\n" << 400;
    QTest::newRow("folded header") << "GET / HTTP/1.1\r\n"_ba + host + " x\r\n\r\n" << 400;
    QTest::newRow("blank before colon") << "GET / HTTP/1.1\r\nHost : h\r\n\r\n"_ba << 400;
    QTest::newRow("line feed in header") << "GET / HTTP/1.1\r\n"_ba + host + "A: b\nC: d\r\n\r\n" << 400;
    QTest::newRow("negative length") << post + "Content-Length: -5\r\n\r\n" << 400;
    QTest::newRow("signed length") << post + "Content-Length: +5\r\n\r\n" << 400;
    QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na" << 400;
    QTest::newRow("length and chunks") << post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
    QTest::newRow("other coding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501;
    QTest::newRow("too long body") << post + "Content-Length: 1048577\r\n\r\n" << 413;
    QTest::newRow("absurd length") << post + "Content-Length: 99999999999999999999\r\n\r\n" << 413;
    QTest::newRow("too long chunk") << post + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n" << 413;
    QTest::newRow("no chunk size") << post + "Transfer-Encoding: chunked\r\n\r\n\r\n" << 400;
    QTest::newRow("chunk size 0x") << post + "Transfer-Encoding: chunked\r\n\r\n0x1\r\n" << 400;
    QTest::newRow("chunk without end") << post + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n" << 400;
    QTest::newRow("head without end") << QByteArray(qsizetype{17} * 1024, 'a') << 431;
    QTest::newRow("many headers") << "GET / HTTP/1.1\r\n"_ba + host + QByteArray("A: b\r\n").repeated(100) + "\r\n"
                                  << 431;
}

void TestHttpParser::feed_badRequest_isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    PracticeHttpParser parser;

    QCOMPARE(parser.feed(bytes), PracticeHttpParser::State::Refused);
    QCOMPARE(parser.refusal(), status);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestHttpParser)
#include "tst_httpparser.moc"
