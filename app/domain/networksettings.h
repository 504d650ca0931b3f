// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/namedvalues.h"

#include <optional>

namespace smartfleet {

/// Through what the program reaches LINE WORKS.
enum class ProxyKind { System, Http, Socks5, None };
inline constexpr NamedValue<ProxyKind> ProxyKindNames[] = {
    {ProxyKind::System, "system"}, {ProxyKind::Http, "http"}, {ProxyKind::Socks5, "socks5"}, {ProxyKind::None, "none"}};

/// The way to LINE WORKS, without the proxy's password, which is in the keychain.
struct NetworkSettings
{
    ProxyKind proxy = ProxyKind::System;
    QString proxyHost = {}; ///< of Http and Socks5
    int proxyPort = 8080;
    QString proxyUser = {}; ///< empty = the proxy asks for no sign-in
    QString caFile = {};    ///< PEM; CAs that are trusted beside the system's; empty = none

    friend bool operator==(const NetworkSettings&, const NetworkSettings&) = default;
};

/// Whether the proxy is one that the settings name themselves.
inline bool namesProxy(ProxyKind kind)
{
    return kind == ProxyKind::Http || kind == ProxyKind::Socks5;
}

/// The proxy as it is written on a command line, "system", "none", "http://USER@HOST:PORT" or
/// "socks5://USER@HOST:PORT" with or without the user, in place of that of `settings`; nothing when it is none of
/// these, or has a password, which nobody may write there.
std::optional<NetworkSettings> withProxy(NetworkSettings settings, const QString& proxy);

} // namespace smartfleet
