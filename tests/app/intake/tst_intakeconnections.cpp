// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intake/runningintake.h"
#include "tests/app/intake/testcertificate.h"
#include "tests/support/testkeys.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSslCertificate>
#include <QTest>

#include <atomic>
#include <thread>

using namespace smartfleet;
using namespace smartfleet::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestIntakeConnections : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_running = std::make_unique<RunningIntake>();
        QVERIFY(m_running->isGood());
    }

    void cleanup() { m_running.reset(); }

    void body_upToTheLimit_isTaken()
    {
        const QByteArray small = aCloudEvent("1", R"(,"data":{"note":""})");
        const QByteArray note(qsizetype{1024} * 1024 - small.size(), 'x');
        HttpPeer peer(m_running->port);

        const auto reply = peer.send("POST"_ba, "/v1/events"_ba, Structured,
                                     aCloudEvent("1", R"(,"data":{"note":")" + note + R"("})"));

        QCOMPARE(reply.status, 202);
    }

    void body_overTheLimit_isRefusedUnread()
    {
        HttpPeer peer(m_running->port);
        peer.write("POST /v1/events HTTP/1.1\r\n"_ba + Structured + "Content-Length: 1048577\r\n\r\n{");

        const auto reply = peer.read();

        QCOMPARE(reply.status, 413);
        QVERIFY(reply.head.contains("application/problem+json"));
        QVERIFY(reply.head.contains("Connection: close"));
        QVERIFY(peer.isEnded());
    }

    void body_overTheLimit_senderThatDoesNotListenGetsItsAnswer()
    {
        HttpPeer peer(m_running->port);

        const auto reply =
            peer.send("POST"_ba, "/v1/events"_ba, Structured, QByteArray(qsizetype{3} * 1024 * 1024, 'x'));

        QCOMPARE(reply.status, 413);
    }

    void chunkedBody_isTaken()
    {
        const QByteArray event = aCloudEvent("1");
        HttpPeer peer(m_running->port);
        peer.write("POST /v1/events HTTP/1.1\r\n"_ba + Structured + "Transfer-Encoding: chunked\r\n\r\n");
        peer.write(QByteArray::number(10, 16) + "\r\n" + event.left(10) + "\r\n");
        peer.write(QByteArray::number(event.size() - 10, 16) + "\r\n" + event.mid(10) + "\r\n0\r\n\r\n");

        QCOMPARE(peer.read().status, 202);
    }

    void chunkedBody_overTheLimit_isRefused()
    {
        HttpPeer peer(m_running->port);
        peer.write("POST /v1/events HTTP/1.1\r\n"_ba + Structured + "Transfer-Encoding: chunked\r\n\r\n100001\r\n");

        QCOMPARE(peer.read().status, 413);
    }

    void malformed_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("negative length") << "POST /v1/events HTTP/1.1\r\nContent-Length: -5\r\n\r\n"_ba << 400;
        QTest::newRow("no HTTP") << "hello there\r\n\r\n"_ba << 400;
        QTest::newRow("long header") << "GET /healthz HTTP/1.1\r\nA: "_ba + QByteArray(40'000, 'a') + "\r\n\r\n" << 431;
        QTest::newRow("many headers") << "GET /healthz HTTP/1.1\r\n"_ba + QByteArray("A: a\r\n").repeated(200) + "\r\n"
                                      << 431;
        QTest::newRow("web socket") << "GET /healthz HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"_ba
                                    << 400;
    }

    void malformed_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        HttpPeer peer(m_running->port);
        peer.write(bytes);

        const auto reply = peer.read();

        QCOMPARE(reply.status, status);
        QVERIFY(peer.isEnded());
    }

    void connection_isKeptAndPipelined()
    {
        HttpPeer peer(m_running->port);
        peer.write("GET /healthz HTTP/1.1\r\n\r\nGET /nowhere HTTP/1.1\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n"_ba);

        QCOMPARE(peer.read().status, 200);
        QCOMPARE(peer.read().status, 404);
        QCOMPARE(peer.read().status, 200);
        QCOMPARE(peer.send("GET"_ba, "/healthz"_ba).status, 200);
    }

    void pipelined_eventsAndOthers_areAnsweredInOrder()
    {
        const auto post = [](const QByteArray& event) {
            return "POST /v1/events HTTP/1.1\r\n"_ba + Structured +
                "Content-Length: " + QByteArray::number(event.size()) + "\r\n\r\n" + event;
        };
        HttpPeer peer(m_running->port);
        peer.write(post(aCloudEvent("1")) + "GET /healthz HTTP/1.1\r\n\r\n" + post("{") + post(aCloudEvent("2")) +
                   "GET /nowhere HTTP/1.1\r\n\r\n");

        for (const int status : {202, 200, 400, 202, 404})
            QCOMPARE(peer.read().status, status);
        QCOMPARE(m_running->store->events.count().value(), 2);
    }

    void pipelined_eventThenNonsense_isAcceptedThenRefused()
    {
        const QByteArray event = aCloudEvent("1");
        HttpPeer peer(m_running->port);
        peer.write("POST /v1/events HTTP/1.1\r\n"_ba + Structured +
                   "Content-Length: " + QByteArray::number(event.size()) + "\r\n\r\n" + event);
        QCOMPARE(peer.read().status, 202);
        peer.write("hello there\r\n\r\n"_ba);

        QCOMPARE(peer.read().status, 400);
        QVERIFY(peer.isEnded());
    }

    void connectionClose_eventIsAnsweredFirst()
    {
        const QByteArray event = aCloudEvent("1");
        HttpPeer peer(m_running->port);
        peer.write("POST /v1/events HTTP/1.1\r\nConnection: close\r\n"_ba + Structured +
                   "Content-Length: " + QByteArray::number(event.size()) + "\r\n\r\n" + event);

        QCOMPARE(peer.read().status, 202);
        QVERIFY(peer.isEnded());
    }

    void peerThatLeft_spoilsNothing()
    {
        const QByteArray event = aCloudEvent("1");
        {
            HttpPeer gone(m_running->port);
            gone.write("POST /v1/events HTTP/1.1\r\n"_ba + Structured +
                       "Content-Length: " + QByteArray::number(event.size()) + "\r\n\r\n" + event);
        }
        HttpPeer peer(m_running->port);

        QCOMPARE(peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("2")).status, 202);
        QTRY_COMPARE(m_running->store->events.count().value(), 2);
    }

    void eventsThatArriveDuringACommit_areStoredTogether()
    {
        QSemaphore mayCommit;
        std::atomic<int> commits = 0;
        RunningIntake running([&](const char* point) {
            if (qstrcmp(point, "store:commit") != 0)
                return;
            ++commits;
            mayCommit.tryAcquire(1, 10'000);
        });
        std::vector<std::unique_ptr<HttpPeer>> peers;
        for (int i = 0; i < 9; ++i) {
            peers.push_back(std::make_unique<HttpPeer>(running.port));
            QCOMPARE(peers.back()->send("GET"_ba, "/healthz"_ba).status, 200);
        }
        const auto post = [&peers](std::size_t peer) {
            const QByteArray event = aCloudEvent(QByteArray::number(peer));
            peers.at(peer)->write("POST /v1/events HTTP/1.1\r\n"_ba + Structured +
                                  "Content-Length: " + QByteArray::number(event.size()) + "\r\n\r\n" + event);
        };
        post(0);
        QTRY_COMPARE(commits.load(), 1);

        for (std::size_t i = 1; i < peers.size(); ++i)
            post(i);
        QCOMPARE(peers.at(1)->read(50).status, 0); // nothing is promised yet
        mayCommit.release(100);

        for (const auto& peer : peers)
            QCOMPARE(peer->read().status, 202);
        QCOMPARE(commits.load(), 2);
        QCOMPARE(running.store->events.count().value(), 9);
    }

    void connectionClose_isHonoured_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("asked for") << "GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n"_ba;
        QTest::newRow("HTTP/1.0") << "GET /healthz HTTP/1.0\r\n\r\n"_ba;
        QTest::newRow("asked for in the second of two")
            << "GET /healthz HTTP/1.1\r\n\r\nGET /healthz HTTP/1.0\r\n\r\n"_ba;
    }

    void connectionClose_isHonoured()
    {
        QFETCH(QByteArray, bytes);
        HttpPeer peer(m_running->port);
        peer.write(bytes);

        QCOMPARE(peer.read().status, 200);
        QVERIFY(peer.isEnded());
    }

    void expectation_isAnswered()
    {
        HttpPeer peer(m_running->port);
        const QByteArray event = aCloudEvent("1");
        peer.write("POST /v1/events HTTP/1.1\r\n"_ba + Structured +
                   "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(event.size()) + "\r\n\r\n");

        const auto goOn = peer.read();
        peer.write(event);
        const auto reply = peer.read();

        QCOMPARE(goOn.status, 100);
        QCOMPARE(reply.status, 202);
    }

    void idleConnection_isClosed()
    {
        m_running->startWith([](IntakeLimits& limits) { limits.idle = 100ms; });
        HttpPeer peer(m_running->port);

        QVERIFY(peer.isEnded());
    }

    void trickledRequest_isCutOff()
    {
        m_running->startWith([](IntakeLimits& limits) { limits.idle = 300ms; });
        HttpPeer peer(m_running->port);
        PeerReply reply;

        for (int i = 0; i < 100 && reply.status == 0 && peer.isConnected(); ++i) {
            peer.write(i == 0 ? "POST /v1/events HTTP/1.1\r\nContent-Length: 1000\r\n\r\n"_ba : "x"_ba);
            reply = peer.read(20);
        }

        QCOMPARE(reply.status, 408);
        QVERIFY(peer.isEnded());
    }

    void connections_overTheLimit_areToldToWait()
    {
        m_running->startWith([](IntakeLimits& limits) { limits.connections = 2; });
        HttpPeer first(m_running->port);
        HttpPeer second(m_running->port);
        QCOMPARE(first.send("GET"_ba, "/healthz"_ba).status, 200);
        QCOMPARE(second.send("GET"_ba, "/healthz"_ba).status, 200);
        HttpPeer third(m_running->port);

        const auto refused = third.read();

        QCOMPARE(refused.status, 429);
        QVERIFY(refused.head.contains("Retry-After: 1"));
        QVERIFY(third.isEnded());
        QCOMPARE(first.send("GET"_ba, "/healthz"_ba).status, 200);
    }

    void manyPeers_areServedTogether()
    {
        std::vector<std::unique_ptr<HttpPeer>> peers;
        peers.reserve(100);
        for (int i = 0; i < 100; ++i)
            peers.push_back(std::make_unique<HttpPeer>(m_running->port));
        for (size_t i = 0; i < peers.size(); ++i) {
            const QByteArray event = aCloudEvent(QByteArray::number(i));
            peers.at(i)->write("POST /v1/events HTTP/1.1\r\n"_ba + Structured +
                               "Content-Length: " + QByteArray::number(event.size()) + "\r\n\r\n" + event);
        }

        for (const auto& peer : peers)
            QCOMPARE(peer->read().status, 202);

        QCOMPARE(m_running->store->events.count().value(), 100);
    }

    void stop_answersWhatIsUnderWay()
    {
        m_running->startWith([](IntakeLimits&) { });
        HttpPeer idle(m_running->port);
        HttpPeer busy(m_running->port);
        const QByteArray event = aCloudEvent("1");
        const QByteArray length = QByteArray::number(event.size());
        QCOMPARE(idle.send("GET"_ba, "/healthz"_ba).status, 200);
        QCOMPARE(busy.send("GET"_ba, "/healthz"_ba).status, 200);
        busy.write("POST /v1/events HTTP/1.1\r\n"_ba + Structured + "Content-Length: " + length + "\r\n\r\n" +
                   event.left(5));
        QCOMPARE(idle.send("GET"_ba, "/healthz"_ba).status, 200); // by now the half request is there too
        std::thread stopping([this] { m_running->server->stop(); });

        const bool idleEnded = idle.isEnded();
        busy.write(event.mid(5));
        const auto reply = busy.read();
        stopping.join();

        QVERIFY(idleEnded);
        QCOMPARE(reply.status, 202);
        QVERIFY(busy.isEnded());
        QVERIFY(!HttpPeer(m_running->port).isConnected());
    }

    void stop_doesNotWaitForTheSlow()
    {
        m_running->startWith([](IntakeLimits&) { });
        HttpPeer slow(m_running->port);
        QCOMPARE(slow.send("GET"_ba, "/healthz"_ba).status, 200);
        slow.write("POST /v1/events HTTP/1.1\r\nContent-Length: 10\r\n\r\nx"_ba);
        QElapsedTimer took;
        took.start();

        m_running->server->stop();

        QVERIFY2(took.elapsed() < 2500, qPrintable(QString::number(took.elapsed())));
    }

    void restart_works()
    {
        m_running->server->stop();

        m_running->start();

        QCOMPARE(HttpPeer(m_running->port).send("GET"_ba, "/healthz"_ba).status, 200);
    }

    void tls_carriesEvents()
    {
        const IntakeListen listen = tlsListen(makeRsaKey());
        m_running->start(listen);
        HttpPeer peer(m_running->port, QSslCertificate::fromPath(listen.certificateFile).at(0));

        QVERIFY(peer.isConnected());
        QCOMPARE(peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("1")).status, 202);
        QCOMPARE(peer.send("POST"_ba, "/v1/events"_ba, Structured, QByteArray(qsizetype{2} * 1024 * 1024, 'x')).status,
                 413);
        QVERIFY(peer.isEnded());
    }

    void tls_plainPeer_isClosed()
    {
        m_running->start(tlsListen(makeEcKey()));
        HttpPeer peer(m_running->port);
        peer.write("GET /healthz HTTP/1.1\r\n\r\n"_ba);

        QVERIFY(peer.isEnded());
    }

    void listen_isRefused()
    {
        IntakeListen everywhere;
        everywhere.port = 0;
        everywhere.address = QHostAddress(QHostAddress::AnyIPv4);
        IntakeListen taken;
        taken.port = m_running->port;
        IntakeListen unreadable;
        unreadable.certificateFile = m_running->folder.filePath(u"nosuch.pem"_s);
        IntakeListen noKey = tlsListen(makeRsaKey());
        noKey.keyFile = noKey.certificateFile;
        IntakeServer other(StoreLocation{m_running->folder.path()}, m_running->catalogue, m_running->clock,
                           m_running->metrics);

        QCOMPARE(other.start(everywhere).error().code, u"listen_needs_tls"_s);
        QCOMPARE(other.start(taken).error().code, u"listen_failed"_s);
        QCOMPARE(other.start(unreadable).error().code, u"certificate_unreadable"_s);
        QCOMPARE(other.start(noKey).error().code, u"certificate_unreadable"_s);
    }

private:
    IntakeListen tlsListen(const QByteArray& key)
    {
        IntakeListen listen;
        listen.certificateFile = writeFile(u"cert.pem"_s, makeCertificate(key));
        listen.keyFile = writeFile(u"key.pem"_s, key);
        return listen;
    }

    QString writeFile(const QString& name, const QByteArray& content)
    {
        QFile file(m_running->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    std::unique_ptr<RunningIntake> m_running;
};

QTEST_GUILESS_MAIN(TestIntakeConnections)
#include "tst_intakeconnections.moc"
