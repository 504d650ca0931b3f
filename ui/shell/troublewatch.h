// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/deliverystatus.h"
#include "ui/shell/notifier.h"

#include <QSet>

namespace smartfleet {

/// Tells once when the link breaks or a talk room keeps failing, and once more when it works again; once when a look at
/// a talk room showed that nothing would arrive there; once when a source of events falls silent, and once more when it
/// is heard again; and once a day when most of the messages that LINE WORKS takes a day are used.
class TroubleWatch
{
public:
    explicit TroubleWatch(Notifier& notifier);

    /// To be called with each new status.
    void look(const DeliveryStatus& status);

private:
    void lookAtLink(const DeliveryStatus& status);
    void lookAtRoom(const RoomHealth& room);
    void lookAtUnreachable(const std::vector<RoomHealth>& rooms);
    void lookAtDay(const DeliveryStatus& status);
    void lookAtSources(const std::vector<ToldSilence>& silences);

    Notifier& m_notifier;
    bool m_isLinkBroken = false;
    bool m_isDayTold = false;
    QSet<QString> m_failing;     // channel IDs of which a person was told
    QSet<QString> m_unreachable; // the same
    QSet<QString> m_silent;      // sources of which a person was told
};

} // namespace smartfleet
