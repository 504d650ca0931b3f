// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/transport.h"

namespace smartfleet {

/// A stretch of the way to a server, in the order in which a request takes them.
enum class WayStep {
    Proxy,      ///< to the proxy and past its sign-in
    Name,       ///< the name server's answer; with a proxy that is the proxy's affair
    Connection, ///< the way to the server is open
    Tls,        ///< the server shows a certificate that is trusted
    Answer,     ///< it answers as LINE WORKS does
};

/// How far one server could be reached.
struct WayReport
{
    QString host = {};
    QString proxy = {};                 ///< "host:port"; empty = none
    std::vector<WayStep> steps = {};    ///< the stretches of this way
    std::optional<WayStep> failed = {}; ///< where it ended; nothing = the server answered
    std::optional<Error> error = {};    ///< why
};

/// Asks for `url` without credentials and tells how far that came. It succeeds whatever the server answers.
Call<WayReport>* testWay(Transport& transport, const QUrl& url, QObject* owner);

} // namespace smartfleet
