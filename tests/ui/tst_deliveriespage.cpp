// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/csvreader.h"
#include "app/domain/problems.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/deliveries/deliveryfilterbar.h"
#include "ui/deliveries/outcomeview.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/statuslabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QUuid>

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

    static void showTab(test::PracticeWindow& window, int tab)
    {
        window.find<QTabWidget>(u"deliveriesTabs"_s)->setCurrentIndex(tab);
    }
    /// So many deliveries that wait for an hour, put into the store past the session, newest last.
    static void addWaiting(test::PracticeWindow& window, int count)
    {
        QVERIFY(test::waitFor(window.session().query<void>(&window.window(), [count](Session& session) -> Result<> {
            Store& store = *session.store;
            return store.database.transaction([&]() -> Result<> {
                const QDateTime now = session.clock.now();
                for (int i = 0; i < count; ++i) {
                    const auto seq = store.events.accept({.source = u"test"_s,
                                                          .id = QUuid::createUuid().toString(),
                                                          .type = u"sos"_s,
                                                          .occurredAt = now,
                                                          .receivedAt = now,
                                                          .company = {SampleCompany}},
                                                         "{}"_ba);
                    SMARTFLEET_TRY(seq);
                    const std::optional<EventSeq>& event = *seq;
                    SMARTFLEET_TRY(store.deliveries.add({.event = event.value_or(EventSeq{}),
                                                         .setting = {1},
                                                         .channel = {u"elsewhere"_s},
                                                         .createdAt = now,
                                                         .nextAttemptAt = now.addSecs(3600)}));
                }
                return {};
            });
        })));
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

    void export_writesWhatTheFiltersShow()
    {
        test::PracticeWindow window;
        setUp(window);
        addWaiting(window, 5000); // more than one look takes
        window.pane().sendEvents();
        QTRY_COMPARE(rows(window), 5004);
        window.find<QLineEdit>(u"channelEdit"_s)->setText(u"elsewhere"_s);
        QTRY_COMPARE(rows(window), 5000);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"history.csv"_s);

        press(window, u"deliveriesExportButton"_s);
        auto* dialog = window.find<QFileDialog>(u"csvExportDialog"_s);
        emit dialog->fileSelected(path);
        dialog->close();

        QTRY_VERIFY(window.find<MessageBar>(u"deliveriesBar"_s)->text().contains(u"5,000 rows were exported"_s) ||
                    window.find<MessageBar>(u"deliveriesBar"_s)->text().contains(u"5000 rows were exported"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::vector<CsvRow> lines = csvRows(test::given(csvText(file.readAll())));
        QCOMPARE(lines.size(), std::size_t(5001));
        QCOMPARE(lines.at(0).fields.at(0), u"Received"_s);
        QCOMPARE(lines.at(1).fields.at(1), u"Waiting"_s);
        QCOMPARE(lines.at(1).fields.at(5), u"elsewhere"_s);
        QSet<QString> ids;
        for (std::size_t i = 1; i < lines.size(); ++i)
            ids.insert(lines.at(i).fields.last());
        QCOMPARE(ids.size(), qsizetype(5000));
        QVERIFY(lines.at(1).fields.last().toInt() > lines.at(5000).fields.last().toInt()); // as in the list
    }

    void filters_areFoundAtTheNextStart()
    {
        test::PracticeWindow window;
        setUp(window);
        window.find<QLineEdit>(u"channelEdit"_s)->setText(u"somewhere"_s);
        window.find<QComboBox>(u"stateCombo"_s)->setCurrentIndex(4); // failed
        window.find<QComboBox>(u"spanCombo"_s)->setCurrentIndex(3);  // the last 7 days

        const EventCatalogue catalogue = EventCatalogue::builtIn();
        const DeliveryFilterBar next(catalogue, window.windowState());

        const DeliveryFilter filter = next.filter();
        QCOMPARE(filter.channelId, u"somewhere"_s);
        QVERIFY(filter.state == DeliveryState::Failed);
        QVERIFY(filter.from.isValid() && !filter.until.isValid());
    }

    void filters_ofALink_areNoHabit()
    {
        test::PracticeWindow window;
        setUp(window);

        window.window().open({.screen = u"deliveriesPage"_s, .channelId = u"linked"_s, .state = DeliveryState::Sent});
        QCOMPARE(window.find<QLineEdit>(u"channelEdit"_s)->text(), u"linked"_s);

        const EventCatalogue catalogue = EventCatalogue::builtIn();
        QVERIFY(DeliveryFilterBar(catalogue, window.windowState()).isClear());
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

    void arrivals_leaveWhatIsSelectedAndOnTheScreen()
    {
        test::PracticeWindow window;
        setUp(window);
        addWaiting(window, 450);
        QTRY_COMPARE(rows(window), 450);
        QTableView* list = table(window);
        list->scrollTo(list->model()->index(150, 0), QAbstractItemView::PositionAtTop);
        list->selectRow(152);
        const QString facts = window.find<QLabel>(u"deliveryFactsLabel"_s)->text();
        const int top = list->rowAt(0);

        addWaiting(window, 7);

        QTRY_COMPARE(rows(window), 457);
        QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(list->selectionModel()->selectedRows().constFirst().row(), 159);
        QCOMPARE(list->rowAt(0), top + 7);
        QCOMPARE(window.find<QLabel>(u"deliveryFactsLabel"_s)->text(), facts);
    }

    void arrivals_areSeenAtTheTop()
    {
        test::PracticeWindow window;
        setUp(window);
        addWaiting(window, 3);
        QTRY_COMPARE(rows(window), 3);

        addWaiting(window, 1);

        QTRY_COMPARE(rows(window), 4);
        QCOMPARE(table(window)->verticalScrollBar()->value(), 0);
    }

    void rowsFarDown_areFetchedWhenTheyAreSeen()
    {
        test::PracticeWindow window;
        setUp(window);
        addWaiting(window, 450);
        QTRY_COMPARE(rows(window), 450);
        QVERIFY(state(window, 449).isEmpty());

        table(window)->scrollToBottom();

        QTRY_COMPARE(state(window, 449), u"Waiting"_s);
    }

    void place_setsTheFiltersAndSelects()
    {
        test::PracticeWindow window;
        setUp(window);
        addWaiting(window, 3);
        window.window().showScreen(u"servicesPage"_s);

        window.window().open({.screen = u"deliveriesPage"_s, .channelId = u"elsewhere"_s, .delivery = {2}});

        QTRY_COMPARE(rows(window), 3);
        QCOMPARE(window.find<QLineEdit>(u"channelEdit"_s)->text(), u"elsewhere"_s);
        QTRY_COMPARE(table(window)->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table(window)->selectionModel()->selectedRows().constFirst().row(), 1);

        window.window().open({.screen = u"deliveriesPage"_s, .state = DeliveryState::Failed});
        QTRY_COMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"Nothing matches the filter"_s);
        QVERIFY(window.find<QLineEdit>(u"channelEdit"_s)->text().isEmpty());
    }

    void selectedFailed_areSentAgain()
    {
        test::PracticeWindow window;
        setUp(window);
        window.pane().sendEvents();
        QTRY_COMPARE(rows(window), 4);
        for (int row = 0; row < 4; ++row)
            QTRY_COMPARE(state(window, row), u"Failed"_s);
        QVERIFY(!window.find<QPushButton>(u"retrySelectedButton"_s)->isEnabled());
        window.pane().inviteBot(channel(window));

        table(window)->selectRow(1);
        table(window)->selectionModel()->select(table(window)->model()->index(3, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        press(window, u"retrySelectedButton"_s);

        QTRY_COMPARE(state(window, 1), u"Sent"_s);
        QTRY_COMPARE(state(window, 3), u"Sent"_s);
        QCOMPARE(state(window, 0), u"Failed"_s);
        QTRY_VERIFY(!window.find<QPushButton>(u"retrySelectedButton"_s)->isEnabled());
    }

    void whyNothing_isAnsweredInThreeClicks()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        QVERIFY(test::waitFor(window.session().query<NotificationSettingRow>(
            &window.window(), [room = channel(window)](Session& session) -> Result<NotificationSettingRow> {
                if (const Result<> samples = PracticeWorld::addSamples(session); !samples)
                    return failure(samples.error());
                return session.directory.addSetting({SampleCompany}, room, u"fuel_increase"_s);
            })));
        window.pane().sendEvents();
        QTRY_VERIFY(window.find<QPushButton>(u"sendEventsButton"_s)->isEnabled());

        window.window().showScreen(u"deliveriesPage"_s); // one
        showTab(window, 1);                              // two
        auto* room = window.find<QComboBox>(u"whyRoomCombo"_s);
        QTRY_VERIFY(room->findData(channel(window)) >= 0);
        room->setCurrentIndex(room->findData(channel(window))); // three

        auto* reason = window.find<MessageBar>(u"whyReasonBar"_s);
        QTRY_VERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(u"switched off"_s), qPrintable(reason->text()));
        QVERIFY(window.find<QTableView>(u"whyTable"_s)->model()->rowCount() > 0);
        emit reason->actionTriggered();
        QVERIFY(window.window().page(u"notificationsPage"_s)->isVisible());
    }

    void chart_tellsWhatTheTableTells()
    {
        test::PracticeWindow window;
        setUp(window);
        window.pane().inviteBot(channel(window));
        window.pane().sendEvents();
        addWaiting(window, 2);
        QTRY_COMPARE(rows(window), 6);
        for (int row = 0; row < 6; ++row)
            QTRY_VERIFY(!state(window, row).isEmpty() && state(window, row) != u"Sending"_s);
        QTRY_COMPARE(window.pane().shownMessages(channel(window)), 4);
        QVERIFY(!window.window().findChild<QWidget*>(u"outcomeChart"_s)); // not before it is seen

        showTab(window, 2);

        auto* figures = window.find<QTableView>(u"outcomeTable"_s)->model();
        QTRY_COMPARE(figures->rowCount(), 24);
        const auto sum = [figures](int column) {
            int all = 0;
            for (int row = 0; row < figures->rowCount(); ++row)
                all += figures->index(row, column).data().toInt();
            return all;
        };
        QTRY_COMPARE(sum(1), 4);
        QCOMPARE(sum(2), 2);
        QCOMPARE(window.find<QLabel>(u"outcomeTotalLabel"_s)->text(), u"4 sent, 2 waiting, 0 failed, 0 cancelled"_s);
        QVERIFY(window.find<QWidget>(u"outcomeChart"_s)->isVisible());
        window.find<QPushButton>(u"outcomeTableButton"_s)->click();
        QVERIFY(window.find<QTableView>(u"outcomeTable"_s)->isVisible());
        window.find<QComboBox>(u"outcomeSpanCombo"_s)->setCurrentIndex(1);
        QTRY_COMPARE(figures->rowCount(), 28);
    }

    void chartMissing_tableIsShownAndSaysWhy()
    {
        const auto missing = [](QWidget* parent) {
            return makeOutcomeChartFrom(u"/nowhere/charts"_s, parent);
        };
        const Result<OutcomeChart*> made = missing(nullptr);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"chart_missing"_s);
        QVERIFY(!made.error().detail.isEmpty());
        OutcomeView view(nullptr, missing);

        view.show();
        view.showOutcomes({});

        QVERIFY(view.findChild<QTableView*>(u"outcomeTable"_s)->isVisible());
        const auto* button = view.findChild<QPushButton*>(u"outcomeTableButton"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(describe(made.error()).message));
    }

    void quota_isToldInWords()
    {
        test::PracticeWindow window;
        setUp(window);
        window.pane().inviteBot(channel(window));
        window.pane().sendEvents();
        QTRY_COMPARE(window.pane().shownMessages(channel(window)), 4);

        showTab(window, 3);

        QTRY_COMPARE(window.find<StatusLabel>(u"dayQuotaLabel"_s)->word(), u"4 of 20,000 messages are used (0 %)."_s);
        QTRY_VERIFY(window.find<StatusLabel>(u"minuteQuotaLabel"_s)->word().contains(u"calls are used"_s));
        auto* busiest = window.find<QTableView>(u"quotaRoomsTable"_s)->model();
        QCOMPARE(busiest->rowCount(), 1);
        QCOMPARE(busiest->index(0, 0).data().toInt(), 4);
        QCOMPARE(busiest->index(0, 2).data().toString(), channel(window));
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestDeliveriesPage)
#include "tst_deliveriespage.moc"
