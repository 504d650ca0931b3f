// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace smartfleet::test {

/// A certificate for localhost, made now, signed by its own key (PEM, as from makeRsaKey()); valid for an hour.
QByteArray makeCertificate(const QByteArray& privateKey);

} // namespace smartfleet::test
