// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/lineworks.h"
#include "tests/app/lineworks/recordingproxy.h"
#include "tests/app/lineworks/testauthority.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/wait.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

LineWorksEndpoints endpointsAt(const QString& place)
{
    LineWorksEndpoints endpoints;
    endpoints.api = QUrl(place + u"/v1.0"_s);
    endpoints.auth = QUrl(place + u"/oauth2/v2.0"_s);
    return endpoints;
}

NetworkSettings through(const QTcpServer& proxy, const QString& user = {})
{
    return {.proxy = ProxyKind::Http, .proxyHost = u"127.0.0.1"_s, .proxyPort = proxy.serverPort(), .proxyUser = user};
}

/// A port on which nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return server.serverPort();
}

QString localAddress(const QString& scheme, quint16 port)
{
    return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port);
}

} // namespace

class TestWayOut : public QObject
{
    Q_OBJECT

private slots:
    void proxies_ofEachKind_data();
    void proxies_ofEachKind();
    void proxyChanged_whileRunning_carriesTheNextCall();
    void proxySignIn_isSentToTheProxy();
    void testWay_everythingWell_hasNoEnd();
    void testWay_endsWhereItFails_data();
    void testWay_endsWhereItFails();
    void testWay_proxyThatWantsASignIn_endsAtTheProxy();
    void testWay_proxyThatIsNotThere_endsAtTheProxy_data();
    void testWay_proxyThatIsNotThere_endsAtTheProxy();
    void testWay_serverThatHangsUpInTheHandshake_endsAtTls();
    void readAuthorities_tellsWhatIsWrong();

private:
    SystemClock m_clock;
};

void TestWayOut::proxies_ofEachKind_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("none") << ProxyKind::None << QNetworkProxy::NoProxy;
    QTest::newRow("HTTP") << ProxyKind::Http << QNetworkProxy::HttpProxy;
    QTest::newRow("SOCKS5") << ProxyKind::Socks5 << QNetworkProxy::Socks5Proxy;
}

void TestWayOut::proxies_ofEachKind()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QNetworkProxy::ProxyType, type);
    const WayOut way{{kind, u"proxy.example"_s, 3128, u"sato"_s}, u"secret"_s};

    const QList<QNetworkProxy> proxies = proxiesFor(way, QUrl(u"https://www.worksapis.com"_s));

    QCOMPARE(proxies.size(), 1);
    QCOMPARE(proxies.constFirst().type(), type);
    if (namesProxy(kind)) {
        QCOMPARE(proxies.constFirst().hostName(), u"proxy.example"_s);
        QCOMPARE(proxies.constFirst().port(), quint16(3128));
        QCOMPARE(proxies.constFirst().user(), u"sato"_s);
        QCOMPARE(proxies.constFirst().password(), u"secret"_s);
    }
}

void TestWayOut::proxyChanged_whileRunning_carriesTheNextCall()
{
    test::RecordingProxy server(test::Refuses); // as a server this time
    test::RecordingProxy proxy(test::Refuses);
    LineWorks lineworks(endpointsAt(localAddress(u"http"_s, server.serverPort())), m_clock);
    QVERIFY(test::waitFor(lineworks.testWay()));
    QCOMPARE(server.heads().size(), 2);
    QVERIFY(proxy.heads().isEmpty());

    lineworks.setWayOut({through(proxy)});
    QVERIFY(test::waitFor(lineworks.testWay()));

    QCOMPARE(server.heads().size(), 2);
    QCOMPARE(proxy.heads().size(), 2);
    QVERIFY(proxy.heads().constFirst().startsWith(u"GET http://127.0.0.1:"_s));
    lineworks.setWayOut({{.proxy = ProxyKind::None}});
    QVERIFY(test::waitFor(lineworks.testWay()));
    QCOMPARE(server.heads().size(), 4);
}

void TestWayOut::proxySignIn_isSentToTheProxy()
{
    test::RecordingProxy proxy(test::WantsSignIn);
    LineWorks lineworks({}, m_clock);

    lineworks.setWayOut({through(proxy, u"sato"_s), u"himitsu"_s});
    QVERIFY(test::waitFor(lineworks.testWay()));

    const QByteArray signIn = "sato:himitsu"_ba.toBase64();
    QVERIFY(proxy.heads().join(u'\n').contains(u"Proxy-Authorization: Basic "_s + QString::fromLatin1(signIn)));
}

void TestWayOut::testWay_everythingWell_hasNoEnd()
{
    test::RecordingProxy server(test::Refuses);
    LineWorks lineworks(endpointsAt(localAddress(u"http"_s, server.serverPort())), m_clock);

    const auto reports = test::waitFor(lineworks.testWay());

    QVERIFY(reports);
    QCOMPARE(reports->size(), std::size_t(2));
    QVERIFY(!reports->front().failed && !reports->back().failed);
    QCOMPARE(reports->front().host, u"127.0.0.1"_s);
    QVERIFY(reports->front().proxy.isEmpty());
}

void TestWayOut::testWay_endsWhereItFails_data()
{
    using Network = QNetworkReply;
    QTest::addColumn<QNetworkReply::NetworkError>("lost");
    QTest::addColumn<bool>("written");
    QTest::addColumn<WayStep>("end");
    QTest::newRow("no such name") << Network::HostNotFoundError << false << WayStep::Name;
    QTest::newRow("refused") << Network::ConnectionRefusedError << false << WayStep::Connection;
    QTest::newRow("no network") << Network::UnknownNetworkError << false << WayStep::Connection;
    QTest::newRow("certificate") << Network::SslHandshakeFailedError << false << WayStep::Tls;
    QTest::newRow("cut off in the handshake") << Network::RemoteHostClosedError << false << WayStep::Tls;
    QTest::newRow("cut off after it was asked") << Network::RemoteHostClosedError << true << WayStep::Answer;
    QTest::newRow("no HTTP") << Network::ProtocolFailure << true << WayStep::Answer;
    QTest::newRow("proxy") << Network::ProxyConnectionRefusedError << false << WayStep::Proxy;
}

void TestWayOut::testWay_endsWhereItFails()
{
    QFETCH(QNetworkReply::NetworkError, lost);
    QFETCH(bool, written);
    QFETCH(WayStep, end);
    auto network = std::make_unique<test::FakeNetwork>();
    network->always(u"/token"_s, {.status = 0, .error = lost, .written = written});
    network->always(u"/bots"_s, {.status = 401, .body = "{}"_ba});
    LineWorks lineworks({}, m_clock, {}, nullptr, std::move(network));
    lineworks.setWayOut({{.proxy = ProxyKind::None}});

    const auto reports = test::waitFor(lineworks.testWay());

    QVERIFY(reports);
    QVERIFY(reports->front().failed);
    QCOMPARE(*reports->front().failed, end);
    QVERIFY(reports->front().error);
    QVERIFY(!reports->back().failed);
}

void TestWayOut::testWay_proxyThatWantsASignIn_endsAtTheProxy()
{
    test::RecordingProxy proxy(test::WantsSignIn);
    LineWorks lineworks({}, m_clock);
    lineworks.setWayOut({through(proxy)});

    const auto reports = test::waitFor(lineworks.testWay());

    QVERIFY(reports);
    QVERIFY(proxy.heads().constFirst().startsWith(u"CONNECT auth.worksmobile.com:443"_s));
    QVERIFY(reports->front().failed == WayStep::Proxy);
    QCOMPARE(reports->front().error->code, u"proxy_sign_in"_s);
    QCOMPARE(reports->front().proxy, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
}

void TestWayOut::testWay_proxyThatIsNotThere_endsAtTheProxy_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QString>("scheme");
    for (const char* scheme : {"http", "https"}) {
        QTest::addRow("HTTP, %s", scheme) << ProxyKind::Http << QString::fromLatin1(scheme);
        QTest::addRow("SOCKS5, %s", scheme) << ProxyKind::Socks5 << QString::fromLatin1(scheme);
    }
}

void TestWayOut::testWay_proxyThatIsNotThere_endsAtTheProxy()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QString, scheme);
    LineWorks lineworks(endpointsAt(localAddress(scheme, 9)), m_clock);
    lineworks.setWayOut({{.proxy = kind, .proxyHost = u"127.0.0.1"_s, .proxyPort = closedPort()}});

    const auto reports = test::waitFor(lineworks.testWay());

    QVERIFY(reports);
    QCOMPARE(reports->front().error->code, u"proxy_refused"_s);
    QVERIFY(reports->front().failed == WayStep::Proxy);
}

void TestWayOut::testWay_serverThatHangsUpInTheHandshake_endsAtTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] { delete server.nextPendingConnection(); });
    LineWorks lineworks(endpointsAt(localAddress(u"https"_s, server.serverPort())), m_clock);

    const auto reports = test::waitFor(lineworks.testWay());

    QVERIFY(reports);
    QVERIFY(reports->front().failed == WayStep::Tls);
}

void TestWayOut::readAuthorities_tellsWhatIsWrong()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test's file can't be written");
        file.write(text);
        return file.fileName();
    };
    const QString good = write(u"good.pem"_s, test::TestAuthority().certificate().toPem());
    const QString text = write(u"text.pem"_s, "no certificate"_ba);

    QCOMPARE(readAuthorities(good, m_clock.now()).value().size(), 1);
    QCOMPARE(readAuthorities(good, m_clock.now().addYears(100)).error().code, u"certificate_file_expired"_s);
    QCOMPARE(readAuthorities(text, m_clock.now()).error().code, u"certificate_file_empty"_s);
    QCOMPARE(readAuthorities(folder.filePath(u"none"_s), m_clock.now()).error().code, u"certificate_file_unreadable"_s);
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestWayOut)
#include "tst_wayout.moc"
