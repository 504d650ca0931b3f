// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/domain/integration.h"
#include "ui/shell/deliverystatus.h"

#include <QTimer>

namespace smartfleet {

class SessionThread;
struct UiOptions;

/// Keeps the delivery status up to date, without looking more often than a person can read.
class DeliveryMonitor : public QObject
{
    Q_OBJECT
public:
    DeliveryMonitor(SessionThread& session, const UiOptions& options, QObject* parent = nullptr);

    const DeliveryStatus& status() const { return m_status; }

signals:
    void changed();

private:
    void readIntegration();
    void readHealth();
    void onBlocked(const Error& why);
    void judge();

    SessionThread& m_session;
    const UiOptions& m_options;
    DeliveryStatus m_status;
    std::optional<IntegrationState> m_link;
    std::optional<Error> m_blocked; ///< empty until delivery said something
    QTimer m_pause;                 ///< gathers many changes into one look
    LatestJob m_linkReading;
    LatestJob m_healthReading;
};

} // namespace smartfleet
