// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/deliveries/deliveriesmodel.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void walkDeliveries(Tour& tour)
{
    PracticeWindow& window = tour.window();
    window.window().showScreen(u"deliveriesPage"_s);
    tour.stop(u"deliveries-empty"_s);
    tour.addSamples();
    QVERIFY(window.link());
    const QString room = window.world().scenario().dispatchRoom.channelId;
    QVERIFY(waitFor(window.session().query<NotificationSettingRow>(&window.window(), [room](Session& session) {
        return session.directory.addSetting({SampleCompany}, room, u"all"_s);
    })));
    window.pane().sendEvents();
    auto* table = window.find<QTableView>(u"deliveriesTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->selectRow(0);
    QTRY_VERIFY(window.find<QPushButton>(u"retryButton"_s)->isVisible());
    // one that failed only after the others were sent again would stay so
    const auto state = [table](int row) {
        return table->model()->index(row, DeliveriesModel::StateColumn).data().toString();
    };
    for (int row = 1; row < 4; ++row)
        QTRY_COMPARE(state(row), state(0));
    tour.stop(u"deliveries-failed"_s);
    window.pane().inviteBot(room);
    tour.press(u"retryAllButton"_s);
    QTRY_VERIFY(!window.find<QPushButton>(u"retryAllButton"_s)->isEnabled());
    QTRY_COMPARE(window.pane().shownMessages(room), 4);
    tour.stop(u"deliveries-list"_s);
    auto* tabs = window.find<QTabWidget>(u"deliveriesTabs"_s);
    tabs->setCurrentIndex(1);
    auto* rooms = window.find<QComboBox>(u"whyRoomCombo"_s);
    QTRY_VERIFY(rooms->findData(room) >= 0);
    rooms->setCurrentIndex(rooms->findData(room));
    QTRY_COMPARE(window.find<QTableView>(u"whyTable"_s)->model()->rowCount(), 4);
    tour.stop(u"deliveries-why"_s);
    tabs->setCurrentIndex(2);
    QTRY_COMPARE(window.find<QTableView>(u"outcomeTable"_s)->model()->rowCount(), 24);
    tour.stop(u"deliveries-chart"_s);
    tabs->setCurrentIndex(3);
    QTRY_COMPARE(window.find<QTableView>(u"quotaRoomsTable"_s)->model()->rowCount(), 1);
    tour.stop(u"deliveries-quota"_s);
}

} // namespace smartfleet::test
