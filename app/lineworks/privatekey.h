// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace smartfleet {

/// A private key as a person pasted it or a file held it, brought into regular PEM: byte order mark, blanks around it,
/// CRLF, lost line breaks and literal `\n` are mended; it is then read by OpenSSL, without ever asking for a
/// pass-phrase. Errors, all about the field "privateKey": "key_missing", "key_is_public", "key_is_certificate",
/// "key_encrypted", "key_not_rsa", "key_too_short" (args: bits), "key_unreadable".
Result<QByteArray> normalisedPrivateKey(const QByteArray& text);

/// RS256: the signature of `data` by a key that normalisedPrivateKey() accepted. Error "key_unreadable".
Result<QByteArray> signRs256(const QByteArray& data, const QByteArray& privateKeyPem);

} // namespace smartfleet
