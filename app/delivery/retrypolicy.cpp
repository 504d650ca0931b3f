// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/retrypolicy.h"

#include <algorithm>

namespace smartfleet {

bool RetryPolicy::isTransient(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
        return true;
    case Error::Kind::Cancelled:
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
    case Error::Kind::Keychain:
    case Error::Kind::Storage:
        return false;
    }
    return false;
}

std::chrono::milliseconds RetryPolicy::delay(int attempts, const Error& error, double random) const
{
    std::chrono::milliseconds wait = first;
    for (int i = 1; i < attempts && wait < longest; ++i)
        wait *= 2;
    wait = std::min<std::chrono::milliseconds>(wait, longest);
    const double jitter = static_cast<double>(wait.count()) / 5 * std::clamp(random, 0.0, 1.0);
    wait += std::chrono::milliseconds(static_cast<qint64>(jitter));
    if (error.retryAfter)
        wait = std::max<std::chrono::milliseconds>(wait, *error.retryAfter);
    return wait;
}

QDateTime RetryPolicy::deadline(const Delivery& delivery) const
{
    const QDateTime& since = delivery.retrySince.isValid() ? delivery.retrySince : delivery.createdAt;
    return since.addSecs(std::chrono::seconds(window).count());
}

} // namespace smartfleet
