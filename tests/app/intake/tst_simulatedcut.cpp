// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/results.h"
#include "tests/support/simulateddisk.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

const QString Company1 = u"c1"_s;

/// What is left of the data after a cut, and what had been promised by then.
struct Remains
{
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::set<QString> accepted = {}; ///< ids of events
    std::set<QString> sent = {};

    /// What contradicts the promises; empty when nothing does.
    QStringList complaints() const;
};

QStringList Remains::complaints() const
{
    const auto store = Store::open({.folder = folder->path()});
    if (!store)
        return {u"can't be opened: "_s + store.error().code + u' ' + store.error().detail};
    QStringList complaints = given((*store)->database.integrityProblems());
    if (given((*store)->database.schemaVersion()) != Database::newestSchemaVersion())
        complaints += u"another schema"_s;
    std::map<QString, std::vector<DeliveryState>> states;
    for (const DeliveryRow& row : given((*store)->deliveries.list({})))
        states[row.eventId].push_back(row.delivery.state);
    for (const QString& id : accepted) {
        if (!states.contains(id))
            complaints += id + u" is lost"_s;
    }
    for (const auto& [id, ofEvent] : states) {
        if (ofEvent.size() != 1)
            complaints += u"%1 has %2 deliveries"_s.arg(id).arg(ofEvent.size());
        if (sent.contains(id) && ofEvent.front() != DeliveryState::Sent)
            complaints += id + u" would be sent again"_s;
    }
    if (!given((*store)->events.unaccounted()).empty())
        complaints += u"an event has neither delivery nor reason"_s;
    return complaints;
}

/// An intake and a delivery, each with a connection of its own, on a disk whose power is cut again and again.
class Works
{
public:
    explicit Works(quint32 seed);
    ~Works() { disk.onOperation({}); } // what closing does is looked at by nobody

    SimulatedDisk disk;
    Store& intakeStore() { return *m_intakeStore; }
    /// Takes some new events in, and remembers that it was told that they are accepted.
    void accept();
    /// Sends the next one, as far as the store knows.
    void send();
    /// What the last cut left, if there was one since.
    std::optional<Remains> takeRemains() { return std::exchange(m_remains, std::nullopt); }
    /// From now on, cuts after any number of operations up to `most`.
    void cutWithin(int most);

private:
    void onOperation();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
    QRandomGenerator m_chance;
    std::unique_ptr<Store> m_intakeStore;
    std::unique_ptr<Store> m_deliveryStore;
    std::unique_ptr<IntakeService> m_intake;
    std::set<QString> m_accepted;
    std::set<QString> m_sent;
    std::optional<Remains> m_remains;
    int m_most = 0;
    int m_operationsLeft = 0;
    int m_events = 0;
};

Works::Works(quint32 seed)
    : m_chance(seed)
    , m_intakeStore(given(Store::open({.folder = m_folder.path()})))
    , m_deliveryStore(given(Store::open({.folder = m_folder.path()})))
    , m_intake(std::make_unique<IntakeService>(*m_intakeStore, m_catalogue, m_clock))
{
    given(m_intakeStore->fleet.add(Company{{Company1}, u"一番運輸"_s}));
    Integration integration;
    integration.state = IntegrationState::Linked;
    given(m_intakeStore->integration.save(integration));
    given(m_intakeStore->settings.add(
        {.company = {Company1}, .channel = {u"room"_s}, .events = m_catalogue.allIds(), .updatedAt = m_clock.now()}));
}

void Works::cutWithin(int most)
{
    m_most = most;
    m_operationsLeft = 1 + int(m_chance.bounded(most));
    disk.onOperation([this] { onOperation(); });
}

void Works::onOperation()
{
    if (m_remains || --m_operationsLeft > 0)
        return;
    m_operationsLeft = 1 + int(m_chance.bounded(m_most));
    Remains remains{.accepted = m_accepted, .sent = m_sent};
    disk.cutPower(m_folder.path(), remains.folder->path(), m_chance);
    m_remains = std::move(remains);
}

void Works::accept()
{
    std::vector<IncomingEvent> events;
    const int number = 1 + int(m_chance.bounded(3));
    events.reserve(std::size_t(number));
    for (int i = 0; i < number; ++i) {
        events.push_back({.source = u"works"_s,
                          .id = QString::number(++m_events),
                          .type = u"speeding"_s,
                          .occurredAt = m_clock.now(),
                          .company = {Company1},
                          .raw = '"' + QByteArray(int(m_chance.bounded(1500)), 'x') + '"'});
    }
    QCOMPARE(given(m_intake->accept(events)).accepted, number);
    for (const IncomingEvent& event : events)
        m_accepted.insert(event.id);
}

void Works::send()
{
    for (const Delivery& delivery : given(m_deliveryStore->deliveries.claim(m_clock.now(), 1))) {
        const auto row = given(m_deliveryStore->deliveries.find(delivery.id));
        QVERIFY(row);
        given(m_deliveryStore->deliveries.markSent(delivery.id, m_clock.now()));
        m_sent.insert(row ? row->eventId : QString());
    }
}

} // namespace

/// The power is cut in the middle of whatever SQLite does, and what was not made durable is lost in part.
class TestSimulatedCut : public QObject
{
    Q_OBJECT

private slots:
    void accepted_isMadeDurableFirst();
    void cutAnywhere_nothingAcceptedIsLost_data();
    void cutAnywhere_nothingAcceptedIsLost();
    void cut_withoutFullSynchronisation_losesEvents();
};

void TestSimulatedCut::accepted_isMadeDurableFirst()
{
    Works works(1);
    if (works.disk.writes() == 0)
        QSKIP("Qt's driver has a SQLite of its own");
    for (int i = 0; i < 20; ++i) {
        const int before = works.disk.syncs("-wal"_ba);
        works.accept();
        QVERIFY(works.disk.syncs("-wal"_ba) > before);
        const int between = works.disk.syncs("-wal"_ba);
        works.send();
        QVERIFY(works.disk.syncs("-wal"_ba) > between);
    }
}

void TestSimulatedCut::cutAnywhere_nothingAcceptedIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestSimulatedCut::cutAnywhere_nothingAcceptedIsLost()
{
    QFETCH(const quint32, seed);
    constexpr int Rounds = 300; // in which the log is brought into the file several times
    Works works(seed);
    if (works.disk.writes() == 0)
        QSKIP("Qt's driver has a SQLite of its own");
    works.cutWithin(300);
    int cuts = 0;

    for (int round = 0; round < Rounds; ++round) {
        works.accept();
        if (round % 2 == 0)
            works.send();
        if (const auto remains = works.takeRemains()) {
            ++cuts;
            const QStringList complaints = remains->complaints();
            QVERIFY2(complaints.isEmpty(),
                     qPrintable(u"seed %1, cut %2: %3"_s.arg(seed).arg(cuts).arg(complaints.join(u"; "_s))));
        }
    }

    QVERIFY2(cuts >= 20, qPrintable(QString::number(cuts)));
    QVERIFY(works.disk.syncs("smartfleet.db"_ba) > 0); // else the log was never brought into it
}

/// That the disk above is as forgetful as a real one.
void TestSimulatedCut::cut_withoutFullSynchronisation_losesEvents()
{
    Works works(1);
    if (works.disk.writes() == 0)
        QSKIP("Qt's driver has a SQLite of its own");
    given(works.intakeStore().database.run(u"PRAGMA synchronous = NORMAL"_s));
    works.cutWithin(100);
    int losses = 0;

    for (int round = 0; round < 40; ++round) {
        works.accept();
        if (const auto remains = works.takeRemains())
            losses += remains->complaints().isEmpty() ? 0 : 1;
    }

    QVERIFY(losses > 0);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSimulatedCut)
#include "tst_simulatedcut.moc"
