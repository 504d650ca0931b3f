// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace smartfleet {

/// The two halves of an RSA key as PEM.
struct RsaKey
{
    QByteArray privatePem = {}; ///< PKCS#8, "BEGIN PRIVATE KEY"
    QByteArray publicPem = {};
};

/// Makes a key now; both halves empty when the machine can't.
RsaKey makeRsaKeyPair(int bits);

/// Whether `signature` is RS256 over `data` with the key whose public half is given.
bool isSignedBy(const QByteArray& publicPem, const QByteArray& data, const QByteArray& signature);

} // namespace smartfleet
