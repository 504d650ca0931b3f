// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/lineworks/answer.h"

#include <QNetworkReply>

namespace smartfleet {

/// Whether a reply that ended so is an answer of the other side, whole as far as it matters: a refusal counts even when
/// its body was cut off.
bool isWholeAnswer(int status, QNetworkReply::NetworkError code);

/// Why there is no answer. `written`: the request had left, so that it may have been acted on.
Error networkError(QNetworkReply::NetworkError code, bool written, const QString& detail);

/// What LINE WORKS says about a refusal.
struct ServiceRefusal
{
    QString code = {}; ///< "ACCESS_DENIED", …; empty when the body tells none
    QString description = {};

    /// Both, for logs and details.
    QString text() const;
    /// Whether code or description mention the word, whatever its case.
    bool mentions(QStringView word) const;
};
ServiceRefusal refusalOf(const WireAnswer& answer);

/// The error of an answer that isn't a success, as far as any call has it; `answer` must not be one.
Error errorOfAnswer(const WireAnswer& answer, const ServiceRefusal& refusal);

/// A success that can't be understood.
Error badReply(const WireAnswer& answer);

/// How long the answer asks to wait, by Retry-After (seconds or a date) or else RateLimit-Reset; nothing when it
/// doesn't say.
std::optional<std::chrono::seconds> waitAskedFor(const WireAnswer& answer, const QDateTime& now);

/// The seconds until the minute's quota is fresh, by RateLimit-Reset.
std::optional<std::chrono::seconds> untilReset(const WireAnswer& answer, const QDateTime& now);

/// How far our clock was off when the assertion was made, when its refusal is explained by that: "clock_skewed".
/// `setSince` is by how much the clock was set forward between then and the answer; less than 0 when back.
std::optional<Error> clockError(const WireAnswer& answer, std::chrono::milliseconds setSince);

} // namespace smartfleet
