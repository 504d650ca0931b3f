// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void profileId_staysForTheFolder();
    void profileId_differsBetweenFolders();
    void twoConnections_seeEachOther();
    void twoConnections_readerIsNotDisturbedByAWriter();
    void tokens_areFoundByHash();
    void audit_newestFirst();

private:
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'787'200'000'123, Qt::UTC);
};

void TestStore::profileId_staysForTheFolder()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Store> first = given(Store::open({.folder = folder.path()}));
    const std::unique_ptr<Store> second = given(Store::open({.folder = folder.path()}));

    const QString id = given(first->profileId());

    QVERIFY(!QUuid::fromString(id).isNull());
    QCOMPARE(given(first->profileId()), id);
    QCOMPARE(given(second->profileId()), id);
}

void TestStore::profileId_differsBetweenFolders()
{
    const QTemporaryDir here;
    const QTemporaryDir there;

    QVERIFY(given(given(Store::open({.folder = here.path()}))->profileId()) !=
            given(given(Store::open({.folder = there.path()}))->profileId()));
}

void TestStore::twoConnections_seeEachOther()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Store> first = given(Store::open({.folder = folder.path()}));
    const std::unique_ptr<Store> second = given(Store::open({.folder = folder.path()}));

    given(first->fleet.add(Company{{u"a"_s}, u"甲"_s}));
    given(second->fleet.add(Company{{u"b"_s}, u"乙"_s}));

    QCOMPARE(codeOf(second->fleet.add(Company{{u"a"_s}, u"丙"_s})), u"company_exists"_s);
    QCOMPARE(given(first->fleet.companies()), given(second->fleet.companies()));
    QCOMPARE(given(first->fleet.companies()).size(), std::size_t(2));
}

void TestStore::twoConnections_readerIsNotDisturbedByAWriter()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Store> writer = given(Store::open({.folder = folder.path()}));
    const std::unique_ptr<Store> reader = given(Store::open({.folder = folder.path()}));

    given(writer->database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(writer->fleet.add(Company{{u"a"_s}, u"甲"_s}));
        const auto seen = reader->fleet.companies();
        if (!seen || !seen->empty())
            return failure(Error::Kind::Storage, u"seen_too_early"_s);
        return {};
    }));

    QCOMPARE(given(reader->fleet.companies()).size(), std::size_t(1));
}

void TestStore::tokens_areFoundByHash()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Store> store = given(Store::open({.folder = folder.path()}));
    const QByteArray hash = QCryptographicHash::hash("token"_ba, QCryptographicHash::Sha256);

    given(store->tokens.add({u"b"_s, u"events"_s, hash, m_now}));
    given(store->tokens.add(
        {u"a"_s, u"events"_s, QCryptographicHash::hash("other"_ba, QCryptographicHash::Sha256), m_now}));

    QCOMPARE(given(store->tokens.findByHash(hash))->name, u"b"_s);
    QCOMPARE(given(store->tokens.findByHash(hash))->createdAt, m_now);
    QVERIFY(!given(store->tokens.findByHash(hash.left(31))));
    QVERIFY(!given(store->tokens.findByHash({})));
    QCOMPARE(given(store->tokens.list()).front().name, u"a"_s);
    QCOMPARE(codeOf(store->tokens.add({u"a"_s, u"events"_s, "x"_ba, m_now})), u"token_exists"_s);
    QVERIFY(store->tokens.remove(u"b"_s));
    QCOMPARE(codeOf(store->tokens.remove(u"b"_s)), u"token_not_found"_s);
    QVERIFY(!given(store->tokens.findByHash(hash)));
}

void TestStore::audit_newestFirst()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Store> store = given(Store::open({.folder = folder.path()}));

    given(store->audit.add(m_now, u"company.add"_s, u"a"_s));
    given(store->audit.add(m_now, u"company.add"_s, u"b"_s, u"乙"_s));

    const std::vector<AuditEntry> all = given(store->audit.list());
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all.front().subject, u"b"_s);
    QCOMPARE(all.front().detail, u"乙"_s);
    QCOMPARE(all.front().at, m_now);
    QVERIFY(!all.front().actor.isEmpty());
    QCOMPARE(given(store->audit.list(1)).size(), std::size_t(1));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestStore)
#include "tst_store.moc"
