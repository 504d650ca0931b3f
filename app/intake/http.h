// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/intake/intakelimits.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace smartfleet {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request, whichever server read it.
struct HttpRequest
{
    QByteArray method = {}; ///< "GET", in capitals
    QString path = {};
    HttpHeaders headers = {};
    QByteArray body = {};

    /// The first header of this name, whatever its case; empty when there is none.
    QByteArray header(const QByteArray& lowerCaseName) const;
    /// The content type without parameters, in lower case.
    QByteArray mediaType() const;
    /// Whether the content type names no other character set than UTF-8.
    bool isUtf8() const;
};

struct HttpReply
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    HttpHeaders headers = {};
};

HttpReply jsonReply(int status, const QJsonObject& body);
/// application/problem+json (RFC 9457) for an error in words, with `extra` members. 401, 429 and 503 get the headers
/// that go with them.
HttpReply problemReply(int status, const Error& error, const QJsonObject& extra = {});
/// The reply as it goes over the wire; `closing` says that it is the connection's last.
QByteArray wireBytes(const HttpReply& reply, bool closing = false);

} // namespace smartfleet
