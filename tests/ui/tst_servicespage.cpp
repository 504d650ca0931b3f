// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testkeys.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"
#include "ui/services/integrationformpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestServicesPage : public QObject
{
    Q_OBJECT

private:
    static void press(test::PracticeWindow& window, const QString& button)
    {
        QTest::mouseClick(window.find<QPushButton>(button), Qt::LeftButton);
    }

private slots:
    void start_notLinked_offersToLinkAlone()
    {
        test::PracticeWindow window;

        QTRY_COMPARE(window.words(u"integrationStatus"_s), u"Not linked"_s);
        QVERIFY(window.find<QPushButton>(u"linkButton"_s)->isVisible());
        QVERIFY(!window.find<QPushButton>(u"deleteButton"_s)->isVisible());
        QVERIFY(!window.find<QPushButton>(u"editButton"_s)->isVisible());
    }

    void register_practiceValues_links()
    {
        test::PracticeWindow window;
        press(window, u"linkButton"_s);
        press(window, u"practiceValuesButton"_s);

        press(window, u"submitButton"_s);

        QTRY_COMPARE(window.words(u"integrationStatus"_s), u"Linked"_s);
        QTRY_VERIFY(window.find<QPushButton>(u"editButton"_s)->isVisible());
        QCOMPARE(window.find<QLabel>(u"userPermissionValue"_s)->text(), u"Not allowed"_s);
        QVERIFY(window.find<QLabel>(u"botValue"_s)->text().startsWith(BotName));
        QVERIFY(window.find<QLineEdit>(u"clientSecretEdit"_s)->text().isEmpty());
        QCOMPARE(window.world().server().tenant().bots().size(), std::size_t(1));
    }

    void register_emptyForm_namesEveryMissingField()
    {
        test::PracticeWindow window;
        press(window, u"linkButton"_s);

        press(window, u"submitButton"_s);

        for (const QString& field :
             {u"clientId"_s, u"clientSecret"_s, u"serviceAccount"_s, u"privateKey"_s, u"domainId"_s, u"botAdmins"_s})
            QVERIFY2(!window.find<FormRow>(field + u"Row"_s)->error().isEmpty(), qPrintable(field));
        QVERIFY(window.find<FormRow>(u"botSubAdminsRow"_s)->error().isEmpty());
        QVERIFY(window.find<QLineEdit>(u"clientIdEdit"_s)->accessibleDescription().contains(u"missing"_s));
    }

    void register_mendedField_takesTheSummaryAway()
    {
        test::PracticeWindow window;
        press(window, u"linkButton"_s);
        press(window, u"practiceValuesButton"_s);
        window.find<QLineEdit>(u"clientIdEdit"_s)->clear();
        press(window, u"submitButton"_s);
        QVERIFY(window.find<MessageBar>(u"formMessageBar"_s)->isVisible());

        QTest::keyClicks(window.find<QLineEdit>(u"clientIdEdit"_s), u"abc"_s);

        QVERIFY(!window.find<MessageBar>(u"formMessageBar"_s)->isVisible());
    }

    void typing_badDomainId_saysSoBesideTheField()
    {
        test::PracticeWindow window;
        press(window, u"linkButton"_s);

        QTest::keyClicks(window.find<QLineEdit>(u"domainIdEdit"_s), u"12a"_s);

        QVERIFY(window.find<FormRow>(u"domainIdRow"_s)->error().contains(u"not a number"_s));
        window.find<QLineEdit>(u"domainIdEdit"_s)->clear();
        QTest::keyClicks(window.find<QLineEdit>(u"domainIdEdit"_s), u"12"_s);
        QVERIFY(window.find<FormRow>(u"domainIdRow"_s)->error().isEmpty());
    }

    void register_secretRefused_keepsWhatWasTyped()
    {
        test::PracticeWindow window;
        press(window, u"linkButton"_s);
        press(window, u"practiceValuesButton"_s);
        window.find<QLineEdit>(u"clientSecretEdit"_s)->setText(u"wrong"_s);

        press(window, u"submitButton"_s);

        QTRY_VERIFY(window.find<MessageBar>(u"formMessageBar"_s)->isVisible());
        QVERIFY(!window.find<MessageBar>(u"formMessageBar"_s)->text().isEmpty());
        QCOMPARE(window.find<QLineEdit>(u"clientSecretEdit"_s)->text(), u"wrong"_s);
        QVERIFY(!window.find<QLineEdit>(u"clientIdEdit"_s)->text().isEmpty());
        QVERIFY(window.world().server().tenant().bots().empty());
    }

    void reissuedKey_isNoticedAndLeadsToTheEditForm()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        PracticeTenant& tenant = window.world().server().tenant();
        const QByteArray newKey = tenant.reissueKey(window.world().scenario().app.clientId);
        QTRY_VERIFY(window.find<QPushButton>(u"checkButton"_s)->isVisible());
        press(window, u"checkButton"_s);
        QTRY_COMPARE(window.words(u"integrationStatus"_s), u"Needs attention"_s);

        QTest::mouseClick(
            window.find<MessageBar>(u"storedProblemBar"_s)->findChild<QPushButton*>(u"messageActionButton"_s),
            Qt::LeftButton);
        QVERIFY(window.find<QLineEdit>(u"clientIdEdit"_s)->isReadOnly());
        QCOMPARE(window.window().focusWidget(), window.find<QPlainTextEdit>(u"privateKeyEdit"_s));
        window.find<QPlainTextEdit>(u"privateKeyEdit"_s)->setPlainText(QString::fromLatin1(newKey));
        window.find<QRadioButton>(u"userPermissionAllowedRadio"_s)->click();
        press(window, u"submitButton"_s);

        QTRY_COMPARE(window.words(u"integrationStatus"_s), u"Linked"_s);
        QTRY_COMPARE(window.find<QLabel>(u"userPermissionValue"_s)->text(), u"Allowed"_s);
    }

    void delete_confirmed_countsWhatGoesAndDeletesTheBot()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        QTRY_VERIFY(window.find<QPushButton>(u"deleteButton"_s)->isVisible());

        press(window, u"deleteButton"_s);

        QTRY_COMPARE(window.words(u"integrationStatus"_s), u"Not linked"_s);
        QCOMPARE(window.prompter().last.confirm, u"Delete"_s);
        QVERIFY(window.prompter().last.details.join(u' ').contains(BotName));
        QVERIFY(window.world().server().tenant().bots().empty());
    }

    void delete_refusedByLineWorks_offersToRemoveHere()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        window.world().server().tenant().reissueKey(window.world().scenario().app.clientId);
        window.world().server().tenant().revokeTokens(window.world().scenario().app.clientId);
        QTRY_VERIFY(window.find<QPushButton>(u"deleteButton"_s)->isVisible());
        auto* offer = window.find<MessageBar>(u"localRemovalBar"_s);
        QVERIFY(!offer->isVisible());

        press(window, u"deleteButton"_s);
        QTRY_VERIFY(offer->isVisible());
        QTest::mouseClick(offer->findChild<QPushButton*>(u"messageActionButton"_s), Qt::LeftButton);

        QTRY_COMPARE(window.words(u"integrationStatus"_s), u"Not linked"_s);
        QVERIFY(window.prompter().last.details.join(u' ').contains(u"stays behind"_s));
        QCOMPARE(window.world().server().tenant().bots().size(), std::size_t(1));
    }

    void check_healthyLink_showsFiveGoodLines()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        QTRY_VERIFY(window.find<QPushButton>(u"checkButton"_s)->isVisible());

        press(window, u"checkButton"_s);

        QTRY_VERIFY(window.window().findChild<QWidget*>(u"check_domain"_s));
        for (const QString& name : {u"clock"_s, u"network"_s, u"token"_s, u"bot"_s, u"domain"_s})
            QCOMPARE(window.words(u"check_"_s + name), u"OK"_s);
    }

    void language_switchedWhileRunning_reachesTheForm()
    {
        test::PracticeWindow window;
        press(window, u"linkButton"_s);
        window.find<QLineEdit>(u"clientIdEdit"_s)->setText(u"typed"_s);

        window.language().apply(UiLanguage::Japanese);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(window.find<QPushButton>(u"submitButton"_s)->text(), u"登録する"_s);
        QCOMPARE(window.find<QLineEdit>(u"clientIdEdit"_s)->text(), u"typed"_s);
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestServicesPage)
#include "tst_servicespage.moc"
