// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/kit/formrow.h"
#include "ui/kit/statuslabel.h"
#include "ui/preferences/preferencescontroller.h"
#include "ui/preferences/preferencespage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

/// Remembers what it was told, and starts nothing.
class FakeAutostart final : public Autostart
{
public:
    FakeAutostart(bool& isOn, bool fails)
        : m_isOn(isOn)
        , m_fails(fails)
    {
    }
    bool isOn() const override { return m_isOn; }
    Result<> setOn(bool on) override
    {
        if (m_fails)
            return failure(Error::Kind::Storage, u"autostart_failed"_s, {u"/x"_s, u"no"_s});
        m_isOn = on;
        return {};
    }

private:
    bool& m_isOn;
    bool m_fails;
};

class TestPreferencesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void language_chosen_isSpokenAtOnce_andTheMenuFollows();
    void theme_chosenInTheMenu_isShownHere();
    void startHidden_needsTheTray();
    void startAtLogin_inPractice_isOff();
    void startAtLogin_switched_isToldToTheSystem();
    void startAtLogin_failed_saysSo();
    void proxyHost_wrong_isSaidBesideIt_andNotApplied();
    void proxy_chosen_carriesTheNextTest();
    void proxyPassword_isNeverInTheOptions();
    void authorityFile_wrong_isSaidBesideIt_andNotApplied();
    void httpInterface_switchedOn_takesATokensEvent();
    void httpInterface_outsideWithoutCertificate_saysWhatIsMissing();
    void httpInterface_wrongAddress_isNotApplied();
    void httpInterface_portTaken_picksAnotherInPractice();
    void token_isShownOnce();
    void token_revoked_isGone();
    void messagesPerDay_changed_isInForceAtOnce();
    void silentSources_switchedOff_isInForceAtOnce();
    void history_shorter_asksFirst();
    void history_smaller_asksFirst();
    void history_longer_asksNothing();
    void support_isCopiedWithoutSecrets();
    void smallWindow_scrollsToAPart();
    void otherLanguage_everyWordChanges();

private:
    template <typename Widget> Widget* find(const QString& name) { return m_window->find<Widget>(name); }
    void press(const QString& button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(const QString& box, int index);
    void type(const QString& edit, const QString& text);
    QString status(const QString& name) { return find<StatusLabel>(name)->word(); }
    QString addToken(const QString& name);
    QUrl listeningUrl();

    std::unique_ptr<test::PracticeWindow> m_window;
    PreferencesPage* m_page = nullptr;
};

void TestPreferencesPage::init()
{
    m_window = std::make_unique<test::PracticeWindow>();
    m_window->window().showScreen(u"preferencesPage"_s);
    m_page = static_cast<PreferencesPage*>(m_window->window().page(u"preferencesPage"_s));
}

void TestPreferencesPage::choose(const QString& box, int index)
{
    auto* combo = find<QComboBox>(box);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

void TestPreferencesPage::type(const QString& edit, const QString& text)
{
    auto* line = find<QLineEdit>(edit);
    line->clear();
    QTest::keyClicks(line, text);
    emit line->editingFinished();
}

QString TestPreferencesPage::addToken(const QString& name)
{
    type(u"tokenNameEdit"_s, name);
    press(u"addTokenButton"_s);
    [&] {
        QTRY_VERIFY(!find<QLineEdit>(u"newTokenEdit"_s)->text().isEmpty());
    }();
    return find<QLineEdit>(u"newTokenEdit"_s)->text();
}

QUrl TestPreferencesPage::listeningUrl()
{
    return test::waitFor(m_window->session().query<QUrl>(
                             m_page, [](Session& session) -> Result<QUrl> { return session.httpInterface.url(); }))
        .value();
}

void TestPreferencesPage::language_chosen_isSpokenAtOnce_andTheMenuFollows()
{
    choose(u"languageBox"_s, 1);

    QTRY_COMPARE(find<QWidget>(u"generalGroup"_s)->accessibleName(), u"全般"_s);
    QCOMPARE(m_window->options().language.get(), UiLanguage::Japanese);
    bool isChecked = false;
    const auto actions = m_window->window().findChildren<QAction*>();
    for (const QAction* action : actions)
        isChecked = isChecked || (action->text() == u"日本語"_s && action->isChecked());
    QVERIFY(isChecked);
}

void TestPreferencesPage::theme_chosenInTheMenu_isShownHere()
{
    m_window->options().theme.set(UiTheme::Dark);

    QCOMPARE(find<QComboBox>(u"themeBox"_s)->currentIndex(), 2);
}

void TestPreferencesPage::startHidden_needsTheTray()
{
    QVERIFY(!find<QCheckBox>(u"startHiddenBox"_s)->isEnabled());

    find<QCheckBox>(u"runInTrayBox"_s)->click();

    QVERIFY(m_window->options().runInTray.get());
    QVERIFY(find<QCheckBox>(u"startHiddenBox"_s)->isEnabled());
}

void TestPreferencesPage::startAtLogin_inPractice_isOff()
{
    QVERIFY(!find<QCheckBox>(u"startAtLoginBox"_s)->isEnabled());
}

void TestPreferencesPage::startAtLogin_switched_isToldToTheSystem()
{
    bool isOn = false;
    PreferencesPage page(m_window->options(), {std::make_unique<FakeAutostart>(isOn, false)}, nullptr);
    auto* box = page.findChild<QCheckBox*>(u"startAtLoginBox"_s);

    box->click();

    QVERIFY(isOn);
    box->click();
    QVERIFY(!isOn);
}

void TestPreferencesPage::startAtLogin_failed_saysSo()
{
    bool isOn = false;
    PreferencesPage page(m_window->options(), {std::make_unique<FakeAutostart>(isOn, true)}, nullptr);
    auto* box = page.findChild<QCheckBox*>(u"startAtLoginBox"_s);

    box->click();

    QVERIFY(!box->isChecked());
    QVERIFY(page.findChild<FormRow*>(u"startAtLoginBoxRow"_s)->error().contains(u"/x"_s));
}

void TestPreferencesPage::proxyHost_wrong_isSaidBesideIt_andNotApplied()
{
    choose(u"proxyKindBox"_s, 1);
    QVERIFY(find<FormRow>(u"proxyHostEditRow"_s)->error().isEmpty()); // not yet

    type(u"proxyHostEdit"_s, u"http://proxy:8080/"_s);

    QVERIFY(!find<FormRow>(u"proxyHostEditRow"_s)->error().isEmpty());
    QCOMPARE(m_window->options().network.proxy.get(), ProxyKind::System);
    type(u"proxyHostEdit"_s, u"proxy.example"_s);
    QVERIFY(find<FormRow>(u"proxyHostEditRow"_s)->error().isEmpty());
    QCOMPARE(m_window->options().network.values().proxyHost, u"proxy.example"_s);
    QCOMPARE(m_window->options().network.proxy.get(), ProxyKind::Http);
}

void TestPreferencesPage::proxy_chosen_carriesTheNextTest()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    int asked = 0;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, &asked] {
        ++asked;
        proxy.nextPendingConnection()->abort();
    });
    find<QComboBox>(u"proxyKindBox"_s)->setCurrentIndex(1);
    find<QSpinBox>(u"proxyPortBox"_s)->setValue(proxy.serverPort());
    type(u"proxyHostEdit"_s, u"127.0.0.1"_s);

    press(u"testNetworkButton"_s);

    QTRY_VERIFY(find<QWidget>(u"wayReportList"_s)->isVisible());
    QVERIFY(asked > 0);
    choose(u"proxyKindBox"_s, 3);
    QTRY_VERIFY(!find<QWidget>(u"wayReportList"_s)->isVisible());
    press(u"testNetworkButton"_s);
    QTRY_VERIFY(find<QWidget>(u"wayReportList"_s)->isVisible());
    QVERIFY(find<QWidget>(u"wayReportList"_s)->findChild<StatusLabel*>()->word().contains(u"127.0.0.1"_s));
}

void TestPreferencesPage::proxyPassword_isNeverInTheOptions()
{
    choose(u"proxyKindBox"_s, 1);
    type(u"proxyHostEdit"_s, u"proxy.example"_s);
    type(u"proxyUserEdit"_s, u"sato"_s);

    type(u"proxyPasswordEdit"_s, u"himitsu-9"_s);

    QTRY_VERIFY(!find<QLineEdit>(u"proxyPasswordEdit"_s)->placeholderText().isEmpty());
    QVERIFY(find<QLineEdit>(u"proxyPasswordEdit"_s)->text().isEmpty());
    QCOMPARE(test::waitFor(m_window->session().call<bool>(
                 m_page, [](Session& session) { return session.network.hasPassword(); })),
             Result<bool>(true));
}

void TestPreferencesPage::authorityFile_wrong_isSaidBesideIt_andNotApplied()
{
    type(u"caFileEdit"_s, u"/nowhere/ca.pem"_s);

    QTRY_VERIFY(!find<FormRow>(u"caFileEditRow"_s)->error().isEmpty());
    QVERIFY(m_window->options().network.caFile.get().isEmpty());
}

void TestPreferencesPage::httpInterface_switchedOn_takesATokensEvent()
{
    const Result<void> added = test::waitFor(
        m_window->session().query<void>(m_page, [](Session& session) { return PracticeWorld::addSamples(session); }));
    QVERIFY(added);
    m_window->options().httpInterface.port.set(0);
    find<QCheckBox>(u"httpInterfaceBox"_s)->click();
    QTRY_VERIFY(status(u"httpInterfaceStatus"_s).contains(u"http://127.0.0.1:"_s));
    const QString token = addToken(u"traccar"_s);
    const QByteArray event = R"({"specversion":"1.0","id":"1","source":"s","type":"sos","companyid":"minato"})";

    QTcpSocket peer;
    peer.connectToHost(u"127.0.0.1"_s, quint16(listeningUrl().port()));
    peer.write("POST /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token.toLatin1() +
               "\r\nContent-Type: application/cloudevents+json\r\nContent-Length: " + QByteArray::number(event.size()) +
               "\r\n\r\n" + event);

    auto answer = [&peer, all = QByteArray()]() mutable {
        all += peer.readAll();
        return all;
    };
    QTRY_VERIFY(answer().contains("202"));
    find<QCheckBox>(u"httpInterfaceBox"_s)->click();
    QTRY_COMPARE(status(u"httpInterfaceStatus"_s), u"Off"_s);
    QVERIFY(listeningUrl().isEmpty());
}

void TestPreferencesPage::httpInterface_outsideWithoutCertificate_saysWhatIsMissing()
{
    find<QCheckBox>(u"httpInterfaceBox"_s)->click();

    type(u"httpAddressEdit"_s, u"0.0.0.0"_s);

    QTRY_VERIFY(!find<FormRow>(u"httpCertificateEditRow"_s)->error().isEmpty());
    QVERIFY(find<StatusLabel>(u"httpWarning"_s)->isVisible());
    QVERIFY(listeningUrl().isEmpty());
}

void TestPreferencesPage::httpInterface_wrongAddress_isNotApplied()
{
    type(u"httpAddressEdit"_s, u"300.1.1.1"_s);

    QVERIFY(!find<FormRow>(u"httpAddressEditRow"_s)->error().isEmpty());
    QCOMPARE(m_window->options().httpInterface.address.get(), u"127.0.0.1"_s);
}

void TestPreferencesPage::httpInterface_portTaken_picksAnotherInPractice()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_window->options().httpInterface.port.set(other.serverPort());

    find<QCheckBox>(u"httpInterfaceBox"_s)->click();

    QTRY_VERIFY(status(u"httpInterfaceStatus"_s).contains(u"http://127.0.0.1:"_s));
    QVERIFY(listeningUrl().port() != other.serverPort());
}

void TestPreferencesPage::token_isShownOnce()
{
    const QString token = addToken(u"traccar"_s);

    QVERIFY(token.startsWith(u"sfc_"_s));
    press(u"copyTraccarButton"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"event.forward.url"_s));
    QVERIFY(copied.contains(u"/v1/traccar"_s));
    QVERIFY(copied.contains(u"Authorization: Bearer "_s + token));
    press(u"copyTokenButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    press(u"tokenDoneButton"_s);
    QVERIFY(!find<QWidget>(u"newTokenBox"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"newTokenEdit"_s)->text().isEmpty());
    QVERIFY(find<QPlainTextEdit>(u"traccarLinesEdit"_s)->toPlainText().isEmpty());
    QTRY_COMPARE(find<QListWidget>(u"tokensList"_s)->count(), 1);
    type(u"tokenNameEdit"_s, u"traccar"_s);
    press(u"addTokenButton"_s);
    QTRY_VERIFY(!find<FormRow>(u"tokenNameRow"_s)->error().isEmpty());
}

void TestPreferencesPage::token_revoked_isGone()
{
    addToken(u"traccar"_s);
    press(u"tokenDoneButton"_s);
    QTRY_COMPARE(find<QListWidget>(u"tokensList"_s)->count(), 1);
    find<QListWidget>(u"tokensList"_s)->item(0)->setSelected(true);

    press(u"revokeTokenButton"_s);

    QTRY_COMPARE(find<QListWidget>(u"tokensList"_s)->count(), 0);
    QVERIFY(m_window->prompter().last.text.contains(u"traccar"_s));
}

void TestPreferencesPage::messagesPerDay_changed_isInForceAtOnce()
{
    auto* box = find<QSpinBox>(u"messagesPerDayBox"_s);
    QCOMPARE(box->value(), 20'000);

    box->setValue(35'000);

    QCOMPARE(m_window->options().messagesPerDay.get(), 35'000);
    auto* inForce = m_window->session().query<int>(
        &m_window->window(), [](Session& session) -> Result<int> { return session.dispatcher.messagesPerDay(); });
    QCOMPARE(test::waitFor(inForce).value_or(0), 35'000);
}

void TestPreferencesPage::silentSources_switchedOff_isInForceAtOnce()
{
    auto* box = find<QCheckBox>(u"tellsSilenceBox"_s);
    const auto isInForce = [this] {
        auto* asked = m_window->session().query<bool>(
            &m_window->window(), [](Session& session) -> Result<bool> { return session.silenceWatch.isTelling(); });
        return test::waitFor(asked).value();
    };
    QVERIFY(box->isChecked());
    QVERIFY(isInForce());
    const QDateTime heard = QDateTime::currentDateTimeUtc().addSecs(-7200);
    const auto silences = [this, heard](bool adds) {
        auto* asked =
            m_window->session().query<int>(&m_window->window(), [heard, adds](Session& session) -> Result<int> {
                SendersRepository& senders = session.store->senders;
                if (adds) {
                    SMARTFLEET_TRY(senders.noteHeard(u"traccar"_s, heard));
                    SMARTFLEET_TRY(senders.noteTold({u"traccar"_s, heard}, heard));
                }
                const auto told = senders.told(heard);
                SMARTFLEET_TRY(told);
                return int(told->size());
            });
        return test::waitFor(asked).value();
    };
    QCOMPARE(silences(true), 1);

    box->click();

    QVERIFY(!m_window->options().tellsSilence.get());
    QVERIFY(!isInForce());
    QCOMPARE(silences(false), 0);
    box->click();
    QVERIFY(isInForce());
}

void TestPreferencesPage::history_shorter_asksFirst()
{
    m_window->prompter().agrees = false;
    choose(u"historyDaysBox"_s, 0);

    QTRY_VERIFY(m_window->prompter().last.text.contains(u"30"_s));
    QCOMPARE(m_window->options().historyDays.get(), 400);
    QCOMPARE(find<QComboBox>(u"historyDaysBox"_s)->currentData().toInt(), 400);
    m_window->prompter().agrees = true;
    choose(u"historyDaysBox"_s, 0);
    QTRY_COMPARE(m_window->options().historyDays.get(), 30);
    QCOMPARE(find<QComboBox>(u"historyDaysBox"_s)->currentData().toInt(), 30);
}

void TestPreferencesPage::history_smaller_asksFirst()
{
    m_window->prompter().agrees = false;
    choose(u"historySizeBox"_s, 0);

    QTRY_VERIFY(m_window->prompter().last.text.contains(u"250 MB"_s));
    QCOMPARE(m_window->options().historyMegabytes.get(), 0);
    QCOMPARE(find<QComboBox>(u"historySizeBox"_s)->currentData().toInt(), 0);
    m_window->prompter().agrees = true;
    choose(u"historySizeBox"_s, 0);
    QTRY_COMPARE(m_window->options().historyMegabytes.get(), 250);
    QCOMPARE(m_window->options().historyDays.get(), 400);
    m_window->prompter().last = {};
    choose(u"historySizeBox"_s, 1);
    QTRY_COMPARE(m_window->options().historyMegabytes.get(), 500);
    QVERIFY(m_window->prompter().last.text.isEmpty());
}

void TestPreferencesPage::history_longer_asksNothing()
{
    auto* box = find<QComboBox>(u"historyDaysBox"_s);

    choose(u"historyDaysBox"_s, box->findData(0));

    QCOMPARE(m_window->options().historyDays.get(), 0);
    QVERIFY(m_window->prompter().last.text.isEmpty());
    QTRY_VERIFY(find<QLabel>(u"historyUsageLabel"_s)->isVisible());
}

void TestPreferencesPage::support_isCopiedWithoutSecrets()
{
    QVERIFY(m_window->link());
    const QString token = addToken(u"traccar"_s);

    press(u"copySupportButton"_s);

    QTRY_VERIFY(find<StatusLabel>(u"supportOutcome"_s)->isVisible());
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"integration: linked"_s));
    QVERIFY(copied.contains(u"proxy: system"_s));
    QVERIFY(!copied.contains(token));
    QVERIFY(!copied.contains(m_window->world().form().clientSecret));
}

void TestPreferencesPage::smallWindow_scrollsToAPart()
{
    m_window->window().resize(1024, 700);
    auto* button = find<QPushButton>(u"copySupportButton"_s);
    const auto* scroll = m_page->findChild<QScrollArea*>();
    QVERIFY(button->visibleRegion().isEmpty());

    m_window->window().open({.screen = u"preferencesPage"_s, .part = u"copySupportButton"_s});

    QTRY_VERIFY(!button->visibleRegion().isEmpty());
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width()); // nothing is cut off at the side
}

void TestPreferencesPage::otherLanguage_everyWordChanges()
{
    QStringList english;
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        english += label->text();

    m_window->options().language.set(UiLanguage::Japanese);

    QTRY_COMPARE(find<QWidget>(u"supportGroup"_s)->accessibleName(), u"ログとサポート"_s);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QString text = labels.at(i)->text();
        if (text.size() > 3 && labels.at(i)->isVisible())
            QVERIFY2(text != english.at(i), qPrintable(text));
    }
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestPreferencesPage)
#include "tst_preferencespage.moc"
