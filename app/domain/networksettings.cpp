// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/networksettings.h"

#include <QUrl>

namespace smartfleet {

std::optional<NetworkSettings> withProxy(NetworkSettings settings, const QString& proxy)
{
    settings.proxyHost.clear();
    settings.proxyUser.clear();
    const QUrl url(proxy, QUrl::StrictMode);
    const std::optional<ProxyKind> kind =
        valueOf(ProxyKindNames, url.scheme().isEmpty() ? proxy : url.scheme()); // "HTTP" is read as "http"
    if (!kind || namesProxy(*kind) == url.scheme().isEmpty())
        return std::nullopt;
    settings.proxy = *kind;
    if (!namesProxy(*kind))
        return settings;
    const bool hasMore = !url.password().isEmpty() || url.hasQuery() || url.hasFragment() || url.path().size() > 1;
    if (!url.isValid() || hasMore || url.host().isEmpty() || url.port() <= 0)
        return std::nullopt;
    settings.proxyHost = url.host();
    settings.proxyPort = url.port();
    settings.proxyUser = url.userName();
    return settings;
}

} // namespace smartfleet
