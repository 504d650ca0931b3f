// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/networkfollower.h"
#include "app/store/store.h"
#include "tests/support/fakeclock.h"
#include "tests/support/results.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

class TestNetworkFollower : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newProcess_triesWhatAnotherOneCouldNot();
    void messageArrives_theOthersAreDue();
    void refusal_showsThatItIsThere();
    void messageUnderWayBefore_showsNothing();
    void messageUnderWayWhenItCameBack_isTriedAgain();
    void serverFails_isNeither();
    void away_oneAMinuteTries();
    void comesAndGoes_isFollowedLessAndLessOften();
    void storeRefuses_theNextCallMakesUpForIt();

private:
    enum class End { Arrived, NoConnection, Refused, ServerFailed };

    /// Something that has waited since an attempt without an answer, for an hour from now.
    void addTried();
    void end(End how, std::chrono::milliseconds began);
    /// A message that began a second ago and ended so.
    void end(End how);
    int follow() { return given(m_follower->follow()); }
    /// There is something to be tried again, and the network goes and comes back.
    int goAndComeBack();

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<NetworkFollower> m_follower;
    int m_events = 0;
};

void TestNetworkFollower::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    m_follower = std::make_unique<NetworkFollower>(*m_store, m_clock);
}

void TestNetworkFollower::addTried()
{
    const auto seq = given(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_events),
                                                   .type = u"speeding"_s,
                                                   .occurredAt = m_clock.now(),
                                                   .receivedAt = m_clock.now()},
                                                  "{}"_ba));
    const DeliveryId id = given(m_store->deliveries.add(
        {.event = seq.value(), .setting = {1}, .channel = {u"room-%1"_s.arg(m_events)}, .createdAt = m_clock.now()}));
    const Error why{Error::Kind::Timeout, u"timeout"_s};
    given(m_store->deliveries.markWaiting(id, why, m_clock.now().addSecs(3600), true, false));
}

void TestNetworkFollower::end(End how, std::chrono::milliseconds began)
{
    const auto outcome = [how]() -> Result<void> {
        switch (how) {
        case End::Arrived:
            return {};
        case End::NoConnection:
            return failure(Error::Kind::Network, u"connection_refused"_s);
        case End::Refused:
            return failure(Error{.kind = Error::Kind::Forbidden, .code = u"bot_not_in_room"_s, .httpStatus = 403});
        case End::ServerFailed:
            return failure(Error{.kind = Error::Kind::Server, .code = u"lineworks_failed"_s, .httpStatus = 502});
        }
        return {};
    };
    m_follower->note(outcome(), began);
}

void TestNetworkFollower::end(End how)
{
    const auto began = m_clock.monotonic();
    m_clock.advance(1s);
    end(how, began);
}

int TestNetworkFollower::goAndComeBack()
{
    m_clock.advance(1s);
    end(End::NoConnection);
    addTried();
    m_clock.advance(1s);
    end(End::Arrived);
    return follow();
}

void TestNetworkFollower::newProcess_triesWhatAnotherOneCouldNot()
{
    addTried();
    addTried();

    QCOMPARE(follow(), 2);
    addTried();
    QCOMPARE(follow(), 0);
}

void TestNetworkFollower::messageArrives_theOthersAreDue()
{
    QCOMPARE(follow(), 0);
    end(End::NoConnection);
    addTried();
    addTried();
    QCOMPARE(follow(), 0);
    m_clock.advance(1s);

    end(End::Arrived);

    QCOMPARE(follow(), 2);
    QCOMPARE(given(m_store->deliveries.nextDue()), m_clock.now());
    addTried();
    end(End::Arrived); // as they all do now
    QCOMPARE(follow(), 0);
}

void TestNetworkFollower::refusal_showsThatItIsThere()
{
    QCOMPARE(follow(), 0);
    end(End::NoConnection);
    addTried();
    m_clock.advance(1s);

    end(End::Refused);

    QCOMPARE(follow(), 1);
}

void TestNetworkFollower::messageUnderWayBefore_showsNothing()
{
    QCOMPARE(follow(), 0);
    const auto began = m_clock.monotonic();
    end(End::NoConnection);
    addTried();

    end(End::Arrived, began);

    QCOMPARE(follow(), 0);
}

void TestNetworkFollower::messageUnderWayWhenItCameBack_isTriedAgain()
{
    QCOMPARE(follow(), 0);
    end(End::NoConnection);
    const auto began = m_clock.monotonic();
    m_clock.advance(1s);
    end(End::Arrived);
    QCOMPARE(follow(), 0);
    m_clock.advance(30s);
    addTried();

    end(End::NoConnection, began);

    QCOMPARE(follow(), 1);
}

void TestNetworkFollower::serverFails_isNeither()
{
    QCOMPARE(follow(), 0);
    addTried();
    end(End::ServerFailed);
    m_clock.advance(1s);
    end(End::Arrived);
    QCOMPARE(follow(), 0);

    end(End::NoConnection);
    m_clock.advance(1s);
    end(End::ServerFailed);
    QCOMPARE(follow(), 0);
}

void TestNetworkFollower::away_oneAMinuteTries()
{
    QCOMPARE(follow(), 0);
    end(End::NoConnection);
    addTried();
    addTried();
    m_clock.advance(59s);
    QCOMPARE(follow(), 0);

    m_clock.advance(1s);
    QCOMPARE(follow(), 1);
    QCOMPARE(follow(), 0);

    m_clock.advance(30s);
    end(End::NoConnection); // another one's time had come
    m_clock.advance(59s);
    QCOMPARE(follow(), 0);
    m_clock.advance(1s);
    QCOMPARE(follow(), 1);
}

void TestNetworkFollower::comesAndGoes_isFollowedLessAndLessOften()
{
    QCOMPARE(follow(), 0);
    QCOMPARE(goAndComeBack(), 1);

    QCOMPARE(goAndComeBack(), 0); // within ten seconds
    m_clock.advance(10s);
    QCOMPARE(follow(), 1);

    m_clock.advance(15s);
    QCOMPARE(goAndComeBack(), 0); // within twenty
    m_clock.advance(1s);
    QCOMPARE(follow(), 1);

    m_clock.advance(1h);
    QCOMPARE(goAndComeBack(), 1);
    m_clock.advance(10s);
    QCOMPARE(goAndComeBack(), 1);
}

void TestNetworkFollower::storeRefuses_theNextCallMakesUpForIt()
{
    QCOMPARE(follow(), 0);
    end(End::NoConnection);
    addTried();
    m_clock.advance(1s);
    end(End::Arrived);
    given(m_store->database.run(u"ALTER TABLE deliveries RENAME TO elsewhere"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such table"_s));
    QVERIFY(!m_follower->follow());

    given(m_store->database.run(u"ALTER TABLE elsewhere RENAME TO deliveries"_s));

    QCOMPARE(follow(), 1);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestNetworkFollower)
#include "tst_networkfollower.moc"
