// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <set>

namespace smartfleet {

/// What was mended of a key that came damaged.
enum class KeyRepair {
    LineBreaksRestored, ///< they were lost, or had become blanks
    EscapesResolved,    ///< they were written as \n
    BlanksRemoved,      ///< lines were indented, quoted or had blanks around them
    FrameRestored,      ///< the lines BEGIN and END were missing or misspelt
    RestLeftOut,        ///< other text or keys around it
};

/// A private key as it was understood.
struct ReadPrivateKey
{
    QByteArray pem = {}; ///< regular PEM
    std::set<KeyRepair> repairs = {};
};

/// A private key as a person pasted it or a file held it, brought into regular PEM; it is then read by OpenSSL, without
/// ever asking for a pass-phrase. Errors, all about the field "privateKey": "key_missing", "key_is_public",
/// "key_is_certificate", "key_encrypted", "key_not_rsa", "key_too_short" (args: bits), "key_unreadable".
Result<ReadPrivateKey> readPrivateKey(const QByteArray& text);
/// The PEM alone.
Result<QByteArray> normalisedPrivateKey(const QByteArray& text);

/// RS256: the signature of `data` by a key that normalisedPrivateKey() accepted. Error "key_unreadable".
Result<QByteArray> signRs256(const QByteArray& data, const QByteArray& privateKeyPem);

} // namespace smartfleet
