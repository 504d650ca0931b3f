// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "tests/bench/practicepeer.h"
#include "tests/support/markedevents.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

#include <type_traits>

namespace smartfleet::bench {

/// The whole program without a window, linked to a practice LINE WORKS: company "c0" with a setting for its first talk
/// room and every event, "c1" for its second, and so on; the HTTP interface on a free port.
class Engine
{
public:
    /// `callsPerMinute` is the quota it starts from.
    explicit Engine(const PracticeAccess& practice, int callsPerMinute = 240);
    ~Engine();

    Session& session() { return *m_session; }
    Store& store() { return *m_session->store; }
    quint16 port() const { return m_port; }
    /// Runs the event loop until `isSo`, looking every `step`; false once `patience` is over.
    static bool waitUntil(const std::function<bool()>& isSo, std::chrono::milliseconds patience,
                          std::chrono::milliseconds step = std::chrono::milliseconds(20));

private:
    void furnish(const PracticeAccess& practice);

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    quint16 m_port = 0;
};

/// The company whose setting sends to the room of this place.
QByteArray companyOf(int room);

/// The bearer token of an Engine's HTTP interface.
inline const QByteArray Token = QByteArrayLiteral("sfc_bench-token");

/// Ends the program with a message when something that a figure is built on failed.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The SHA-256 under which a token is stored.
AccessToken storedToken(const QByteArray& token);

} // namespace smartfleet::bench
