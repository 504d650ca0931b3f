// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/simulateddisk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// Delivery on a disk that fills up and gets room again, while it goes on.
class TestDispatcherFull : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void init()
    {
        m_disk = std::make_unique<SimulatedDisk>();
        m_world = std::make_unique<DeliveryWorld>();
        if (m_disk->writes() == 0)
            QSKIP("Qt's driver has a SQLite of its own");
        for (int i = 1; i <= 3; ++i) {
            m_world->add(m_world->roomA, u"a%1"_s.arg(i));
            m_world->add(m_world->roomB, u"b%1"_s.arg(i));
        }
    }
    void cleanup()
    {
        m_world.reset();
        m_disk.reset();
    }

    void full_pauses_saysSo_andGoesOn();
    void fullOnceSent_isNotSentTwice();
    void fullOnceSent_andKilled_isMarkedAsRepeated();
    void fullOnceSent_andStopped_endsBeforeLong();

private:
    /// From the first message that arrives on.
    void fillOnceSent()
    {
        connect(
            &m_world->server, &PracticeServer::messageReceived, this, [this] { m_disk->setFull(true); },
            Qt::SingleShotConnection);
    }
    void passSeconds(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            m_world->clock.advance(1s);
            for (int round = 0; round < 20; ++round)
                QCoreApplication::processEvents();
        }
    }
    static QString lastOf(const QSignalSpy& blocked)
    {
        return blocked.isEmpty() ? u"none"_s : blocked.constLast().constFirst().value<Error>().code;
    }

    std::unique_ptr<SimulatedDisk> m_disk;
    std::unique_ptr<DeliveryWorld> m_world;
};

void TestDispatcherFull::full_pauses_saysSo_andGoesOn()
{
    QSignalSpy blocked(&m_world->dispatcher(), &Dispatcher::blocked);
    m_disk->setFull(true);
    m_world->dispatcher().start();
    QTRY_COMPARE(lastOf(blocked), u"store_disk_full"_s);
    passSeconds(30);
    QCOMPARE(m_world->sends(), 0);
    QCOMPARE(blocked.size(), 1); // said once
    QCOMPARE(m_world->store().deliveries.counts().value().waiting, 6);

    m_disk->setFull(false);

    QTRY_COMPARE((m_world->clock.advance(1s), m_world->store().deliveries.counts().value().sent), 6);
    QCOMPARE(m_world->notes(m_world->roomA), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
    QCOMPARE(m_world->notes(m_world->roomB), (QStringList{u"b1"_s, u"b2"_s, u"b3"_s}));
    QCOMPARE(lastOf(blocked), QString());
}

void TestDispatcherFull::fullOnceSent_isNotSentTwice()
{
    QSignalSpy blocked(&m_world->dispatcher(), &Dispatcher::blocked);
    fillOnceSent();
    m_world->dispatcher().start();
    QTRY_COMPARE(lastOf(blocked), u"store_disk_full"_s);
    passSeconds(30);
    QVERIFY(m_world->sends() >= 1 && m_world->sends() <= 2); // one in each room
    QCOMPARE(m_world->store().deliveries.counts().value().sent, 0);

    m_disk->setFull(false);

    QTRY_COMPARE((m_world->clock.advance(1s), m_world->store().deliveries.counts().value().sent), 6);
    QCOMPARE(m_world->notes(m_world->roomA), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
    QCOMPARE(m_world->notes(m_world->roomB), (QStringList{u"b1"_s, u"b2"_s, u"b3"_s}));
    QCOMPARE(m_world->sends(), 6);
    QCOMPARE(lastOf(blocked), QString());
}

void TestDispatcherFull::fullOnceSent_andKilled_isMarkedAsRepeated()
{
    fillOnceSent();
    m_world->dispatcher().start();
    QTRY_VERIFY(m_world->sends() == 2);
    passSeconds(5);

    m_world->program.reset(); // what it knew and could not write down is gone with it
    m_world->program = m_world->another();
    QSignalSpy blocked(&m_world->dispatcher(), &Dispatcher::blocked);
    m_world->dispatcher().start();
    QTRY_COMPARE(lastOf(blocked), u"store_disk_full"_s);
    m_disk->setFull(false);

    QTRY_COMPARE((m_world->clock.advance(1s), m_world->store().deliveries.counts().value().sent), 6);
    QCOMPARE(m_world->notes(m_world->roomA), (QStringList{u"a1"_s, u"a1?"_s, u"a2"_s, u"a3"_s}));
    QCOMPARE(m_world->notes(m_world->roomB), (QStringList{u"b1"_s, u"b1?"_s, u"b2"_s, u"b3"_s}));
}

void TestDispatcherFull::fullOnceSent_andStopped_endsBeforeLong()
{
    QSignalSpy blocked(&m_world->dispatcher(), &Dispatcher::blocked);
    fillOnceSent();
    m_world->dispatcher().start();
    QTRY_VERIFY(m_world->sends() == 2);
    QTRY_COMPARE(lastOf(blocked), u"store_disk_full"_s);
    passSeconds(1); // nothing is under way

    QSignalSpy stopped(m_world->dispatcher().stop(), &Job::finished);
    m_world->clock.advance(1999ms);
    QCoreApplication::processEvents();
    QCOMPARE(stopped.size(), 0); // there may be room again
    m_world->clock.advance(1ms);
    QTRY_COMPARE(stopped.size(), 1);

    m_disk->setFull(false);
    m_world->dispatcher().start();
    QTRY_COMPARE((m_world->clock.advance(1s), m_world->store().deliveries.counts().value().sent), 6);
    QCOMPARE(m_world->notes(m_world->roomA), (QStringList{u"a1"_s, u"a1?"_s, u"a2"_s, u"a3"_s}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDispatcherFull)
#include "tst_dispatcherfull.moc"
