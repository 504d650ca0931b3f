// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directoryservice.h"
#include "ui/kit/busynotice.h"
#include "ui/kit/uicontext.h"
#include "ui/kit/undooffer.h"

#include <QObject>

#include <memory>

namespace smartfleet {

class NotificationsPage;
class SettingLister;

/// What is done with the selected settings of companies: deleting, which can be taken back, and switching events. Lives
/// as long as its page.
class SettingActions : public QObject
{
    Q_OBJECT
public:
    SettingActions(const UiContext& context, NotificationsPage& page, SettingLister& companies);

    void remove();
    void switchEvents(const EventSwitch& change);
    /// Deleting can be taken back with it.
    UndoOffer& undoOffer() { return *m_undo; }

private:
    using Removed = std::shared_ptr<const std::vector<RemovedSetting>>; ///< may be many, and goes between threads

    void onRemoved(const Result<Removed>& removed);
    void restore(const Removed& removed);
    void onRestored(const Result<void>& restored, const Removed& removed);
    void onSwitched(const Result<int>& changed);
    void showFailure(const Error& error);
    void focusList();
    /// Shows that something is under way, and gives what that is to report to.
    ProgressWatch begin();
    void end();

    UiContext m_context;
    NotificationsPage& m_page;
    SettingLister& m_companies;
    UndoOffer* m_undo;
    BusyNotice m_notice;
    bool m_isBusy = false; ///< a second press of the key is no second wish
};

} // namespace smartfleet
