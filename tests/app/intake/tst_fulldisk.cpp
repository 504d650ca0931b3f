// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intake/runningintake.h"
#include "tests/support/results.h"
#include "tests/support/simulateddisk.h"

#include <QTest>

using namespace smartfleet;
using namespace smartfleet::test;
using namespace Qt::StringLiterals;

/// The HTTP interface on a disk that fills up and gets room again, while it runs.
class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_disk = std::make_unique<SimulatedDisk>();
        m_running = std::make_unique<RunningIntake>();
        QVERIFY(m_running->isGood());
        if (m_disk->writes() == 0)
            QSKIP("Qt's driver has a SQLite of its own");
    }

    void cleanup()
    {
        m_running.reset();
        m_disk.reset();
    }

    void accepted_isMadeDurableBeforeTheAnswer()
    {
        HttpPeer peer(m_running->port);
        for (int i = 0; i < 20; ++i) {
            const int before = m_disk->syncs("-wal"_ba);

            QCOMPARE(post(peer, QByteArray::number(i)).status, 202);

            QVERIFY(m_disk->syncs("-wal"_ba) > before);
        }
    }

    void full_isRefused_andLosesNothing()
    {
        HttpPeer peer(m_running->port);
        QCOMPARE(post(peer, "before"_ba).status, 202);

        m_disk->setFull(true);
        for (int i = 0; i < 3; ++i) {
            const PeerReply refused = post(peer, "full-"_ba + QByteArray::number(i));
            QCOMPARE(refused.status, 503);
            QCOMPARE(jsonOf(refused).value(u"code"_s).toString(), u"store_disk_full"_s);
            QVERIFY(refused.head.contains("Retry-After: 5"));
        }
        QCOMPARE(peer.send("GET"_ba, "/healthz"_ba).status, 200);
        const PeerReply ready = peer.send("GET"_ba, "/readyz"_ba, Authorized);
        QCOMPARE(ready.status, 503);
        QCOMPARE(jsonOf(ready).value(u"code"_s).toString(), u"store_disk_full"_s);
        QCOMPARE(ids(), QStringList{u"before"_s});

        m_disk->setFull(false);
        QCOMPARE(post(peer, "full-0"_ba).status, 202); // the sender comes again
        QCOMPARE(jsonOf(peer.send("GET"_ba, "/readyz"_ba, Authorized)).value(u"code"_s).toString(), u"not_linked"_s);

        QCOMPARE(ids(), (QStringList{u"before"_s, u"full-0"_s}));
        QCOMPARE(given(m_running->store->database.integrityProblems()), QStringList());
    }

    void full_batch_isRefusedWhole()
    {
        HttpPeer peer(m_running->port);
        const QByteArray batch = '[' + aCloudEvent("1"_ba) + ',' + aCloudEvent("2"_ba) + ']';
        m_disk->setFull(true);

        QCOMPARE(peer.send("POST"_ba, "/v1/events"_ba, Batched, batch).status, 503);
        QCOMPARE(ids(), QStringList());

        m_disk->setFull(false);
        const PeerReply accepted = peer.send("POST"_ba, "/v1/events"_ba, Batched, batch);
        QCOMPARE(accepted.status, 202);
        QCOMPARE(jsonOf(accepted).value(u"accepted"_s).toInt(), 2);
    }

private:
    static PeerReply post(HttpPeer& peer, const QByteArray& id)
    {
        return peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent(id));
    }
    QStringList ids()
    {
        QStringList ids;
        for (const EventRow& row : given(m_running->store->events.list({.oldestFirst = true})))
            ids += row.event.id;
        return ids;
    }

    std::unique_ptr<SimulatedDisk> m_disk;
    std::unique_ptr<RunningIntake> m_running;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
