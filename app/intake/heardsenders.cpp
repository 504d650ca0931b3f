// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/heardsenders.h"

namespace smartfleet {

HeardSenders::HeardSenders(Store& store)
    : m_store(store)
{
}

Result<> HeardSenders::note(const QString& source, const QDateTime& at)
{
    if (const qint64 minute = minuteOf(at); minute != m_minute) {
        m_minute = minute;
        m_noted.clear();
        m_pending.clear();
    }
    const QString sender = senderOf(source);
    if (m_noted.contains(sender) || m_pending.contains(sender))
        return {};
    SMARTFLEET_TRY(m_store.senders.noteHeard(sender, at));
    m_pending.insert(sender);
    return {};
}

void HeardSenders::settle(bool isCommitted)
{
    if (isCommitted)
        m_noted.unite(m_pending);
    m_pending.clear();
}

} // namespace smartfleet
