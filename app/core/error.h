// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace smartfleet {

/// What went wrong, as a value. It carries no sentence of its own: `describe()` in app/domain/problems.h turns the code
/// into one in the reader's language, so that an error stored by an agent reads right in any window later on.
struct Error
{
    /// What code branches on.
    enum class Kind {
        Cancelled,    ///< the caller cancelled it
        Network,      ///< no connection, no DNS, connection lost
        Timeout,      ///< no answer in time
        Tls,          ///< the certificate or the handshake was refused
        Unauthorized, ///< the credentials were refused
        Forbidden,    ///< the credentials are good but this is not allowed
        NotFound,     ///< the thing isn't there
        Conflict,     ///< it is there already, or in a state that doesn't allow this
        Invalid,      ///< the input is wrong
        RateLimited,  ///< too many calls; see retryAfter
        Server,       ///< the other side failed
        BadReply,     ///< the answer can't be understood
        Keychain,     ///< the keychain refused, is locked or absent
        Storage,      ///< the database refused
    };

    Kind kind = Kind::Network;
    QString code = {};      ///< snake_case, a row of app/domain/problems.cpp; stable, scripts may rely on it
    QStringList args = {};  ///< %1, %2 … of the code's sentence: names of fields, values; never a secret
    QString detail = {};    ///< untranslated, for logs and "details"; never a secret
    int httpStatus = 0;     ///< of the answer that was the cause; 0 = none
    bool maybeDone = false; ///< the request may have taken effect although no answer was seen
    std::optional<std::chrono::seconds> retryAfter = {}; ///< when the other side said how long to wait

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace smartfleet

Q_DECLARE_METATYPE(smartfleet::Error)
