// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the manual promises of the administrator's windows, chapter by chapter and in both languages; in Japanese with
// the manual's own words.
#include "tests/journeys/windows/desk.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestManualRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void servicesAreListedWithTheirStatus_data() { languages(); }
    void servicesAreListedWithTheirStatus();
    void guide_walksThroughTheConsole_andWarns_data() { languages(); }
    void guide_walksThroughTheConsole_andWarns();
    void registration_asksForWhatTheManualNames_andPublishesTheBot_data() { languages(); }
    void registration_asksForWhatTheManualNames_andPublishesTheBot();
    void editing_changesThreeThingsAlone_data() { languages(); }
    void editing_changesThreeThingsAlone();
    void reissuedKey_isNoticed_andLeadsToItsField_data() { languages(); }
    void reissuedKey_isNoticed_andLeadsToItsField();
    void deletingTheIntegration_deletesSettingsAndBot_data() { languages(); }
    void deletingTheIntegration_deletesSettingsAndBot();
    void settings_areFilteredOnTwoTabs_data() { languages(); }
    void settings_areFilteredOnTwoTabs();
    void usersSettings_areOnlyRead_data() { languages(); }
    void usersSettings_areOnlyRead();
    void companySetting_isRegisteredEditedTestedAndDeleted_data() { languages(); }
    void companySetting_isRegisteredEditedTestedAndDeleted();
    void guide_showsInvitationAndChannelId_data() { languages(); }
    void guide_showsInvitationAndChannelId();

private:
    static void languages();
    QString say(const QString& english, const QString& japanese) const { return m_isJapanese ? japanese : english; }
    bool shows(const QString& english, const QString& japanese)
    {
        return m_desk->words().contains(say(english, japanese));
    }
    QString status() { return m_desk->practice().words(u"integrationStatus"_s); }
    template <typename Widget> Widget* find(const QString& name) { return m_desk->find<Widget>(name); }
    int rows(const QString& table) { return find<QTableView>(table)->model()->rowCount(); }
    void addUsersSetting();

    bool m_isJapanese = false;
    std::unique_ptr<Desk> m_desk;
};

void TestManualRows::languages()
{
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("English") << false;
    QTest::newRow("Japanese") << true;
}

void TestManualRows::init()
{
    QFETCH(const bool, isJapanese);
    m_isJapanese = isJapanese;
    m_desk = std::make_unique<Desk>(isJapanese ? UiLanguage::Japanese : UiLanguage::English);
}

void TestManualRows::cleanup()
{
    m_desk.reset();
}

void TestManualRows::addUsersSetting()
{
    m_desk->arrange([](Session& session) -> Result<> {
        SMARTFLEET_TRY(session.store->settings.add({.tab = SettingTab::User,
                                                    .company = {SampleCompany},
                                                    .user = {u"sato"_s},
                                                    .channel = {u"users-own-room"_s},
                                                    .events = {u"sos"_s},
                                                    .updatedAt = session.clock.now()}));
        return {};
    });
}

void TestManualRows::servicesAreListedWithTheirStatus()
{
    QTRY_COMPARE(status(), say(u"Not linked"_s, u"未連携"_s));
    QVERIFY(shows(u"Service integrations"_s, u"サービス連携"_s));
    QVERIFY(shows(u"LINE WORKS"_s, u"LINE WORKS"_s));
    QCOMPARE(find<QPushButton>(u"linkButton"_s)->text(), say(u"Link"_s, u"連携する"_s));
    QVERIFY(m_desk->canPress(u"linkButton"_s));

    QVERIFY(m_desk->practice().link());

    QTRY_COMPARE(status(), say(u"Linked"_s, u"連携中"_s));
    QVERIFY(!m_desk->canPress(u"linkButton"_s));
    QVERIFY(m_desk->canPress(u"editButton"_s) && m_desk->canPress(u"deleteButton"_s));
}

void TestManualRows::guide_walksThroughTheConsole_andWarns()
{
    m_desk->press(u"linkButton"_s);
    m_desk->press(u"guideButton"_s);

    QString all;
    for (int step = 0; step < 30; ++step) {
        all += m_desk->words() + find<QLabel>(u"guideActionsLabel"_s)->text();
        if (!m_desk->canPress(u"guideNextButton"_s))
            break;
        m_desk->press(u"guideNextButton"_s);
    }

    for (const QString& word :
         {u"LINE WORKS Developer Console"_s, u"スマートフリート"_s, u"OAuth Scopes"_s, u"bot"_s, u"Service Account"_s,
          u"Private Key"_s, say(u"guard it well"_s, u"重要な認証情報"_s), say(u"Only the newest"_s, u"最新"_s)})
        QVERIFY2(all.contains(word), qPrintable(word));
}

void TestManualRows::registration_asksForWhatTheManualNames_andPublishesTheBot()
{
    m_desk->press(u"linkButton"_s);
    const QString required = say(u"Required"_s, u"必須"_s);
    const QString optional = say(u"Optional"_s, u"任意"_s);
    const std::tuple<QString, QString, QString> fields[] = {
        {u"clientId"_s, u"Client ID"_s, required},
        {u"clientSecret"_s, u"Client Secret"_s, required},
        {u"serviceAccount"_s, u"Service Account"_s, required},
        {u"privateKey"_s, u"Private Key"_s, required},
        {u"domainId"_s, u"Domain ID"_s, required},
        {u"botAdmins"_s, say(u"Bot administrators"_s, u"Bot 管理者 (主担当)"_s), required},
        {u"botSubAdmins"_s, say(u"Deputy bot administrators"_s, u"Bot 管理者 (副担当)"_s), optional},
        {u"userPermission"_s, say(u"User permission"_s, u"利用者操作許可"_s), optional}};
    for (const auto& [field, title, need] : fields) {
        QStringList words;
        for (const QLabel* label : find<FormRow>(field + u"Row"_s)->findChildren<QLabel*>())
            words += label->text();
        QVERIFY2(words.contains(title) && words.contains(need), qPrintable(words.join(u'|')));
    }
    QVERIFY(shows(u"in their LINE WORKS profile"_s, u"プロフィール"_s));
    QVERIFY(find<QRadioButton>(u"userPermissionNotAllowedRadio"_s)->isChecked());
    QCOMPARE(find<QRadioButton>(u"userPermissionNotAllowedRadio"_s)->text(), say(u"Not allowed"_s, u"許可しない"_s));

    m_desk->press(u"submitButton"_s); // which names what is missing
    QVERIFY(!find<FormRow>(u"clientIdRow"_s)->error().isEmpty());
    m_desk->press(u"practiceValuesButton"_s);
    m_desk->press(u"submitButton"_s);

    QTRY_COMPARE_WITH_TIMEOUT(status(), say(u"Linked"_s, u"連携中"_s), 20'000);
    QCOMPARE(m_desk->tenant().bots().size(), std::size_t(1));
    QCOMPARE(m_desk->tenant().bots().front().name, u"スマートフリート"_s);
    QVERIFY(m_desk->words().contains(u"スマートフリート"));
}

void TestManualRows::editing_changesThreeThingsAlone()
{
    QVERIFY(m_desk->practice().link());
    m_desk->press(u"editButton"_s);

    for (const QString& field : {u"clientId"_s, u"domainId"_s, u"botAdmins"_s, u"botSubAdmins"_s})
        QVERIFY2(find<QLineEdit>(field + u"Edit"_s)->isReadOnly(), qPrintable(field));
    QVERIFY(!find<QLineEdit>(u"clientSecretEdit"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"serviceAccountEdit"_s)->isReadOnly());
    QVERIFY(find<QPlainTextEdit>(u"privateKeyEdit"_s)->isEnabled());
    QVERIFY(shows(u"SmartFleet doesn't change a bot"_s, u"Bot"_s));
    find<QRadioButton>(u"userPermissionAllowedRadio"_s)->click();
    m_desk->press(u"submitButton"_s);

    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"userPermissionValue"_s)->text(), say(u"Allowed"_s, u"許可する"_s), 20'000);
}

void TestManualRows::reissuedKey_isNoticed_andLeadsToItsField()
{
    QVERIFY(m_desk->practice().link());
    const QString app = m_desk->practice().world().scenario().app.clientId;
    const QByteArray key = m_desk->tenant().reissueKey(app);
    m_desk->press(u"checkButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(status(), say(u"Needs attention"_s, u"要確認"_s), 20'000);

    auto* bar = find<MessageBar>(u"storedProblemBar"_s);
    QTest::mouseClick(bar->findChild<QPushButton*>(u"messageActionButton"_s), Qt::LeftButton);
    auto* field = find<QPlainTextEdit>(u"privateKeyEdit"_s);
    QTRY_COMPARE(m_desk->window().focusWidget(), field);
    field->setPlainText(QString::fromLatin1(key));
    m_desk->press(u"submitButton"_s);

    QTRY_COMPARE_WITH_TIMEOUT(status(), say(u"Linked"_s, u"連携中"_s), 20'000);
}

void TestManualRows::deletingTheIntegration_deletesSettingsAndBot()
{
    m_desk->setUp();
    addUsersSetting();

    m_desk->press(u"deleteButton"_s);

    QTRY_COMPARE_WITH_TIMEOUT(status(), say(u"Not linked"_s, u"未連携"_s), 20'000);
    const QString details = m_desk->practice().prompter().last.details.join(u' ');
    QVERIFY2(details.contains(u"スマートフリート"), qPrintable(details));
    QVERIFY2(details.contains(say(u"of companies"_s, u"契約企業"_s)), qPrintable(details));
    QVERIFY2(details.contains(say(u"of users"_s, u"利用者"_s)), qPrintable(details));
    QVERIFY(m_desk->tenant().bots().empty());
    const auto left =
        m_desk->stored<SettingCounts>([](Store& store) { return store.settings.counts(LineWorksSystem); });
    QCOMPARE(left.company + left.user, 0);
}

void TestManualRows::settings_areFilteredOnTwoTabs()
{
    m_desk->setUp();
    addUsersSetting();
    m_desk->show(u"notificationsPage"_s);
    auto* tabs = find<QTabWidget>(u"settingsTabs"_s);
    QCOMPARE(tabs->tabText(0), say(u"Companies"_s, u"契約企業"_s));
    QCOMPARE(tabs->tabText(1), say(u"Users"_s, u"利用者"_s));
    QTRY_COMPARE(rows(u"companySettingsTable"_s), 1);

    const auto narrow = [this](const QString& filter, const QString& text, const QString& table, int left) {
        m_desk->type(filter, text);
        QTRY_VERIFY2(find<QTableView>(table)->isVisible() == (left > 0), qPrintable(filter + text));
        find<QLineEdit>(filter)->clear();
        QTRY_VERIFY(find<QTableView>(table)->isVisible());
    };
    narrow(u"channelFilterEdit"_s, m_desk->room().left(8), u"companySettingsTable"_s, 1);
    narrow(u"channelFilterEdit"_s, u"elsewhere"_s, u"companySettingsTable"_s, 0);
    QVERIFY(find<QComboBox>(u"systemFilterCombo"_s)->findText(u"LINE WORKS"_s) > 0);
    find<QComboBox>(u"systemFilterCombo"_s)->setCurrentIndex(1);
    QTRY_COMPARE(rows(u"companySettingsTable"_s), 1);
    tabs->setCurrentIndex(1);
    QTRY_COMPARE(rows(u"userSettingsTable"_s), 1);
    for (const QString& about : {u"佐藤"_s, u"sato"_s, u"配送1課"_s})
        narrow(u"userFilterEdit"_s, about, u"userSettingsTable"_s, 1);
    narrow(u"userFilterEdit"_s, u"配送9課"_s, u"userSettingsTable"_s, 0);
}

void TestManualRows::usersSettings_areOnlyRead()
{
    m_desk->setUp();
    addUsersSetting();
    m_desk->show(u"notificationsPage"_s);
    m_desk->choose(u"companySettingsTable"_s);
    QTRY_VERIFY(m_desk->canPress(u"editButton"_s)); // a company's is edited from its details

    find<QTabWidget>(u"settingsTabs"_s)->setCurrentIndex(1);
    m_desk->choose(u"userSettingsTable"_s);

    QTRY_VERIFY2(shows(u"Users register and edit their own settings in the user app"_s, u"参照のみ可能"_s),
                 qPrintable(m_desk->words()));
    QVERIFY(m_desk->words().contains(u"users-own-room"));
    for (const QString& button : {u"editButton"_s, u"testButton"_s, u"deleteButton"_s})
        QVERIFY2(!m_desk->canPress(button), qPrintable(button));
}

void TestManualRows::companySetting_isRegisteredEditedTestedAndDeleted()
{
    QVERIFY(m_desk->practice().link());
    m_desk->arrange([](Session& session) { return PracticeWorld::addSamples(session); });
    m_desk->show(u"notificationsPage"_s);
    m_desk->press(u"newSettingButton"_s);
    QTRY_VERIFY(m_desk->canPress(u"saveButton"_s));
    QVERIFY(
        shows(u"without asking the users for their consent"_s, u"利用者の同意を得ずに全利用者の通知イベントを送信"_s));
    QVERIFY(shows(u"invite the bot"_s, u"Bot を招待"_s));
    m_desk->type(u"channelIdEdit"_s, m_desk->room());
    find<QCheckBox>(u"speedingCheckBox"_s)->click();
    m_desk->press(u"saveAndTestButton"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_desk->tellsOf({u"bot_not_in_room"_s}), qPrintable(m_desk->words()), 20'000);

    QVERIFY(!m_desk->tenant().inviteBot(m_desk->room(), m_desk->tenant().bots().back().botId));
    m_desk->choose(u"companySettingsTable"_s);
    QTRY_COMPARE(find<QPushButton>(u"testButton"_s)->text(), say(u"Test notification"_s, u"テスト通知"_s));
    m_desk->press(u"testButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->messages(), 1, 20'000);
    QTRY_VERIFY2(shows(u"The test notification was sent"_s, u"テスト通知を送信しました"_s),
                 qPrintable(m_desk->words()));

    // the first event in, which is on: a message
    m_desk->practice().pane().sendEvents();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->messages(), 2, 20'000);
    m_desk->press(u"editButton"_s);
    QTRY_VERIFY(m_desk->canPress(u"allEventsButton"_s));
    m_desk->press(u"allEventsButton"_s);
    m_desk->press(u"saveButton"_s);
    QTRY_VERIFY(m_desk->canPress(u"testButton"_s));
    m_desk->practice().pane().sendEvents();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->messages(), 6, 20'000);

    addUsersSetting();
    m_desk->press(u"deleteButton"_s);
    QTRY_COMPARE(
        m_desk->stored<SettingCounts>([](Store& store) { return store.settings.counts(LineWorksSystem); }).company, 0);
    QCOMPARE(m_desk->stored<SettingCounts>([](Store& store) { return store.settings.counts(LineWorksSystem); }).user,
             1);
    QTRY_VERIFY2(shows(u"To clear every setting, delete the integration"_s, u"すべての設定をクリアするには"_s),
                 qPrintable(m_desk->words()));
}

void TestManualRows::guide_showsInvitationAndChannelId()
{
    QVERIFY(m_desk->practice().link());
    m_desk->arrange([](Session& session) { return PracticeWorld::addSamples(session); });
    m_desk->show(u"notificationsPage"_s);
    m_desk->press(u"newSettingButton"_s);
    QTRY_VERIFY(m_desk->canPress(u"channelGuideButton"_s));

    m_desk->press(u"channelGuideButton"_s);
    QTRY_VERIFY2(find<QLabel>(u"guideTitleLabel"_s)->text().contains(u"PC"), qPrintable(m_desk->words()));
    m_desk->press(u"guideNextButton"_s);
    QVERIFY(find<QLabel>(u"guideTitleLabel"_s)->text().contains(say(u"obile"_s, u"モバイル"_s)));

    // the room has no bot yet: the form leads to how it is invited
    m_desk->type(u"channelIdEdit"_s, m_desk->room());
    m_desk->press(u"inviteGuideButton"_s);
    QTRY_VERIFY2(find<QLabel>(u"guideTitleLabel"_s)->text().contains(say(u"nvite"_s, u"招待"_s)),
                 qPrintable(find<QLabel>(u"guideTitleLabel"_s)->text()));
}

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestManualRows)
#include "tst_manualrows.moc"
