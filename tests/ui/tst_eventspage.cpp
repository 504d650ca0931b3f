// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/csvreader.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/events/eventfilterbar.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/statuslabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestEventsPage : public QObject
{
    Q_OBJECT

private:
    static QTableView* table(test::PracticeWindow& window) { return window.find<QTableView>(u"eventsTable"_s); }
    static int rows(test::PracticeWindow& window) { return table(window)->model()->rowCount(); }
    static QString cell(test::PracticeWindow& window, int row, int column)
    {
        return table(window)->model()->index(row, column).data().toString();
    }
    /// As it is read out: on the screen a line may end within.
    static QString textOf(const QListWidgetItem* item) { return item->data(Qt::AccessibleTextRole).toString(); }
    static QString channel(test::PracticeWindow& window) { return window.world().scenario().dispatchRoom.channelId; }
    static void addSamples(test::PracticeWindow& window)
    {
        QVERIFY(test::waitFor(window.session().query<void>(
            &window.window(), [](Session& session) { return PracticeWorld::addSamples(session); })));
    }
    static void addSetting(test::PracticeWindow& window)
    {
        QVERIFY(test::waitFor(window.session().query<NotificationSettingRow>(
            &window.window(), [room = channel(window)](Session& session) {
                return session.directory.addSetting({SampleCompany}, room, u"all"_s);
            })));
    }
    static void take(test::PracticeWindow& window, const IncomingEvent& event)
    {
        QVERIFY(test::waitFor(window.session().query<IntakeOutcome>(
            &window.window(), [event](Session& session) { return session.intake.accept({event}); })));
    }

private slots:
    void nothingYet_saysWhatWillAppear()
    {
        test::PracticeWindow window;

        window.window().showScreen(u"eventsPage"_s);

        QTRY_COMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"No event has come in yet"_s);
    }

    void unmatched_saysWhyAndLeadsToTheCure()
    {
        test::PracticeWindow window;
        window.window().showScreen(u"eventsPage"_s);
        take(window, {.source = u"test"_s, .id = u"1"_s, .type = u"sos"_s, .deviceId = u"nobody"_s, .raw = "{}"_ba});

        QTRY_COMPARE(rows(window), 1); // by itself
        QCOMPARE(cell(window, 0, 1), u"To nobody"_s);
        table(window)->selectRow(0);

        auto* reason = window.find<MessageBar>(u"eventReasonBar"_s);
        QVERIFY(reason->text().contains(u"not registered"_s));
        QVERIFY(reason->text().contains(u"Register the vehicle"_s));
        emit reason->actionTriggered();
        QVERIFY(window.window().page(u"companiesPage"_s)->isVisible());
    }

    void matched_showsItsDeliveriesAndLeadsToThem()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        addSamples(window);
        addSetting(window);
        window.window().showScreen(u"eventsPage"_s);
        window.pane().sendEvents();
        QTRY_COMPARE(rows(window), 4);
        table(window)->selectRow(1);
        auto* deliveries = window.find<QListWidget>(u"eventDeliveriesList"_s);
        QTRY_COMPARE(deliveries->count(), 1);
        QVERIFY(textOf(deliveries->item(0)).contains(channel(window)));
        QCOMPARE(window.find<StatusLabel>(u"eventResultLabel"_s)->word(), u"To 1 talk room"_s);
        window.find<QPushButton>(u"showRawButton"_s)->click();
        QVERIFY(window.find<QPlainTextEdit>(u"eventRawEdit"_s)->toPlainText().contains(u"\"event\""_s));

        emit deliveries->itemActivated(deliveries->item(0));
        deliveries->setCurrentRow(0);
        emit deliveries->itemActivated(deliveries->item(0));

        QVERIFY(window.window().page(u"deliveriesPage"_s)->isVisible());
        auto* list = window.find<QTableView>(u"deliveriesTable"_s);
        QTRY_COMPARE(list->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(list->selectionModel()->selectedRows().constFirst().row(), 1);
    }

    void matched_namesTheSettingAndLeadsToIt()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        addSamples(window);
        addSetting(window);
        window.window().showScreen(u"eventsPage"_s);
        window.pane().sendEvents();
        QTRY_COMPARE(rows(window), 4);
        QString company;
        QVERIFY(test::waitFor(window.session().query<void>(&window.window(), [&company](Session& session) -> Result<> {
            const auto found = session.store->fleet.company({SampleCompany});
            SMARTFLEET_TRY(found);
            company = (*found)->name;
            return {};
        })));

        table(window)->selectRow(0);

        auto* settings = window.find<QListWidget>(u"eventSettingsList"_s);
        QTRY_COMPARE(settings->count(), 1);
        QCOMPARE(textOf(settings->item(0)), u"%1 – %2"_s.arg(company, channel(window)));
        emit settings->itemActivated(settings->item(0));
        QVERIFY(window.window().page(u"notificationsPage"_s)->isVisible());
    }

    void matched_settingDeletedSince_isNamedByItsRoom()
    {
        test::PracticeWindow window;
        QVERIFY(window.link());
        addSamples(window);
        addSetting(window);
        window.window().showScreen(u"eventsPage"_s);
        window.pane().sendEvents();
        QTRY_COMPARE(rows(window), 4);
        QVERIFY(test::waitFor(window.session().query<NotificationSettingRow>(
            &window.window(), [](Session& session) { return session.directory.deleteSetting({1}); })));

        table(window)->selectRow(0);

        auto* settings = window.find<QListWidget>(u"eventSettingsList"_s);
        QTRY_COMPARE(settings->count(), 1);
        QVERIFY(textOf(settings->item(0)).contains(u"Deleted since"_s));
        emit settings->itemActivated(settings->item(0));
        QVERIFY(window.window().page(u"eventsPage"_s)->isVisible());
    }

    void vehicle_link_choosesItsRow()
    {
        test::PracticeWindow window;
        addSamples(window);
        window.window().showScreen(u"companiesPage"_s);
        QTest::keyClicks(window.find<QLineEdit>(u"filterEdit"_s), u"hides everything"_s);
        window.window().showScreen(u"eventsPage"_s);
        window.pane().sendEvents();
        QTRY_COMPARE(rows(window), 4);
        table(window)->selectRow(0);
        const QString vehicle = cell(window, 0, 4);
        QVERIFY(!vehicle.isEmpty());

        QTest::mouseClick(window.find<QPushButton>(u"openVehicleButton"_s), Qt::LeftButton);

        QVERIFY(window.window().page(u"companiesPage"_s)->isVisible());
        auto* vehicles = window.find<QTableView>(u"vehiclesTable"_s);
        QTRY_COMPARE(vehicles->selectionModel()->selectedRows().size(), 1);
        QVERIFY(vehicles->isVisible());
        QStringList cells;
        for (int column = 0; column < vehicles->model()->columnCount(); ++column)
            cells += vehicles->selectionModel()->selectedRows().constFirst().siblingAtColumn(column).data().toString();
        QVERIFY2(cells.contains(vehicle), qPrintable(cells.join(u'|')));
    }

    void export_writesWhatTheFiltersShow()
    {
        test::PracticeWindow window;
        addSamples(window);
        window.window().showScreen(u"eventsPage"_s);
        window.pane().sendEvents();
        take(window,
             {.source = u"test"_s, .id = u"odd \"1\""_s, .type = u"sos"_s, .deviceId = u"nobody"_s, .raw = "{}"_ba});
        QTRY_COMPARE(rows(window), 5);
        window.find<QComboBox>(u"resultCombo"_s)->setCurrentIndex(3); // the vehicle isn't registered
        QTRY_COMPARE(rows(window), 1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"events.csv"_s);

        QTest::mouseClick(window.find<QPushButton>(u"eventsExportButton"_s), Qt::LeftButton);
        auto* dialog = window.find<QFileDialog>(u"csvExportDialog"_s);
        emit dialog->fileSelected(path);
        dialog->close();

        QTRY_VERIFY(window.find<MessageBar>(u"eventsBar"_s)->text().contains(u"1 row was exported"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::vector<CsvRow> lines = csvRows(test::given(csvText(file.readAll())));
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines.at(1).fields.size(), lines.at(0).fields.size());
        QCOMPARE(lines.at(1).fields.at(1), u"To nobody"_s);
        QVERIFY(lines.at(1).fields.contains(u"odd \"1\""_s));
    }

    void filters_areFoundAtTheNextStart()
    {
        test::PracticeWindow window;
        window.window().showScreen(u"eventsPage"_s);
        window.find<QLineEdit>(u"userEdit"_s)->setText(u"佐藤"_s);
        window.find<QComboBox>(u"resultCombo"_s)->setCurrentIndex(2); // to nobody

        const EventCatalogue catalogue = EventCatalogue::builtIn();
        const EventFilterBar next(catalogue, window.windowState());

        QCOMPARE(next.filter(), (EventFilter{.user = u"佐藤"_s, .matched = false}));
    }

    void late_isMarked_andRepeatsAreCounted()
    {
        test::PracticeWindow window;
        window.window().showScreen(u"eventsPage"_s);
        const IncomingEvent event{.source = u"test"_s,
                                  .id = u"1"_s,
                                  .type = u"sos"_s,
                                  .occurredAt = QDateTime::currentDateTimeUtc().addSecs(qint64{-16} * 60),
                                  .deviceId = u"nobody"_s,
                                  .raw = "{}"_ba};
        take(window, event);
        take(window, event);

        QTRY_COMPARE(rows(window), 1);
        QTRY_COMPARE(cell(window, 0, 8), u"1"_s);
        QVERIFY(cell(window, 0, 0).contains(u"late"_s));
    }

    void filters_narrowAndAreCleared()
    {
        test::PracticeWindow window;
        addSamples(window);
        window.window().showScreen(u"eventsPage"_s);
        window.pane().sendEvents();
        take(window, {.source = u"test"_s, .id = u"1"_s, .type = u"sos"_s, .deviceId = u"nobody"_s, .raw = "{}"_ba});
        QTRY_COMPARE(rows(window), 5);

        auto* result = window.find<QComboBox>(u"resultCombo"_s);
        result->setCurrentIndex(3); // the vehicle isn't registered
        QTRY_COMPARE(rows(window), 1);
        result->setCurrentIndex(8); // not linked
        QTRY_COMPARE(rows(window), 4);
        QTest::keyClicks(window.find<QLineEdit>(u"vehicleEdit"_s), u"no such"_s);
        QTRY_COMPARE(rows(window), 0);
        QTRY_VERIFY(window.find<QPushButton>(u"emptyActionButton"_s)->isVisible());
        QCOMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"Nothing matches the filter"_s);
        QTest::mouseClick(window.find<QPushButton>(u"emptyActionButton"_s), Qt::LeftButton);

        QTRY_COMPARE(rows(window), 5);
        QCOMPARE(result->currentIndex(), 0);
    }

    void place_selectsTheEvent()
    {
        test::PracticeWindow window;
        addSamples(window);
        window.pane().sendEvents();
        window.window().showScreen(u"eventsPage"_s);
        QTRY_COMPARE(rows(window), 4);
        window.window().showScreen(u"servicesPage"_s);

        window.window().open({.screen = u"eventsPage"_s, .event = {2}});

        QTRY_COMPARE(table(window)->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table(window)->selectionModel()->selectedRows().constFirst().row(), 2);
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestEventsPage)
#include "tst_eventspage.moc"
