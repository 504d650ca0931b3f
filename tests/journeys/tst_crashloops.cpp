// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For n = 1, 2, 3 … the process is killed (SIGKILL) at its n-th write to the store or call to LINE WORKS, until it runs
// through. After each death the program is started again as a person would, and the invariants are looked at from both
// sides.
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int NeverThatLong = 200;

/// Runs `words` in the killable program, to die at the n-th checkpoint.
Ended runKilledAt(World& world, int n, const QStringList& words, const QByteArray& input = {})
{
    Program killable(u"killablectl"_s);
    killable.environment() = world.ctl.environment();
    killable.environment().insert(u"SMARTFLEET_KILL_AT"_s, QString::number(n));
    killable.leading() = world.ctl.leading();
    return killable.run(words, input);
}

QString statusOf(World& world)
{
    return world.ctl.run({u"services"_s}).json()[0][u"status"_s].toString();
}

/// What `doctor` says is broken; empty when all rules hold.
QString brokenRules(World& world)
{
    const Ended ended = world.ctl.run({u"doctor"_s});
    QStringList broken;
    for (const auto rule : ended.json()[u"invariants"_s].toArray()) {
        if (!rule[u"ok"_s].toBool())
            broken += rule[u"invariant"_s].toString() + u": "_s + rule[u"detail"_s].toString();
    }
    if (ended.exitCode != 0 && broken.isEmpty())
        broken += u"doctor failed: "_s + QString::fromUtf8(ended.output);
    return broken.join(u"; "_s);
}

/// The texts of the room that stand there more than once and don't say that they may be repeats.
QStringList unmarkedRepeats(World& world)
{
    QStringList seen, repeats;
    for (const PracticeMessage& message : world.server.tenant().messagesInRoom(world.room())) {
        const QString text = message.text();
        if (seen.contains(text) && !text.contains(u"再送"_s))
            repeats += text;
        seen += text;
    }
    return repeats;
}

} // namespace

class TestCrashLoops : public QObject
{
    Q_OBJECT

private slots:
    void registration_killedAnywhere_isFinishedOrTakenBack();
    void registration_killedAnywhere_canBeDeleted();
    void edit_killedAnywhere_leavesAWorkingLink();
    void intake_killedAnywhere_losesNoAcceptedEvent();
    void delivery_killedAnywhere_deliversEachInOrder();
    void deletion_killedAnywhere_isFinished();
    void migration_killedAnywhere_isGoneOnWith();
};

void TestCrashLoops::registration_killedAnywhere_isFinishedOrTakenBack()
{
    int n = 1;
    for (; n < NeverThatLong; ++n) {
        World world;
        const Ended ended = runKilledAt(world, n, world.registration());
        if (!ended.killed)
            break;

        const Ended again = world.ctl.run(world.registration());

        QVERIFY2(again.exitCode == 0 || statusOf(world) == u"linked"_s,
                 (QByteArray::number(n) + ": " + again.output).constData());
        const std::vector<PracticeBot> bots = world.server.tenant().bots();
        QCOMPARE(bots.size(), size_t(1));
        QCOMPARE(world.ctl.run({u"integration"_s, u"show"_s}).json()[u"botId"_s].toInteger(), bots.front().botId);
        QVERIFY(bots.front().registrations.size() == 1 && bots.front().registrations.front().visible);
        QCOMPARE(brokenRules(world), QString());
    }
    QVERIFY2(n > 10 && n < NeverThatLong, QByteArray::number(n).constData());
}

void TestCrashLoops::registration_killedAnywhere_canBeDeleted()
{
    int n = 1;
    for (; n < NeverThatLong; ++n) {
        World world;
        const Ended ended = runKilledAt(world, n, world.registration());
        if (!ended.killed)
            break;

        const Ended removed = world.ctl.run({u"integration"_s, u"delete"_s, u"--yes"_s});

        // 1: there was nothing to delete, because it was taken back
        QVERIFY2(removed.exitCode == 0 || removed.json()[u"error"_s][u"code"_s] == u"not_linked"_s,
                 (QByteArray::number(n) + ": " + removed.output).constData());
        QCOMPARE(statusOf(world), u"notLinked"_s);
        QCOMPARE(world.server.tenant().bots().size(), size_t(0));
        QCOMPARE(brokenRules(world), QString());
    }
    QVERIFY2(n > 10 && n < NeverThatLong, QByteArray::number(n).constData());
}

void TestCrashLoops::edit_killedAnywhere_leavesAWorkingLink()
{
    World world;
    QVERIFY(world.setUp());
    int n = 1;
    for (; n < NeverThatLong; ++n) {
        const QString key = world.file(u"key.pem"_s, world.scenario.app.privateKey);
        const Ended ended = runKilledAt(world, n,
                                        {u"integration"_s, u"edit"_s, u"--private-key-file"_s, key,
                                         n % 2 ? u"--allow-users"_s : u"--deny-users"_s});
        if (!ended.killed)
            break;

        const Ended test = world.ctl.run({u"settings"_s, u"test"_s, u"1"_s});

        QVERIFY2(test.exitCode == 0, (QByteArray::number(n) + ": " + test.output).constData());
        QCOMPARE(statusOf(world), u"linked"_s);
        QCOMPARE(world.server.tenant().bots().size(), size_t(1));
        QCOMPARE(brokenRules(world), QString());
    }
    QVERIFY2(n > 4 && n < NeverThatLong, QByteArray::number(n).constData());
}

void TestCrashLoops::intake_killedAnywhere_losesNoAcceptedEvent()
{
    World world;
    QVERIFY(world.setUp());
    int n = 1;
    for (; n < NeverThatLong; ++n) {
        const QByteArray events = traccarBody(1000 + 2 * n) + '\n' + traccarBody(1001 + 2 * n);
        const QStringList words{u"events"_s, u"send"_s, u"-"_s, u"--format"_s, u"traccar"_s};
        const Ended ended = runKilledAt(world, n, words, events);

        const QJsonValue again = world.ctl.run(words, events).json();

        // whichever side of the commit it died on: both events or neither were there, and now both are, once
        const int accepted = again[u"accepted"_s].toInt(), duplicates = again[u"duplicates"_s].toInt();
        QCOMPARE(accepted + duplicates, 2);
        QVERIFY(accepted == 0 || accepted == 2);
        QCOMPARE(world.ctl.run({u"deliveries"_s, u"list"_s}).json().toArray().size(), qsizetype(2 * n));
        QCOMPARE(brokenRules(world), QString());
        if (!ended.killed)
            break;
    }
    QVERIFY2(n > 1 && n < NeverThatLong, QByteArray::number(n).constData());
}

void TestCrashLoops::delivery_killedAnywhere_deliversEachInOrder()
{
    int n = 1;
    for (; n < NeverThatLong; ++n) {
        World world;
        QVERIFY(world.setUp());
        QByteArray events;
        for (int i = 1; i <= 3; ++i)
            events +=
                traccarBody(i, QList<QByteArray>{"hardBraking", "hardCornering", "hardAcceleration"}.at(i - 1)) + '\n';
        QCOMPARE(world.ctl.run({u"events"_s, u"send"_s, u"-"_s, u"--format"_s, u"traccar"_s}, events).exitCode, 0);
        const Ended ended = runKilledAt(world, n, {u"deliveries"_s, u"drain"_s});

        const Ended drained = world.ctl.run({u"deliveries"_s, u"drain"_s, u"--timeout"_s, u"30"_s});

        QVERIFY2(drained.exitCode == 0, (QByteArray::number(n) + ": " + drained.output + drained.messages).constData());
        QVERIFY2(world.server.tenant().messagesInRoom(world.room()).size() <= 4, QByteArray::number(n).constData());
        QStringList inRoom;
        for (const PracticeMessage& message : world.server.tenant().messagesInRoom(world.room()))
            inRoom += message.text();
        const QString all = inRoom.join(u'\n');
        QVERIFY(all.contains(u"急停止"_s) && all.indexOf(u"急停止"_s) < all.indexOf(u"急旋回"_s) &&
                all.indexOf(u"急旋回"_s) < all.indexOf(u"急発進"_s));
        QCOMPARE(unmarkedRepeats(world), QStringList());
        QCOMPARE(brokenRules(world), QString());
        if (!ended.killed)
            break;
    }
    QVERIFY2(n > 8 && n < NeverThatLong, QByteArray::number(n).constData());
}

void TestCrashLoops::deletion_killedAnywhere_isFinished()
{
    int n = 1;
    for (; n < NeverThatLong; ++n) {
        World world;
        QVERIFY(world.setUp());
        const Ended ended = runKilledAt(world, n, {u"integration"_s, u"delete"_s, u"--yes"_s});
        if (!ended.killed)
            break;

        const Ended again = world.ctl.run({u"integration"_s, u"delete"_s, u"--yes"_s});

        QVERIFY2(again.exitCode == 0 || again.json()[u"error"_s][u"code"_s] == u"not_linked"_s,
                 (QByteArray::number(n) + ": " + again.output).constData());
        QCOMPARE(statusOf(world), u"notLinked"_s);
        QCOMPARE(world.server.tenant().bots().size(), size_t(0));
        QCOMPARE(world.ctl.run({u"settings"_s, u"list"_s}).json().toArray().size(), qsizetype(0));
        QCOMPARE(brokenRules(world), QString());
    }
    QVERIFY2(n > 6 && n < NeverThatLong, QByteArray::number(n).constData());
}

void TestCrashLoops::migration_killedAnywhere_isGoneOnWith()
{
    int n = 1;
    for (; n < NeverThatLong; ++n) {
        World world;
        const Ended ended = runKilledAt(world, n, {u"services"_s}); // the first start makes the whole schema
        if (!ended.killed)
            break;

        QCOMPARE(statusOf(world), u"notLinked"_s);
        QCOMPARE(world.ctl.run({u"companies"_s, u"add"_s, u"minato"_s, u"みなと運輸"_s}).exitCode, 0);
        QCOMPARE(brokenRules(world), QString());
    }
    QVERIFY2(n > 8 && n < NeverThatLong, QByteArray::number(n).constData());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestCrashLoops)
#include "tst_crashloops.moc"
