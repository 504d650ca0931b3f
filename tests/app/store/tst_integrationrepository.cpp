// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestIntegrationRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void none_isNotLinked();
    void save_comesBackWhole();
    void save_raisesTheVersion();
    void save_overAnothersChange_isRefused();
    void save_failed_leavesTheGivenVersion();
    void remove_isNotLinkedAgain_andVersionsGoOn();
    void markers_areKeptInOrder();

private:
    Integration linked() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'787'200'000'123, Qt::UTC);
};

void TestIntegrationRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

Integration TestIntegrationRepository::linked() const
{
    Integration integration;
    integration.state = IntegrationState::NeedsAttention;
    integration.clientId = u"client"_s;
    integration.serviceAccount = u"sa@example"_s;
    integration.domain = {9'007'199'254'740'993};
    integration.botAdmins = {u"佐藤@x"_s, u"a,b\"c"_s};
    integration.botSubAdmins = {u"d"_s};
    integration.userPermission = true;
    integration.photoUrl = u"https://example.com/a.png"_s;
    integration.bot = {2'000'001};
    integration.botName = BotName;
    integration.marker = u"marker-1"_s;
    integration.step = u"create_bot"_s;
    integration.undoing = true;
    integration.secretGeneration = 3;
    integration.pendingGeneration = 4;
    integration.staleGeneration = 2;
    integration.linkedAt = m_now;
    integration.problem = Error{.kind = Error::Kind::Unauthorized,
                                .code = u"key_refused"_s,
                                .args = {u"a"_s, u"乙"_s},
                                .detail = u"invalid_grant"_s,
                                .httpStatus = 401,
                                .maybeDone = true};
    return integration;
}

void TestIntegrationRepository::none_isNotLinked()
{
    QCOMPARE(given(m_store->integration.load()), Integration());
    QCOMPARE(given(m_store->integration.version()), 0);
}

void TestIntegrationRepository::save_comesBackWhole()
{
    Integration integration = linked();

    QVERIFY(m_store->integration.save(integration));

    QVERIFY(integration.version > 0);
    QCOMPARE(given(m_store->integration.load()), integration);
}

void TestIntegrationRepository::save_raisesTheVersion()
{
    Integration integration = linked();
    QVERIFY(m_store->integration.save(integration));
    const qint64 first = integration.version;
    integration.problem.reset();
    integration.linkedAt = {};

    QVERIFY(m_store->integration.save(integration));

    QVERIFY(integration.version > first);
    QCOMPARE(given(m_store->integration.version()), integration.version);
    QCOMPARE(given(m_store->integration.load()), integration);
}

void TestIntegrationRepository::save_overAnothersChange_isRefused()
{
    Integration mine = linked();
    QVERIFY(m_store->integration.save(mine));
    const std::unique_ptr<Store> other = given(Store::open({.folder = m_folder->path()}));
    Integration theirs = given(other->integration.load());
    theirs.clientId = u"theirs"_s;
    QVERIFY(other->integration.save(theirs));
    const qint64 before = mine.version;
    mine.clientId = u"mine"_s;

    const Result<> refused = m_store->integration.save(mine);

    QCOMPARE(codeOf(refused), u"integration_changed"_s);
    QVERIFY(refused.error().kind == Error::Kind::Conflict);
    QCOMPARE(mine.version, before);
    QCOMPARE(given(m_store->integration.load()), theirs);
}

void TestIntegrationRepository::save_failed_leavesTheGivenVersion()
{
    Integration integration = linked();
    integration.version = 7;

    QCOMPARE(codeOf(m_store->integration.save(integration)), u"integration_changed"_s);

    QCOMPARE(integration.version, 7);
    QCOMPARE(given(m_store->integration.load()), Integration());
}

void TestIntegrationRepository::remove_isNotLinkedAgain_andVersionsGoOn()
{
    Integration first = linked();
    QVERIFY(m_store->integration.save(first));
    QVERIFY(m_store->integration.save(first));

    QVERIFY(m_store->integration.remove());
    QCOMPARE(given(m_store->integration.load()), Integration());
    QCOMPARE(codeOf(m_store->integration.save(first)), u"integration_changed"_s);

    Integration second = linked();
    QVERIFY(m_store->integration.save(second));
    QVERIFY(second.version > first.version);
}

void TestIntegrationRepository::markers_areKeptInOrder()
{
    IntegrationRepository& repository = m_store->integration;
    QVERIFY(repository.retireMarker(u"later"_s, m_now.addSecs(1)));
    QVERIFY(repository.retireMarker(u"first"_s, m_now));
    QVERIFY(repository.retireMarker(u"first"_s, m_now.addSecs(5)));
    QCOMPARE(given(repository.retiredMarkers()), QStringList({u"first"_s, u"later"_s}));

    QVERIFY(repository.forgetMarker(u"first"_s));
    QVERIFY(repository.forgetMarker(u"never there"_s));
    QCOMPARE(given(repository.retiredMarkers()), QStringList{u"later"_s});
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestIntegrationRepository)
#include "tst_integrationrepository.moc"
