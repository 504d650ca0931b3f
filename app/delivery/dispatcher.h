// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/messagetext.h"
#include "app/link/linkedlineworks.h"

#include <QLockFile>

namespace smartfleet {

/// Sends what waits in the outbox: per talk room one message at a time in event order, rooms side by side. Retries by RetryPolicy; a broken
/// link pauses it without using up attempts and is tried again by itself. One dispatcher a profile (lock file); another one waits
/// for it to end and takes over.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    Dispatcher(Store& store, LinkedLineWorks& link, const EventCatalogue& catalogue, Clock& clock, MessageLocale locale = {}, QObject* parent = nullptr);
    ~Dispatcher() override;

    /// Starts working; recovers what a process that died was sending.
    void start();
    /// Takes nothing new; finishes when the calls under way have ended and are written down (at most `patience`, then they are left to
    /// be recovered).
    Call<void>* stop(std::chrono::milliseconds patience = std::chrono::seconds(4));
    /// Something new may be waiting.
    void wake();
    /// Whether nothing is in flight, nothing is due now, and this process is the one that delivers.
    bool isIdle() const;

signals:
    /// A delivery changed its state.
    void deliveryChanged(qint64 deliveryId);
    /// Nothing is due and nothing is in flight.
    void idle();
    /// Why nothing can be delivered at all for now (the link, the store); an empty code when it goes on.
    void blocked(const smartfleet::Error& why);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// When a failed attempt is made again.
struct RetryPolicy
{
    std::chrono::seconds first = std::chrono::seconds(2);
    std::chrono::seconds longest = std::chrono::minutes(15);
    std::chrono::hours window = std::chrono::hours(24); ///< from retrySince; then it has failed

    /// Whether the error may pass by itself: time-outs, lost connections, 429, 5xx, unintelligible answers.
    static bool isTransient(const Error& error);
    /// The wait before attempt `attempts` + 1: doubled each time, up to `longest`, with up to a fifth of jitter from `random` (0…1); never less than
    /// what the error asks for.
    std::chrono::milliseconds delay(int attempts, const Error& error, double random) const;
};

/// テスト通知: sends the test message of a setting now (row I1).
Call<void>* sendTestNotification(Store& store, LinkedLineWorks& link, Clock& clock, SettingId setting, const MessageLocale& locale, QObject* parent);

} // namespace smartfleet
