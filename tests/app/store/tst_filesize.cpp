// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filesize.h"
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestFileSize : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newFile_shrinksInSteps();
    void giveBackPages_isBounded_andTheFileGetsShorter();
    void giveBackPages_nothingFree_isNothing();
    void oldFile_keepsItsSize_untilItIsRewritten();
    void rewriteFile_otherProgramHasItOpen_isRefused();

private:
    void fill(int rows);
    void empty() { given(m_store->database.run(u"DELETE FROM audit_entries"_s)); }
    FileUse use() { return given(fileUse(m_store->database)); }
    QString file() const { return m_folder->filePath(u"smartfleet.db"_s); }
    /// Takes from the file what makes it shrink, as one of an older version lacks it.
    void makeOld();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestFileSize::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

void TestFileSize::fill(int rows)
{
    const QString detail(1000, u'x');
    given(m_store->database.transaction([&]() -> Result<> {
        for (int i = 0; i < rows; ++i)
            SMARTFLEET_TRY(m_store->database.run(
                u"INSERT INTO audit_entries(at, actor, action, subject, detail) VALUES(1, 'a', 'b', 'c', :detail)"_s,
                {{u":detail"_s, detail}}));
        return {};
    }));
}

void TestFileSize::makeOld()
{
    m_store.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString& sql : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA auto_vacuum = NONE"_s, u"VACUUM"_s})
            QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    m_store = given(Store::open({.folder = m_folder->path()}));
}

void TestFileSize::newFile_shrinksInSteps()
{
    QVERIFY(use().shrinks);
    QVERIFY(use().bytes > 0);
    QVERIFY(use().usedBytes <= use().bytes);
}

void TestFileSize::giveBackPages_isBounded_andTheFileGetsShorter()
{
    fill(2000);
    const FileUse full = use();
    empty();
    const int freed = use().freePages;
    QVERIFY(freed > 400);
    QVERIFY(use().usedBytes < full.usedBytes / 2);
    QCOMPARE(use().bytes, full.bytes);

    QCOMPARE(given(giveBackPages(m_store->database, 100)), freed - 100);
    int left = freed;
    for (int i = 0; i < 50 && left > 0; ++i)
        left = given(giveBackPages(m_store->database, 100));
    given(settleLog(m_store->database));

    QCOMPARE(left, 0);
    QVERIFY(use().bytes < full.bytes / 2);
    QCOMPARE(QFileInfo(file()).size(), use().bytes);
    QVERIFY(given(m_store->database.integrityProblems()).isEmpty());
}

void TestFileSize::giveBackPages_nothingFree_isNothing()
{
    fill(100);
    const FileUse before = use();

    QCOMPARE(given(giveBackPages(m_store->database, before.freePages + 10)), 0);
    QCOMPARE(given(giveBackPages(m_store->database, 10)), 0);

    QCOMPARE(use().usedBytes, before.usedBytes);
}

void TestFileSize::oldFile_keepsItsSize_untilItIsRewritten()
{
    makeOld();
    fill(2000);
    const FileUse full = use();
    QVERIFY(!full.shrinks);
    empty();
    const int freed = use().freePages;

    QCOMPARE(given(giveBackPages(m_store->database, 100)), freed);
    QCOMPARE(use().bytes, full.bytes);
    given(rewriteFile(m_store->database));

    QVERIFY(use().shrinks);
    QVERIFY(use().bytes < full.bytes / 2);
    QVERIFY(given(m_store->database.integrityProblems()).isEmpty());
    fill(500);
    empty();
    const int again = use().freePages;
    QCOMPARE(given(giveBackPages(m_store->database, 10)), again - 10);
    QVERIFY(QFileInfo::exists(file() + u"-wal"_s)); // kept as it was opened
}

void TestFileSize::rewriteFile_otherProgramHasItOpen_isRefused()
{
    makeOld();
    const auto other = given(Store::open({.folder = m_folder->path()}));
    QVERIFY(other->integration.load()); // a file is open once it was read

    const Result<> rewritten = rewriteFile(m_store->database);

    QCOMPARE(codeOf(rewritten), u"store_locked"_s);
    QVERIFY(!use().shrinks);
    QVERIFY(other->fleet.add(Company{{u"c1"_s}, u"Company"_s}));
    QVERIFY(given(m_store->fleet.company({u"c1"_s})).has_value());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFileSize)
#include "tst_filesize.moc"
