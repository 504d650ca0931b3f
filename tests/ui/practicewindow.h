// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/windowstate.h"
#include "app/session/practiceworld.h"
#include "app/session/sessionthread.h"
#include "ui/kit/prompter.h"
#include "ui/kit/theme.h"
#include "ui/kit/uicontext.h"
#include "ui/practice/practicepane.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <functional>

namespace smartfleet::test {

/// Answers every question by itself and remembers the last one.
class FakePrompter final : public Prompter
{
public:
    void ask(QWidget* parent, const Question& question, std::function<void()> confirmed) override;

    bool agrees = true;
    Question last = {};
};

/// What a PracticeWindow is opened with.
struct PracticeSetup
{
    UiLanguage language = UiLanguage::English;
    UiTheme theme = UiTheme::Light;
    std::function<void(SessionOptions&)> adjust = {}; ///< changes what the session works with
    Prompter* prompter = nullptr;                     ///< asks in the place of FakePrompter; outlives the window
};

/// The main window in a practice world of its own, with a running session. The application has to exist.
class PracticeWindow
{
public:
    explicit PracticeWindow(UiLanguage language = UiLanguage::English, UiTheme theme = UiTheme::Light)
        : PracticeWindow(PracticeSetup{.language = language, .theme = theme})
    {
    }
    explicit PracticeWindow(const PracticeSetup& setup);

    MainWindow& window() { return *m_window; }
    PracticePane& pane() { return *m_pane; }
    PracticeWorld& world() { return *m_world; }
    SessionThread& session() { return *m_session; }
    FakePrompter& prompter() { return m_prompter; }
    UiOptions& options() { return m_options; }
    WindowState& windowState() { return m_windowState; }
    Language& language() { return m_language; }
    /// A widget of the window by its object name; the visible one where several screens have one. It must exist.
    template <typename Widget> Widget* find(const QString& name)
    {
        const QList<Widget*> found = m_window->findChildren<Widget*>(name);
        if (found.isEmpty())
            qFatal("no widget %s", qPrintable(name));
        for (Widget* widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return found.first();
    }
    /// Whether there is a visible widget of that object name; some are only made when they are first shown.
    bool isShown(const QString& name);
    /// The accessible name of what has that object name, or the text it shows.
    QString words(const QString& name) { return find<QWidget>(name)->accessibleName(); }

    /// Links LINE WORKS without the window.
    Result<Integration> link();

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<PracticeWorld> m_world;
    UiOptions m_options;
    WindowState m_windowState;
    Theme m_theme;
    Language m_language;
    FakePrompter m_prompter;
    std::unique_ptr<SessionThread> m_session;
    std::unique_ptr<MainWindow> m_window;
    PracticePane* m_pane = nullptr;
};

} // namespace smartfleet::test
