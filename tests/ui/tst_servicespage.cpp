// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testkeys.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/statuslabel.h"
#include "ui/practice/mainjobrun.h"
#include "ui/services/integrationformpage.h"
#include "ui/services/integrationoverview.h"
#include "ui/services/servicecard.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
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

    /// Presses Tab until that has the focus.
    static void tabTo(test::PracticeWindow& window, const QString& name)
    {
        for (int presses = 0; presses < 60; ++presses) {
            QWidget* focused = window.window().focusWidget();
            if (focused && focused->objectName() == name)
                return;
            QTest::keyClick(focused ? focused : &window.window(), Qt::Key_Tab);
        }
        QFAIL(qPrintable(name));
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

        QTRY_VERIFY(window.find<QPushButton>(u"copyChecksButton"_s)->isVisible());
        for (const QString& name : {u"clock"_s, u"network"_s, u"token"_s, u"bot"_s, u"domain"_s})
            QCOMPARE(window.words(u"check_"_s + name), u"OK"_s);
    }

    void link_keyboardAlone_links()
    {
        test::PracticeWindow window;
        const IntegrationForm values = window.world().form();
        QTRY_VERIFY(window.find<QPushButton>(u"linkButton"_s)->isVisible());

        tabTo(window, u"linkButton"_s);
        QTest::keyClick(window.window().focusWidget(), Qt::Key_Return);
        QCOMPARE(window.window().focusWidget()->objectName(), u"clientIdEdit"_s);
        const std::pair<QString, QString> typed[] = {{u"clientIdEdit"_s, values.clientId},
                                                     {u"clientSecretEdit"_s, values.clientSecret},
                                                     {u"serviceAccountEdit"_s, values.serviceAccount},
                                                     {u"privateKeyEdit"_s, {}},
                                                     {u"domainIdEdit"_s, values.domainId},
                                                     {u"botAdminsEdit"_s, values.botAdmins.first()}};
        for (const auto& [field, text] : typed) {
            tabTo(window, field);
            if (field == u"privateKeyEdit"_s) {
                QGuiApplication::clipboard()->setText(QString::fromLatin1(values.privateKey));
                QTest::keyClick(window.window().focusWidget(), Qt::Key_V, Qt::ControlModifier);
            } else {
                QTest::keyClicks(window.window().focusWidget(), text);
            }
        }
        QTest::keyClick(window.window().focusWidget(), Qt::Key_Return);

        QTRY_COMPARE(window.words(u"integrationStatus"_s), u"Linked"_s);
    }

    void smallWindow_filledForm_isNeverWiderThanItsPlace()
    {
        test::PracticeWindow window(UiLanguage::Japanese);
        press(window, u"linkButton"_s);
        press(window, u"practiceValuesButton"_s);

        window.window().resize(1024, 700);

        const auto* scroll = window.window().findChild<IntegrationFormPage*>()->findChild<QScrollArea*>();
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    }

    void help_ofAField_opensItsStepOfTheGuide()
    {
        test::PracticeWindow window;
        press(window, u"linkButton"_s);

        QTest::mouseClick(window.find<FormRow>(u"domainIdRow"_s)->helpButton(), Qt::LeftButton);

        auto* guide = window.find<QDockWidget>(u"guideDock"_s);
        QVERIFY(guide->isVisible());
        QCOMPARE(guide->findChild<QLabel*>(u"guideTitleLabel"_s)->text(), u"Copy the Domain ID"_s);
    }

    void refused_whateverTheCause_keepsWhatWasTypedAndSaysWhatToDo_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("store_locked") << Error::Kind::Storage;
        QTest::newRow("keychain_locked") << Error::Kind::Keychain;
        QTest::newRow("keychain_unavailable") << Error::Kind::Keychain;
        QTest::newRow("timeout") << Error::Kind::Timeout;
        QTest::newRow("connection_refused") << Error::Kind::Network;
        QTest::newRow("rate_limited") << Error::Kind::RateLimited;
        QTest::newRow("integration_busy") << Error::Kind::Conflict;
    }
    void refused_whateverTheCause_keepsWhatWasTypedAndSaysWhatToDo()
    {
        QFETCH(const Error::Kind, kind);
        const Error error{kind, QString::fromLatin1(QTest::currentDataTag())};
        IntegrationFormPage page(false);
        page.beginRegistration();
        page.fill({.clientId = u"client"_s,
                   .clientSecret = u"secret"_s,
                   .serviceAccount = u"account"_s,
                   .privateKey = test::makeRsaKey(),
                   .domainId = u"1"_s,
                   .botAdmins = {u"admin"_s}});
        QSignalSpy asked(&page, &IntegrationFormPage::registerRequested);
        auto* submit = page.findChild<QPushButton*>(u"submitButton"_s);
        submit->click();
        page.showRunning();

        page.showError(error);

        QVERIFY(!page.findChild<MessageBar*>(u"formMessageBar"_s)->isHidden());
        QVERIFY(page.findChild<MessageBar*>(u"formMessageBar"_s)->text().contains(describe(error).hint));
        QVERIFY(!describe(error).hint.isEmpty());
        submit->click();
        QCOMPARE(asked.count(), 2); // with the same values, the secrets included
    }

    void register_lineWorksDown_keepsWhatWasTyped()
    {
        test::PracticeWindow window;
        press(window, u"linkButton"_s);
        press(window, u"practiceValuesButton"_s);
        window.world().server().close();

        press(window, u"submitButton"_s);

        QTRY_VERIFY(window.find<MessageBar>(u"formMessageBar"_s)->isVisible());
        QCOMPARE(window.find<QLineEdit>(u"clientSecretEdit"_s)->text(), window.world().form().clientSecret);
    }

    void register_lineWorksSlow_canBeCancelledWithoutLoss()
    {
        test::PracticeWindow window;
        PracticeFault hang;
        hang.kind = PracticeFault::Kind::Hang;
        hang.path = u"*/token"_s;
        window.world().server().faults().add(hang);
        press(window, u"linkButton"_s);
        press(window, u"practiceValuesButton"_s);
        press(window, u"submitButton"_s);
        QTRY_COMPARE(window.words(u"step_earn_token"_s), u"Try the credentials at LINE WORKS (running)"_s);

        press(window, u"cancelButton"_s);

        QTRY_VERIFY(window.find<QPushButton>(u"submitButton"_s)->isVisible());
        QCOMPARE(window.find<QLineEdit>(u"clientSecretEdit"_s)->text(), window.world().form().clientSecret);
        QVERIFY(window.world().server().tenant().bots().empty());
    }

    void delivered_message_showsWhenItWas()
    {
        test::PracticeWindow window;
        MainJobRun job({window.session(), window.prompter(), window.options(), window.windowState(), &window.world()},
                       window.pane(), &window.window());
        QSignalSpy done(&job, &MainJobRun::done);
        QVERIFY(test::waitFor(window.session().query<void>(
            &window.window(), [](Session& session) { return PracticeWorld::addSamples(session); })));
        QTRY_COMPARE(window.find<QLabel>(u"lastDeliveryValue"_s)->text(), u"None yet"_s);

        job.start();

        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30'000);
        QTRY_VERIFY(window.find<QLabel>(u"lastDeliveryValue"_s)->text() != u"None yet"_s);
    }

    void delivered_byAnotherProcess_showsWhenItWas()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        QTRY_COMPARE(window.find<QLabel>(u"lastDeliveryValue"_s)->text(), u"None yet"_s);
        const QDateTime sentAt(QDate(2026, 8, 20), QTime(14, 5), Qt::UTC);

        QVERIFY(test::waitFor(window.session().query<void>(&window.window(), [sentAt](Session& session) -> Result<> {
            Store& store = *session.store;
            const auto event = store.events.accept(
                {.source = u"test"_s, .id = u"1"_s, .type = u"sos"_s, .occurredAt = sentAt, .receivedAt = sentAt},
                "{}"_ba);
            SMARTFLEET_TRY(event);
            SMARTFLEET_TRY(store.deliveries.add({.event = event->value_or(EventSeq{}),
                                                 .channel = {u"room"_s},
                                                 .state = DeliveryState::Sent,
                                                 .createdAt = sentAt,
                                                 .sentAt = sentAt}));
            return {};
        })));

        QTRY_COMPARE(window.find<QLabel>(u"lastDeliveryValue"_s)->text(),
                     QLocale().toString(sentAt.toLocalTime(), QLocale::ShortFormat));
    }

    void list_anotherService_isAnotherEntry()
    {
        std::vector<ServiceDescriptor> services = serviceDescriptors();
        services.push_back({.system = u"another"_s,
                            .description = [] { return u"Notifies the other one."_s; },
                            .condition = [] { return u"For those who have it."_s; },
                            .facts =
                                [](const Integration& link, const QDateTime&) {
                                    return std::vector<ServiceFact>{{u"team"_s, u"Team"_s, link.clientId}};
                                }});
        IntegrationOverview overview(services);
        Integration link;
        link.state = IntegrationState::Linked;
        link.clientId = u"red"_s;

        overview.card(u"another"_s).showLink(link);

        auto* card = overview.findChild<ServiceCard*>(u"anotherCard"_s);
        QVERIFY(card);
        QCOMPARE(card->findChild<QLabel*>(u"teamValue"_s)->text(), u"red"_s);
        QCOMPARE(card->findChild<StatusLabel*>(u"integrationStatus"_s)->word(), u"Linked"_s);
        QCOMPARE(overview.card(LineWorksSystem).findChild<StatusLabel*>(u"integrationStatus"_s)->word(),
                 u"Not linked"_s);
    }

    void place_ofAField_opensTheFormThere()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        QTRY_COMPARE(window.words(u"integrationStatus"_s), u"Linked"_s);

        window.window().open({.screen = u"servicesPage"_s, .part = formfield::ServiceAccount});

        QCOMPARE(window.window().focusWidget(), window.find<QLineEdit>(u"serviceAccountEdit"_s));
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
