// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/store/settingsearch.h"
#include "ui/kit/uicontext.h"

#include <QTimer>

namespace smartfleet {

class MessageBar;
class SettingList;
struct SettingLook;

/// Fetches what one tab's list shows: the first rows at once, how many there are as soon as that is counted, and
/// further rows as they are scrolled to. Lives as long as its list.
class SettingLister : public QObject
{
    Q_OBJECT
public:
    /// What is shown.
    struct Shown
    {
        SettingSearch search = {};
        SettingOrder order = {};
        std::optional<int> count = {};
    };

    /// Errors are told in `bar`. Both must outlive it.
    SettingLister(const UiContext& context, SettingList& list, MessageBar& bar);

    /// Shows what the filters and the header ask for; where they ask for what is shown already, it is looked at again.
    void reload();
    /// The same, and selects these as soon as they are there, without the filters where those hide the first of them.
    void reloadSelecting(const std::vector<SettingId>& ids);
    /// The ids of what is selected; those that are not here are looked up first. Not called when nothing is.
    void withSelected(std::function<void(const std::vector<SettingId>& ids)> use);
    SettingList& list() { return m_list; }
    const std::optional<Shown>& shown() const { return m_shown; }

signals:
    /// What was to be selected is selected, or isn't there.
    void selected();

private:
    bool isAnew() const;
    void onLooked(const Result<SettingLook>& look);
    void show(const SettingLook& look);
    void count();
    void loadPage(int first, quint64 generation);

    UiContext m_context;
    SettingList& m_list;
    MessageBar& m_bar;
    LatestJob m_look;
    LatestJob m_counting;
    QTimer m_countPause; ///< counting many takes long, and nobody waits for it while typing
    std::vector<SettingId> m_wanted;
    std::optional<Shown> m_shown;
};

} // namespace smartfleet
