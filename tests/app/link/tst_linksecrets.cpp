// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/linksecrets.h"
#include "app/secrets/secretstore.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

const QString Profile = u"profile"_s;

} // namespace

class TestLinkSecrets : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void write_thenRead_givesBoth();
    void generationsAndProfiles_areApart();
    void read_oneMissing_isNotFound();
    void remove_takesBothAway_andOnlyThose();
    void remove_generationZero_isNothing();
};

void TestLinkSecrets::write_thenRead_givesBoth()
{
    MemorySecretStore store;
    const LinkSecrets secrets{u"秘密"_s, "key\nlines"};

    given(waitFor(writeLinkSecrets(store, Profile, 3, secrets)));

    QCOMPARE(given(waitFor(readLinkSecrets(store, Profile, 3))), secrets);
    QCOMPARE(store.all().value(privateKeyKey(Profile, 3)), secrets.privateKey);
}

void TestLinkSecrets::generationsAndProfiles_areApart()
{
    MemorySecretStore store;
    const LinkSecrets first{u"first"_s, "1"};
    given(waitFor(writeLinkSecrets(store, Profile, 1, first)));

    given(waitFor(writeLinkSecrets(store, Profile, 2, {u"second"_s, "2"})));
    given(waitFor(writeLinkSecrets(store, u"other"_s, 1, {u"third"_s, "3"})));

    QCOMPARE(given(waitFor(readLinkSecrets(store, Profile, 1))), first);
    QCOMPARE(store.all().size(), 6);
}

void TestLinkSecrets::read_oneMissing_isNotFound()
{
    MemorySecretStore store;
    given(waitFor(writeLinkSecrets(store, Profile, 1, {u"secret"_s, "key"})));
    given(waitFor(store.remove(privateKeyKey(Profile, 1))));

    QCOMPARE(codeOf(waitFor(readLinkSecrets(store, Profile, 1))), u"secret_not_found"_s);
}

void TestLinkSecrets::remove_takesBothAway_andOnlyThose()
{
    MemorySecretStore store;
    const LinkSecrets kept{u"kept"_s, "key"};
    given(waitFor(writeLinkSecrets(store, Profile, 1, {u"gone"_s, "key"})));
    given(waitFor(writeLinkSecrets(store, Profile, 2, kept)));

    given(waitFor(removeLinkSecrets(store, Profile, 1)));

    QCOMPARE(store.all().size(), 2);
    QCOMPARE(given(waitFor(readLinkSecrets(store, Profile, 2))), kept);
}

void TestLinkSecrets::remove_generationZero_isNothing()
{
    MemorySecretStore store;
    given(waitFor(writeLinkSecrets(store, Profile, 0, {u"never"_s, "key"})));

    given(waitFor(removeLinkSecrets(store, Profile, 0)));

    QCOMPARE(store.all().size(), 2);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestLinkSecrets)
#include "tst_linksecrets.moc"
