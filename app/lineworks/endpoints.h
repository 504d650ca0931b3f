// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

namespace smartfleet {

/// Where LINE WORKS is and how patiently it is called.
struct LineWorksEndpoints
{
    QUrl api = QUrl(QStringLiteral("https://www.worksapis.com/v1.0"));
    QUrl auth = QUrl(QStringLiteral("https://auth.worksmobile.com/oauth2/v2.0"));
    QList<QSslCertificate> extraCertificates = {}; ///< CAs beside the system's
    int callsPerMinute = 240;                      ///< the plan's quota to start from: 240 paid, 60 free
    std::chrono::milliseconds timeout =
        std::chrono::seconds(30); ///< of one call, from sending to the last byte of the answer
};

/// From SMARTFLEET_LINEWORKS_API_URL, …_AUTH_URL, SMARTFLEET_CA_FILE, SMARTFLEET_LINEWORKS_PLAN. Errors (args: the
/// variable's name): "url_invalid", "url_not_https" (plain http is for loopback addresses alone), "ca_file_unreadable",
/// "plan_invalid".
Result<LineWorksEndpoints> endpointsFromEnvironment(const QProcessEnvironment& environment);

} // namespace smartfleet
