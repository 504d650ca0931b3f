// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intake/httppeer.h"
#include "tests/journeys/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

QString operationsFile(const QString& name)
{
    return QStringLiteral(SMARTFLEET_SOURCE_DIR "/docs/operations/") + name;
}

QByteArray contentsOf(const QString& name)
{
    QFile file(operationsFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    return file.readAll();
}

/// Runs Prometheus' own tool, which must be there.
Ended promtool(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(u"promtool"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.error() == QProcess::FailedToStart ? -1 : process.exitCode(),
            process.exitStatus() == QProcess::CrashExit, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// What it said.
QByteArray words(const Ended& ended)
{
    return ended.output + ended.messages;
}

/// Every expression of the dashboard, with its own variables filled in.
QStringList dashboardExpressions()
{
    QStringList expressions;
    const QJsonObject dashboard = QJsonDocument::fromJson(contentsOf(u"dashboard.json"_s)).object();
    for (const QJsonValueConstRef panel : dashboard[u"panels"].toArray()) {
        for (const QJsonValueConstRef target : panel[u"targets"].toArray())
            expressions += target[u"expr"].toString();
    }
    for (const QJsonValueConstRef annotation : dashboard[u"annotations"][u"list"].toArray())
        expressions += annotation[u"expr"].toString();
    for (QString& expression : expressions)
        expression.replace(u"$__rate_interval"_s, u"5m"_s)
            .replace(u"$__interval"_s, u"5m"_s)
            .replace(u"$job"_s, u".*"_s)
            .replace(u"$instance"_s, u".*"_s);
    return expressions;
}

} // namespace

/// What docs/operations promises, tried with the real promtool on what a real agent tells.
class TestOperations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void alerts_areSound();
    void alerts_fireWhenTheyShould();
    void scrapeConfiguration_isSound();
    void metrics_areSound();
    void metrics_tellWhatTheAgentDid();
    void files_knowOnlyWhatTheAgentTells_data();
    void files_knowOnlyWhatTheAgentTells();
    void dashboard_isSound();
    void doctor_tellsOfTheSources();
    void doctorShrink_needsTheFileForItself();

private:
    PeerReply scrape() { return HttpPeer(m_port).send("GET"_ba, "/metrics"_ba, m_authorization); }
    bool tells(const QByteArray& line) const { return m_scrape.contains('\n' + line + '\n'); }
    void endAgent();

    std::unique_ptr<World> m_world;
    std::unique_ptr<QProcess> m_agent;
    quint16 m_port = 0;
    QByteArray m_authorization;
    QByteArray m_scrape; ///< after one event went its way
};

void TestOperations::initTestCase()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->setUp());
    const Ended token = m_world->ctl.run({u"tokens"_s, u"add"_s, u"prometheus"_s, u"--scope"_s, u"events"_s});
    m_authorization = "Authorization: Bearer " + token.json()[u"token"].toString().toLatin1() + "\r\n";
    QByteArray line;
    m_agent = m_world->ctl.start({u"agent"_s, u"--listen"_s, u"127.0.0.1:0"_s}, "listening on ", &line);
    QVERIFY(m_agent);
    m_port = quint16(QUrl(QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1)).trimmed()).port());

    const QByteArray body = traccarBody(1);
    for (int i = 0; i < 2; ++i) { // the second time it is a repeat
        HttpPeer peer(m_port);
        QCOMPARE(
            peer.send("POST"_ba, "/v1/traccar"_ba, m_authorization + "Content-Type: application/json\r\n", body).status,
            202);
    }
    // the ledger of calls is told a moment after the call
    const auto hasArrived = [this] {
        m_scrape = scrape().body;
        return tells("smartfleet_deliveries_sent_total 1") &&
            tells("smartfleet_lineworks_quota_used{operation=\"messages.channel\"} 1");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasArrived(), 20'000);
}

void TestOperations::endAgent()
{
    if (!m_agent)
        return;
    m_agent->terminate();
    QSignalSpy finished(m_agent.get(), &QProcess::finished);
    QVERIFY(m_agent->state() == QProcess::NotRunning || finished.wait(5000));
    m_agent.reset();
}

void TestOperations::cleanupTestCase()
{
    endAgent();
}

void TestOperations::alerts_areSound()
{
    const Ended checked = promtool({u"check"_s, u"rules"_s, operationsFile(u"alerts.yml"_s)});

    QVERIFY2(checked.exitCode == 0, words(checked));
}

void TestOperations::alerts_fireWhenTheyShould()
{
    const Ended tested = promtool({u"test"_s, u"rules"_s, operationsFile(u"alerts_test.yml"_s)});

    QVERIFY2(tested.exitCode == 0, words(tested));
    for (const QRegularExpressionMatch& alert :
         QRegularExpression(u"- alert: (\\w+)"_s).globalMatch(QString::fromUtf8(contentsOf(u"alerts.yml"_s))))
        QVERIFY2(contentsOf(u"alerts_test.yml"_s).contains(alert.captured(1).toUtf8()), qPrintable(alert.captured(1)));
}

void TestOperations::scrapeConfiguration_isSound()
{
    const Ended checked = promtool({u"check"_s, u"config"_s, u"--syntax-only"_s, operationsFile(u"prometheus.yml"_s)});

    QVERIFY2(checked.exitCode == 0, words(checked));
}

void TestOperations::metrics_areSound()
{
    const Ended checked = promtool({u"check"_s, u"metrics"_s}, m_scrape);

    QVERIFY2(checked.exitCode == 0, words(checked));
    QCOMPARE(words(checked), QByteArray());
}

void TestOperations::metrics_tellWhatTheAgentDid()
{
    for (const char* line :
         {"smartfleet_events_accepted_total 1", "smartfleet_events_duplicates_total 1",
          "smartfleet_events_unmatched_total 0", "smartfleet_deliveries{state=\"waiting\"} 0",
          "smartfleet_deliveries{state=\"failed\"} 0", "smartfleet_messages_sent_total 1",
          "smartfleet_digests_sent_total 0", "smartfleet_delivery_latency_seconds_count 1",
          "smartfleet_delivery_lag_seconds 0", "smartfleet_daily_messages_used 1",
          "smartfleet_daily_messages_limit 20000", "smartfleet_linked 1", "smartfleet_up 1",
          "smartfleet_lineworks_calls_total{operation=\"messages.channel\",outcome=\"ok\"} 1",
          "smartfleet_lineworks_calls_total{operation=\"messages.channel\",outcome=\"rate_limited\"} 0",
          "smartfleet_lineworks_calls_total{operation=\"token\",outcome=\"ok\"} 1",
          "smartfleet_http_requests_total{status=\"202\"} 2"})
        QVERIFY2(tells(line), m_scrape + "\nlacks " + line);
    QCOMPARE(HttpPeer(m_port).send("GET"_ba, "/metrics"_ba).status, 401);
    QVERIFY(!m_scrape.contains(m_world->room().toUtf8())); // nobody's data
}

void TestOperations::files_knowOnlyWhatTheAgentTells_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"alerts.yml", "alerts_test.yml", "dashboard.json", "README.md"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestOperations::files_knowOnlyWhatTheAgentTells()
{
    QFETCH(const QString, file);
    QSet<QString> names;
    for (const QRegularExpressionMatch& name :
         QRegularExpression(u"\\b(?:smartfleet|process)_[a-z_]+"_s).globalMatch(QString::fromUtf8(contentsOf(file))))
        names += name.captured();

    QVERIFY(names.size() > 5);
    for (const QString& name : names) {
        const QByteArray bytes = name.toLatin1();
        QVERIFY2(m_scrape.contains('\n' + bytes + '{') || m_scrape.contains('\n' + bytes + ' ') ||
                     m_scrape.contains("# TYPE " + bytes + ' '),
                 bytes);
    }
}

void TestOperations::dashboard_isSound()
{
    const QStringList expressions = dashboardExpressions();
    QVERIFY(expressions.size() > 20);
    QJsonArray rules;
    for (const QString& expression : expressions)
        rules += QJsonObject{{u"record"_s, u"expression:%1"_s.arg(rules.size())}, {u"expr"_s, expression}};
    const QJsonObject group{{u"name"_s, u"dashboard"_s}, {u"rules"_s, rules}};
    const QString file = m_world->file(u"dashboard.yml"_s, // which JSON is, too
                                       QJsonDocument(QJsonObject{{u"groups"_s, QJsonArray{group}}}).toJson());

    const Ended checked = promtool({u"check"_s, u"rules"_s, file});

    QVERIFY2(checked.exitCode == 0, words(checked));
}

void TestOperations::doctor_tellsOfTheSources()
{
    const QJsonArray sources = m_world->ctl.run({u"doctor"_s}).json()[u"sources"].toArray();

    QCOMPARE(sources.size(), 1);
    const QJsonObject source = sources.first().toObject();
    QCOMPARE(source[u"source"].toString(), u"traccar"_s);
    QCOMPARE(source[u"silent"].toBool(true), false);
    QCOMPARE(source[u"learned"].toBool(true), false); // before a week is over
    QVERIFY(QDateTime::fromString(source[u"lastEventAt"].toString(), Qt::ISODate).isValid());
    QVERIFY(tells("smartfleet_source_silent{source=\"traccar\"} 0"));
}

void TestOperations::doctorShrink_needsTheFileForItself()
{
    const QStringList shrink{u"doctor"_s, u"--shrink"_s};

    const Ended beside = m_world->ctl.run(shrink);
    endAgent();
    const Ended alone = m_world->ctl.run(shrink);

    QCOMPARE(beside.exitCode, 1);
    QCOMPARE(beside.json()[u"error"][u"code"].toString(), u"store_locked"_s);
    QVERIFY2(alone.exitCode == 0, words(alone));
    QVERIFY(alone.json()[u"program"][u"databaseShrinks"].toBool());
    QVERIFY(alone.messages.contains("The database file went from"));
    QCOMPARE(m_world->ctl.run({u"deliveries"_s, u"list"_s}).json().toArray().size(), 1);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestOperations)
#include "tst_operations.moc"
