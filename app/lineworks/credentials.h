// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace smartfleet {

/// What proves to LINE WORKS that we are the app. Kept in memory only while it is used.
struct LineWorksCredentials
{
    QString clientId = {};
    QString clientSecret = {};
    QString serviceAccount = {};
    QByteArray privateKey = {}; ///< regular PEM, see normalisedPrivateKey()
    friend bool operator==(const LineWorksCredentials&, const LineWorksCredentials&) = default;
};

} // namespace smartfleet
