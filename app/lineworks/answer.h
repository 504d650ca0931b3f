// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace smartfleet {

/// A whole HTTP answer, whatever its status.
struct WireAnswer
{
    int status = 0;
    bool mutating = false; ///< it answers a request that may have changed something
    QByteArray body = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case: LINE WORKS doesn't promise their spelling
    std::optional<int> skewSeconds = {};        ///< the server's clock minus ours, by the Date header

    /// The value of a header, name in lower case; empty when absent.
    QByteArray header(const QByteArray& name) const { return headers.value(name).trimmed(); }
    bool isSuccess() const { return status >= 200 && status < 300; }
    /// The body as a JSON object; nothing when it isn't one.
    std::optional<QJsonObject> object() const;
};

/// A date as HTTP writes it ("Sun, 06 Nov 1994 08:49:37 GMT"), UTC; invalid when it isn't one.
QDateTime dateFromHttp(const QByteArray& text);

/// A 64-bit number that JSON holds as a number or as a string.
std::optional<qint64> integerOf(const QJsonValue& value);

} // namespace smartfleet
