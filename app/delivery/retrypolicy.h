// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <chrono>

namespace smartfleet {

/// When a failed attempt is made again, and when no more.
struct RetryPolicy
{
    std::chrono::seconds first = std::chrono::seconds(2);
    std::chrono::seconds longest = std::chrono::minutes(15);
    std::chrono::hours window = std::chrono::hours(24); ///< from retrySince; then it has failed
    /// How many attempts each delivery gets at least: a computer that was switched off for the whole window still
    /// delivers.
    int leastAttempts = 8;

    /// Whether the error may pass by itself: time-outs, lost connections, refused certificates (a proxy's or a hotel's
    /// log-in page, a clock that is off), 429, 5xx, unintelligible answers.
    static bool isTransient(const Error& error);
    /// The wait before attempt `attempts` + 1: doubled each time, up to `longest`, with up to a fifth of jitter from
    /// `random` (0…1); never less than what the error asks for.
    std::chrono::milliseconds delay(int attempts, const Error& error, double random) const;
    /// The end of the delivery's window.
    QDateTime deadline(const Delivery& delivery) const;
};

} // namespace smartfleet
