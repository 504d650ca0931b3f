// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/guide/guidedock.h"
#include "ui/services/checklist.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = smartfleet::PracticeFault::Kind;

namespace smartfleet {

using Spoil = std::function<void(test::PracticeWindow&)>;

} // namespace smartfleet

Q_DECLARE_METATYPE(smartfleet::Spoil)

namespace smartfleet {

namespace {

void misbehave(test::PracticeWindow& window, Kind kind, const QString& method, const QString& path, int status = 0)
{
    PracticeFault fault;
    fault.kind = kind;
    fault.method = method;
    fault.path = path;
    fault.count = -1;
    fault.status = status;
    window.world().server().faults().add(fault);
}

QString appOf(test::PracticeWindow& window)
{
    return window.world().scenario().app.clientId;
}

void addRoom(test::PracticeWindow& window, const QString& channel)
{
    const Result<void> samples = test::waitFor(window.session().query<void>(
        &window.window(), [](Session& session) { return PracticeWorld::addSamples(session); }));
    QVERIFY(samples);
    const auto added =
        test::waitFor(window.session().query<NotificationSettingRow>(&window.window(), [channel](Session& session) {
            return session.directory.addSetting({SampleCompany}, channel, u"all"_s);
        }));
    QVERIFY(added);
}

IntegrationCheck failed(const QString& check, const QString& code)
{
    return {.check = check, .error = Error{Error::Kind::Network, code}};
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private:
    /// Presses 接続診断 and waits for its end.
    static void diagnose(test::PracticeWindow& window)
    {
        QTRY_VERIFY(window.find<QPushButton>(u"checkButton"_s)->isVisible());
        QTest::mouseClick(window.find<QPushButton>(u"checkButton"_s), Qt::LeftButton);
        QTRY_VERIFY(window.find<QPushButton>(u"copyChecksButton"_s)->isVisible());
    }

private slots:
    void diagnose_eachFault_isToldWhereItIs_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("good");
        QTest::addColumn<QString>("bad");
        QTest::newRow("nothing") << Spoil([](test::PracticeWindow&) { })
                                 << QStringList{u"clock"_s, u"network"_s, u"token"_s, u"scope"_s, u"bot"_s, u"domain"_s}
                                 << QString();
        QTest::newRow("clock") << Spoil([](test::PracticeWindow& w) { w.world().server().faults().setClockSkew(120); })
                               << QStringList{u"network"_s, u"token"_s, u"scope"_s, u"bot"_s, u"domain"_s}
                               << u"clock"_s;
        QTest::newRow("key reissued") << Spoil([](test::PracticeWindow& w) {
            w.world().server().tenant().reissueKey(appOf(w));
        }) << QStringList{u"clock"_s, u"network"_s}
                                      << u"token"_s;
        QTest::newRow("scope taken away")
            << Spoil([](test::PracticeWindow& w) { w.world().server().tenant().setScopes(appOf(w), {}); })
            << QStringList{u"clock"_s, u"network"_s, u"token"_s} << u"scope"_s;
        QTest::newRow("bot deleted") << Spoil([](test::PracticeWindow& w) {
            w.world().server().tenant().deleteBot(w.world().server().tenant().bots().front().botId);
        }) << QStringList{u"clock"_s, u"network"_s, u"token"_s, u"scope"_s}
                                     << u"bot"_s;
        QTest::newRow("bot hidden") << Spoil([](test::PracticeWindow& w) {
            PracticeBot bot = w.world().server().tenant().bots().front();
            bot.registrations.front().visible = false;
            w.world().server().tenant().putBot(bot);
        }) << QStringList{u"token"_s, u"scope"_s, u"bot"_s}
                                    << u"domain"_s;
        QTest::newRow("LINE WORKS down") << Spoil([](test::PracticeWindow& w) {
            misbehave(w, Kind::Status, u"POST"_s, u"*/token"_s, 503);
        }) << QStringList{u"clock"_s, u"network"_s}
                                         << u"token"_s;
        QTest::newRow("a proxy's page") << Spoil([](test::PracticeWindow& w) {
            misbehave(w, Kind::Redirect, u"POST"_s, u"*/token"_s);
        }) << QStringList{} << u"network"_s;
    }
    void diagnose_eachFault_isToldWhereItIs()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QStringList, good);
        QFETCH(const QString, bad);
        test::PracticeWindow window;
        QVERIFY(window.link());
        spoil(window);

        diagnose(window);

        for (const QString& name : good)
            QCOMPARE(window.words(u"check_"_s + name), u"OK"_s);
        if (!bad.isEmpty()) {
            QCOMPARE(window.words(u"check_"_s + bad), u"Problem"_s);
            QVERIFY(!window.find<QLabel>(u"checkDetail_"_s + bad)->text().isEmpty());
        }
    }

    void room_withoutTheBot_leadsToTheInvitation()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        const QString room = window.world().scenario().dispatchRoom.channelId;
        addRoom(window, room);

        diagnose(window);
        QCOMPARE(window.words(u"check_room_"_s + room), u"Problem"_s);
        QTest::mouseClick(window.find<QPushButton>(u"cureButton_room_"_s + room), Qt::LeftButton);

        auto* guide = window.find<GuideDock>(u"guideDock"_s);
        QVERIFY(guide->isVisible());
        QCOMPARE(guide->findChild<QLabel*>(u"guideTitleLabel"_s)->text(), u"Invite the bot to the talk room"_s);

        window.pane().inviteBot(room);
        diagnose(window);
        QCOMPARE(window.words(u"check_room_"_s + room), u"OK"_s);
    }

    void reissuedKey_cure_opensTheFieldThatNeedsIt()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        window.world().server().tenant().reissueKey(appOf(window));

        diagnose(window);
        QTest::mouseClick(window.find<QPushButton>(u"cureButton_token"_s), Qt::LeftButton);

        QCOMPARE(window.window().focusWidget(), window.find<QPlainTextEdit>(u"privateKeyEdit"_s));
    }

    void proxyFault_cure_opensTheProxyPreferences_data()
    {
        QTest::addColumn<bool>("leadsThere");
        QTest::newRow("proxy_failed") << true;
        QTest::newRow("proxy_refused") << true;
        QTest::newRow("proxy_not_found") << true;
        QTest::newRow("proxy_sign_in") << true;
        QTest::newRow("connection_refused") << false;
    }
    void proxyFault_cure_opensTheProxyPreferences()
    {
        QFETCH(const bool, leadsThere);
        test::PracticeWindow window;
        auto* list = window.find<CheckList>(u"checkList"_s);

        list->begin();
        list->add(failed(u"network"_s, QString::fromLatin1(QTest::currentDataTag())));
        list->end();

        auto* cure = list->findChild<QPushButton*>(u"cureButton_network"_s);
        QCOMPARE(cure != nullptr, leadsThere);
        if (!cure)
            return;
        QCOMPARE(cure->text(), u"Open the proxy preferences"_s);
        cure->click();
        QVERIFY(window.window().page(u"preferencesPage"_s)->isVisible());
        QCOMPARE(window.window().focusWidget(), window.find<QComboBox>(u"proxyKindBox"_s));
    }

    void copy_pressed_givesTheTextWithoutSecrets()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());

        diagnose(window);
        QTest::mouseClick(window.find<QPushButton>(u"copyChecksButton"_s), Qt::LeftButton);

        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"Publication in the domain: OK"_s));
        QVERIFY(!text.contains(window.world().scenario().app.clientSecret));
    }

    void cancel_whileItHangs_endsIt()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        misbehave(window, Kind::Hang, u"GET"_s, u"/v1.0/bots/*"_s);
        QTRY_VERIFY(window.find<QPushButton>(u"checkButton"_s)->isVisible());
        QTest::mouseClick(window.find<QPushButton>(u"checkButton"_s), Qt::LeftButton);
        QTRY_COMPARE(window.words(u"check_token"_s), u"OK"_s);
        QCOMPARE(window.words(u"check_bot"_s), u"Checking…"_s);

        QTest::mouseClick(window.find<QPushButton>(u"cancelCheckButton"_s), Qt::LeftButton);

        QTRY_COMPARE(window.words(u"check_bot"_s), u"Not checked"_s);
        QVERIFY(window.find<QPushButton>(u"checkButton"_s)->isEnabled());
    }

    void way_eachPart_isToldApart_data()
    {
        QTest::addColumn<QString>("told");
        QTest::newRow("name_not_found") << u"name (DNS): problem → connection (TCP): not reached"_s;
        QTest::newRow("connection_refused") << u"name (DNS): OK → connection (TCP): problem"_s;
        QTest::newRow("tls_failed") << u"connection (TCP): OK → encryption (TLS): problem"_s;
        QTest::newRow("redirect_refused") << u"encryption (TLS): OK → answer (HTTP): problem"_s;
        QTest::newRow("proxy_failed") << u"at the proxy"_s;
        QTest::newRow("proxy_sign_in") << u"at the proxy"_s;
    }
    void way_eachPart_isToldApart()
    {
        QFETCH(const QString, told);

        const std::vector<CheckLine> lines =
            checkLines({failed(u"network"_s, QString::fromLatin1(QTest::currentDataTag()))}, false);

        QCOMPARE(lines.at(1).id, u"network"_s);
        QVERIFY2(lines.at(1).detail.contains(told), qPrintable(lines.at(1).detail));
    }

    void language_switched_reachesTheLines()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        diagnose(window);

        window.language().apply(UiLanguage::Japanese);
        QCoreApplication::sendPostedEvents();

        QVERIFY(window.find<CheckList>(u"checkList"_s)->text().contains(u"認証情報"_s));
        QCOMPARE(window.find<QPushButton>(u"copyChecksButton"_s)->text(), u"テキストとしてコピー"_s);
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestDiagnosis)
#include "tst_diagnosis.moc"
