// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/historyfigurescontroller.h"

#include "app/options/uioptions.h"
#include "app/session/sessionthread.h"
#include "ui/deliveries/outcomeview.h"
#include "ui/deliveries/quotapanel.h"
#include "ui/deliveries/whynothingview.h"
#include "ui/kit/messagebar.h"

namespace smartfleet {

namespace {

constexpr int MostRooms = 1000; // to choose from; others are typed
constexpr int BusiestRooms = 20;

using Settings = std::vector<NotificationSettingRow>;

} // namespace

HistoryFiguresController::HistoryFiguresController(const UiContext& context, DeliveriesPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
    connect(&m_page.why(), &WhyNothingView::asked, this, &HistoryFiguresController::askWhy);
    connect(&m_page.outcomes(), &OutcomeView::asked, this, &HistoryFiguresController::loadOutcomes);
}

void HistoryFiguresController::reload()
{
    switch (m_page.tab()) {
    case DeliveriesPage::ListTab:
        break;
    case DeliveriesPage::WhyTab:
        loadRooms();
        askWhy();
        break;
    case DeliveriesPage::ChartTab:
        loadOutcomes();
        break;
    case DeliveriesPage::QuotaTab:
        loadRooms();
        loadQuota();
        break;
    }
}

void HistoryFiguresController::loadRooms()
{
    auto* call =
        m_context.session.read<Settings>(this, [](Store& store) { return store.settings.list({}, MostRooms); });
    m_rooms.replace(call);
    call->onFinished(this, [this](const Result<Settings>& settings) {
        if (!settings)
            return;
        m_page.why().showRooms(*settings);
        m_page.quota().showOwners(*settings);
    });
}

void HistoryFiguresController::askWhy()
{
    const WhyNothingView& view = m_page.why();
    const ChannelId room = view.room();
    if (room.value.isEmpty())
        return;
    auto* call =
        m_context.session.read<RoomStory>(this, [room, from = view.from(), until = view.until()](Store& store) {
            return whyNothing(store, room, from, until);
        });
    m_figures.replace(call);
    call->onFinished(this, [this](const Result<RoomStory>& story) {
        if (story)
            m_page.why().showStory(*story);
        else
            showError(story.error());
    });
}

void HistoryFiguresController::loadOutcomes()
{
    using Outcomes = std::vector<IntervalOutcome>;
    const OutcomeView& view = m_page.outcomes();
    auto* call = m_context.session.read<Outcomes>(
        this, [from = view.from(), until = view.until(), interval = view.interval()](Store& store) {
            return store.statistics.outcomes(from, until, interval);
        });
    m_figures.replace(call);
    call->onFinished(this, [this](const Result<Outcomes>& outcomes) {
        if (outcomes)
            m_page.outcomes().showOutcomes(*outcomes);
        else
            showError(outcomes.error());
    });
}

void HistoryFiguresController::loadQuota()
{
    auto* day = m_context.session.read<DailyUse>(this, [limit = m_context.options.messagesPerDay.get()](Store& store) {
        return dailyUse(store, QDateTime::currentDateTimeUtc(), BusiestRooms, limit);
    });
    m_figures.replace(day);
    day->onFinished(this, [this](const Result<DailyUse>& use) {
        if (use)
            m_page.quota().showDay(*use);
        else
            showError(use.error());
    });
    auto* minute = m_context.session.query<QuotaView>(
        this, [](Session& session) -> Result<QuotaView> { return session.lineworks.quota(); });
    m_minute.replace(minute);
    minute->onFinished(this, [this](const Result<QuotaView>& quota) {
        if (quota)
            m_page.quota().showMinute(*quota);
    });
}

void HistoryFiguresController::showError(const Error& error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_page.bar().showError(error);
}

} // namespace smartfleet
