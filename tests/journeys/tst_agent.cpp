// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/journeys/world.h"
#include "tests/support/results.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// The agent beside the desktop program: the same preferences, and what the command line says instead.
class TestAgent : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<World>(); }
    void history_old_isRemoved_data();
    void history_old_isRemoved();
    void proxy_ofThePreferences_isTaken();
    void proxy_ofTheCommandLine_countsMore();
    void proxy_wrong_isRefused_data();
    void proxy_wrong_isRefused();

private:
    void addOldEvent(int days, int bytes)
    {
        const std::unique_ptr<Store> store = given(Store::open({.folder = m_world->profile()}));
        const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-days);
        given(store->events.accept(
            {.source = u"test"_s, .id = u"old"_s, .type = u"sos"_s, .occurredAt = at, .receivedAt = at},
            '"' + QByteArray(bytes, 'x') + '"'));
    }
    void prefer(const QByteArray& options) const
    {
        QFile file(m_world->profile() + u"/options.ini"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(options) == options.size());
    }
    int events() const { return int(m_world->ctl.run({u"events"_s, u"list"_s}).json().toArray().size()); }
    /// What the diagnosis says of the way to LINE WORKS.
    QJsonValue network(const QStringList& options = {}) const
    {
        const QJsonArray checks =
            m_world->ctl.run(QStringList{u"integration"_s, u"check"_s} + options).json().toArray();
        return checks.size() > 1 ? checks.at(1) : QJsonValue();
    }

    std::unique_ptr<World> m_world;
};

void TestAgent::history_old_isRemoved_data()
{
    QTest::addColumn<QByteArray>("preferences");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("kept");
    const QByteArray forEver = "[history]\ndays=0\n"_ba;
    const int much = 1'500'000;
    QTest::newRow("nothing said") << ""_ba << QStringList{} << 10 << 0;
    QTest::newRow("the preferences keep it") << "[history]\ndays=3000\n"_ba << QStringList{} << much << 1;
    QTest::newRow("for ever") << ""_ba << QStringList{u"--keep-days"_s, u"0"_s} << much << 1;
    QTest::newRow("the command line counts more") << forEver << QStringList{u"--keep-days"_s, u"30"_s} << 10 << 0;
    QTest::newRow("room enough") << forEver << QStringList{u"--keep-mb"_s, u"1"_s} << 10 << 1;
    QTest::newRow("too much") << forEver << QStringList{u"--keep-mb"_s, u"1"_s} << much << 0;
    QTest::newRow("too much for the preferences") << forEver + "megabytes=1\n" << QStringList{} << much << 0;
}

void TestAgent::history_old_isRemoved()
{
    QFETCH(const QByteArray, preferences);
    QFETCH(const QStringList, options);
    QFETCH(const int, bytes);
    QFETCH(const int, kept);
    QVERIFY(QDir().mkpath(m_world->profile()));
    prefer(preferences);
    addOldEvent(500, bytes);

    const auto agent =
        m_world->ctl.start(QStringList{u"agent"_s, u"--listen"_s, u"127.0.0.1:0"_s} + options, "listening on ");

    QVERIFY(agent);
    if (kept == 0) {
        QTRY_COMPARE(events(), 0);
    } else {
        QCOMPARE(events(), 1); // a sweep that was wanted begins before this has started
        QCOMPARE(events(), 1);
    }
    agent->terminate();
    QSignalSpy finished(agent.get(), &QProcess::finished);
    QVERIFY(agent->state() == QProcess::NotRunning || finished.wait(5000));
}

void TestAgent::proxy_ofThePreferences_isTaken()
{
    QVERIFY(m_world->link() != 0);
    QCOMPARE(network()[u"ok"_s].toBool(), true);
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(nobody.serverPort());
    nobody.close();

    prefer("[network]\nproxy=socks5\nproxyHost=127.0.0.1\nproxyPort=" + port + '\n');

    QCOMPARE(network()[u"ok"_s].toBool(), false);
    QVERIFY2(network()[u"detail"_s].toString().contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(network()[u"detail"_s].toString()));
}

void TestAgent::proxy_ofTheCommandLine_countsMore()
{
    QVERIFY(m_world->link() != 0);
    prefer("[network]\nproxy=http\nproxyHost=127.0.0.1\nproxyPort=1\n");

    QCOMPARE(network({u"--proxy"_s, u"none"_s})[u"ok"_s].toBool(), true);
    QCOMPARE(network({u"--proxy"_s, u"socks5://127.0.0.1:1"_s})[u"ok"_s].toBool(), false);
}

void TestAgent::proxy_wrong_isRefused_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::newRow("a word") << u"automatic"_s;
    QTest::newRow("no port") << u"http://proxy.example"_s;
    QTest::newRow("another scheme") << u"ftp://proxy.example:21"_s;
    QTest::newRow("a scheme alone") << u"http"_s;
    QTest::newRow("a password") << u"http://me:secret@proxy.example:8080"_s;
}

void TestAgent::proxy_wrong_isRefused()
{
    QFETCH(const QString, proxy);

    const Ended ended = m_world->ctl.run({u"agent"_s, u"--proxy"_s, proxy});

    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.json()[u"error"_s][u"code"_s].toString(), u"command_line_wrong"_s);
    QVERIFY(!ended.output.contains("secret"));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestAgent)
#include "tst_agent.moc"
