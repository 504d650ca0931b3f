// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main job on the command line, as a person with two terminals does it: link, set up, test, run the agent, let a
// fleet system post, look.
#include "tests/journeys/world.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

struct Answer
{
    int status = 0;
    QJsonValue body = {};
};

Answer post(const QUrl& url, const QByteArray& token, const QByteArray& body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void demo_runsThrough();
    void fromCredentialsToTheTalkRoom();
    void secondRegistration_saysAlreadyLinked();
    void reissuedKey_pausesDelivery_andEditRepairsIt();
    void agent_terminated_endsWithinFiveSeconds();
    void deletion_takesEverythingWithIt();
    void setting_choosesWhatMessagesTell();
};

void TestMainJob::demo_runsThrough()
{
    const Ended ended = Program().run({u"--json"_s, u"demo"_s});

    QVERIFY2(ended.exitCode == 0, (ended.output + ended.messages).constData());
    QVERIFY(ended.output.contains("速度超過"));
}

void TestMainJob::fromCredentialsToTheTalkRoom()
{
    World world;
    QVERIFY(world.setUp());
    QCOMPARE(world.ctl.run({u"services"_s}).json()[0][u"status"_s].toString(), u"linked"_s);
    QCOMPARE(world.ctl.run({u"settings"_s, u"test"_s, u"1"_s}).json()[u"sent"_s].toBool(), true);
    QCOMPARE(world.server.tenant().messagesInRoom(world.room()).size(), size_t(1));
    const QByteArray token = world.ctl.run({u"tokens"_s, u"add"_s, u"traccar"_s, u"--scope"_s, u"events"_s})
                                 .json()[u"token"_s]
                                 .toString()
                                 .toLatin1();
    QVERIFY(!token.isEmpty() && !world.profileHolds(token));

    QByteArray line;
    const auto agent = world.ctl.start({u"agent"_s, u"--listen"_s, u"127.0.0.1:0"_s}, "listening on ", &line);
    QVERIFY(agent);
    const QUrl traccar(QString::fromLatin1(line.mid(13)) + u"/v1/traccar"_s);
    const QByteArray overspeed = QByteArray(traccarBody(7))
                                     .replace(R"("alarm":"hardBraking")", R"("speed":60.69,"speedLimit":53.9957)")
                                     .replace(R"("type":"alarm")", R"("type":"deviceOverspeed")");

    QCOMPARE(post(traccar, {}, overspeed).status, 401);
    const Answer accepted = post(traccar, token, overspeed);
    QCOMPARE(accepted.status, 202);
    QCOMPARE(accepted.body[u"accepted"_s].toInt(), 1);
    QCOMPARE(accepted.body[u"unmatched"_s].toInt(), 0);
    QCOMPARE(post(traccar, token, overspeed).body[u"duplicates"_s].toInt(), 1);

    QTRY_COMPARE_WITH_TIMEOUT(world.server.tenant().messagesInRoom(world.room()).size(), size_t(2), 10'000);
    const QString text = world.server.tenant().messagesInRoom(world.room()).back().text();
    QVERIFY2(text.contains(u"速度超過"_s) && text.contains(u"9号車"_s) && text.contains(u"東京都港区海岸"_s) &&
                 text.contains(u"112 km/h"_s),
             qPrintable(text));
    const QJsonValue deliveries = world.ctl.run({u"deliveries"_s, u"list"_s}).json();
    QCOMPARE(deliveries.toArray().size(), qsizetype(1));
    QTRY_COMPARE(world.ctl.run({u"deliveries"_s, u"list"_s}).json()[0][u"state"_s].toString(), u"sent"_s);
    agent->terminate();
    QSignalSpy finished(agent.get(), &QProcess::finished);
    QVERIFY(finished.wait(5000));
    QCOMPARE(agent->exitCode(), 0);
}

void TestMainJob::secondRegistration_saysAlreadyLinked()
{
    World world;
    QVERIFY(world.link() != 0);

    const Ended again = world.ctl.run(world.registration());

    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json()[u"error"_s][u"code"_s].toString(), u"already_linked"_s);
    QCOMPARE(world.server.tenant().bots().size(), size_t(1));
}

void TestMainJob::reissuedKey_pausesDelivery_andEditRepairsIt()
{
    World world;
    QVERIFY(world.setUp());
    const QByteArray newKey = world.server.tenant().reissueKey(world.scenario.app.clientId);
    world.server.tenant().revokeTokens(world.scenario.app.clientId);
    QCOMPARE(world.ctl.run({u"events"_s, u"send"_s, u"-"_s, u"--format"_s, u"traccar"_s}, traccarBody(1)).exitCode, 0);

    QCOMPARE(world.ctl.run({u"deliveries"_s, u"drain"_s}).exitCode, 1);
    QCOMPARE(world.ctl.run({u"services"_s}).json()[0][u"status"_s].toString(), u"needsAttention"_s);
    const QJsonValue held = world.ctl.run({u"deliveries"_s, u"list"_s}).json()[0];
    QCOMPARE(held[u"state"_s].toString(), u"waiting"_s);
    QCOMPARE(held[u"attempts"_s].toInt(), 0);

    const Ended edited =
        world.ctl.run({u"integration"_s, u"edit"_s, u"--private-key-file"_s, world.file(u"new.pem"_s, newKey)});
    QVERIFY2(edited.exitCode == 0, edited.output.constData());
    QCOMPARE(world.ctl.run({u"deliveries"_s, u"drain"_s}).json()[u"sent"_s].toInt(), 1);
    QCOMPARE(world.ctl.run({u"services"_s}).json()[0][u"status"_s].toString(), u"linked"_s);
    QVERIFY(!world.profileHolds("PRIVATE KEY"));
}

void TestMainJob::agent_terminated_endsWithinFiveSeconds()
{
    World world;
    QVERIFY(world.setUp());
    QCOMPARE(world.ctl.run({u"events"_s, u"send"_s, u"-"_s, u"--format"_s, u"traccar"_s}, traccarBody(1)).exitCode, 0);
    world.server.faults().add({.kind = PracticeFault::Kind::Hang, .path = u"*/messages"_s});
    const auto agent = world.ctl.start({u"agent"_s, u"--listen"_s, u"127.0.0.1:0"_s}, "listening on ");
    QVERIFY(agent);
    QTRY_VERIFY(world.ctl.run({u"deliveries"_s, u"list"_s, u"--state"_s, u"sending"_s}).json().toArray().size() == 1);

    QElapsedTimer timer;
    timer.start();
    agent->terminate();
    QSignalSpy finished(agent.get(), &QProcess::finished);

    QVERIFY(finished.wait(10'000));
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    world.server.faults().clear();
    QCOMPARE(world.ctl.run({u"deliveries"_s, u"drain"_s}).json()[u"sent"_s].toInt(), 1);
    QVERIFY(world.server.tenant().messagesInRoom(world.room()).back().text().contains(u"再送"_s));
}

void TestMainJob::deletion_takesEverythingWithIt()
{
    World world;
    QVERIFY(world.setUp());
    QCOMPARE(world.ctl.run({u"integration"_s, u"delete"_s}).exitCode, 2); // it wants --yes

    const QJsonValue deleted = world.ctl.run({u"integration"_s, u"delete"_s, u"--yes"_s}).json();

    QCOMPARE(deleted[u"deletedCompanySettings"_s].toInt(), 1);
    QCOMPARE(deleted[u"botDeleted"_s].toBool(), true);
    QCOMPARE(world.server.tenant().bots().size(), size_t(0));
    QCOMPARE(world.ctl.run({u"settings"_s, u"list"_s}).json().toArray().size(), qsizetype(0));
    QCOMPARE(world.ctl.run({u"integration"_s, u"show"_s}).exitCode, 1);
}

void TestMainJob::setting_choosesWhatMessagesTell()
{
    World world;
    QVERIFY(world.setUp());
    const QJsonValue before = world.ctl.run({u"settings"_s, u"show"_s, u"1"_s}).json();
    QCOMPARE(before[u"driverName"_s].toString(), u"full"_s);
    QCOMPARE(before[u"place"_s].toString(), u"address"_s);
    QCOMPARE(before[u"ownWords"_s].toString(), QString());
    QCOMPARE(before[u"ownWordsAt"_s].toString(), u"bottom"_s);

    const QJsonValue edited =
        world.ctl
            .run({u"settings"_s, u"edit"_s, u"1"_s, u"--driver-name"_s, u"initial"_s, u"--place"_s, u"area"_s,
                  u"--own-words"_s, u"担当: 鈴木"_s, u"--own-words-at"_s, u"top"_s})
            .json();
    const QJsonValue place = world.ctl.run({u"settings"_s, u"edit"_s, u"1"_s, u"--place"_s, u"none"_s}).json();
    QVERIFY(world.ctl.run({u"settings"_s, u"test"_s, u"1"_s}).json()[u"sent"_s].toBool());
    const QJsonValue cleared =
        world.ctl.run({u"settings"_s, u"edit"_s, u"1"_s, u"--own-words"_s, QString(u""_s)}).json();

    QCOMPARE(edited[u"driverName"_s].toString(), u"initial"_s);
    QCOMPARE(edited[u"place"_s].toString(), u"area"_s);
    QCOMPARE(edited[u"events"_s], before[u"events"_s]);
    QCOMPARE(place[u"ownWords"_s].toString(), u"担当: 鈴木"_s); // what isn't named stays
    QCOMPARE(place[u"place"_s].toString(), u"none"_s);
    QVERIFY(world.server.tenant().messagesInRoom(world.room()).front().text().startsWith(u"担当: 鈴木\n"_s));
    QCOMPARE(cleared[u"ownWords"_s].toString(), QString());
    QCOMPARE(world.ctl.run({u"settings"_s, u"edit"_s, u"1"_s, u"--place"_s, u"street"_s}).exitCode, 2);
    const Ended tooLong = world.ctl.run({u"settings"_s, u"edit"_s, u"1"_s, u"--own-words"_s, QString(101, u'x')});
    QCOMPARE(tooLong.json()[u"error"_s][u"code"_s].toString(), u"invalid_field"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestMainJob)
#include "tst_mainjob.moc"
