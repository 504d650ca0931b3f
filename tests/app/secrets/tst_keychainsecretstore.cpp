// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against a real gnome-keyring: run through tests/support/with-keyring.sh, once unlocked and once --locked.
#include "app/secrets/keychainsecretstore.h"
#include "tests/support/testkeys.h"
#include "tests/support/wait.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void write_thenRead_givesTheSameBytes();
    void write_twice_overwrites();
    void read_ofWhatIsntThere_saysNotFound();
    void read_fromALockedKeyring_saysLocked();
    void remove_takesItAway_andTwiceIsFine();
    void remove_fromALockedKeyring_neverClaimsToHaveForgotten();
    void write_ofAPrivateKey_liesUnderOurNameForOthersToSee();
    void write_toALockedKeyring_saysLocked();
    void withoutABus_saysUnavailable();
    void aKeychainThatDoesNotAnswer_endsAsSlow();

private:
    bool m_isLocked = false;
};

void TestKeychainSecretStore::initTestCase()
{
    const QByteArray keyring = qgetenv("SMARTFLEET_TEST_KEYRING");
    QVERIFY2(!keyring.isEmpty(), "run this through tests/support/with-keyring.sh");
    m_isLocked = keyring == "locked";
}

void TestKeychainSecretStore::write_thenRead_givesTheSameBytes()
{
    if (m_isLocked)
        return;
    KeychainSecretStore store;
    const QByteArray value("line 1\nline 2\0 and a zero", 24);

    QVERIFY(waitFor(store.write(u"smartfleet-connect/test/1"_s, value)));

    QCOMPARE(*waitFor(store.read(u"smartfleet-connect/test/1"_s)), value);
}

void TestKeychainSecretStore::write_twice_overwrites()
{
    if (m_isLocked)
        return;
    KeychainSecretStore store;
    QVERIFY(waitFor(store.write(u"smartfleet-connect/test/2"_s, "old")));

    QVERIFY(waitFor(store.write(u"smartfleet-connect/test/2"_s, "new")));

    QCOMPARE(*waitFor(store.read(u"smartfleet-connect/test/2"_s)), "new"_ba);
}

void TestKeychainSecretStore::read_ofWhatIsntThere_saysNotFound()
{
    if (m_isLocked)
        return;
    KeychainSecretStore store;

    const Result<QByteArray> read = waitFor(store.read(u"smartfleet-connect/test/none"_s));

    QCOMPARE(read.error().code, u"secret_not_found"_s);
    QProcess tool; // the look left nothing
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"user"_s, u"smartfleet-connect/probe"_s});
    QVERIFY(tool.waitForFinished());
    QVERIFY(tool.readAllStandardOutput().isEmpty());
}

void TestKeychainSecretStore::read_fromALockedKeyring_saysLocked()
{
    if (!m_isLocked)
        return;
    KeychainSecretStore store;

    QCOMPARE(waitFor(store.read(u"smartfleet-connect/test/1"_s)).error().code, u"keychain_locked"_s);
}

void TestKeychainSecretStore::remove_fromALockedKeyring_neverClaimsToHaveForgotten()
{
    if (!m_isLocked)
        return;
    KeychainSecretStore store;

    QCOMPARE(waitFor(store.remove(u"smartfleet-connect/test/1"_s)).error().code, u"keychain_locked"_s);
}

void TestKeychainSecretStore::remove_takesItAway_andTwiceIsFine()
{
    if (m_isLocked)
        return;
    KeychainSecretStore store;
    QVERIFY(waitFor(store.write(u"smartfleet-connect/test/3"_s, "gone soon")));

    QVERIFY(waitFor(store.remove(u"smartfleet-connect/test/3"_s)));
    QVERIFY(waitFor(store.remove(u"smartfleet-connect/test/3"_s)));

    QCOMPARE(waitFor(store.read(u"smartfleet-connect/test/3"_s)).error().code, u"secret_not_found"_s);
}

void TestKeychainSecretStore::write_ofAPrivateKey_liesUnderOurNameForOthersToSee()
{
    if (m_isLocked)
        return;
    KeychainSecretStore store;
    const QByteArray key = makeRsaKey();
    QVERIFY(waitFor(store.write(privateKeyKey(u"profile"_s, 4), key)));

    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"lookup"_s, u"server"_s, u"SmartFleet Connect"_s, u"user"_s, privateKeyKey(u"profile"_s, 4)});
    QVERIFY(tool.waitForFinished());

    QCOMPARE(tool.exitCode(), 0);
    const QByteArray shown = tool.readAllStandardOutput();
    QVERIFY2(shown.contains(key) || QByteArray::fromBase64(shown) == key, shown.left(40).constData());
}

void TestKeychainSecretStore::write_toALockedKeyring_saysLocked()
{
    if (!m_isLocked)
        return;
    KeychainSecretStore store;

    const Result<void> written = waitFor(store.write(u"smartfleet-connect/test/1"_s, "value"));

    QCOMPARE(written.error().code, u"keychain_locked"_s);
}

void TestKeychainSecretStore::withoutABus_saysUnavailable()
{
    // the bus is looked for once a process, so this asks a fresh one: the test itself, without the bus's address
    if (qEnvironmentVariableIsSet("SMARTFLEET_TEST_WITHOUT_BUS")) {
        KeychainSecretStore store;
        QCOMPARE(waitFor(store.write(u"smartfleet-connect/test/1"_s, "value")).error().code, u"keychain_unavailable"_s);
        return;
    }
    QProcess fresh;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"SMARTFLEET_TEST_WITHOUT_BUS"_s, u"1"_s);
    fresh.setProcessEnvironment(environment);
    fresh.start(QCoreApplication::applicationFilePath(), {u"withoutABus_saysUnavailable"_s});
    QVERIFY(fresh.waitForFinished());
    QVERIFY2(fresh.exitCode() == 0, fresh.readAllStandardOutput().constData());
}

void TestKeychainSecretStore::aKeychainThatDoesNotAnswer_endsAsSlow()
{
    KeychainSecretStore store(nullptr, std::chrono::milliseconds(0));

    const Result<QByteArray> read = waitFor(store.read(u"smartfleet-connect/test/1"_s));

    QCOMPARE(read.error().code, u"keychain_slow"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
