// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deliverymonitor.h"

#include "app/options/uioptions.h"
#include "app/session/sessionthread.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr auto LookPause = std::chrono::milliseconds(500);
constexpr int BusiestRooms = 3;

struct Figures
{
    DeliveryHealth health;
    DailyUse today;
    std::vector<ToldSilence> silences;
};

Result<std::vector<ToldSilence>> readSilences(Store& store, const QDateTime& now, bool tellsSilence)
{
    return tellsSilence ? store.senders.told(now.addDays(-1)) : std::vector<ToldSilence>();
}

Result<Figures> readFigures(Store& store, const QDateTime& startOfDay, int messagesPerDay, bool tellsSilence)
{
    auto health = readDeliveryHealth(store.database, startOfDay);
    SMARTFLEET_TRY(health);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto today = dailyUse(store, now, BusiestRooms, messagesPerDay);
    SMARTFLEET_TRY(today);
    auto silences = readSilences(store, now, tellsSilence);
    SMARTFLEET_TRY(silences);
    if (!isNearlyUsedUp(*today)) { // each message would be a change of the status
        today->used = 0;
        today->rooms.clear();
    }
    return Figures{std::move(*health), std::move(*today), std::move(*silences)};
}

} // namespace

DeliveryMonitor::DeliveryMonitor(SessionThread& session, const UiOptions& options, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_options(options)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(LookPause);
    connect(&m_pause, &QTimer::timeout, this, &DeliveryMonitor::readHealth);
    connect(&m_session, &SessionThread::deliveryBlocked, this, &DeliveryMonitor::onBlocked);
    connect(&m_session, &SessionThread::integrationChanged, this, &DeliveryMonitor::readIntegration);
    connect(&m_session, &SessionThread::deliveriesChanged, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&m_options.tellsSilence, &OptionSignal::changed, this, &DeliveryMonitor::readHealth);
    readIntegration();
    readHealth();
}

void DeliveryMonitor::readIntegration()
{
    auto* call = m_session.query<Integration>(this, [](Session& session) { return session.integration.current(); });
    call->onFinished(this, [this](const Result<Integration>& current) {
        if (!current)
            return;
        m_link = current->state;
        judge();
    });
    m_linkReading.replace(call);
}

void DeliveryMonitor::readHealth()
{
    const QDateTime startOfDay = QDate::currentDate().startOfDay().toUTC();
    auto* call = m_session.read<Figures>(this,
                                         [startOfDay, messages = m_options.messagesPerDay.get(),
                                          tellsSilence = m_options.tellsSilence.get()](Store& store) {
                                             return readFigures(store, startOfDay, messages, tellsSilence);
                                         });
    call->onFinished(this, [this](const Result<Figures>& figures) {
        if (!figures)
            return;
        DeliveryStatus status = m_status;
        status.health = figures->health;
        status.today = figures->today;
        status.silences = figures->silences;
        if (status == m_status)
            return;
        m_status = status;
        emit changed();
    });
    m_healthReading.replace(call);
}

void DeliveryMonitor::onBlocked(const Error& why)
{
    m_blocked = why;
    judge();
}

void DeliveryMonitor::judge()
{
    DeliveryStatus status = m_status;
    status.cause = m_blocked.value_or(Error{});
    if (!m_blocked && m_link == IntegrationState::NeedsAttention)
        status.cause = {Error::Kind::Unauthorized, u"link_needs_attention"_s};
    if (!status.cause.code.isEmpty())
        status.outlook = DeliveryOutlook::Paused;
    else if (m_blocked || m_link == IntegrationState::Linked)
        status.outlook = DeliveryOutlook::On;
    else
        status.outlook = m_link ? DeliveryOutlook::NotLinked : DeliveryOutlook::Unknown;
    if (status == m_status)
        return;
    m_status = status;
    emit changed();
}

} // namespace smartfleet
