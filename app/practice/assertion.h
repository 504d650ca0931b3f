// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace smartfleet {

/// What an assertion has to prove.
struct AssertionDemand
{
    QString clientId = {};
    QString serviceAccount = {};
    QByteArray publicPem = {};
    QDateTime now = {};
};

/// Why the JWT is refused, in a sentence; empty when it holds.
QString assertionFault(const QByteArray& assertion, const AssertionDemand& demand);

} // namespace smartfleet
