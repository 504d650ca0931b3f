// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dryrun.h"

#include "app/delivery/messageplanner.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

const QDateTime Now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
const CompanyId Minato{u"minato"_s};

} // namespace

class TestDryRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noEvents_saysSo();
    void otherKindsAlone_saysThatThereAreSome();
    void counts_theCompanysEventsOfTheWeek();
    void events_thatWentNowhere_countToo();
    void busiest_isTenMinutes();
    void messageCount_isOneAnEvent();
    void manyEvents_areCountedByTheIndexAlone();

private:
    void add(const QString& type, const QDateTime& at, const CompanyId& company = Minato,
             UnmatchedReason reason = UnmatchedReason::NoSetting);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_ids = 0;
};

void TestDryRun::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

void TestDryRun::add(const QString& type, const QDateTime& at, const CompanyId& company, UnmatchedReason reason)
{
    given(m_store->events.accept({.source = u"test"_s,
                                  .id = QString::number(++m_ids),
                                  .type = type,
                                  .occurredAt = at,
                                  .receivedAt = at,
                                  .company = company,
                                  .unmatched = reason},
                                 "{}"));
}

void TestDryRun::noEvents_saysSo()
{
    QCOMPARE(given(dryRun(*m_store, Minato, {u"speeding"_s}, Now)), DryRun());
    QCOMPARE(given(dryRun(*m_store, Minato, {}, Now)), DryRun());
}

void TestDryRun::otherKindsAlone_saysThatThereAreSome()
{
    add(u"sos"_s, Now.addDays(-1));

    QCOMPARE(given(dryRun(*m_store, Minato, {u"speeding"_s}, Now)), DryRun{.anyEvents = true});
    QCOMPARE(given(dryRun(*m_store, Minato, {}, Now)), DryRun{.anyEvents = true});
}

void TestDryRun::counts_theCompanysEventsOfTheWeek()
{
    add(u"speeding"_s, Now.addDays(-7));
    add(u"sos"_s, Now.addSecs(-1));
    add(u"idling"_s, Now.addSecs(-2));               // is off
    add(u"speeding"_s, Now.addDays(-7).addSecs(-1)); // is too old
    add(u"speeding"_s, Now);                         // comes from a clock that is ahead
    add(u"speeding"_s, Now.addDays(-1), {u"other"_s});

    const DryRun run = given(dryRun(*m_store, Minato, {u"speeding"_s, u"sos"_s}, Now));

    QCOMPARE(run.events, 2);
    QCOMPARE(run.messages, 2);
    QVERIFY(run.anyEvents);
}

void TestDryRun::events_thatWentNowhere_countToo()
{
    for (const UnmatchedReason reason : {UnmatchedReason::None, UnmatchedReason::NoSetting, UnmatchedReason::EventOff,
                                         UnmatchedReason::NotLinked, UnmatchedReason::Suspended})
        add(u"sos"_s, Now.addDays(-1), Minato, reason);
    // these name the company, but aren't certain to be its
    for (const UnmatchedReason reason :
         {UnmatchedReason::UnknownVehicle, UnmatchedReason::UnknownUser, UnmatchedReason::UnknownCompany})
        add(u"sos"_s, Now.addDays(-1), Minato, reason);

    QCOMPARE(given(dryRun(*m_store, Minato, {u"sos"_s}, Now)).events, 5);
}

void TestDryRun::busiest_isTenMinutes()
{
    const QDateTime eightTen(QDate(2026, 11, 24), QTime(8, 10), Qt::UTC);
    for (const int seconds : {0, 61, 599})
        add(u"sos"_s, eightTen.addSecs(seconds));
    add(u"sos"_s, eightTen.addSecs(-1));
    add(u"sos"_s, eightTen.addSecs(600));
    add(u"sos"_s, eightTen.addSecs(601));

    const DryRun run = given(dryRun(*m_store, Minato, {u"sos"_s}, Now));

    QCOMPARE(run.events, 6);
    QCOMPARE(run.busiestAt, eightTen);
    QCOMPARE(run.busiestEvents, 3);
}

void TestDryRun::messageCount_isOneAnEvent()
{
    const std::vector<MinuteCount> minutes{{Now, 3}, {Now.addSecs(60), 4}};

    QCOMPARE(messageCount(minutes), 7);
    QCOMPARE(messageCount({}), 0);
}

void TestDryRun::manyEvents_areCountedByTheIndexAlone()
{
    given(m_store->database.transaction([this]() -> Result<> {
        const EventSelection all{Minato, {}, Now.addDays(-7), Now};
        SMARTFLEET_TRY(m_store->database.run(
            u"INSERT INTO events(source, id, type, occurred_at, received_at, company, app_user, vehicle, device_name, "
            "data, raw, repeats) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "SELECT 'bulk', i, CASE i % 2 WHEN 0 THEN 'sos' ELSE 'speeding' END, 0, :from + i * 6000, 'minato', '', "
            "'', '', '{}', '{}', 0 FROM n"_s,
            {{u":from"_s, all.from.toMSecsSinceEpoch()}}));
        return {};
    }));

    const DryRun run = given(dryRun(*m_store, Minato, {u"sos"_s}, Now));
    const auto minutes = given(countByMinute(m_store->database, {Minato, {u"sos"_s}, Now.addDays(-7), Now}));
    auto plan = given(m_store->database.run(
        u"EXPLAIN QUERY PLAN SELECT received_at / 60000, count(*) FROM events WHERE company = 'minato' AND received_at "
        ">= 0 AND received_at < 9 AND (unmatched IS NULL OR unmatched NOT IN ('x')) AND type IN ('sos') GROUP BY "
        "received_at / 60000 ORDER BY 1"_s));

    QCOMPARE(run.events, 50'000);
    QCOMPARE(run.busiestEvents, 50);
    QVERIFY(minutes.size() <= std::size_t{7} * 24 * 60);
    QVERIFY(plan.next());
    QVERIFY2(plan.value(3).toString().contains(u"COVERING INDEX events_by_company"_s),
             qPrintable(plan.value(3).toString()));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDryRun)
#include "tst_dryrun.moc"
