// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestEventsRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void accept_comesBackWhole();
    void accept_withLittle_comesBackWhole();
    void accept_again_isCountedNotStored();
    void accept_sameIdFromAnotherSource_isAnother();
    void accept_rolledBack_isNotThere();
    void list_newestFirst();
    void names_registeredBeforeTheSenders();
    void unaccounted_isWhatHasNeitherDeliveryNorReason();

private:
    Event eventOf(const QString& id, UnmatchedReason reason = UnmatchedReason::NoSetting) const;
    std::optional<EventSeq> accept(const Event& event) { return given(m_store->events.accept(event, "{}"_ba)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'787'200'000'123, Qt::UTC);
};

void TestEventsRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

Event TestEventsRepository::eventOf(const QString& id, UnmatchedReason reason) const
{
    return {.source = u"traccar"_s,
            .id = id,
            .type = u"speeding"_s,
            .occurredAt = m_now,
            .receivedAt = m_now,
            .unmatched = reason};
}

void TestEventsRepository::accept_comesBackWhole()
{
    Event whole = {
        .source = u"https://fleet.example/トラック"_s,
        .id = u"e-1"_s,
        .type = u"speeding"_s,
        .occurredAt = m_now.addYears(-30),
        .receivedAt = m_now,
        .company = {u"yokohama"_s},
        .user = {u"sato"_s},
        .vehicle = {u"v"_s},
        .deviceName = u"1号車"_s,
        .data = {.latitude = 35.4, .longitude = 139.6, .address = u"横浜市"_s, .speedKmh = 83.5, .limitKmh = 60.0},
        .unmatched = UnmatchedReason::EventOff};

    const std::optional<EventSeq> seq = accept(whole);

    QVERIFY(seq);
    whole.seq = *seq;
    QCOMPARE(given(m_store->events.find(*seq)).value(), whole);
    QVERIFY(!given(m_store->events.find({seq->value + 1})));
}

void TestEventsRepository::accept_withLittle_comesBackWhole()
{
    Event little = {.source = u"s"_s, .id = u"1"_s, .type = u"other"_s, .receivedAt = m_now};

    little.seq = accept(little).value();

    QCOMPARE(given(m_store->events.find(little.seq)).value(), little);
}

void TestEventsRepository::accept_again_isCountedNotStored()
{
    const std::optional<EventSeq> first = accept(eventOf(u"1"_s));
    Event changed = eventOf(u"1"_s);
    changed.type = u"sos"_s;

    const std::optional<EventSeq> second = accept(changed);
    const std::optional<EventSeq> third = accept(changed);

    QVERIFY(first && !second && !third);
    const Event stored = given(m_store->events.find(*first)).value();
    QCOMPARE(stored.repeats, 2);
    QCOMPARE(stored.type, u"speeding"_s);
    QCOMPARE(given(m_store->events.count()), 1);
}

void TestEventsRepository::accept_sameIdFromAnotherSource_isAnother()
{
    Event other = eventOf(u"1"_s);
    other.source = u"another"_s;

    QVERIFY(accept(eventOf(u"1"_s)));
    QVERIFY(accept(other));

    QCOMPARE(given(m_store->events.count()), 2);
}

void TestEventsRepository::accept_rolledBack_isNotThere()
{
    QVERIFY(!m_store->database.transaction([this]() -> Result<> {
        if (!accept(eventOf(u"1"_s)))
            return {};
        return failure(Error::Kind::Invalid, u"refused_here"_s);
    }));

    QCOMPARE(given(m_store->events.count()), 0);
    QVERIFY(accept(eventOf(u"1"_s)));
}

void TestEventsRepository::list_newestFirst()
{
    for (int i = 1; i <= 3; ++i)
        QVERIFY(accept(eventOf(QString::number(i))));

    const std::vector<Event> all = given(m_store->events.list());
    const std::vector<Event> two = given(m_store->events.list(2));

    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all.front().id, u"3"_s);
    QVERIFY(all.at(0).seq > all.at(1).seq);
    QCOMPARE(two, std::vector<Event>(all.begin(), all.begin() + 2));
}

void TestEventsRepository::names_registeredBeforeTheSenders()
{
    given(m_store->fleet.add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
    given(m_store->fleet.add(User{{u"sato"_s}, u"佐藤 太郎"_s, {u"yokohama"_s}, {}}));
    given(m_store->fleet.add(Vehicle{{u"v"_s}, u"1号車"_s, {u"yokohama"_s}, {}, u"横浜 100 あ 1"_s, {}}));
    Event known = eventOf(u"1"_s);
    known.company = {u"yokohama"_s};
    known.user = {u"sato"_s};
    known.vehicle = {u"v"_s};
    known.deviceName = u"truck"_s;
    Event unknown = eventOf(u"2"_s);
    unknown.vehicle = {u"w"_s};
    unknown.deviceName = u"truck"_s;

    QCOMPARE(given(m_store->events.names(known)),
             (EventNames{u"横浜運輸"_s, u"佐藤 太郎"_s, u"1号車"_s, u"横浜 100 あ 1"_s}));
    QCOMPARE(given(m_store->events.names(unknown)), (EventNames{{}, {}, u"truck"_s, {}}));
}

void TestEventsRepository::unaccounted_isWhatHasNeitherDeliveryNorReason()
{
    QVERIFY(accept(eventOf(u"with a reason"_s)));
    const std::optional<EventSeq> delivered = accept(eventOf(u"with a delivery"_s, UnmatchedReason::None));
    const std::optional<EventSeq> lost = accept(eventOf(u"lost"_s, UnmatchedReason::None));
    QVERIFY(delivered && lost);
    given(m_store->deliveries.add({.event = *delivered, .setting = {1}, .channel = {u"room"_s}, .createdAt = m_now}));

    QCOMPARE(given(m_store->events.unaccounted()), std::vector<EventSeq>{*lost});
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestEventsRepository)
#include "tst_eventsrepository.moc"
