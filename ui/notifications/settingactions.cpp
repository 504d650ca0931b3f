// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settingactions.h"

#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"
#include "ui/notifications/notificationspage.h"
#include "ui/notifications/settinglist.h"
#include "ui/notifications/settinglister.h"

#include <QApplication>

namespace smartfleet {

SettingActions::SettingActions(const UiContext& context, NotificationsPage& page, SettingLister& companies)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_companies(companies)
    , m_undo(new UndoOffer(page.bar(), page.lists()))
    , m_notice(page.bar())
{
    connect(m_undo, &UndoOffer::ranOut, this, [this] {
        if (m_page.bar().isAncestorOf(QApplication::focusWidget()))
            focusList(); // the button goes
    });
}

void SettingActions::remove()
{
    if (m_isBusy || m_page.tab() != SettingTab::Company)
        return;
    m_companies.withSelected([this](const std::vector<SettingId>& ids) {
        m_context.session
            .query<Removed>(this,
                            [ids, watch = begin()](Session& session) -> Result<Removed> {
                                auto removed = session.directory.deleteSettings(ids, watch);
                                if (!removed)
                                    return failure(removed.error());
                                return std::make_shared<const std::vector<RemovedSetting>>(std::move(*removed));
                            })
            ->onFinished(this, [this](const Result<Removed>& removed) {
                end();
                onRemoved(removed);
            });
    });
}

void SettingActions::onRemoved(const Result<Removed>& removed)
{
    focusList();
    if (!removed) {
        showFailure(removed.error());
        return;
    }
    m_undo->offer(
        [count = int((*removed)->size())] {
            return Problem{
                tr("%Ln notification settings were deleted. Users' own settings are as they were.", nullptr, count),
                tr("To clear every setting, delete the integration.")};
        },
        [this, removed = *removed] { restore(removed); });
    m_companies.reload();
}

void SettingActions::restore(const Removed& removed)
{
    m_context.session
        .query<void>(this,
                     [removed, watch = begin()](Session& session) {
                         const Result<> restored = session.directory.restoreSettings(*removed, watch);
                         if (restored)
                             session.dispatcher.wake(); // what waited for them waits again
                         return restored;
                     })
        ->onFinished(this, [this, removed](const Result<void>& restored) { onRestored(restored, removed); });
}

void SettingActions::onRestored(const Result<void>& restored, const Removed& removed)
{
    end();
    if (!restored) {
        showFailure(restored.error());
        m_page.bar().setAction([] { return tr("Try again"); }, [this, removed] { restore(removed); });
        return;
    }
    m_page.bar().showWords(
        [count = int(removed->size())] {
            return Problem{tr("%Ln notification settings were restored.", nullptr, count), {}};
        },
        Tone::Good);
    std::vector<SettingId> ids;
    for (const RemovedSetting& each : *removed)
        ids.push_back(each.setting.id);
    m_page.showTab(SettingTab::Company);
    m_companies.reloadSelecting(ids);
    focusList();
}

void SettingActions::switchEvents(const EventSwitch& change)
{
    if (m_isBusy)
        return;
    m_companies.withSelected([this, change](const std::vector<SettingId>& ids) {
        m_context.session
            .query<int>(this,
                        [ids, change, watch = begin()](Session& session) {
                            return session.directory.switchEvents(ids, change, watch);
                        })
            ->onFinished(this, [this](const Result<int>& changed) {
                end();
                onSwitched(changed);
            });
    });
}

void SettingActions::onSwitched(const Result<int>& changed)
{
    if (!changed) {
        showFailure(changed.error()); // the marks stay as they were put
        return;
    }
    m_page.bar().showWords(
        [count = *changed] { return Problem{tr("%Ln notification settings were changed.", nullptr, count), {}}; },
        Tone::Good);
    m_companies.reload();
    focusList();
}

void SettingActions::showFailure(const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        m_page.bar().showWords([] { return Problem{tr("It was broken off. Nothing was changed."), {}}; },
                               Tone::Neutral);
    else
        m_page.bar().showError(error);
    m_companies.reload();
}

ProgressWatch SettingActions::begin()
{
    m_isBusy = true;
    const auto progress = std::make_shared<Progress>();
    m_notice.start(progress);
    return Progress::watch(progress);
}

void SettingActions::end()
{
    m_isBusy = false;
    m_notice.stop();
}

void SettingActions::focusList()
{
    if (m_page.isListShown() && m_page.isVisible())
        m_page.list(m_page.tab()).focusTable();
}

} // namespace smartfleet
