// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/transport.h"
#include "tests/app/lineworks/testauthority.h"
#include "tests/support/wait.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace std::chrono_literals;
using test::waitFor;

namespace {

/// Answers every request with the same bytes; with none it closes the connection.
class RawServer : public QObject
{
    Q_OBJECT
public:
    explicit RawServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
        m_server->listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString& scheme = u"http"_s) const
    {
        return QUrl(scheme + u"://127.0.0.1:"_s + QString::number(m_server->serverPort()) +
                    u"/v1.0/bots?secret=query"_s);
    }
    void answer(const QByteArray& bytes, bool thenClose) { m_answers.append({bytes, thenClose}); }
    QByteArrayList requests() const { return m_requests; }
    int connections() const { return m_connections; }
    void close() { m_server->close(); }

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket* socket)
    {
        QByteArray& buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype lengthAt = buffer.toLower().indexOf("content-length: ");
        const qsizetype length =
            lengthAt < 0 ? 0 : buffer.mid(lengthAt + 16, buffer.indexOf('\r', lengthAt) - lengthAt - 16).toLongLong();
        if (buffer.size() < head + 4 + length)
            return;
        m_requests.append(std::exchange(buffer, {}));
        if (m_answers.isEmpty())
            return;
        const auto [bytes, thenClose] = m_answers.size() == 1 ? m_answers.first() : m_answers.takeFirst();
        socket->write(bytes);
        if (thenClose)
            socket->disconnectFromHost();
    }

    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    QList<std::pair<QByteArray, bool>> m_answers;
    QByteArrayList m_requests;
    int m_connections = 0;
};

WireRequest postTo(const QUrl& url)
{
    WireRequest request;
    request.method = "POST"_ba;
    request.url = url;
    request.contentType = "application/json"_ba;
    request.body = R"({"a":1})"_ba;
    request.bearer = "the-token"_ba;
    return request;
}

WireRequest getFrom(const QUrl& url)
{
    WireRequest request;
    request.method = "GET"_ba;
    request.url = url;
    request.mutating = false;
    return request;
}

std::unique_ptr<Transport> makeTransport(Clock& clock, const QList<QSslCertificate>& extra = {},
                                         std::chrono::milliseconds timeout = 15s)
{
    return std::make_unique<Transport>(nullptr, extra, timeout, clock, Checkpoint());
}

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration& configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QString logged; // a message handler has no place of its own

const QByteArray Ok =
    "HTTP/1.1 201 Created\r\nContent-Length: 2\r\nDate: Thu, 20 Aug 2026 00:00:00 GMT\r\nSet-Cookie: a=b\r\n\r\n{}"_ba;

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void send_post_arrivesWhole_connectionIsKept();
    void send_closedWithoutAnswer_isNotSentAgain();
    void send_keptConnectionClosed_isNotSentAgain();
    void send_nobodyThere_isConnectionRefused();
    void send_silence_timesOut();
    void send_answer_isUnderstoodOrNamed_data();
    void send_answer_isUnderstoodOrNamed();
    void send_tls_trustsTheExtraCertificate();
    void send_tls_refused_isNothingDone_data();
    void send_tls_refused_isNothingDone();
    void send_log_holdsNoSecret();
    void send_transportGone_leavesNothing();
    void cancel_callGoneBeforeItsReply_bodyIsStillThere();

private:
    SystemClock m_clock;
};

void TestTransport::send_post_arrivesWhole_connectionIsKept()
{
    RawServer server;
    server.answer(Ok, false);
    const auto transport = makeTransport(m_clock);

    const Result<WireAnswer> first = waitFor(transport->send(postTo(server.url())));
    const Result<WireAnswer> second = waitFor(transport->send(postTo(server.url())));

    QVERIFY(first.has_value() && second.has_value());
    QCOMPARE(first->status, 201);
    QCOMPARE(first->body, "{}"_ba);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests().size(), 2);
    const QByteArray request = server.requests().constLast();
    QVERIFY(request.startsWith("POST /v1.0/bots?secret=query HTTP/1.1\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"a\":1}"));
    QVERIFY(request.contains("\r\nAuthorization: Bearer the-token\r\n"));
    QVERIFY(!request.toLower().contains("\r\ncookie:"));
    QVERIFY(transport->clockSkewSeconds().has_value());
}

void TestTransport::send_closedWithoutAnswer_isNotSentAgain()
{
    RawServer server;
    server.answer({}, true);
    const auto transport = makeTransport(m_clock);

    const Result<WireAnswer> answer = waitFor(transport->send(postTo(server.url())));

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"connection_lost"_s);
    QCOMPARE(answer.error().maybeDone, true);
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::send_keptConnectionClosed_isNotSentAgain()
{
    RawServer server;
    server.answer(Ok, false);
    server.answer({}, true);
    const auto transport = makeTransport(m_clock);
    QVERIFY(waitFor(transport->send(postTo(server.url()))).has_value());

    const Result<WireAnswer> answer = waitFor(transport->send(postTo(server.url())));

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"connection_lost"_s);
    QCOMPARE(answer.error().maybeDone, true);
    QCOMPARE(server.requests().size(), 2);
}

void TestTransport::send_nobodyThere_isConnectionRefused()
{
    RawServer server;
    const QUrl url = server.url();
    server.close();
    const auto transport = makeTransport(m_clock);

    const Result<WireAnswer> answer = waitFor(transport->send(postTo(url)));

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"connection_refused"_s);
    QCOMPARE(answer.error().maybeDone, false);
}

void TestTransport::send_silence_timesOut()
{
    RawServer server; // it never answers
    const auto transport = makeTransport(m_clock, {}, 200ms);

    const Result<WireAnswer> answer = waitFor(transport->send(postTo(server.url())));

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"timeout"_s);
    QCOMPARE(answer.error().maybeDone, true);
}

void TestTransport::send_answer_isUnderstoodOrNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("refused token")
        << "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\"\r\nContent-Length: 2\r\n\r\n{}"_ba
        << 401 << QString();
    QTest::newRow("wants a password")
        << "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}"_ba << 401
        << QString();
    QTest::newRow("bad request") << "HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}"_ba << 400 << QString();
    QTest::newRow("conflict") << "HTTP/1.1 409 Conflict\r\nContent-Length: 2\r\n\r\n{}"_ba << 409 << QString();
    QTest::newRow("odd status") << "HTTP/1.1 418 Teapot\r\nContent-Length: 2\r\n\r\n{}"_ba << 418 << QString();
    QTest::newRow("too many") << "HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\n\r\n"_ba << 429 << QString();
    QTest::newRow("gateway") << "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\n\r\n<html>"_ba << 502 << QString();
    QTest::newRow("unavailable") << "HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n"_ba << 503 << QString();
    QTest::newRow("nothing") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204 << QString();
    QTest::newRow("redirect") << "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/x\r\nContent-Length: 0\r\n\r\n"_ba
                              << 0 << u"redirect_refused"_s;
    QTest::newRow("cut off") << "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{"_ba << 0 << u"connection_lost"_s;
    QTest::newRow("cut off in the head") << "HTTP/1.1 201 Cre"_ba << 0 << u"connection_lost"_s;
    QTest::newRow("cut off in a refusal")
        << "HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n{"_ba << 403 << QString();
    QTest::newRow("too large") << "HTTP/1.1 201 Created\r\nContent-Length: 5000000\r\n\r\n"_ba +
            QByteArray(5'000'000, 'x')
                               << 0 << u"answer_too_large"_s;
}

void TestTransport::send_answer_isUnderstoodOrNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, code);
    RawServer server;
    server.answer(bytes, true);
    const auto transport = makeTransport(m_clock);

    const Result<WireAnswer> answer = waitFor(transport->send(postTo(server.url())));

    QCOMPARE(answer ? answer->status : 0, status);
    QCOMPARE(answer ? QString() : answer.error().code, code);
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::send_tls_trustsTheExtraCertificate()
{
    const test::TestAuthority authority;
    RawServer server(tlsServer(authority.serverFor("IP:127.0.0.1"_ba)));
    server.answer(Ok, false);
    const auto transport = makeTransport(m_clock, {authority.certificate()});

    const Result<WireAnswer> answer = waitFor(transport->send(postTo(server.url(u"https"_s))));

    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().code + answer.error().detail));
    QCOMPARE(answer->status, 201);
}

void TestTransport::send_tls_refused_isNothingDone_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("unknown authority") << false << "IP:127.0.0.1"_ba;
    QTest::newRow("another host's certificate") << true << "DNS:elsewhere.example"_ba;
}

void TestTransport::send_tls_refused_isNothingDone()
{
    QFETCH(bool, trusted);
    QFETCH(QByteArray, name);
    const test::TestAuthority authority;
    const test::TestAuthority other;
    RawServer server(tlsServer(authority.serverFor(name)));
    server.answer(Ok, false);
    const auto transport = makeTransport(m_clock, {trusted ? authority.certificate() : other.certificate()});

    const Result<WireAnswer> answer = waitFor(transport->send(postTo(server.url(u"https"_s))));

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"tls_failed"_s);
    QCOMPARE(answer.error().kind, Error::Kind::Tls);
    QCOMPARE(answer.error().maybeDone, false);
    QVERIFY(!answer.error().detail.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TestTransport::send_log_holdsNoSecret()
{
    RawServer server;
    server.answer(Ok, false);
    const auto transport = makeTransport(m_clock);
    logged.clear();
    QLoggingCategory::setFilterRules(u"smartfleet.lineworks.info=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& line) { logged += line + u'\n'; });

    const Result<WireAnswer> answer = waitFor(transport->send(postTo(server.url())));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(answer.has_value());
    QVERIFY2(logged.contains(u"POST /v1.0/bots 201"), qPrintable(logged));
    QVERIFY(!logged.contains(u"the-token"));
    QVERIFY(!logged.contains(u"secret"));
}

void TestTransport::send_transportGone_leavesNothing()
{
    RawServer server;
    auto transport = makeTransport(m_clock);
    bool called = false;
    transport->send(postTo(server.url()))->onFinished(this, [&called](const Result<WireAnswer>&) { called = true; });
    transport->send(getFrom(server.url()))->onFinished(this, [&called](const Result<WireAnswer>&) { called = true; });
    QTRY_COMPARE(server.requests().size(), 2);

    transport.reset();
    QCoreApplication::processEvents();

    QVERIFY(!called);
}

void TestTransport::cancel_callGoneBeforeItsReply_bodyIsStillThere()
{
    // out of an event loop what is deleted later is deleted at the loop's end, which is later than the call is
    for (int round = 0; round < 20; ++round) {
        RawServer server;
        const auto transport = makeTransport(m_clock);
        WireRequest request = postTo(server.url());
        request.body = QByteArray(qsizetype{4} * 1024 * 1024, ' '); // under way for a while
        const QPointer<Job> call = transport->send(request);
        QTRY_COMPARE(server.connections(), 1);
        for (int steps = 0; steps < round; ++steps)
            QCoreApplication::processEvents();

        call->cancel();

        while (call)
            QCoreApplication::processEvents();
        for (int steps = 0; steps < 50; ++steps)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
