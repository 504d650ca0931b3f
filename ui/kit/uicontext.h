// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

class Guide;
class Navigator;
class PracticeWorld;
class Prompter;
class SessionThread;
class WindowState;
struct UiOptions;

/// What every screen may use. Made once by main(); all of it outlives the windows.
struct UiContext
{
    SessionThread& session;
    Prompter& prompter;
    UiOptions& options;
    WindowState& windowState;
    PracticeWorld* practice = nullptr; ///< only in practice mode; lives in the thread of the windows
    Navigator* navigator = nullptr;    ///< the main window, which sets it before it makes a screen
    Guide* guide = nullptr;            ///< likewise set by the main window
    QString logFolder = {};            ///< empty = nothing is logged into a file
};

} // namespace smartfleet
