// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testkeys.h"
#include "ui/guide/guidesteps.h"
#include "ui/kit/formrow.h"
#include "ui/services/integrationfields.h"
#include "ui/services/privatekeyfield.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QLineEdit* editOf(const IntegrationFields& fields, const QString& field)
{
    return fields.findChild<QLineEdit*>(field + u"Edit"_s);
}

FormRow* rowOf(const IntegrationFields& fields, const QString& field)
{
    return fields.findChild<FormRow*>(field + u"Row"_s);
}

Integration linked()
{
    return {.state = IntegrationState::Linked,
            .clientId = u"client"_s,
            .serviceAccount = u"old.serviceaccount@example.com"_s,
            .domain = {10000001},
            .botAdmins = {u"admin@example.com"_s},
            .userPermission = false};
}

} // namespace

class TestIntegrationFields : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void new_form_blamesNobody();
    void type_badDomain_isToldAtOnce();
    void type_corrected_takesTheErrorAway();
    void validateAll_empty_tellsEveryRequiredField();
    void validateAll_complete_isTrue();
    void form_admins_mayBeSeparatedAnyhow_data();
    void form_admins_mayBeSeparatedAnyhow();
    void form_permission_isNotAllowedAtFirst();
    void secret_typed_isHidden();
    void showFieldError_named_standsThereUntilChanged();
    void showFieldError_unnamed_isFalse();
    void edit_unchanged_changesNothing();
    void edit_newValues_areOnlyThose();
    void edit_lockedFields_cantBeTypedIn();
    void edit_emptyKey_isAllowed();
    void type_pastedWithBlanks_isUnderstoodAndSaid_data();
    void type_pastedWithBlanks_isUnderstoodAndSaid();
    void type_secretWithBlanks_isNotShown();
    void help_everyField_asksForItsStep_data();
    void help_everyField_asksForItsStep();

private:
    IntegrationForm m_good;
};

void TestIntegrationFields::initTestCase()
{
    m_good = {.clientId = u"client"_s,
              .clientSecret = u"secret"_s,
              .serviceAccount = u"abc.serviceaccount@example.com"_s,
              .privateKey = test::makeRsaKey(),
              .domainId = u"10000001"_s,
              .botAdmins = {u"admin@example.com"_s}};
}

void TestIntegrationFields::new_form_blamesNobody()
{
    IntegrationFields fields;

    fields.beginRegistration();

    for (const FormRow* row : fields.findChildren<FormRow*>())
        QCOMPARE(row->error(), QString());
}

void TestIntegrationFields::type_badDomain_isToldAtOnce()
{
    IntegrationFields fields;
    fields.beginRegistration();

    QTest::keyClicks(editOf(fields, formfield::DomainId), u"12a"_s);

    QVERIFY(!rowOf(fields, formfield::DomainId)->error().isEmpty());
    QVERIFY(rowOf(fields, formfield::ClientId)->error().isEmpty());
}

void TestIntegrationFields::type_corrected_takesTheErrorAway()
{
    IntegrationFields fields;
    fields.beginRegistration();
    QTest::keyClicks(editOf(fields, formfield::DomainId), u"12a"_s);

    QTest::keyClick(editOf(fields, formfield::DomainId), Qt::Key_Backspace);

    QCOMPARE(rowOf(fields, formfield::DomainId)->error(), QString());
}

void TestIntegrationFields::validateAll_empty_tellsEveryRequiredField()
{
    IntegrationFields fields;
    fields.beginRegistration();

    QVERIFY(!fields.validateAll());

    for (const QString& field : {formfield::ClientId, formfield::ClientSecret, formfield::ServiceAccount,
                                 formfield::PrivateKey, formfield::DomainId, formfield::BotAdmins})
        QVERIFY2(!rowOf(fields, field)->error().isEmpty(), qPrintable(field));
    QVERIFY(rowOf(fields, formfield::BotSubAdmins)->error().isEmpty());
    QVERIFY(rowOf(fields, formfield::PhotoUrl)->error().isEmpty());
}

void TestIntegrationFields::validateAll_complete_isTrue()
{
    IntegrationFields fields;
    fields.beginRegistration();

    fields.fill(m_good);

    QVERIFY(fields.validateAll());
    QCOMPARE(fields.form().clientId, m_good.clientId);
    QCOMPARE(fields.form().botAdmins, m_good.botAdmins);
    QVERIFY(!fields.form().privateKey.isEmpty());
}

void TestIntegrationFields::form_admins_mayBeSeparatedAnyhow_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("comma") << u"a@example.com,b@example.com"_s;
    QTest::newRow("comma and blank") << u"a@example.com, b@example.com "_s;
    QTest::newRow("full-width comma") << u"a@example.com，b@example.com"_s;
    QTest::newRow("Japanese comma") << u"a@example.com、b@example.com"_s;
    QTest::newRow("full-width blank") << u"a@example.com　b@example.com"_s;
}

void TestIntegrationFields::form_admins_mayBeSeparatedAnyhow()
{
    QFETCH(const QString, typed);
    IntegrationFields fields;
    fields.beginRegistration();

    editOf(fields, formfield::BotAdmins)->setText(typed);

    QCOMPARE(fields.form().botAdmins, (QStringList{u"a@example.com"_s, u"b@example.com"_s}));
}

void TestIntegrationFields::form_permission_isNotAllowedAtFirst()
{
    IntegrationFields fields;
    fields.beginRegistration();

    QVERIFY(!fields.form().userPermission);
    QVERIFY(fields.findChild<QRadioButton*>(u"userPermissionNotAllowedRadio"_s)->isChecked());
}

void TestIntegrationFields::secret_typed_isHidden()
{
    IntegrationFields fields;
    fields.beginRegistration();
    QLineEdit* secret = editOf(fields, formfield::ClientSecret);

    QTest::keyClicks(secret, u"hunter2"_s);

    QCOMPARE(fields.form().clientSecret, u"hunter2"_s);
    QVERIFY(!secret->displayText().contains(u"hunter2"_s));
}

void TestIntegrationFields::showFieldError_named_standsThereUntilChanged()
{
    IntegrationFields fields;
    fields.beginRegistration();
    fields.fill(m_good);

    QVERIFY(fields.showFieldError({Error::Kind::Invalid, u"invalid_domain_id"_s, {formfield::DomainId}}));
    QVERIFY(!rowOf(fields, formfield::DomainId)->error().isEmpty());
    QCOMPARE(editOf(fields, formfield::DomainId)->text(), m_good.domainId);

    QTest::keyClicks(editOf(fields, formfield::DomainId), u"9"_s);

    QCOMPARE(rowOf(fields, formfield::DomainId)->error(), QString());
}

void TestIntegrationFields::showFieldError_unnamed_isFalse()
{
    IntegrationFields fields;
    fields.beginRegistration();

    QVERIFY(!fields.showFieldError({Error::Kind::Network, u"network_failed"_s}));
}

void TestIntegrationFields::edit_unchanged_changesNothing()
{
    IntegrationFields fields;

    fields.beginEdit(linked());

    const IntegrationEdit edit = fields.edit();
    QVERIFY(!edit.serviceAccount);
    QVERIFY(!edit.privateKey);
    QVERIFY(!edit.userPermission);
}

void TestIntegrationFields::edit_newValues_areOnlyThose()
{
    IntegrationFields fields;
    fields.beginEdit(linked());

    editOf(fields, formfield::ServiceAccount)->setText(u"new.serviceaccount@example.com"_s);
    fields.findChild<QRadioButton*>(u"userPermissionAllowedRadio"_s)->click();

    const IntegrationEdit edit = fields.edit();
    QCOMPARE(edit.serviceAccount, u"new.serviceaccount@example.com"_s);
    QCOMPARE(edit.userPermission, true);
    QVERIFY(!edit.privateKey);
}

void TestIntegrationFields::edit_lockedFields_cantBeTypedIn()
{
    IntegrationFields fields;

    fields.beginEdit(linked());

    for (const QString& field :
         {formfield::ClientId, formfield::DomainId, formfield::BotAdmins, formfield::BotSubAdmins})
        QVERIFY2(editOf(fields, field)->isReadOnly(), qPrintable(field));
    QVERIFY(!editOf(fields, formfield::ServiceAccount)->isReadOnly());
    QCOMPARE(editOf(fields, formfield::DomainId)->text(), u"10000001"_s);
    QVERIFY(rowOf(fields, formfield::ClientSecret)->isHidden());
}

void TestIntegrationFields::edit_emptyKey_isAllowed()
{
    IntegrationFields fields;

    fields.beginEdit(linked());

    QVERIFY(fields.validateAll());
}

void TestIntegrationFields::type_pastedWithBlanks_isUnderstoodAndSaid_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("understood");

    QTest::newRow("blanks around") << formfield::ClientId << u"  client1 "_s << u"client1"_s;
    QTest::newRow("line break at its end") << formfield::ClientId << u"client1\n"_s << u"client1"_s;
    QTest::newRow("full-width digits") << formfield::DomainId << u"１０００００１"_s << u"1000001"_s;
    QTest::newRow("full-width letters and sign")
        << formfield::ServiceAccount << u"ａｂ．serviceaccount＠example．com"_s << u"ab.serviceaccount@example.com"_s;
    QTest::newRow("full-width blank") << formfield::DomainId << u"　10 "_s << u"10"_s;
    QTest::newRow("invisible character") << formfield::DomainId << u"\u200B10"_s << u"10"_s;
    QTest::newRow("administrators") << formfield::BotAdmins << u"ａ＠example.com、b@example.com"_s
                                    << u"a@example.com, b@example.com"_s;
}

void TestIntegrationFields::type_pastedWithBlanks_isUnderstoodAndSaid()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, understood);
    IntegrationFields fields;
    fields.beginRegistration();
    fields.fill(m_good);

    editOf(fields, field)->setText(typed);
    emit editOf(fields, field)->editingFinished();

    QVERIFY2(rowOf(fields, field)->note().contains(understood), qPrintable(rowOf(fields, field)->note()));
    QCOMPARE(rowOf(fields, field)->error(), QString());
    const IntegrationForm form = fields.form();
    const QStringList values{form.clientId, form.domainId, form.serviceAccount, form.botAdmins.join(u", "_s)};
    QVERIFY(values.contains(understood));
    QVERIFY(fields.validateAll());

    QTest::keyClicks(editOf(fields, field), u"x"_s);
    QCOMPARE(rowOf(fields, field)->note(), QString());
}

void TestIntegrationFields::type_secretWithBlanks_isNotShown()
{
    IntegrationFields fields;
    fields.beginRegistration();

    editOf(fields, formfield::ClientSecret)->setText(u" hunter2 "_s);
    emit editOf(fields, formfield::ClientSecret)->editingFinished();

    QCOMPARE(fields.form().clientSecret, u"hunter2"_s);
    QVERIFY(!rowOf(fields, formfield::ClientSecret)->note().isEmpty());
    QVERIFY(!rowOf(fields, formfield::ClientSecret)->note().contains(u"hunter2"_s));
}

void TestIntegrationFields::help_everyField_asksForItsStep_data()
{
    QTest::addColumn<QString>("field");
    for (const QString& field : {formfield::ClientId, formfield::ClientSecret, formfield::ServiceAccount,
                                 formfield::PrivateKey, formfield::DomainId, formfield::BotAdmins})
        QTest::newRow(qPrintable(field)) << field;
}

void TestIntegrationFields::help_everyField_asksForItsStep()
{
    QFETCH(const QString, field);
    IntegrationFields fields;
    fields.beginRegistration();
    QSignalSpy asked(&fields, &IntegrationFields::guideRequested);
    auto* help = qobject_cast<QToolButton*>(rowOf(fields, field)->helpButton());

    help->click();

    QVERIFY(help->accessibleName().startsWith(u"Where do I find this?: "_s));
    QCOMPARE(asked.count(), 1);
    QVERIFY(guideStepFor(asked.first().constFirst().toString()) >= 0);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestIntegrationFields)
#include "tst_integrationfields.moc"
