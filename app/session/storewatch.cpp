// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/storewatch.h"

#include "app/session/sessionthread.h"

namespace smartfleet {

StoreWatch::StoreWatch(SessionThread& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &StoreWatch::look);
}

void StoreWatch::setActive(bool active)
{
    if (active == m_timer.isActive())
        return;
    if (!active) {
        m_timer.stop();
        m_version.reset();
        return;
    }
    m_timer.start();
    look();
}

void StoreWatch::look()
{
    auto* call = m_session.read<qint64>(this, [](Store& store) { return store.database.dataVersion(); });
    m_looking.replace(call);
    call->onFinished(this, [this](const Result<qint64>& version) {
        if (!version || !m_timer.isActive())
            return; // who shows a list tells why it can't be read
        const bool isNews = m_version && *m_version != *version;
        m_version = *version;
        if (isNews)
            emit changed();
    });
}

} // namespace smartfleet
