// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/storedcallledger.h"

#include <QUuid>

namespace smartfleet {

StoredCallLedger::StoredCallLedger(Store& store)
    : m_store(store)
    , m_process(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<std::vector<CallsAt>> StoredCallLedger::exchange(const QString& operation, const std::vector<CallsAt>& ours,
                                                        const QDateTime& now)
{
    std::vector<CallsRepository::Row> told;
    told.reserve(ours.size());
    for (const CallsAt& calls : ours)
        told.push_back({calls.second, calls.calls});
    const auto others = m_store.calls.exchange(operation, m_process, told, now);
    if (!others)
        return failure(others.error());
    std::vector<CallsAt> heard;
    heard.reserve(others->size());
    for (const CallsRepository::Row& row : *others)
        heard.push_back({row.second, row.calls});
    return heard;
}

} // namespace smartfleet
