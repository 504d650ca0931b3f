// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QSet>

namespace smartfleet {

/// Writes down whose events come in, in their transaction; once a minute and sender, so that it costs next to nothing.
class HeardSenders
{
public:
    explicit HeardSenders(Store& store);

    /// An event of this source came in, known or new. Within its transaction.
    Result<> note(const QString& source, const QDateTime& at);
    /// The transaction is over: what a failed one noted isn't there.
    void settle(bool isCommitted);

private:
    Store& m_store;
    qint64 m_minute = 0;     ///< of m_noted and m_pending
    QSet<QString> m_noted;   ///< that are in the store
    QSet<QString> m_pending; ///< that will be, with the transaction
};

} // namespace smartfleet
