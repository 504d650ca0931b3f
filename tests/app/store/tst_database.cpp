// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

Result<> refusal()
{
    return failure(Error::Kind::Invalid, u"refused_here"_s);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pragmas_makeItDurable_data();
    void pragmas_makeItDurable();
    void folderAndFile_areTheOwnersAlone();
    void transaction_failed_isRolledBack();
    void transaction_within_joinsTheOuter();
    void statement_failed_spoilsNothingLater();
    void values_areBound_neverWritten();
    void checkpoints_standAroundTheCommit();
    void integrity_orphan_isNamed();
    void firstOpening_severalAtOnce_allSucceed();
    void reopening_keepsEverything();
    void reopening_removesOldDraftsAlone();

private:
    QString scalar(const QString& sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QStringList m_checkpoints;
};

void TestDatabase::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->filePath(u"profile"_s), .checkpoint = [this](const char* name) {
                                     m_checkpoints += QString::fromLatin1(name);
                                 }}));
    m_checkpoints.clear();
}

QString TestDatabase::scalar(const QString& sql)
{
    auto query = given(m_store->database.run(sql));
    return query.next() ? query.value(0).toString() : QString();
}

void TestDatabase::pragmas_makeItDurable_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("log") << u"PRAGMA journal_mode"_s << u"wal"_s;
    QTest::newRow("full synchronisation") << u"PRAGMA synchronous"_s << u"2"_s;
    QTest::newRow("foreign keys") << u"PRAGMA foreign_keys"_s << u"1"_s;
    QTest::newRow("busy time-out") << u"PRAGMA busy_timeout"_s << u"5000"_s;
}

void TestDatabase::pragmas_makeItDurable()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);

    QCOMPARE(scalar(pragma), value);
}

void TestDatabase::folderAndFile_areTheOwnersAlone()
{
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QString folder = m_folder->filePath(u"profile"_s);

    QVERIFY(!(QFileInfo(folder).permissions() & others));
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo& file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TestDatabase::transaction_failed_isRolledBack()
{
    const Result<> result = m_store->database.transaction([this]() -> Result<> {
        SMARTFLEET_TRY(m_store->fleet.add(Company{{u"a"_s}, u"甲"_s}));
        return refusal();
    });

    QCOMPARE(codeOf(result), u"refused_here"_s);
    QVERIFY(given(m_store->fleet.companies()).empty());
    QVERIFY(m_store->fleet.add(Company{{u"a"_s}, u"甲"_s}));
}

void TestDatabase::transaction_within_joinsTheOuter()
{
    const Result<> result = m_store->database.transaction([this]() -> Result<> {
        SMARTFLEET_TRY(
            m_store->database.transaction([this] { return m_store->fleet.add(Company{{u"a"_s}, u"甲"_s}); }));
        return refusal();
    });

    QCOMPARE(codeOf(result), u"refused_here"_s);
    QVERIFY(given(m_store->fleet.companies()).empty());
}

void TestDatabase::statement_failed_spoilsNothingLater()
{
    QVERIFY(!m_store->database.run(u"SELECT nothing FROM nowhere"_s));
    QVERIFY(m_store->fleet.add(Company{{u"a"_s}, u"甲"_s}));
}

void TestDatabase::values_areBound_neverWritten()
{
    const Company nasty = {{u"a"_s}, u"x'); DROP TABLE companies; --"_s};

    QVERIFY(m_store->fleet.add(nasty));

    QCOMPARE(given(m_store->fleet.companies()), std::vector<Company>{nasty});
}

void TestDatabase::checkpoints_standAroundTheCommit()
{
    QVERIFY(m_store->fleet.add(Company{{u"a"_s}, u"甲"_s}));
    QCOMPARE(m_checkpoints, QStringList({u"store:commit"_s, u"store:committed"_s}));

    m_checkpoints.clear();
    QVERIFY(!m_store->database.transaction(&refusal));
    QVERIFY(m_store->fleet.companies());
    QCOMPARE(m_checkpoints, QStringList());
}

void TestDatabase::integrity_orphan_isNamed()
{
    QCOMPARE(given(m_store->database.integrityProblems()), QStringList());
    given(m_store->database.run(u"PRAGMA foreign_keys = OFF"_s));
    given(m_store->fleet.add(Company{{u"a"_s}, u"甲"_s}));
    given(m_store->fleet.add(User{{u"u"_s}, u"乙"_s, {u"a"_s}, {}}));
    given(m_store->database.run(u"DELETE FROM companies"_s));

    QCOMPARE(given(m_store->database.integrityProblems()).size(), 1);
}

void TestDatabase::firstOpening_severalAtOnce_allSucceed()
{
    for (int round = 0; round < 5; ++round) {
        const QString folder = m_folder->filePath(u"shared-%1"_s.arg(round));
        std::array<QString, 4> codes;
        std::vector<std::thread> threads;
        threads.reserve(codes.size());
        for (QString& code : codes)
            threads.emplace_back([&code, folder] {
                const auto store = Store::open({.folder = folder});
                code = store ? codeOf((*store)->profileId()) : store.error().code;
            });
        for (std::thread& thread : threads)
            thread.join();
        for (const QString& code : codes)
            QCOMPARE(code, QString());
        QCOMPARE(QDir(folder).entryList({u"*.new*"_s}, QDir::Files), QStringList());
    }
}

void TestDatabase::reopening_keepsEverything()
{
    QVERIFY(m_store->fleet.add(Company{{u"a"_s}, u"甲"_s}));
    m_store.reset();

    m_store = given(Store::open({.folder = m_folder->filePath(u"profile"_s)}));

    QCOMPARE(given(m_store->fleet.companies()).size(), std::size_t(1));
    QCOMPARE(given(m_store->database.schemaVersion()), Database::newestSchemaVersion());
}

void TestDatabase::reopening_removesOldDraftsAlone()
{
    m_store.reset();
    const QString folder = m_folder->filePath(u"profile"_s);
    const auto draft = [&folder](const QString& name, const QDateTime& touched) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush() &&
            file.setFileTime(touched, QFileDevice::FileModificationTime);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(draft(u"smartfleet.db.new-killed"_s, now.addSecs(-7200)));
    QVERIFY(draft(u"smartfleet.db.new-running"_s, now));
    QVERIFY(draft(u"notes.txt"_s, now.addDays(-1)));

    m_store = given(Store::open({.folder = folder}));

    QCOMPARE(QDir(folder).entryList({u"*.new-*"_s, u"*.txt"_s}, QDir::Files),
             QStringList({u"notes.txt"_s, u"smartfleet.db.new-running"_s}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDatabase)
#include "tst_database.moc"
