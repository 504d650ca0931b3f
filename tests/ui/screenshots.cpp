// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"
#include "ui/practice/mainjobrun.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

/// Writes every screen and state in both languages and themes as a picture, to be looked at by people.
class Screenshots : public QObject
{
    Q_OBJECT

private:
    void shoot(test::PracticeWindow& window, const QString& state)
    {
        for (int pass = 0; pass < 5; ++pass) // layouts inside layouts settle one after the other
            QCoreApplication::sendPostedEvents();
        const QString file = u"%1/%2-%3.png"_s.arg(QStringLiteral(SMARTFLEET_SCREENSHOTS), state, m_suffix);
        QVERIFY2(window.window().grab().save(file), qPrintable(file));
    }
    /// The window in the language and theme of the data row.
    std::unique_ptr<test::PracticeWindow> open()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        m_suffix = language + u'-' + theme;
        return std::make_unique<test::PracticeWindow>(*valueOf(UiLanguageNames, language),
                                                      *valueOf(UiThemeNames, theme));
    }
    static void addVariants()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        for (const char* language : {"ja", "en"}) {
            for (const char* theme : {"light", "dark"})
                QTest::addRow("%s %s", language, theme) << QString::fromLatin1(language) << QString::fromLatin1(theme);
        }
    }
    static void addSamples(test::PracticeWindow& window)
    {
        const Result<void> added = test::waitFor(window.session().query<void>(
            &window.window(), [](Session& session) { return PracticeWorld::addSamples(session); }));
        QVERIFY(added);
    }
    static void press(test::PracticeWindow& window, const QString& button)
    {
        QTest::mouseClick(window.find<QPushButton>(button), Qt::LeftButton);
    }

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(SMARTFLEET_SCREENSHOTS))); }

    void services_data() { addVariants(); }
    void services()
    {
        const auto window = open();
        QTRY_VERIFY(window->find<QPushButton>(u"linkButton"_s)->isVisible());
        shoot(*window, u"services-notlinked"_s);
        press(*window, u"linkButton"_s);
        shoot(*window, u"form-empty"_s);
        press(*window, u"submitButton"_s);
        shoot(*window, u"form-missing"_s);
        press(*window, u"practiceValuesButton"_s);
        shoot(*window, u"form-filled"_s);
        window->window().resize(1024, 700);
        shoot(*window, u"form-small"_s);
        window->window().resize(1280, 800);
        press(*window, u"submitButton"_s);
        QTRY_VERIFY(window->find<QWidget>(u"cancelButton"_s)->isVisible());
        shoot(*window, u"form-running"_s);
        QTRY_VERIFY(window->find<QPushButton>(u"checkButton"_s)->isVisible());
        shoot(*window, u"services-linked"_s);
        press(*window, u"checkButton"_s);
        QTRY_VERIFY(window->window().findChild<QWidget*>(u"check_domain"_s));
        shoot(*window, u"services-checked"_s);
        press(*window, u"editButton"_s);
        shoot(*window, u"form-edit"_s);
        press(*window, u"backButton"_s);
        window->world().server().tenant().reissueKey(window->world().scenario().app.clientId);
        window->world().server().tenant().revokeTokens(window->world().scenario().app.clientId);
        press(*window, u"checkButton"_s);
        QTRY_VERIFY(window->find<QWidget>(u"storedProblemBar"_s)->isVisible());
        shoot(*window, u"services-attention"_s);
        press(*window, u"deleteButton"_s);
        QTRY_VERIFY(window->find<QWidget>(u"localRemovalBar"_s)->isVisible());
        shoot(*window, u"services-refused"_s);
    }

    void practice_data() { addVariants(); }
    void practice()
    {
        const auto window = open();
        addSamples(*window);
        MainJobRun job(
            {window->session(), window->prompter(), window->options(), window->windowState(), &window->world()},
            window->pane(), &window->window());
        QSignalSpy done(&job, &MainJobRun::done);

        job.start();

        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30'000);
        shoot(*window, u"practice-delivered"_s);
        window->window().resize(1024, 700);
        shoot(*window, u"practice-small"_s);
    }

    void notifications_data() { addVariants(); }
    void notifications()
    {
        const auto window = open();
        window->window().showScreen(u"notificationsPage"_s);
        shoot(*window, u"notifications-empty"_s);
        addSamples(*window);
        QVERIFY(window->link());
        press(*window, u"newSettingButton"_s);
        QTRY_VERIFY(window->find<QPushButton>(u"saveButton"_s)->isVisible());
        shoot(*window, u"notifications-form"_s);
        press(*window, u"saveButton"_s);
        shoot(*window, u"notifications-form-missing"_s);
        window->find<QLineEdit>(u"channelIdEdit"_s)->setText(window->world().scenario().dispatchRoom.channelId);
        window->find<QPushButton>(u"allEventsButton"_s)->click();
        window->window().resize(1024, 700);
        shoot(*window, u"notifications-form-small"_s);
        press(*window, u"saveAndTestButton"_s);
        // the bot was not invited, which the answer says
        QTRY_VERIFY(
            !window->find<MessageBar>(u"notificationsBar"_s)->findChild<QLabel*>(u"hintLabel"_s)->text().isEmpty());
        QTRY_VERIFY(window->find<QPushButton>(u"testButton"_s)->isVisible());
        shoot(*window, u"notifications-small"_s);
        window->window().resize(1280, 800);
        shoot(*window, u"notifications-list"_s);
        window->find<QTabWidget>(u"settingsTabs"_s)->setCurrentIndex(1);
        shoot(*window, u"notifications-users-empty"_s);
    }

    void deliveries_data() { addVariants(); }
    void deliveries()
    {
        const auto window = open();
        window->window().showScreen(u"deliveriesPage"_s);
        shoot(*window, u"deliveries-empty"_s);
        addSamples(*window);
        QVERIFY(window->link());
        const QString room = window->world().scenario().dispatchRoom.channelId;
        QVERIFY(
            test::waitFor(window->session().query<NotificationSettingRow>(&window->window(), [room](Session& session) {
                return session.directory.addSetting({SampleCompany}, room, u"all"_s);
            })));
        window->pane().sendEvents();
        auto* table = window->find<QTableView>(u"deliveriesTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        table->selectRow(0);
        QTRY_VERIFY(window->find<QPushButton>(u"retryButton"_s)->isVisible());
        shoot(*window, u"deliveries-failed"_s);
        window->window().resize(1024, 700);
        shoot(*window, u"deliveries-small"_s);
        window->window().resize(1280, 800);
        window->pane().inviteBot(room);
        press(*window, u"retryAllButton"_s);
        QTRY_VERIFY(!window->find<QPushButton>(u"retryAllButton"_s)->isEnabled());
        QTRY_COMPARE(window->pane().shownMessages(room), 4);
        shoot(*window, u"deliveries-list"_s);
    }

    void companies_data() { addVariants(); }
    void companies()
    {
        const auto window = open();
        window->window().showScreen(u"companiesPage"_s);
        shoot(*window, u"companies-empty"_s);
        addSamples(*window);
        auto* page = static_cast<CompaniesPage*>(window->window().page(u"companiesPage"_s));
        emit page->reloadRequested();
        auto* table = window->find<QTableView>(u"companiesTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
        shoot(*window, u"companies-list"_s);
        auto* tabs = window->find<QTabWidget>(u"fleetTabs"_s);
        tabs->setCurrentIndex(2);
        shoot(*window, u"companies-vehicles"_s);
        press(*window, u"addButton"_s);
        press(*window, u"saveButton"_s);
        QTRY_VERIFY(!window->find<FormRow>(u"idRow"_s)->error().isEmpty());
        shoot(*window, u"companies-form"_s);
        window->window().resize(1024, 700);
        shoot(*window, u"companies-form-small"_s);
        press(*window, u"cancelButton"_s);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("id,name,company\nt9,,minato\n,9,minato\nt8,8,nobody\n");
        file.close();
        page->importFile(file.fileName());
        QTRY_VERIFY(window->find<QWidget>(u"importProblemsList"_s)->isVisible());
        shoot(*window, u"companies-import-small"_s);
    }

    void deleteDialog_data() { addVariants(); }
    void deleteDialog()
    {
        const auto window = open();
        QVERIFY(window->link());
        window->prompter().agrees = false;
        QTRY_VERIFY(window->find<QPushButton>(u"deleteButton"_s)->isVisible());
        press(*window, u"deleteButton"_s);
        QTRY_VERIFY(!window->prompter().last.text.isEmpty());
        DialogPrompter().ask(&window->window(), window->prompter().last, [] { });
        auto* dialog = window->find<QWidget>(u"questionDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->grab().save(u"%1/dialog-%2.png"_s.arg(QStringLiteral(SMARTFLEET_SCREENSHOTS), m_suffix)));
    }

private:
    QString m_suffix;
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::Screenshots)
#include "screenshots.moc"
