// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void walkEvents(Tour& tour)
{
    PracticeWindow& window = tour.window();
    window.window().showScreen(u"eventsPage"_s);
    tour.stop(u"events-empty"_s);
    tour.addSamples();
    window.pane().sendEvents();
    auto* table = window.find<QTableView>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->selectRow(0);
    QTRY_VERIFY(window.find<QWidget>(u"eventReasonBar"_s)->isVisible());
    tour.stop(u"events-list"_s);
    QVERIFY(window.link());
    const QString room = window.world().scenario().dispatchRoom.channelId;
    QVERIFY(waitFor(window.session().query<NotificationSettingRow>(&window.window(), [room](Session& session) {
        return session.directory.addSetting({SampleCompany}, room, u"all"_s);
    })));
    window.pane().sendEvents();
    QTRY_COMPARE(table->model()->rowCount(), 8);
    table->selectRow(0);
    QTRY_VERIFY(window.find<QWidget>(u"eventSettingsList"_s)->isVisible());
    tour.stop(u"events-matched"_s);
}

} // namespace smartfleet::test
