// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/intakeservice.h"

#include <QThread>

#include <functional>

namespace smartfleet {

/// Stores events on a thread of its own with its own connection to the database, a group at a time, so that further
/// requests are read while the disk writes. Belongs to the thread that made it and is told there.
class IntakeWriter : public QObject
{
    Q_OBJECT
public:
    using Batches = std::vector<std::vector<IncomingEvent>>;
    using Outcomes = std::vector<Result<IntakeOutcome>>;

    IntakeWriter(const StoreLocation& location, const EventCatalogue& catalogue, Clock& clock, Metrics& metrics);
    /// What it has begun is stored; nobody is told any more.
    ~IntakeWriter() override;

    /// Opens the store, and waits for that. Errors: the store's.
    Result<> open();
    /// What IntakeService::acceptEach() does. Only while it isn't busy. A store that failed is opened anew first: a
    /// database server may have been restarted.
    void store(Batches batches);
    /// How long what is stored from now on waits for another program that writes, before it is "store_locked".
    void setPatience(std::chrono::milliseconds patience);
    bool isBusy() const { return m_isBusy; }

    /// Called with an outcome for each batch. It isn't busy any more by then.
    std::function<void(const Outcomes&)> onStored = {};

private:
    class Inside;

    void tell(const Outcomes& outcomes);

    QThread m_thread;
    Inside* m_inside; // lives in the thread
    bool m_isBusy = false;
};

} // namespace smartfleet
