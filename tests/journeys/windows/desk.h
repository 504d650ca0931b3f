// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/windows/storelock.h"
#include "tests/journeys/windows/troubledsecrets.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"

#include <QTimer>

namespace smartfleet::test {

/// The window of a person for whom LINE WORKS, the database and the keychain can go wrong, with little patience for
/// each so that a test needn't wait long. Everything a person does here is done with the mouse.
class Desk
{
public:
    explicit Desk(UiLanguage language = UiLanguage::English);

    PracticeWindow& practice() { return m_window; }
    MainWindow& window() { return m_window.window(); }
    PracticeServer& server() { return m_window.world().server(); }
    PracticeTenant& tenant() { return server().tenant(); }
    /// The channel ID of the room in which the settings' messages are to arrive.
    QString room() { return m_window.world().scenario().dispatchRoom.channelId; }
    int messages() { return int(tenant().messagesInRoom(room()).size()); }
    std::atomic<KeychainTrouble>& keychain() { return *m_keychain; }
    /// As long as nobody unlocks it, nothing can be written into the database.
    void lockStore() { m_lock = std::make_unique<StoreLock>(m_folder); }
    void unlockStore() { m_lock.reset(); }

    void show(const QString& screen);
    template <typename Widget> Widget* find(const QString& name) { return m_window.find<Widget>(name); }
    /// Whether there is a button of that object name in sight that can be pressed.
    bool canPress(const QString& button);
    /// Waits until it can be pressed and presses it. The test fails when it never can.
    void press(const QString& button);
    /// Writes into a field in the place of what is there.
    void type(const QString& edit, const QString& text);
    /// Chooses a row of a table, once it is there.
    void choose(const QString& table, int row = 0);
    /// Every text that is in sight, line by line.
    QString words();
    /// The same of the screen that is shown, without what is around it.
    QString wordsOfScreen();
    /// Whether the window tells of one of these errors (codes), with what to do about it.
    bool tellsOf(const QStringList& codes);

    /// Whether the focus is where a person goes on after a button failed: still on it, on the message, on the field
    /// that is wrong, or on what is chosen in the list.
    bool isFocusUseful(const QString& button);

    /// Does this in the session, past the window, and gives its result; ends the test program when it fails.
    void arrange(std::function<Result<>(Session&)> work);
    /// What the store says.
    template <typename T> T stored(std::function<Result<T>(Store&)> look)
    {
        const Result<T> seen = waitFor(m_window.session().read<T>(&window(), std::move(look)));
        if (!seen)
            qFatal("the store can't be read: %s", qPrintable(seen.error().code));
        return *seen;
    }
    /// A link, the sample companies and a setting for room() with all events, made past the window; the bot is in the
    /// room when `isInvited`.
    void setUp(bool isInvited = true);

private:
    static QString words(const QWidget& root);

    QString m_screen = QStringLiteral("servicesPage");
    TroubledSecrets::Switch m_keychain = std::make_shared<std::atomic<KeychainTrouble>>(KeychainTrouble::None);
    QString m_folder;
    PracticeWindow m_window;
    std::unique_ptr<StoreLock> m_lock;
};

/// Counts how often the event loop turns, so that a test can see that a window was alive while it waited.
class LoopTurns
{
public:
    LoopTurns();
    int count() const { return m_count; }

private:
    QTimer m_timer;
    int m_count = 0;
};

} // namespace smartfleet::test
