// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"

#include <QTimer>

namespace smartfleet {

class SessionThread;

/// Tells that something in the store has changed, whoever wrote it: this program's delivery, its HTTP interface, or an
/// agent in another process. It looks once a second, and only while somebody wants to know; what changed before the
/// first look isn't told.
class StoreWatch : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit StoreWatch(SessionThread& session, QObject* parent = nullptr);

    /// Whether somebody looks at what is shown; at first nobody does.
    void setActive(bool active);

signals:
    void changed();

private:
    void look();

    SessionThread& m_session;
    QTimer m_timer;
    LatestJob m_looking;
    std::optional<qint64> m_version; ///< as it was at the last look
};

} // namespace smartfleet
