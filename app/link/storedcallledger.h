// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/callledger.h"
#include "app/store/store.h"

namespace smartfleet {

/// The ledger of calls in the store that all processes of a profile share. Synchronous, in the store's thread.
class StoredCallLedger final : public CallLedger
{
public:
    explicit StoredCallLedger(Store& store);

    Result<std::vector<CallsAt>> exchange(const QString& operation, const std::vector<CallsAt>& ours,
                                          const QDateTime& now) override;

private:
    Store& m_store;
    QString m_process; ///< of this run alone
};

} // namespace smartfleet
