// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace smartfleet::test {

/// A private key in PEM (PKCS#8), made now: no key is kept in the tree. RSA of `bits`.
QByteArray makeRsaKey(int bits = 2048);
/// The public half of a private key, PEM.
QByteArray publicKeyOf(const QByteArray& privateKey);
/// The key encrypted with a pass-phrase, PEM.
QByteArray encryptedKey(const QByteArray& privateKey);
/// A private key on the curve P-256, PEM.
QByteArray makeEcKey();

} // namespace smartfleet::test
