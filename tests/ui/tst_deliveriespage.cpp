// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/statuslabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestDeliveriesPage : public QObject
{
    Q_OBJECT

private:
    static void press(test::PracticeWindow& window, const QString& button)
    {
        QTest::mouseClick(window.find<QPushButton>(button), Qt::LeftButton);
    }
    static QString channel(test::PracticeWindow& window) { return window.world().scenario().dispatchRoom.channelId; }
    static QTableView* table(test::PracticeWindow& window) { return window.find<QTableView>(u"deliveriesTable"_s); }
    static QString state(test::PracticeWindow& window, int row = 0)
    {
        return table(window)->model()->index(row, 1).data().toString();
    }
    static int rows(test::PracticeWindow& window) { return table(window)->model()->rowCount(); }
    /// A linked company with its setting; the bot isn't in the room yet. The page is in front.
    static void setUp(test::PracticeWindow& window)
    {
        QVERIFY(window.link());
        const auto added = test::waitFor(window.session().query<NotificationSettingRow>(
            &window.window(), [room = channel(window)](Session& session) -> Result<NotificationSettingRow> {
                if (const Result<> samples = PracticeWorld::addSamples(session); !samples)
                    return failure(samples.error());
                return session.directory.addSetting({SampleCompany}, room, u"all"_s);
            }));
        QVERIFY(added);
        window.window().showScreen(u"deliveriesPage"_s);
    }

private slots:
    void nothingYet_saysWhatWillAppear()
    {
        test::PracticeWindow window;

        window.window().showScreen(u"deliveriesPage"_s);

        QTRY_COMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"Nothing has been delivered yet"_s);
        QVERIFY(!window.find<QPushButton>(u"retryAllButton"_s)->isEnabled());
    }

    void events_appearByThemselvesAndAreSent()
    {
        test::PracticeWindow window;
        setUp(window);
        QTRY_VERIFY(!window.world().server().tenant().bots().empty());
        window.pane().inviteBot(channel(window));

        window.pane().sendEvents();

        QTRY_COMPARE(rows(window), 4);
        for (int row = 0; row < 4; ++row)
            QTRY_COMPARE(state(window, row), u"Sent"_s);
        table(window)->selectRow(0);
        QCOMPARE(window.find<StatusLabel>(u"deliveryStateLabel"_s)->word(), u"Sent"_s);
        QVERIFY(window.find<QLabel>(u"deliveryFactsLabel"_s)->text().contains(channel(window)));
        QVERIFY(!window.find<QPushButton>(u"retryButton"_s)->isVisible());
    }

    void failed_saysWhyInTheLanguageOfNow_andIsSentAgain()
    {
        test::PracticeWindow window;
        setUp(window);
        window.pane().sendEvents();
        QTRY_COMPARE(rows(window), 4);
        QTRY_COMPARE(state(window), u"Failed"_s);
        table(window)->selectRow(0);
        auto* problem = window.find<MessageBar>(u"deliveryProblemBar"_s);
        QTRY_VERIFY(problem->text().contains(u"not in the talk room"_s));

        window.language().apply(UiLanguage::Japanese);
        QCoreApplication::sendPostedEvents();
        QVERIFY(problem->text().contains(u"招待"_s));
        window.language().apply(UiLanguage::English);
        QCoreApplication::sendPostedEvents();

        window.pane().inviteBot(channel(window));
        QTRY_VERIFY(window.find<QPushButton>(u"retryButton"_s)->isVisible());
        press(window, u"retryButton"_s);
        QTRY_COMPARE(state(window), u"Sent"_s);
        QCOMPARE(table(window)->selectionModel()->selectedRows().size(), 1);
        QTRY_VERIFY(!window.find<QPushButton>(u"retryButton"_s)->isVisible());
        for (int row = 1; row < 4; ++row)
            QTRY_COMPARE(state(window, row), u"Failed"_s);
        press(window, u"retryAllButton"_s);
        for (int row = 1; row < 4; ++row)
            QTRY_COMPARE(state(window, row), u"Sent"_s);
        QTRY_VERIFY(!window.find<QPushButton>(u"retryAllButton"_s)->isEnabled());
    }

    void filters_narrowAndAreCleared()
    {
        test::PracticeWindow window;
        setUp(window);
        window.pane().inviteBot(channel(window));
        window.pane().sendEvents();
        QTRY_COMPARE(rows(window), 4);
        QTRY_COMPARE(state(window), u"Sent"_s);

        QTest::keyClicks(window.find<QLineEdit>(u"channelEdit"_s), channel(window).left(6).toUpper());
        QTRY_COMPARE(rows(window), 4);
        window.find<QComboBox>(u"stateCombo"_s)->setCurrentText(u"Failed"_s);
        QTRY_COMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"Nothing matches the filter"_s);
        press(window, u"emptyActionButton"_s);

        QTRY_COMPARE(rows(window), 4);
        QVERIFY(window.find<QLineEdit>(u"channelEdit"_s)->text().isEmpty());
        QCOMPARE(window.find<QComboBox>(u"stateCombo"_s)->currentIndex(), 0);
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestDeliveriesPage)
#include "tst_deliveriespage.moc"
