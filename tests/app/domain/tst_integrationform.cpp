// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/integration.h"
#include "tests/support/results.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

IntegrationForm goodForm()
{
    return {.clientId = u"client"_s,
            .clientSecret = u"secret"_s,
            .serviceAccount = u"abc.serviceaccount@example.com"_s,
            .privateKey = "-----BEGIN"_ba,
            .domainId = u"10000001"_s,
            .botAdmins = {u"admin@example"_s}};
}

} // namespace

class TestIntegrationForm : public QObject
{
    Q_OBJECT

private slots:
    void blanks_areDropped();
    void domainId_fullWidth_isMadePlain();
    void wrong_namesTheField_data();
    void wrong_namesTheField();
    void states_haveNames();
};

void TestIntegrationForm::blanks_areDropped()
{
    IntegrationForm form = goodForm();
    form.clientId = u" client\n"_s;
    form.clientSecret = u"\tsecret "_s;
    form.botAdmins = {u" a@x "_s, u""_s, u"b@x"_s};
    form.botSubAdmins = {u" "_s};
    form.photoUrl = u" https://example.com/bot.png "_s;

    const IntegrationForm clean = given(normalised(form));

    QCOMPARE(clean.clientId, u"client"_s);
    QCOMPARE(clean.clientSecret, u"secret"_s);
    QCOMPARE(clean.botAdmins, QStringList({u"a@x"_s, u"b@x"_s}));
    QCOMPARE(clean.botSubAdmins, QStringList());
    QCOMPARE(clean.photoUrl, u"https://example.com/bot.png"_s);
}

void TestIntegrationForm::domainId_fullWidth_isMadePlain()
{
    IntegrationForm form = goodForm();
    form.domainId = u"　１２３４５６７８"_s;

    QCOMPARE(given(normalised(form)).domainId, u"12345678"_s);
}

void TestIntegrationForm::wrong_namesTheField_data()
{
    QTest::addColumn<std::function<void(IntegrationForm&)>>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const std::function<void(IntegrationForm&)>& change, const QString& code,
                        const QString& field) {
        QTest::newRow(name) << change << code << field;
    };
    const QString missing = u"missing_field"_s;
    row("client id", [](IntegrationForm& form) { form.clientId = u" "_s; }, missing, formfield::ClientId);
    row("client secret", [](IntegrationForm& form) { form.clientSecret.clear(); }, missing, formfield::ClientSecret);
    row(
        "service account", [](IntegrationForm& form) { form.serviceAccount.clear(); }, missing,
        formfield::ServiceAccount);
    row("private key", [](IntegrationForm& form) { form.privateKey = "\n "_ba; }, missing, formfield::PrivateKey);
    row("domain id", [](IntegrationForm& form) { form.domainId.clear(); }, missing, formfield::DomainId);
    row("admins", [](IntegrationForm& form) { form.botAdmins = {u" "_s}; }, missing, formfield::BotAdmins);
    row(
        "domain isn't a number", [](IntegrationForm& form) { form.domainId = u"example"_s; }, u"invalid_domain_id"_s,
        formfield::DomainId);
    row(
        "domain is nought", [](IntegrationForm& form) { form.domainId = u"0"_s; }, u"invalid_domain_id"_s,
        formfield::DomainId);
    row(
        "domain is negative", [](IntegrationForm& form) { form.domainId = u"-5"_s; }, u"invalid_domain_id"_s,
        formfield::DomainId);
    row(
        "domain has a sign", [](IntegrationForm& form) { form.domainId = u"+5"_s; }, u"invalid_domain_id"_s,
        formfield::DomainId);
    row(
        "domain has a gap", [](IntegrationForm& form) { form.domainId = u"100 0001"_s; }, u"invalid_domain_id"_s,
        formfield::DomainId);
    row(
        "domain is too large", [](IntegrationForm& form) { form.domainId = QString(30, u'9'); }, u"invalid_domain_id"_s,
        formfield::DomainId);
    row(
        "four admins", [](IntegrationForm& form) { form.botAdmins = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}; },
        u"too_many_admins"_s, formfield::BotAdmins);
    row(
        "four deputies", [](IntegrationForm& form) { form.botSubAdmins = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}; },
        u"too_many_admins"_s, formfield::BotSubAdmins);
    row(
        "admin twice", [](IntegrationForm& form) { form.botAdmins = {u"a"_s, u" a"_s}; }, u"admins_repeated"_s,
        formfield::BotAdmins);
    row(
        "photo by http", [](IntegrationForm& form) { form.photoUrl = u"http://example.com/a.png"_s; },
        u"invalid_photo_url"_s, formfield::PhotoUrl);
    row(
        "photo in a file", [](IntegrationForm& form) { form.photoUrl = u"file:///a.png"_s; }, u"invalid_photo_url"_s,
        formfield::PhotoUrl);
    row(
        "photo without host", [](IntegrationForm& form) { form.photoUrl = u"https:///a.png"_s; },
        u"invalid_photo_url"_s, formfield::PhotoUrl);
    row(
        "photo too long",
        [](IntegrationForm& form) { form.photoUrl = u"https://example.com/"_s + QString(1000, u'a'); },
        u"invalid_photo_url"_s, formfield::PhotoUrl);
}

void TestIntegrationForm::wrong_namesTheField()
{
    QFETCH(std::function<void(IntegrationForm&)>, change);
    QFETCH(QString, code);
    QFETCH(QString, field);
    IntegrationForm form = goodForm();
    QVERIFY(normalised(form));
    change(form);

    const Result<IntegrationForm> clean = normalised(form);

    QCOMPARE(codeOf(clean), code);
    QCOMPARE(clean.error().args.first(), field);
}

void TestIntegrationForm::states_haveNames()
{
    for (const IntegrationState state :
         {IntegrationState::NotLinked, IntegrationState::Linking, IntegrationState::Linked, IntegrationState::Unlinking,
          IntegrationState::NeedsAttention}) {
        QVERIFY(!toString(state).isEmpty());
        QVERIFY(integrationStateFromString(toString(state)) == state);
    }
    QVERIFY(!integrationStateFromString(u"LINKED"_s));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestIntegrationForm)
#include "tst_integrationform.moc"
