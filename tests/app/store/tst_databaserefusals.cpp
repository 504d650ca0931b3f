// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

/// Runs SQL on a file as another program would.
void runForeign(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s can't be opened", qPrintable(path));
        QSqlQuery query(database);
        for (const QString& statement : statements) {
            if (!query.exec(statement))
                qFatal("%s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

/// What `work` answers in a child process that has given up its rights and limits alone.
QString inChild(const std::function<void()>& prepare, const std::function<QString()>& work)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        prepare();
        const QByteArray answer = work().toUtf8();
        const bool told =
            ::write(ends[1], answer.constData(), static_cast<std::size_t>(answer.size())) == answer.size();
        _exit(told ? 0 : 1);
    }
    close(ends[1]);
    QByteArray answer;
    char buffer[256];
    for (ssize_t got = 0; (got = read(ends[0], buffer, sizeof buffer)) > 0;)
        answer.append(buffer, got);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? QString::fromUtf8(answer) : u"the child died"_s;
}

/// Rights don't bind the administrator.
void becomeNobody()
{
    constexpr uid_t Nobody = 65534;
    if (geteuid() == 0 && (setgid(Nobody) != 0 || setuid(Nobody) != 0))
        _exit(2);
}

/// No file may grow beyond `bytes`, as on a disk that is full.
void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        _exit(2);
}

} // namespace

class TestDatabaseRefusals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newerVersion_isLeftAlone();
    void notADatabase_isLeftAlone_data();
    void notADatabase_isLeftAlone();
    void truncated_isLeftAlone_data();
    void truncated_isLeftAlone();
    void damagedInside_isLeftAlone();
    void otherProgramsDatabase_isLeftAlone();
    void folderBelowAFile_cannotBeMade();
    void folderWithoutRights_data();
    void folderWithoutRights();
    void fileWithoutRights_isReadOnly();
    void readOnly_makesNothing();
    void readOnly_refusesToWrite();
    void diskFull_onTheFirstStart_leavesNothingBroken();
    void diskFull_later_keepsWhatWasAccepted();
    void pagesUsedUp_isADiskFull();
    void lockedByAnother_saysSo();
    void url_isNotSupportedYet();

private:
    QString file() const { return m_folder->filePath(u"smartfleet.db"_s); }
    QString openCode(bool readOnly = false) const
    {
        return codeOf(Store::open(
            {.folder = m_folder->path(), .readOnly = readOnly, .busyTimeout = std::chrono::milliseconds(50)}));
    }
    void makeStore() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseRefusals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabaseRefusals::makeStore() const
{
    const std::unique_ptr<Store> store = given(Store::open({.folder = m_folder->path()}));
    for (int i = 0; i < 50; ++i)
        given(store->fleet.add(Company{{u"company-%1"_s.arg(i)}, u"横浜運輸 第%1営業所"_s.arg(i)}));
}

void TestDatabaseRefusals::newerVersion_isLeftAlone()
{
    makeStore();
    runForeign(file(), {u"INSERT INTO schema_migration(version, name, applied_at) VALUES(999, 'later', 0)"_s});
    const QByteArray before = bytesOf(file());

    const auto store = Store::open({.folder = m_folder->path()});

    QCOMPARE(codeOf(store), u"store_newer_version"_s);
    QCOMPARE(store.error().args, QStringList({u"999"_s, QString::number(Database::newestSchemaVersion())}));
    QVERIFY(bytesOf(file()) == before);
}

void TestDatabaseRefusals::notADatabase_isLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a few letters") << "hello"_ba;
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("nought bytes") << QByteArray(8192, '\0');
}

void TestDatabaseRefusals::notADatabase_isLeftAlone()
{
    QFETCH(QByteArray, bytes);
    write(file(), bytes);

    QCOMPARE(openCode(), u"store_damaged"_s);
    QVERIFY(bytesOf(file()) == bytes);
}

void TestDatabaseRefusals::truncated_isLeftAlone_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("hardly begun") << 1;
    QTest::newRow("half") << 50;
    QTest::newRow("nearly whole") << 97;
}

void TestDatabaseRefusals::truncated_isLeftAlone()
{
    QFETCH(int, percent);
    makeStore();
    const QByteArray whole = bytesOf(file());
    const QByteArray part = whole.left(whole.size() * percent / 100);
    write(file(), part);

    QCOMPARE(openCode(), u"store_damaged"_s);
    QVERIFY(bytesOf(file()) == part);
}

void TestDatabaseRefusals::damagedInside_isLeftAlone()
{
    makeStore();
    QByteArray bytes = bytesOf(file());
    bytes.replace(4096, 8192, QByteArray(8192, '\xee'));
    write(file(), bytes);

    QCOMPARE(openCode(), u"store_damaged"_s);
    QVERIFY(bytesOf(file()) == bytes);
}

void TestDatabaseRefusals::otherProgramsDatabase_isLeftAlone()
{
    runForeign(file(), {u"CREATE TABLE recipes(name TEXT)"_s, u"INSERT INTO recipes VALUES('うどん')"_s});
    const QByteArray before = bytesOf(file());

    QCOMPARE(openCode(), u"store_damaged"_s);
    QVERIFY(bytesOf(file()) == before);
}

void TestDatabaseRefusals::folderBelowAFile_cannotBeMade()
{
    write(m_folder->filePath(u"plain"_s), "x"_ba);

    QCOMPARE(codeOf(Store::open({.folder = m_folder->filePath(u"plain/profile"_s)})), u"store_read_only"_s);
    QCOMPARE(bytesOf(m_folder->filePath(u"plain"_s)), "x"_ba);
}

void TestDatabaseRefusals::folderWithoutRights_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::newRow("empty") << false;
    QTest::newRow("with a store in it") << true;
}

void TestDatabaseRefusals::folderWithoutRights()
{
    QFETCH(bool, hasStore);
    if (hasStore) {
        makeStore();
        QVERIFY(
            QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther));
    }
    const QByteArray before = bytesOf(file());
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));

    const QString code = inChild(becomeNobody, [this] { return openCode(); });

    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(code, u"store_read_only"_s);
    QVERIFY(bytesOf(file()) == before);
}

void TestDatabaseRefusals::fileWithoutRights_isReadOnly()
{
    makeStore();
    const QByteArray before = bytesOf(file());
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                                      QFile::WriteOther | QFile::ExeOther));

    const QString code = inChild(becomeNobody, [this] { return openCode(); });

    QCOMPARE(code, u"store_read_only"_s);
    QVERIFY(bytesOf(file()) == before);
}

void TestDatabaseRefusals::readOnly_makesNothing()
{
    const QString folder = m_folder->filePath(u"profile"_s);

    QCOMPARE(codeOf(Store::open({.folder = folder, .readOnly = true})), u"store_unavailable"_s);
    QVERIFY(!QFile::exists(folder));
}

void TestDatabaseRefusals::readOnly_refusesToWrite()
{
    makeStore();
    const QByteArray before = bytesOf(file());
    const std::unique_ptr<Store> store = given(Store::open({.folder = m_folder->path(), .readOnly = true}));

    QCOMPARE(given(store->fleet.companies()).size(), std::size_t(50));
    QCOMPARE(codeOf(store->fleet.add(Company{{u"new"_s}, u"新"_s})), u"store_read_only"_s);
    QVERIFY(bytesOf(file()) == before);
}

void TestDatabaseRefusals::diskFull_onTheFirstStart_leavesNothingBroken()
{
    const QString code = inChild([] { limitFiles(20'000); }, [this] { return openCode(); });

    QVERIFY2(!code.isEmpty() && code.startsWith(u"store_"_s), qPrintable(code));
    const std::unique_ptr<Store> store = given(Store::open({.folder = m_folder->path()}));
    QCOMPARE(given(store->database.integrityProblems()), QStringList());
    QCOMPARE(given(store->database.schemaVersion()), Database::newestSchemaVersion());
}

void TestDatabaseRefusals::diskFull_later_keepsWhatWasAccepted()
{
    makeStore();
    const qint64 size = QFile(file()).size();

    const QString answer = inChild([size] { limitFiles(static_cast<rlim_t>(size)); },
                                   [this] {
                                       const auto store = Store::open({.folder = m_folder->path()});
                                       int accepted = 0;
                                       for (; store && accepted < 100'000; ++accepted) {
                                           const Company added = {{u"later-%1"_s.arg(accepted)}, QString(100, u'長')};
                                           if (const Result<> done = (*store)->fleet.add(added); !done)
                                               return u"%1 %2"_s.arg(accepted).arg(done.error().code);
                                       }
                                       return u"never full"_s;
                                   });

    QVERIFY2(answer.endsWith(u" store_write_failed"_s), qPrintable(answer)); // to SQLite a limit is no full disk
    const std::size_t accepted = answer.section(u' ', 0, 0).toULongLong();
    const std::unique_ptr<Store> store = given(Store::open({.folder = m_folder->path()}));
    QCOMPARE(given(store->database.integrityProblems()), QStringList());
    QCOMPARE(given(store->fleet.companies()).size(), 50 + accepted);
}

void TestDatabaseRefusals::pagesUsedUp_isADiskFull()
{
    makeStore();
    const std::unique_ptr<Store> store = given(Store::open({.folder = m_folder->path()}));
    given(store->database.run(u"PRAGMA max_page_count = 1"_s));

    QString code;
    for (int i = 0; code.isEmpty() && i < 10'000; ++i)
        code = codeOf(store->fleet.add(Company{{u"later-%1"_s.arg(i)}, QString(100, u'長')}));

    QCOMPARE(code, u"store_disk_full"_s);
    QCOMPARE(given(store->database.integrityProblems()), QStringList());
}

void TestDatabaseRefusals::lockedByAnother_saysSo()
{
    makeStore();
    const QByteArray before = bytesOf(file());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));

        QCOMPARE(openCode(), u"store_locked"_s);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(bytesOf(file()) == before);
    QCOMPARE(openCode(), QString());
}

void TestDatabaseRefusals::url_isNotSupportedYet()
{
    QCOMPARE(codeOf(Store::open({.folder = m_folder->path(), .url = u"postgresql://localhost/x"_s})),
             u"database_url_unsupported"_s);
    QVERIFY(!QFile::exists(file()));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDatabaseRefusals)
#include "tst_databaserefusals.moc"
