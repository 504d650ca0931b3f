// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

namespace smartfleet::test {

/// A certificate authority made now, which signs server certificates; all valid for an hour.
class TestAuthority
{
public:
    TestAuthority();

    QSslCertificate certificate() const;
    /// What a server needs that is to be known by this name: "DNS:localhost" or "IP:127.0.0.1".
    QSslConfiguration serverFor(const QByteArray& alternativeName) const;

private:
    QByteArray m_key;
    QByteArray m_certificate;
};

} // namespace smartfleet::test
