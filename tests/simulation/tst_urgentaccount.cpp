// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/urgentaccount.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// That the account sees who is left behind, and excuses no more than it must.
class TestUrgentAccount : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void untried_isLeftBehind_onceItMustHaveBeenNoticed();
    void untried_ownRoomsMessageInHand_mayGoFirst();
    void roomBusy_isNotLeftBehind();
    void settled_isNotLeftBehind();
    void unanswered_restsUntilTheNetworkIsBack_data();
    void unanswered_restsUntilTheNetworkIsBack();
    void answeredOtherwise_restsAsItLikes();
    void networkComesAndGoes_mayRestLonger();
    void arrivedUnheard_roomRestsAllTheSame();
    void newProcess_triesAtOnce();

private:
    void pass(std::chrono::milliseconds time) { m_clock.runNext(m_clock.monotonic() + time); }
    /// A message of an ordinary event to the other room, which takes a second.
    void other(WireEnd end);
    void urgent(WireEnd end);
    void token(WireEnd end, bool isGiven = false);
    bool isLeftBehind() const { return !m_account->leftBehind(m_other).isEmpty(); }

    const QString m_room = u"room-0"_s;
    const QString m_other = u"room-1"_s;
    SimulatedClock m_clock{QDateTime(QDate(2026, 8, 20), QTime(0, 0), Qt::UTC)};
    std::unique_ptr<UrgentAccount> m_account;
};

void TestUrgentAccount::init()
{
    pass(1h);
    m_account = std::make_unique<UrgentAccount>(m_clock);
    m_account->accept(7, m_room);
}

void TestUrgentAccount::other(WireEnd end)
{
    m_account->messageLeaves(m_other, {});
    pass(1s);
    m_account->messageEnded(m_other, {}, end);
}

void TestUrgentAccount::urgent(WireEnd end)
{
    m_account->messageLeaves(m_room, {7});
    pass(1s);
    m_account->messageEnded(m_room, {7}, end);
}

void TestUrgentAccount::token(WireEnd end, bool isGiven)
{
    m_account->tokenLeaves();
    pass(1s);
    m_account->tokenEnded(end, isGiven);
}

void TestUrgentAccount::untried_isLeftBehind_onceItMustHaveBeenNoticed()
{
    pass(3s);
    QVERIFY(!isLeftBehind());

    pass(1s);

    QCOMPARE(m_account->leftBehind(m_other), QStringList(wordOf(7) + u" to room-0, which waits for 4 s"_s));
}

void TestUrgentAccount::untried_ownRoomsMessageInHand_mayGoFirst()
{
    pass(13s);
    QVERIFY(m_account->leftBehind(m_room).isEmpty());

    pass(1s);

    QVERIFY(!m_account->leftBehind(m_room).isEmpty());
}

void TestUrgentAccount::roomBusy_isNotLeftBehind()
{
    m_account->messageLeaves(m_room, {});
    pass(1min);
    QVERIFY(!isLeftBehind());

    m_account->messageEnded(m_room, {}, WireEnd::Answered);

    QVERIFY(!isLeftBehind());
    pass(4s);
    QVERIFY(isLeftBehind());
}

void TestUrgentAccount::settled_isNotLeftBehind()
{
    m_account->settle(7, m_room);
    pass(1min);

    QVERIFY(!isLeftBehind());
}

void TestUrgentAccount::unanswered_restsUntilTheNetworkIsBack_data()
{
    QTest::addColumn<bool>("isToken");
    QTest::newRow("its message") << false;
    QTest::newRow("the token for it") << true;
}

void TestUrgentAccount::unanswered_restsUntilTheNetworkIsBack()
{
    QFETCH(bool, isToken);
    if (isToken)
        token(WireEnd::NotSent);
    else
        urgent(WireEnd::Unheard);
    pass(5min);
    QVERIFY(!isLeftBehind());
    m_account->accept(8, m_room); // it waits behind the other one
    pass(1min);
    QVERIFY(!isLeftBehind());

    other(WireEnd::Answered);

    pass(13s);
    QVERIFY(!isLeftBehind());
    pass(1s);
    QVERIFY(isLeftBehind());
}

void TestUrgentAccount::answeredOtherwise_restsAsItLikes()
{
    urgent(WireEnd::Failed);
    other(WireEnd::Unheard);
    pass(1min);
    other(WireEnd::Answered);
    pass(1min);

    QVERIFY(!isLeftBehind());
}

void TestUrgentAccount::networkComesAndGoes_mayRestLonger()
{
    urgent(WireEnd::Unheard);
    for (int i = 0; i < 3; ++i) {
        other(WireEnd::Unheard);
        pass(11s);
        other(WireEnd::Answered);
    }

    pass(43s); // twice doubled
    QVERIFY(!isLeftBehind());
    pass(1s);
    QVERIFY(isLeftBehind());
}

void TestUrgentAccount::arrivedUnheard_roomRestsAllTheSame()
{
    m_account->messageLeaves(m_room, {7});
    m_account->settle(7, m_room);
    pass(1s);
    m_account->messageEnded(m_room, {7}, WireEnd::Unheard);
    m_account->accept(8, m_room);
    pass(1min);
    QVERIFY(!isLeftBehind());

    other(WireEnd::Answered);
    pass(14s);

    QVERIFY(isLeftBehind());
}

void TestUrgentAccount::newProcess_triesAtOnce()
{
    urgent(WireEnd::Unheard);
    m_account->begin();
    pass(4s);

    QVERIFY(isLeftBehind());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestUrgentAccount)
#include "tst_urgentaccount.moc"
