// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionthread.h"
#include "app/session/supportinfo.h"
#include "tests/app/intake/httppeer.h"
#include "tests/app/lineworks/recordingproxy.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

const QByteArray SosOfMinato = R"({"specversion":"1.0","id":"1","source":"s","type":"sos","companyid":"minato"})"_ba;

SessionOptions optionsIn(const QTemporaryDir& folder)
{
    SessionOptions options;
    options.location.folder = folder.path();
    options.secretsInMemory = true;
    options.endpoints.api = QUrl(u"http://127.0.0.1:9/v1.0"_s);
    options.endpoints.auth = QUrl(u"http://127.0.0.1:9/oauth2/v2.0"_s);
    return options;
}

NetworkSettings through(const RecordingProxy& proxy)
{
    return {ProxyKind::Http, u"127.0.0.1"_s, proxy.serverPort(), u"sato"_s};
}

QString signInOf(const QByteArray& password)
{
    return u"Proxy-Authorization: Basic "_s + QString::fromLatin1(("sato:" + password).toBase64());
}

} // namespace

class TestSessionOptions : public QObject
{
    Q_OBJECT

private slots:
    void httpInterface_fromTheStart_takesEventsWithAToken();
    void httpInterface_switchedOff_answersNoMore();
    void httpInterface_portTaken_isSaid();
    void network_fromTheStart_goesThroughTheProxy();
    void proxyPassword_isKeptByTheSecretStoreAlone();
    void proxyPassword_isReadAgainWithTheSettings();
    void authorityFile_thatCantBeRead_isSaid_andTheProxyIsInForce();
    void silentSources_switchedOff_fromTheStart();
    void supportInformation_holdsNoSecret();
};

void TestSessionOptions::httpInterface_fromTheStart_takesEventsWithAToken()
{
    const QTemporaryDir folder;
    SessionOptions options = optionsIn(folder);
    options.httpInterface = IntakeListen{.port = 0};
    SessionThread session(options);
    QVERIFY(waitFor(session.start(&session)));
    const auto prepared = waitFor(session.query<QString>(&session, [](Session& there) -> Result<QString> {
        SMARTFLEET_TRY(there.directory.addCompany({{u"minato"_s}, u"みなと運輸"_s}));
        return there.directory.addToken(u"traccar"_s, u"events"_s);
    }));
    const QUrl url = waitFor(session.query<QUrl>(&session, [](Session& there) -> Result<QUrl> {
                         return there.httpInterface.url();
                     })).value();
    QVERIFY(url.port() > 0);
    HttpPeer peer{quint16(url.port())};

    const PeerReply refused =
        peer.send("POST"_ba, "/v1/events"_ba, "Content-Type: application/cloudevents+json\r\n"_ba, SosOfMinato);
    const PeerReply taken = peer.send("POST"_ba, "/v1/events"_ba,
                                      "Authorization: Bearer " + prepared.value().toLatin1() +
                                          "\r\nContent-Type: application/cloudevents+json\r\n",
                                      SosOfMinato);

    QCOMPARE(refused.status, 401);
    QCOMPARE(taken.status, 202);
    QCOMPARE(waitFor(session.read<qint64>(&session, [](Store& store) { return store.events.count(); })),
             Result<qint64>(1));
}

void TestSessionOptions::httpInterface_switchedOff_answersNoMore()
{
    const QTemporaryDir folder;
    const auto session = given(Session::open(optionsIn(folder)));
    const quint16 port = given(session->httpInterface.start({.port = 0}));
    QVERIFY(HttpPeer(port).isConnected());

    session->httpInterface.stop();

    QVERIFY(session->httpInterface.url().isEmpty());
    QVERIFY(!HttpPeer(port).isConnected());
}

void TestSessionOptions::httpInterface_portTaken_isSaid()
{
    const QTemporaryDir folder;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto session = given(Session::open(optionsIn(folder)));

    const auto port = session->httpInterface.start({.port = other.serverPort()});

    QCOMPARE(codeOf(port), u"listen_failed"_s);
    QVERIFY(session->httpInterface.url().isEmpty());
    QCOMPARE(session->httpInterface.problem()->code, u"listen_failed"_s);
}

void TestSessionOptions::network_fromTheStart_goesThroughTheProxy()
{
    const QTemporaryDir folder;
    RecordingProxy proxy(Refuses);
    SessionOptions options = optionsIn(folder);
    options.network = through(proxy);
    SessionThread session(options);
    QVERIFY(waitFor(session.start(&session)));

    QVERIFY(waitFor(
        session.call<std::vector<WayReport>>(&session, [](Session& there) { return there.lineworks.testWay(); })));

    QCOMPARE(proxy.heads().size(), 2);
}

void TestSessionOptions::proxyPassword_isKeptByTheSecretStoreAlone()
{
    const QTemporaryDir folder;
    RecordingProxy proxy(WantsSignIn);
    SessionOptions options = optionsIn(folder);
    options.endpoints = {}; // https, which goes through a tunnel
    const auto session = given(Session::open(options));
    given(waitFor(session->network.apply(through(proxy))));
    QCOMPARE(waitFor(session->network.hasPassword()), Result<bool>(false));

    given(waitFor(session->network.setPassword(u"himitsu-9"_s)));

    QCOMPARE(waitFor(session->network.hasPassword()), Result<bool>(true));
    given(waitFor(session->lineworks.testWay()));
    QVERIFY(proxy.heads().join(u'\n').contains(signInOf("himitsu-9"_ba)));
    QFile database(folder.filePath(u"smartfleet.db"_s));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("himitsu-9"));
    given(waitFor(session->network.setPassword({})));
    QCOMPARE(waitFor(session->network.hasPassword()), Result<bool>(false));
}

void TestSessionOptions::proxyPassword_isReadAgainWithTheSettings()
{
    const QTemporaryDir folder;
    RecordingProxy proxy(WantsSignIn);
    SessionOptions options = optionsIn(folder);
    options.endpoints = {}; // https, which goes through a tunnel
    const auto session = given(Session::open(options));
    given(waitFor(session->network.setPassword(u"himitsu-9"_s)));
    given(waitFor(session->network.apply({.proxy = ProxyKind::None})));

    given(waitFor(session->network.apply(through(proxy))));

    given(waitFor(session->lineworks.testWay()));
    QVERIFY(proxy.heads().join(u'\n').contains(signInOf("himitsu-9"_ba)));
}

void TestSessionOptions::authorityFile_thatCantBeRead_isSaid_andTheProxyIsInForce()
{
    const QTemporaryDir folder;
    RecordingProxy proxy(Refuses);
    const auto session = given(Session::open(optionsIn(folder)));
    NetworkSettings settings = through(proxy);
    settings.caFile = folder.filePath(u"nothing.pem"_s);

    const auto applied = waitFor(session->network.apply(settings));

    QCOMPARE(codeOf(applied), u"certificate_file_unreadable"_s);
    given(waitFor(session->lineworks.testWay()));
    QCOMPARE(proxy.heads().size(), 2);
}

void TestSessionOptions::silentSources_switchedOff_fromTheStart()
{
    const QTemporaryDir folder;
    SessionOptions options = optionsIn(folder);
    options.tellsSilence = false;
    SessionThread session(options);
    QVERIFY(waitFor(session.start(&session)));

    QCOMPARE(waitFor(session.query<bool>(
                 &session, [](Session& there) -> Result<bool> { return there.silenceWatch.isTelling(); })),
             Result<bool>(false));
}

void TestSessionOptions::supportInformation_holdsNoSecret()
{
    const QTemporaryDir folder;
    const auto session = given(Session::open(optionsIn(folder)));
    const QString token = given(session->directory.addToken(u"traccar"_s, u"events"_s));
    given(waitFor(session->network.setPassword(u"himitsu-9"_s)));

    const SupportInformation information = given(waitFor(gatherSupportInformation(*session)));

    QVERIFY(information.isSound());
    QString text;
    for (const auto& [name, value] : information.lines())
        text += name + u'=' + value + u'\n';
    QVERIFY(text.contains(u"version="_s));
    QVERIFY(text.contains(u"bots_known="_s));
    QVERIFY(!text.contains(token));
    QVERIFY(!text.contains(u"himitsu-9"_s));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSessionOptions)
#include "tst_sessionoptions.moc"
