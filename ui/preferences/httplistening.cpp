// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/httplistening.h"

#include "app/options/uioptions.h"
#include "ui/preferences/httpinterfacegroup.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

IntakeListen listenOf(const HttpInterfaceOptions& options)
{
    IntakeListen listen;
    listen.address = QHostAddress(options.address.get());
    listen.port = quint16(options.port.get());
    listen.certificateFile = options.certificateFile.get();
    listen.keyFile = options.keyFile.get();
    return listen;
}

HttpListening listeningOf(const IntakeServer& server)
{
    return {server.url(), server.problem()};
}

HttpListening listenAs(IntakeServer& server, const std::optional<IntakeListen>& listen, bool mayPick)
{
    if (!listen) {
        server.stop();
        return listeningOf(server);
    }
    const Result<quint16> port = server.start(*listen);
    if (!port && port.error().code == u"listen_failed"_s && mayPick) {
        IntakeListen anyPort = *listen;
        anyPort.port = 0;
        (void)server.start(anyPort); // what became of it is told below
    }
    return listeningOf(server);
}

void showListening(HttpInterfaceGroup& group, const HttpListening& now)
{
    if (now.problem)
        group.showProblem(*now.problem);
    else
        group.showListening(now.url);
}

} // namespace smartfleet
