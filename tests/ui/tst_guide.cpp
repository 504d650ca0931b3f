// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/integration.h"
#include "app/options/windowstate.h"
#include "tests/ui/practicewindow.h"
#include "ui/guide/guidedock.h"
#include "ui/guide/guidepane.h"
#include "ui/guide/guidesteps.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

GuideDock* guideOf(test::PracticeWindow& window)
{
    return window.find<GuideDock>(u"guideDock"_s);
}

QString titleIn(const QWidget& pane)
{
    return pane.findChild<QLabel*>(u"guideTitleLabel"_s)->text();
}

} // namespace

/// Remembers which page of the web would have been opened.
class FakeBrowser : public QObject
{
    Q_OBJECT
public:
    QUrl opened;
public slots:
    void open(const QUrl& url) { opened = url; }
};

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void steps_ids_areUniqueAndTellEverything()
    {
        QSet<QString> ids;
        for (const GuideStep& step : guideSteps()) {
            ids.insert(step.id);
            QVERIFY2(!guideText(step.title).isEmpty() && !guideText(step.chapter).isEmpty(), qPrintable(step.id));
            QVERIFY2(!step.actions.empty() && !step.topics.isEmpty(), qPrintable(step.id));
            QVERIFY2(!guideText(step.drawingWords).isEmpty(), qPrintable(step.id));
        }
        QCOMPARE(ids.size(), qsizetype(guideSteps().size()));
    }

    void steps_drawings_canBeDrawnAndUseEveryLabel()
    {
        for (const GuideStep& step : guideSteps()) {
            QFile file(u":/smartfleet/guide/%1.svg"_s.arg(step.drawing));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(step.drawing));
            const QByteArray svg = file.readAll();
            QVERIFY2(QSvgRenderer(svg).isValid(), qPrintable(step.drawing));
            for (int number = 1; number <= 9; ++number)
                QCOMPARE(svg.contains('%' + QByteArray::number(number)), number <= int(step.labels.size()));
        }
    }

    void topics_everyFieldAndBothOfTheTalkRoom_haveTheirStep_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("clientId") << u"clientId"_s;
        QTest::newRow("clientSecret") << u"clientId"_s;
        QTest::newRow("serviceAccount") << u"serviceAccount"_s;
        QTest::newRow("privateKey") << u"privateKey"_s;
        QTest::newRow("domainId") << u"domainId"_s;
        QTest::newRow("botAdmins") << u"userId"_s;
        QTest::newRow("botSubAdmins") << u"userId"_s;
        QTest::newRow("inviteBot") << u"inviteBot"_s;
        QTest::newRow("channelId") << u"channelIdPc"_s;
    }
    void topics_everyFieldAndBothOfTheTalkRoom_haveTheirStep()
    {
        QFETCH(const QString, step);

        QCOMPARE(guideStepFor(QString::fromLatin1(QTest::currentDataTag())), guideStepWithId(step));
    }

    void next_pressedThroughout_reachesEveryStep()
    {
        GuidePane pane;
        auto* next = pane.findChild<QPushButton*>(u"guideNextButton"_s);
        QStringList seen{titleIn(pane)};

        while (next->isEnabled()) {
            next->click();
            seen << titleIn(pane);
        }

        QCOMPARE(seen.size(), qsizetype(guideSteps().size()));
        QCOMPARE(seen.removeDuplicates(), 0);
        QVERIFY(pane.findChild<QPushButton*>(u"guideBackButton"_s)->isEnabled());
    }

    void picker_anyStep_isShown()
    {
        GuidePane pane;
        auto* picker = pane.findChild<QComboBox*>(u"guideStepPicker"_s);
        QCOMPARE(picker->count(), int(guideSteps().size()));

        for (int i = 0; i < picker->count(); ++i) {
            emit picker->activated(i);
            QCOMPARE(titleIn(pane), guideText(guideSteps().at(std::size_t(i)).title));
        }
    }

    void bothCredentials_areWarnedOf()
    {
        for (const QString& id : {u"serviceAccount"_s, u"privateKey"_s}) {
            const QString warning = guideText(guideSteps().at(std::size_t(guideStepWithId(id))).warning);
            QVERIFY2(warning.contains(u"guard"_s) && warning.contains(u"reissued"_s), qPrintable(warning));
        }
    }

    void place_ofAStep_isAskedFor()
    {
        GuidePane pane;
        QString screen;
        connect(&pane, &GuidePane::placeRequested, this, [&screen](const Place& place) { screen = place.screen; });

        pane.showStep(guideStepWithId(u"enterHere"_s));
        pane.findChild<QPushButton*>(u"guidePlaceButton"_s)->click();

        QCOMPARE(screen, u"servicesPage"_s);
    }

    void console_pressed_isOpenedInTheBrowser()
    {
        FakeBrowser browser;
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
        GuidePane pane;
        pane.showStep(guideStepWithId(u"addApp"_s));

        pane.findChild<QPushButton*>(u"guideLinkButton"_s)->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);

        QCOMPARE(browser.opened.host(), u"dev.worksmobile.com"_s);
    }

    void action_pressedTwice_opensAndCloses()
    {
        test::PracticeWindow window;
        GuideDock* guide = guideOf(window);
        QVERIFY(!guide->isVisible());
        QCOMPARE(guide->action()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));

        guide->action()->trigger();
        QVERIFY(guide->isVisible());
        QTRY_VERIFY(guide->action()->isChecked());
        QVERIFY(guide->isAncestorOf(window.window().focusWidget()));

        guide->action()->trigger();
        QTRY_VERIFY(!guide->isVisible());
        QVERIFY(!guide->action()->isChecked());
    }

    void show_topic_keepsTheWayBackWithEscape()
    {
        test::PracticeWindow window;
        QTest::mouseClick(window.find<QPushButton>(u"linkButton"_s), Qt::LeftButton);
        auto* field = window.find<QLineEdit>(u"domainIdEdit"_s);
        field->setFocus();
        GuideDock* guide = guideOf(window);

        static_cast<Guide*>(guide)->show(u"domainId"_s);
        QCOMPARE(titleIn(*guide), u"Copy the Domain ID"_s);
        QTest::keyClick(window.window().focusWidget(), Qt::Key_Escape);

        QTRY_COMPARE(window.window().focusWidget(), field);
        QVERIFY(guide->isVisible());
    }

    void restart_whatWasCheckedOff_isRemembered()
    {
        QTemporaryDir folder;
        QSettings file(folder.filePath(u"windows.ini"_s), QSettings::IniFormat);
        WindowState state(file);
        test::PracticeWindow window; // for the rest of the context
        const UiContext context{window.session(), window.prompter(), window.options(), state};
        {
            GuideDock guide(context);
            static_cast<Guide&>(guide).show(u"privateKey"_s);
            guide.findChild<QCheckBox*>(u"guideDoneCheck"_s)->click();
            static_cast<Guide&>(guide).show(u"domainId"_s);
        }

        GuideDock again(context);

        QCOMPARE(titleIn(again), u"Copy the Domain ID"_s);
        QVERIFY(!again.isHidden());
        QVERIFY(!again.findChild<QCheckBox*>(u"guideDoneCheck"_s)->isChecked());
        static_cast<Guide&>(again).show(u"privateKey"_s);
        QVERIFY(again.findChild<QCheckBox*>(u"guideDoneCheck"_s)->isChecked());
        QVERIFY(again.findChild<QComboBox*>(u"guideStepPicker"_s)->currentText().contains(u"done"_s));
    }

    void clear_pressed_takesEveryMarkAway()
    {
        GuidePane pane;
        pane.setDone({u"addApp"_s, u"scope"_s});
        QSignalSpy changed(&pane, &GuidePane::doneChanged);

        pane.findChild<QPushButton*>(u"guideClearButton"_s)->click();

        QCOMPARE(pane.done(), QStringList());
        QCOMPARE(changed.count(), 1);
        QVERIFY(!pane.findChild<QCheckBox*>(u"guideDoneCheck"_s)->isChecked());
    }

    void language_switched_reachesTheStep()
    {
        test::PracticeWindow window;
        GuideDock* guide = guideOf(window);
        static_cast<Guide*>(guide)->show(u"inviteBot"_s);

        window.language().apply(UiLanguage::Japanese);
        QCoreApplication::sendPostedEvents();

        QVERIFY(guide->findChild<QLabel*>(u"guideActionsLabel"_s)->text().contains(u"Bot招待"_s));
        QVERIFY(titleIn(*guide).contains(u"招待"_s));
    }

    void smallWindow_withGuideOpen_stillFits()
    {
        test::PracticeWindow window;
        static_cast<Guide*>(guideOf(window))->show(u"inviteBot"_s);

        window.window().resize(1024, 700);

        QVERIFY2(window.window().width() <= 1024, qPrintable(QString::number(window.window().width())));
        QVERIFY2(window.window().height() <= 700, qPrintable(QString::number(window.window().height())));
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestGuide)
#include "tst_guide.moc"
