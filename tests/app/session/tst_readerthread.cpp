// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/readerthread.h"
#include "app/session/sessionthread.h"
#include "tests/support/wait.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

SessionOptions optionsIn(const QTemporaryDir& folder)
{
    SessionOptions options;
    options.location.folder = folder.path();
    options.secretsInMemory = true;
    return options;
}

Result<int> countCompanies(Store& store)
{
    const auto companies = store.fleet.companies();
    return companies ? Result<int>(int(companies->size())) : failure(companies.error());
}

} // namespace

class TestReaderThread : public QObject
{
    Q_OBJECT
private slots:
    void read_beforeTheSessionIsOpen_waitsForIt();
    void read_seesWhatTheSessionWrote();
    void aLongLook_doesNotHoldUpTheSession();
    void aLookCancelledBeforeItsTurn_isNotTaken();
    void read_whereThereIsNoStore_fails();
    void writing_isRefused();
};

void TestReaderThread::read_beforeTheSessionIsOpen_waitsForIt()
{
    const QTemporaryDir folder;
    SessionThread session(optionsIn(folder));
    session.start(&session);

    QCOMPARE(test::waitFor(session.read<int>(&session, countCompanies)), Result<int>(0));
}

void TestReaderThread::read_seesWhatTheSessionWrote()
{
    const QTemporaryDir folder;
    SessionThread session(optionsIn(folder));
    QVERIFY(test::waitFor(session.start(&session)));
    QCOMPARE(test::waitFor(session.read<int>(&session, countCompanies)), Result<int>(0));

    QVERIFY(test::waitFor(session.query<Company>(
        &session, [](Session& opened) { return opened.directory.addCompany({{u"a"_s}, u"A"_s}); })));

    QCOMPARE(test::waitFor(session.read<int>(&session, countCompanies)), Result<int>(1));
}

void TestReaderThread::aLongLook_doesNotHoldUpTheSession()
{
    const QTemporaryDir folder;
    SessionThread session(optionsIn(folder));
    QVERIFY(test::waitFor(session.start(&session)));
    QSemaphore written;
    Call<int>* look = session.read<int>(&session, [&written](Store&) -> Result<int> {
        return written.tryAcquire(1, 20'000) ? Result<int>(1) : Result<int>(0);
    });

    const Result<Company> added = test::waitFor(session.query<Company>(
        &session, [](Session& opened) { return opened.directory.addCompany({{u"a"_s}, u"A"_s}); }));
    written.release();

    QVERIFY(added);
    QCOMPARE(test::waitFor(look), Result<int>(1));
}

void TestReaderThread::aLookCancelledBeforeItsTurn_isNotTaken()
{
    const QTemporaryDir folder;
    SessionThread session(optionsIn(folder));
    QVERIFY(test::waitFor(session.start(&session)));
    QSemaphore go;
    std::atomic<bool> taken = false;
    session.read<int>(&session, [&go](Store&) -> Result<int> { return go.tryAcquire(1, 20'000) ? 1 : 0; });

    session
        .read<int>(&session,
                   [&taken](Store&) -> Result<int> {
                       taken = true;
                       return 0;
                   })
        ->cancel();
    go.release();
    QVERIFY(test::waitFor(session.read<int>(&session, countCompanies)));

    QVERIFY(!taken);
}

void TestReaderThread::read_whereThereIsNoStore_fails()
{
    const QTemporaryDir folder;
    ReaderThread reader({.folder = folder.path()});

    const Result<int> read = test::waitFor(reader.read<int>(&reader, countCompanies));

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
}

void TestReaderThread::writing_isRefused()
{
    const QTemporaryDir folder;
    SessionThread session(optionsIn(folder));
    QVERIFY(test::waitFor(session.start(&session)));

    const Result<int> written = test::waitFor(session.read<int>(&session, [](Store& store) -> Result<int> {
        SMARTFLEET_TRY(store.fleet.add(Company{{u"a"_s}, u"A"_s}));
        return 0;
    }));

    QVERIFY(!written);
    QCOMPARE(test::waitFor(session.read<int>(&session, countCompanies)), Result<int>(0));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestReaderThread)
#include "tst_readerthread.moc"
