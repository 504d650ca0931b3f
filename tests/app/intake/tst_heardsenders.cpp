// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/heardsenders.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestHeardSenders : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void note_isOncePerMinuteAndSender();
    void note_clockSetBack_isAnotherMinute();
    void note_ofAFailedTransaction_isMadeUpFor();

private:
    /// Takes one event in, in a transaction that ends so.
    void takeIn(HeardSenders& heard, const QString& source, const QDateTime& at, const Result<>& end = {});
    QDateTime heardAt() { return given(m_store->senders.list()).front().heardAt; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QDateTime m_now = QDateTime::fromString(u"2026-08-20T03:25:05Z"_s, Qt::ISODate);
};

void TestHeardSenders::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

void TestHeardSenders::takeIn(HeardSenders& heard, const QString& source, const QDateTime& at, const Result<>& end)
{
    const Result<> done = m_store->database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(heard.note(source, at));
        return end;
    });
    QCOMPARE(done.has_value(), end.has_value());
    heard.settle(done.has_value());
}

void TestHeardSenders::note_isOncePerMinuteAndSender()
{
    HeardSenders heard(*m_store);

    takeIn(heard, u"traccar:1"_s, m_now);
    takeIn(heard, u"traccar:2"_s, m_now.addSecs(54));
    QCOMPARE(heardAt(), m_now); // the second one cost nothing
    takeIn(heard, u"traccar:2"_s, m_now.addSecs(55));
    QCOMPARE(heardAt(), m_now.addSecs(55));
    takeIn(heard, u"other"_s, m_now.addSecs(56));

    QCOMPARE(
        given(m_store->senders.list()),
        (std::vector<EventSender>{{u"other"_s, m_now.addSecs(56), false}, {u"traccar"_s, m_now.addSecs(55), false}}));
}

void TestHeardSenders::note_clockSetBack_isAnotherMinute()
{
    HeardSenders heard(*m_store);
    takeIn(heard, u"traccar"_s, m_now);

    takeIn(heard, u"traccar"_s, m_now.addSecs(-3600));

    QCOMPARE(heardAt(), m_now.addSecs(-3600));
}

void TestHeardSenders::note_ofAFailedTransaction_isMadeUpFor()
{
    HeardSenders heard(*m_store);

    takeIn(heard, u"traccar"_s, m_now, failure(Error::Kind::Storage, u"store_locked"_s));
    QVERIFY(given(m_store->senders.list()).empty());
    takeIn(heard, u"traccar"_s, m_now.addSecs(1));

    QCOMPARE(heardAt(), m_now.addSecs(1));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestHeardSenders)
#include "tst_heardsenders.moc"
