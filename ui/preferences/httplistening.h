// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/intakeserver.h"

namespace smartfleet {

class HttpInterfaceGroup;
struct HttpInterfaceOptions;

/// Whether the HTTP interface listens.
struct HttpListening
{
    QUrl url = {}; ///< empty while it doesn't
    std::optional<Error> problem = {};
};

/// What the options ask for.
IntakeListen listenOf(const HttpInterfaceOptions& options);
/// How the server stands; in its thread.
HttpListening listeningOf(const IntakeServer& server);
/// Has the server listen so, or nowhere; in its thread. With `mayPick` any free port does when the one asked for is
/// taken.
HttpListening listenAs(IntakeServer& server, const std::optional<IntakeListen>& listen, bool mayPick);
void showListening(HttpInterfaceGroup& group, const HttpListening& now);

} // namespace smartfleet
