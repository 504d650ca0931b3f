// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The store of a working agent refuses to write: another program, this one, holds it for longer than it is waited for,
// or its files can't grow.
#include "app/store/store.h"
#include "tests/journeys/storm.h"
#include "tests/journeys/windows/storelock.h"
#include "tests/support/results.h"

#include <QNetworkReply>
#include <QTest>

#include <algorithm>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int Rooms = 2;

} // namespace

class TestStoreRefuses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // which programs that are started inherit
    void init();
    void cleanup();
    void agent_locked_refuses_saysSo_andGoesOn();
    void agent_filesCannotGrow_refuses_andGoesOn();
    void agent_toldToEndWhileLocked_losesNothing();

private:
    bool isRefusedEverywhere(int times = 1) const;
    /// No file of the agent may grow beyond so many bytes.
    void limitFiles(rlim_t bytes) const
    {
        const rlimit limit{.rlim_cur = bytes, .rlim_max = RLIM_INFINITY};
        QCOMPARE(::prlimit(pid_t(m_agent->processId()), RLIMIT_FSIZE, &limit, nullptr), 0);
    }
    /// Whether the agent says this within 25 seconds, or has said it before.
    bool says(const QByteArray& text)
    {
        return QTest::qWaitFor(
            [this, &text] {
                m_said += m_agent->readAllStandardError();
                return m_said.contains(text);
            },
            25'000);
    }
    /// That the senders get rid of the rest, having met with nothing but this, and that delivery was held once.
    void verifyGoesOn(const QString& refusal);
    /// How many events are stored, read beside the other program.
    qint64 stored() const
    {
        return given(given(Store::open({.folder = m_world->profile(), .readOnly = true}))->events.count());
    }
    std::size_t accepted() const;
    int statusOfHealth();
    /// Runs until everything that was accepted has arrived, and looks at what arrived.
    void verifyAllArrived();

    std::unique_ptr<World> m_world;
    std::vector<std::unique_ptr<PersistentSender>> m_senders;
    QByteArray m_address;
    std::unique_ptr<QProcess> m_agent;
    QByteArray m_said; // by it, on its standard error
};

void TestStoreRefuses::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(furnish(*m_world, Rooms));
    m_world->server.limits().setPerMinute(1200); // the quota has tests of its own
    const QByteArray token = addToken(*m_world);
    m_senders.reserve(Rooms);
    for (int i = 0; i < Rooms; ++i) {
        m_senders.push_back(std::make_unique<PersistentSender>(
            SenderPlan{.token = token, .companies = Rooms, .first = i, .step = Rooms, .end = 1'000'000, .batch = 2}));
    }
    m_agent = m_world->ctl.start({u"agent"_s, u"--listen"_s, u"127.0.0.1:0"_s}, "http://", &m_address);
    QVERIFY(m_agent);
    m_address = m_address.trimmed();
    for (const auto& sender : m_senders)
        sender->sendTo(m_address);
    QVERIFY(QTest::qWaitFor([this] { return accepted() >= 100 && m_world->server.tenant().messages().size() >= 4; },
                            20'000));
}

void TestStoreRefuses::cleanup()
{
    m_senders.clear();
    m_agent.reset();
    m_said.clear();
    m_world.reset();
}

std::size_t TestStoreRefuses::accepted() const
{
    std::size_t number = 0;
    for (const auto& sender : m_senders)
        number += sender->accepted().size();
    return number;
}

bool TestStoreRefuses::isRefusedEverywhere(int times) const
{
    return std::all_of(m_senders.begin(), m_senders.end(),
                       [times](const auto& sender) { return sender->refusals().size() >= times; });
}

void TestStoreRefuses::verifyGoesOn(const QString& refusal)
{
    for (const auto& sender : m_senders)
        sender->beginNothingNew();
    QVERIFY(QTest::qWaitFor(
        [this] {
            return std::all_of(m_senders.begin(), m_senders.end(), [](const auto& sender) { return sender->isDone(); });
        },
        30'000));
    QStringList refusals;
    for (const auto& sender : m_senders)
        refusals += sender->refusals();
    refusals.removeDuplicates();
    QCOMPARE(refusals, QStringList{refusal});
    QVERIFY2(says("Delivery goes on."), m_said.constData());
    QCOMPARE(m_said.count("Delivery is held: "), 1); // not again and again

    m_agent->terminate();
    QVERIFY(m_agent->waitForFinished(20'000));
    verifyAllArrived();
}

int TestStoreRefuses::statusOfHealth()
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QString::fromLatin1(m_address) + u"/healthz"_s));
    request.setTransferTimeout(20'000);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    const bool isOver = QTest::qWaitFor([&reply] { return reply->isFinished(); }, 25'000);
    return isOver ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : -1;
}

void TestStoreRefuses::verifyAllArrived()
{
    QCOMPARE(m_world->ctl.run({u"deliveries"_s, u"drain"_s, u"--timeout"_s, u"60"_s}, {}, 90'000).exitCode, 0);
    const Faults faults = lookAt(m_world->server.tenant().messages());
    QCOMPARE(faults.outOfOrder, QStringList());
    QCOMPARE(faults.unmarkedRepeats, QStringList());
    for (const auto& sender : m_senders) {
        for (const int number : sender->accepted())
            QVERIFY2(faults.arrived.contains(number), qPrintable(QString::number(number)));
    }
    QCOMPARE(m_world->ctl.run({u"doctor"_s}).exitCode, 0);
}

void TestStoreRefuses::agent_locked_refuses_saysSo_andGoesOn()
{
    {
        const StoreLock lock(m_world->profile());
        const qint64 before = stored();
        QVERIFY(QTest::qWaitFor([this] { return isRefusedEverywhere(); }, 25'000));
        QCOMPARE(statusOfHealth(), 200);
        QCOMPARE(stored(), before);
        QVERIFY(accepted() <= std::size_t(before));
        QVERIFY2(says("Delivery is held: "), m_said.constData()); // it meets the lock at its own time
    }
    verifyGoesOn(u"store_locked"_s);
}

void TestStoreRefuses::agent_filesCannotGrow_refuses_andGoesOn()
{
    limitFiles(8192);
    QVERIFY(QTest::qWaitFor([this] { return isRefusedEverywhere(); }, 25'000));
    const qint64 before = stored();
    QVERIFY(QTest::qWaitFor([this] { return isRefusedEverywhere(10); }, 25'000));
    QCOMPARE(stored(), before);
    QCOMPARE(statusOfHealth(), 200);
    QVERIFY2(says("Delivery is held: "), m_said.constData());

    limitFiles(RLIM_INFINITY);

    verifyGoesOn(u"store_write_failed"_s); // to SQLite a limit is no full disk
}

void TestStoreRefuses::agent_toldToEndWhileLocked_losesNothing()
{
    {
        const StoreLock lock(m_world->profile());
        QVERIFY(QTest::qWaitFor([this] { return isRefusedEverywhere(); }, 25'000));
        m_agent->terminate();
        QVERIFY(QTest::qWaitFor([this] { return m_agent->state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(m_agent->exitStatus(), QProcess::NormalExit);
    }
    verifyAllArrived();
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestStoreRefuses)
#include "tst_storerefuses.moc"
