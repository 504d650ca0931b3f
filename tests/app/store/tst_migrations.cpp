// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// A file as the program left it when `version` was its newest, with a company in it; and `extra` run at the end.
void makeOldFile(const QString& path, int version, const QStringList& extra = {})
{
    QStringList statements = {
        u"CREATE TABLE schema_migration(version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)"_s};
    for (const Migration& migration : migrations()) {
        if (migration.number > version)
            break;
        statements += migration.statements;
        statements += u"INSERT INTO schema_migration VALUES(%1, 'as it was', 0)"_s.arg(migration.number);
    }
    statements += u"INSERT INTO companies(id, name) VALUES('old', '老舗')"_s;
    statements += extra;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s can't be made", qPrintable(path));
        QSqlQuery query(database);
        for (QString statement : statements) {
            if (!query.exec(statement.replace(IdentityColumn, sqliteDialect().identity)))
                qFatal("%s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"old"_s);
}

/// The schema as SQLite keeps it, without the row of each step.
QStringList schemaOf(Store& store)
{
    QStringList schema;
    auto query = given(store.database.run(
        u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'schema_migration' ORDER BY name"_s));
    while (query.next())
        schema += query.value(0).toString();
    return schema;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void numbers_haveNoGaps();
    void everyEarlierVersion_isBroughtUp_data();
    void everyEarlierVersion_isBroughtUp();
    void settingsOfBefore_haveNoFallbackRoom();
    void stepThatCannotBeTaken_leavesTheFileAsItWas();
    void readOnly_migratesNothing();
};

void TestMigrations::numbers_haveNoGaps()
{
    int expected = 1;
    for (const Migration& migration : migrations()) {
        QCOMPARE(migration.number, expected++);
        QVERIFY(!migration.name.isEmpty());
        QVERIFY(!migration.statements.isEmpty());
    }
    QCOMPARE(Database::newestSchemaVersion(), migrations().back().number);
}

void TestMigrations::everyEarlierVersion_isBroughtUp_data()
{
    QTest::addColumn<int>("version");
    for (const Migration& migration : migrations())
        QTest::addRow("%d", migration.number) << migration.number;
}

void TestMigrations::everyEarlierVersion_isBroughtUp()
{
    QFETCH(int, version);
    const QTemporaryDir fresh;
    const QTemporaryDir old;
    makeOldFile(old.filePath(u"smartfleet.db"_s), version);

    const std::unique_ptr<Store> expected = given(Store::open({.folder = fresh.path()}));
    const std::unique_ptr<Store> store = given(Store::open({.folder = old.path()}));

    QCOMPARE(given(store->database.schemaVersion()), Database::newestSchemaVersion());
    QCOMPARE(given(store->fleet.company({u"old"_s}))->name, u"老舗"_s);
    QCOMPARE(given(store->database.integrityProblems()), QStringList());
    QCOMPARE(schemaOf(*store), schemaOf(*expected));
}

void TestMigrations::settingsOfBefore_haveNoFallbackRoom()
{
    const QTemporaryDir old;
    makeOldFile(old.filePath(u"smartfleet.db"_s), 12,
                {u"INSERT INTO notification_settings(tab, company, system, channel, suspended, updated_at) "
                 "VALUES('company', 'old', 'lineworks', 'room', 0, 0)"_s});

    const std::unique_ptr<Store> store = given(Store::open({.folder = old.path()}));

    const auto rows = given(store->settings.list({}));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().setting.fallback, ChannelId());
    QVERIFY(given(store->roomFailures.watched({u"room"_s})).empty());
    QVERIFY(given(store->roomFailures.nextDue()).isNull());
}

void TestMigrations::stepThatCannotBeTaken_leavesTheFileAsItWas()
{
    const QTemporaryDir old;
    const QString file = old.filePath(u"smartfleet.db"_s);
    // in the way of the last step, after others have gone well
    makeOldFile(file, 1, {u"CREATE TABLE audit_entries(x TEXT)"_s});

    const auto store = Store::open({.folder = old.path()});

    QVERIFY(!store);
    QStringList versions;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"after"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(u"SELECT version FROM schema_migration"_s, database);
        while (query.next())
            versions += query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"after"_s);
    QCOMPARE(versions, QStringList{u"1"_s});
}

void TestMigrations::readOnly_migratesNothing()
{
    const QTemporaryDir old;
    const QString file = old.filePath(u"smartfleet.db"_s);
    makeOldFile(file, 2);
    QFile before(file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    before.close();

    const std::unique_ptr<Store> store = given(Store::open({.folder = old.path(), .readOnly = true}));

    QCOMPARE(given(store->database.schemaVersion()), 2);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QVERIFY(before.readAll() == bytes);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestMigrations)
#include "tst_migrations.moc"
