// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"

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
    tour.stop(u"deliveries-failed"_s);
    window.pane().inviteBot(room);
    tour.press(u"retryAllButton"_s);
    QTRY_VERIFY(!window.find<QPushButton>(u"retryAllButton"_s)->isEnabled());
    QTRY_COMPARE(window.pane().shownMessages(room), 4);
    tour.stop(u"deliveries-list"_s);
}

} // namespace smartfleet::test
