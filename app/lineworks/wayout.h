// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/networksettings.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

namespace smartfleet {

/// The network settings together with what they only name.
struct WayOut
{
    NetworkSettings settings = {};
    QString proxyPassword = {};
    QList<QSslCertificate> certificates = {}; ///< of settings.caFile
};

/// The proxies to try for an address, best first; never empty. The system's settings don't count for this computer's
/// own addresses, a proxy that was named does.
QList<QNetworkProxy> proxiesFor(const WayOut& way, const QUrl& url);

/// The certificate authorities in a PEM file. Errors "certificate_file_unreadable" (args: the file, what the system
/// said), "certificate_file_empty" (args: the file): no certificate is in it, "certificate_file_expired" (likewise):
/// none of them is valid any more.
Result<QList<QSslCertificate>> readAuthorities(const QString& file, const QDateTime& now);

/// Whether the address is this computer's own.
bool isLoopbackHost(const QString& host);

} // namespace smartfleet
