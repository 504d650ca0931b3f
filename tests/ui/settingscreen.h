// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/results.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/kit/messagebar.h"
#include "ui/notifications/notificationspage.h"
#include "ui/notifications/settinglist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace smartfleet::test {

/// The notification settings' screen in a practice window, with what tests of its lists do again and again.
class SettingScreen
{
public:
    SettingScreen()
    {
        given(waitFor(m_window.session().query<void>(
            &m_window.window(), [](Session& session) { return PracticeWorld::addSamples(session); })));
    }

    PracticeWindow& window() { return m_window; }
    void open() { m_window.window().showScreen(QStringLiteral("notificationsPage")); }
    NotificationsPage& page()
    {
        return *static_cast<NotificationsPage*>(m_window.window().page(QStringLiteral("notificationsPage")));
    }
    SettingList& companies() { return page().list(SettingTab::Company); }
    SettingList& users() { return page().list(SettingTab::User); }
    int rows() { return companies().model().rowCount(); }
    QString room(int row) { return companies().model().index(row, 1).data().toString(); }
    QString barText() { return page().bar().text(); }
    QLineEdit& filter(const QString& name) { return *m_window.find<QLineEdit>(name + QStringLiteral("FilterEdit")); }
    void press(const QString& button) { QTest::mouseClick(m_window.find<QPushButton>(button), Qt::LeftButton); }
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Selects these rows of the companies' list, the focus in it.
    void choose(const std::vector<int>& selected)
    {
        QTableView& table = companies().table();
        table.clearSelection();
        for (const int row : selected)
            table.selectionModel()->select(table.model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.setFocus();
    }

    SettingId add(const QString& room, const QString& events = QStringLiteral("speeding,sos"))
    {
        return given(waitFor(m_window.session().query<NotificationSettingRow>(&m_window.window(),
                                                                              [room, events](Session& session) {
                                                                                  return session.directory.addSetting(
                                                                                      {SampleCompany}, room, events);
                                                                              })))
            .setting.id;
    }
    /// A setting of the first of the sample users.
    SettingId addUsers(const QString& room, bool suspended)
    {
        return given(waitFor(m_window.session().query<SettingId>(
            &m_window.window(), [room, suspended](Session& session) -> Result<SettingId> {
                const Result<std::vector<User>> users = session.store->fleet.users();
                if (!users || users->empty())
                    return failure(Error::Kind::NotFound, QStringLiteral("user_not_found"));
                return session.store->settings.add({.tab = SettingTab::User,
                                                    .company = users->front().company,
                                                    .user = users->front().id,
                                                    .channel = {room},
                                                    .events = {QStringLiteral("speeding")},
                                                    .suspended = suspended,
                                                    .updatedAt = session.clock.now()});
            })));
    }
    /// As the store has it; nothing when it is gone.
    std::optional<NotificationSettingRow> stored(SettingId id)
    {
        using Stored = std::optional<NotificationSettingRow>;
        return given(waitFor(m_window.session().query<Stored>(
            &m_window.window(), [id](Session& session) { return session.store->settings.find(id); })));
    }

private:
    PracticeWindow m_window;
};

} // namespace smartfleet::test
