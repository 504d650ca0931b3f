// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The agent's files as they are at random instants under full load, as if the power went then. What SQLite had not made
// durable at that instant is tried operation by operation in tests/app/intake/tst_simulatedcut.cpp.
#include "app/store/store.h"
#include "tests/journeys/storm.h"
#include "tests/support/markedevents.h"
#include "tests/support/results.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <csignal>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr quint32 Seed = 20260820;
constexpr int Rooms = 5;
constexpr int Batch = 4;
constexpr int Cuts = 20;
constexpr qsizetype LogHeader = 32; // https://www.sqlite.org/fileformat2.html#walformat
constexpr qsizetype FrameHeader = 24;

const QString DatabaseName = u"smartfleet.db"_s;
const QString LogName = u"smartfleet.db-wal"_s;

/// Holds a process still, all of its threads, while this lives.
class Standstill
{
public:
    explicit Standstill(const QProcess& process)
        : m_process(pid_t(process.processId()))
    {
        ::kill(m_process, SIGSTOP);
        m_isGood = QTest::qWaitFor([this] { return isStill(); }, 5000);
    }
    ~Standstill() { ::kill(m_process, SIGCONT); }
    Standstill(const Standstill&) = delete;
    Standstill& operator=(const Standstill&) = delete;

    bool isGood() const { return m_isGood; }

private:
    bool isStill() const
    {
        const QDir threads(u"/proc/%1/task"_s.arg(m_process));
        const QStringList ids = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& id : ids) {
            QFile file(threads.filePath(id + u"/stat"_s));
            if (!file.open(QIODevice::ReadOnly))
                return false;
            const QByteArray stat = file.readAll();
            if (!stat.mid(stat.lastIndexOf(')')).startsWith(") T"))
                return false;
        }
        return !ids.isEmpty();
    }

    pid_t m_process;
    bool m_isGood = false;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

/// The files at one instant, and which events had been accepted by then, as far as their sender knew.
struct Picture
{
    QByteArray database = {};
    QByteArray log = {};
    std::set<int> accepted = {};

    /// Lays it into a folder, without the shared memory, which no disk ever had.
    void layInto(const QString& folder) const
    {
        QFile::remove(folder + u"/smartfleet.db-shm"_s);
        write(folder + u'/' + DatabaseName, database);
        write(folder + u'/' + LogName, log);
    }
};

QByteArray salts(const QByteArray& log)
{
    return log.mid(16, 8);
}

/// Up to where a log is committed. What stands behind is of an older round, or of a transaction that nobody was told
/// of.
qsizetype committed(const QByteArray& log)
{
    if (log.size() < LogHeader)
        return 0;
    const qsizetype frame = FrameHeader + qsizetype(qFromBigEndian<quint32>(log.constData() + 8));
    qsizetype end = LogHeader;
    for (qsizetype at = LogHeader; at + frame <= log.size() && log.mid(at + 8, 8) == salts(log); at += frame) {
        if (qFromBigEndian<quint32>(log.constData() + at + 4) != 0)
            end = at + frame;
    }
    return end;
}

/// The same with a log that ends anywhere behind its last commit, in garbage.
Picture torn(Picture picture, QRandomGenerator& chance)
{
    const qsizetype end = committed(picture.log);
    picture.log.truncate(end + qsizetype(chance.bounded(int(picture.log.size() - end) + 1)));
    if (picture.log.size() > end)
        picture.log[picture.log.size() - 1] = char(chance.bounded(256));
    return picture;
}

/// What was written between two instants need not have reached the disk, as far as it stands in the log alone: a log
/// that ends anywhere in it, with what had been accepted by the first. Nothing where the file was written meanwhile.
std::optional<Picture> between(const Picture& first, const Picture& second, QRandomGenerator& chance)
{
    const qsizetype from = committed(first.log);
    const qsizetype to = committed(second.log);
    if (first.database != second.database || salts(first.log) != salts(second.log) || to <= from)
        return std::nullopt;
    return Picture{.database = second.database,
                   .log = second.log.left(from + qsizetype(chance.bounded(int(to - from) + 1))),
                   .accepted = first.accepted};
}

/// What contradicts the promises in a picture; empty when nothing does.
QStringList complaintsOf(const Picture& picture)
{
    const QTemporaryDir folder;
    picture.layInto(folder.path());
    const auto store = Store::open({.folder = folder.path()});
    if (!store)
        return {u"can't be opened: "_s + store.error().code + u' ' + store.error().detail};
    QStringList complaints = given((*store)->database.integrityProblems());
    if (given((*store)->database.schemaVersion()) != Database::newestSchemaVersion())
        complaints += u"another schema"_s;
    std::set<QString> events;
    for (const EventRow& row : given((*store)->events.list(EventFilter()))) {
        if (!events.insert(row.event.id).second)
            complaints += row.event.id + u" is there twice"_s;
    }
    std::set<QString> deliveries;
    for (const DeliveryRow& row : given((*store)->deliveries.list({}))) {
        if (!deliveries.insert(row.eventId).second) // each goes to one room
            complaints += row.eventId + u" has two deliveries"_s;
    }
    for (const int number : picture.accepted) {
        if (!events.contains(mark(number)) || !deliveries.contains(mark(number)))
            complaints += mark(number) + u" is lost"_s;
    }
    return complaints;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void agent_powerCutUnderLoad_losesNothing();

private:
    int accepted() const
    {
        std::size_t number = 0;
        for (const auto& sender : m_senders)
            number += sender->accepted().size();
        return int(number);
    }
    Picture take() const
    {
        Picture picture{.database = contents(m_world->profile() + u'/' + DatabaseName),
                        .log = contents(m_world->profile() + u'/' + LogName)};
        for (const auto& sender : m_senders)
            picture.accepted.insert(sender->accepted().begin(), sender->accepted().end());
        return picture;
    }
    std::unique_ptr<QProcess> startAgent()
    {
        QByteArray address;
        auto agent = m_world->ctl.start({u"agent"_s, u"--listen"_s, u"127.0.0.1:0"_s}, "http://", &address);
        for (const auto& sender : m_senders)
            sender->sendTo(address.trimmed());
        return agent;
    }

    std::unique_ptr<World> m_world;
    std::vector<std::unique_ptr<PersistentSender>> m_senders;
};

void TestPowerCut::agent_powerCutUnderLoad_losesNothing()
{
    QRandomGenerator chance(Seed);
    m_world = std::make_unique<World>();
    QVERIFY(furnish(*m_world, Rooms));
    m_world->server.limits().setPerMinute(1200); // the quota has tests of its own
    const QByteArray token = addToken(*m_world);
    m_senders.reserve(Rooms);
    for (int i = 0; i < Rooms; ++i) { // each for a room of its own, so that its order is known
        m_senders.push_back(std::make_unique<PersistentSender>(SenderPlan{
            .token = token, .companies = Rooms, .first = i, .step = Rooms, .end = 1'000'000, .batch = Batch}));
    }
    auto agent = startAgent();
    QVERIFY(agent);

    Picture before;
    int halves = 0;
    for (int cut = 1; cut <= Cuts; ++cut) {
        const int enough = accepted() + 1 + int(chance.bounded(120));
        QVERIFY(QTest::qWaitFor([&] { return accepted() >= enough; }, 20'000));
        Picture now;
        {
            const Standstill standstill(*agent);
            QVERIFY(standstill.isGood());
            now = take();
            if (cut == Cuts)
                agent->kill(); // the power goes
        }
        std::vector<Picture> left{now, torn(now, chance)};
        if (const auto half = between(before, now, chance)) {
            left.push_back(*half);
            ++halves;
        }
        for (const Picture& picture : left) {
            const QStringList complaints = complaintsOf(picture);
            QVERIFY2(complaints.isEmpty(),
                     qPrintable(u"seed %1, cut %2: %3"_s.arg(Seed).arg(cut).arg(complaints.join(u"; "_s))));
        }
        before = std::move(now);
    }
    QVERIFY(halves > 0);

    agent->waitForFinished();
    torn(before, chance).layInto(m_world->profile());
    std::set<int> arrived;
    connect(&m_world->server, &PracticeServer::messageReceived, this, [&arrived](const PracticeMessage& message) {
        for (const int number : marksOn(message.text()))
            arrived.insert(number);
    });
    for (const PracticeMessage& message : m_world->server.tenant().messages()) {
        for (const int number : marksOn(message.text()))
            arrived.insert(number);
    }
    for (const auto& sender : m_senders)
        sender->beginNothingNew();
    agent = startAgent();
    QVERIFY(agent);
    const auto isOver = [&] {
        return std::all_of(m_senders.begin(), m_senders.end(), [](const auto& sender) { return sender->isDone(); }) &&
            int(arrived.size()) >= accepted();
    };
    QVERIFY2(QTest::qWaitFor(isOver, 60'000), qPrintable(u"%1 of %2 arrived"_s.arg(arrived.size()).arg(accepted())));
    agent->terminate();
    QVERIFY(agent->waitForFinished(20'000));
    // what was on its way then may come once more
    QCOMPARE(m_world->ctl.run({u"deliveries"_s, u"drain"_s, u"--timeout"_s, u"60"_s}, {}, 90'000).exitCode, 0);

    const Faults faults = lookAt(m_world->server.tenant().messages());
    QCOMPARE(faults.outOfOrder, QStringList());
    QCOMPARE(faults.unmarkedRepeats, QStringList());
    for (const auto& sender : m_senders) {
        QCOMPARE(sender->refusals(), QStringList());
        for (const int number : sender->accepted())
            QVERIFY2(faults.arrived.contains(number), qPrintable(mark(number)));
    }
    QCOMPARE(m_world->ctl.run({u"doctor"_s}).exitCode, 0);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestPowerCut)
#include "tst_powercut.moc"
