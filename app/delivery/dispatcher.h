// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/messagetext.h"
#include "app/delivery/retrypolicy.h"
#include "app/delivery/testnotification.h"
#include "app/domain/metrics.h"
#include "app/link/linkedlineworks.h"

#include <functional>
#include <memory>

namespace smartfleet {

/// Sends what waits in the outbox: per talk room one message at a time in event order, rooms side by side; what is held
/// until an hour waits apart and is overtaken until then. Retries by RetryPolicy; a broken link pauses it without using
/// up attempts and is tried again by itself. One dispatcher a profile (lock file); another one waits for it to end and
/// takes over.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    Dispatcher(Store& store, LinkedLineWorks& link, const EventCatalogue& catalogue, Clock& clock,
               MessageLocale locale = {}, QObject* parent = nullptr);
    ~Dispatcher() override;

    /// What counts the deliveries; must outlive this object. Without it they aren't counted.
    void setMetrics(Metrics* metrics);
    /// Where the jitter of retries comes from, 0…1: chance, unless a run is to be repeated exactly.
    void setRandom(std::function<double()> random);
    /// Starts working; recovers what a process that died was sending.
    void start();
    /// Takes nothing new; finishes when the calls under way have ended and are written down (at most `patience`, or two
    /// seconds for a store that refuses, then they are left to be recovered).
    Call<void>* stop(std::chrono::milliseconds patience = std::chrono::seconds(4));
    /// How many messages LINE WORKS takes a day, as far as the administrator knows; at first StandardDailyMessages.
    void setMessagesPerDay(int messages);
    int messagesPerDay() const;
    /// Something new may be waiting.
    void wake();
    /// Whether nothing is in flight, nothing is due now, and this process is the one that delivers.
    bool isIdle() const;

signals:
    /// A delivery changed its state.
    void deliveryChanged(qint64 deliveryId);
    /// Nothing is due and nothing is in flight.
    void idle();
    /// Why nothing can be delivered at all for now (the link, the store, the day's messages); an empty code when it
    /// goes on.
    void blocked(const smartfleet::Error& why);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace smartfleet
