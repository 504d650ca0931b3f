// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// Two programs on one data folder, and what one leaves for the other.
class TestTwoConnections : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writer_keepsAnotherWaiting_thenSaysLocked();
    void patience_canBeShortened();
    void waitedInVain_waitsLess_untilItHasWritten();
    void manyWriters_loseNothing();
    void returnedId_isThereForOthers();
    void oldFile_openedBySeveralAtOnce_isBroughtUpOnce();
    void closedFile_hasNothingBesideIt();
    void lookingAtAFile_leavesNothingBesideIt();

private:
    std::unique_ptr<Store> open(std::chrono::milliseconds busyTimeout = 5s) const
    {
        return given(Store::open({.folder = m_folder->path(), .busyTimeout = busyTimeout}));
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTwoConnections::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTwoConnections::writer_keepsAnotherWaiting_thenSaysLocked()
{
    const std::unique_ptr<Store> writer = open();
    const std::unique_ptr<Store> other = open(20ms);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"locked"_s));

    given(writer->database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(writer->fleet.add(Company{{u"a"_s}, u"甲"_s}));
        const QString inTransaction = codeOf(other->fleet.add(Company{{u"b"_s}, u"乙"_s}));
        const QString alone = codeOf(other->fleet.put(Company{{u"b"_s}, u"乙"_s}));
        if (inTransaction != u"store_locked"_s || alone != u"store_locked"_s)
            return failure(Error::Kind::Invalid, u"not_locked"_s, {}, inTransaction + u' ' + alone);
        return {};
    }));

    QVERIFY(other->fleet.add(Company{{u"b"_s}, u"乙"_s}));
    QCOMPARE(given(writer->fleet.companies()).size(), std::size_t(2));
}

void TestTwoConnections::patience_canBeShortened()
{
    const std::unique_ptr<Store> writer = open();
    const std::unique_ptr<Store> other = open(1h);
    QString code;

    given(other->database.setBusyPatience(20ms));
    given(writer->database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(writer->fleet.add(Company{{u"a"_s}, u"甲"_s}));
        code = codeOf(other->fleet.add(Company{{u"b"_s}, u"乙"_s}));
        return {};
    }));

    QCOMPARE(code, u"store_locked"_s);
}

void TestTwoConnections::waitedInVain_waitsLess_untilItHasWritten()
{
    const auto patience = [](Store& store) {
        auto read = given(store.database.run(u"PRAGMA busy_timeout"_s));
        return read.next() ? read.value(0).toInt() : -1;
    };
    const std::unique_ptr<Store> writer = open();
    const std::unique_ptr<Store> other = open(150ms);
    const auto addCompany = [&other] {
        return codeOf(other->fleet.put(Company{{u"b"_s}, u"乙"_s}));
    };
    QCOMPARE(patience(*other), 150);
    std::vector<int> whileHeld;
    given(writer->database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(writer->fleet.add(Company{{u"a"_s}, u"甲"_s}));
        for (int i = 0; i < 2; ++i) {
            if (addCompany() != u"store_locked"_s)
                return failure(Error::Kind::Invalid, u"not_locked"_s);
            whileHeld.push_back(patience(*other));
        }
        SMARTFLEET_TRY(other->database.setBusyPatience(10ms));
        whileHeld.push_back(patience(*other));
        return other->database.setBusyPatience(200ms);
    }));
    QCOMPARE(whileHeld, (std::vector{100, 100, 10}));

    QCOMPARE(addCompany(), QString());

    QCOMPARE(patience(*other), 200);
}

void TestTwoConnections::manyWriters_loseNothing()
{
    constexpr int Each = 50;
    given(open()->database.run(u"INSERT INTO meta(name, value) VALUES('counter', '0')"_s));
    std::array<QString, 4> codes;
    std::vector<std::thread> threads;
    threads.reserve(codes.size());
    for (QString& code : codes)
        threads.emplace_back([&code, folder = m_folder->path()] {
            const auto store = Store::open({.folder = folder, .busyTimeout = 60s});
            for (int i = 0; store && code.isEmpty() && i < Each; ++i)
                code = codeOf((*store)->database.transaction([&]() -> Result<> {
                    auto read = (*store)->database.run(u"SELECT value FROM meta WHERE name = 'counter'"_s);
                    if (!read)
                        return failure(read.error());
                    const int value = read->next() ? read->value(0).toInt() : -1000;
                    SMARTFLEET_TRY((*store)->database.run(u"UPDATE meta SET value = :value WHERE name = 'counter'"_s,
                                                          {{u":value"_s, QString::number(value + 1)}}));
                    return {};
                }));
        });
    for (std::thread& thread : threads)
        thread.join();

    for (const QString& code : codes)
        QCOMPARE(code, QString());
    const std::unique_ptr<Store> store = open();
    auto counter = given(store->database.run(u"SELECT value FROM meta WHERE name = 'counter'"_s));
    QVERIFY(counter.next());
    QCOMPARE(counter.value(0).toInt(), static_cast<int>(codes.size()) * Each);
}

void TestTwoConnections::returnedId_isThereForOthers()
{
    const std::unique_ptr<Store> writer = open();
    const std::unique_ptr<Store> other = open();
    const auto event = given(writer->events.accept(
        {.source = u"s"_s, .id = u"1"_s, .type = u"sos"_s, .receivedAt = QDateTime::currentDateTimeUtc()}, "{}"_ba));
    const DeliveryId id = given(writer->deliveries.add(
        {.event = event.value(), .setting = {1}, .channel = {u"a"_s}, .createdAt = QDateTime::currentDateTimeUtc()}));

    QVERIFY(given(other->deliveries.find(id)));
}

void TestTwoConnections::oldFile_openedBySeveralAtOnce_isBroughtUpOnce()
{
    open();
    // as after the first step alone
    {
        const std::unique_ptr<Store> store = open();
        given(store->database.run(u"PRAGMA foreign_keys = OFF"_s));
        for (const QString& table :
             {u"setting_events"_s, u"notification_settings"_s, u"integrations"_s, u"retired_markers"_s, u"deliveries"_s,
              u"events"_s, u"access_tokens"_s, u"audit_entries"_s, u"api_calls"_s, u"company_days_off"_s,
              u"setting_pauses"_s, u"room_looks"_s, u"room_failures"_s, u"sent_notices"_s, u"event_senders"_s,
              u"sender_minutes"_s, u"watched_minutes"_s, u"told_silences"_s, u"matching_revision"_s})
            given(store->database.run(u"DROP TABLE "_s + table));
        for (const QString& table : {u"companies"_s, u"users"_s, u"vehicles"_s}) {
            for (const QString& change : {u"insert"_s, u"update"_s, u"delete"_s})
                given(store->database.run(u"DROP TRIGGER %1_%2_counted"_s.arg(table, change)));
        }
        for (const QString& laterIndex : {u"companies_in_order"_s, u"users_in_order"_s})
            given(store->database.run(u"DROP INDEX "_s + laterIndex));
        given(store->database.run(u"DELETE FROM schema_migration WHERE version > 1"_s));
    }
    std::array<QString, 4> codes;
    std::vector<std::thread> threads;
    threads.reserve(codes.size());
    for (QString& code : codes)
        threads.emplace_back(
            [&code, folder = m_folder->path()] { code = codeOf(Store::open({.folder = folder, .busyTimeout = 60s})); });
    for (std::thread& thread : threads)
        thread.join();

    for (const QString& code : codes)
        QCOMPARE(code, QString());
    QCOMPARE(given(open()->database.schemaVersion()), Database::newestSchemaVersion());
}

void TestTwoConnections::closedFile_hasNothingBesideIt()
{
    std::unique_ptr<Store> store = open();
    given(store->fleet.add(Company{{u"a"_s}, u"甲"_s}));
    QVERIFY(given(store->fleet.company({u"a"_s})));

    store.reset();

    QCOMPARE(files(), QStringList{u"smartfleet.db"_s});
}

void TestTwoConnections::lookingAtAFile_leavesNothingBesideIt()
{
    given(open()->database.run(u"INSERT INTO schema_migration(version, name, applied_at) VALUES(999, 'later', 0)"_s));
    QCOMPARE(files(), QStringList{u"smartfleet.db"_s});

    QCOMPARE(codeOf(Store::open({.folder = m_folder->path()})), u"store_newer_version"_s);

    QCOMPARE(files(), QStringList{u"smartfleet.db"_s});
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestTwoConnections)
#include "tst_twoconnections.moc"
