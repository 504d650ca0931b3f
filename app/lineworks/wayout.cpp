// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/wayout.h"

#include <QDateTime>
#include <QFile>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 LargestFile = qint64{1024} * 1024;

} // namespace

QList<QNetworkProxy> proxiesFor(const WayOut& way, const QUrl& url)
{
    const NetworkSettings& settings = way.settings;
    QList<QNetworkProxy> proxies;
    if (settings.proxy == ProxyKind::System && !isLoopbackHost(url.host()))
        proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (namesProxy(settings.proxy)) {
        const auto type = settings.proxy == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
        proxies = {QNetworkProxy(type, settings.proxyHost, quint16(settings.proxyPort), settings.proxyUser,
                                 settings.proxyUser.isEmpty() ? QString() : way.proxyPassword)};
    }
    return proxies.isEmpty() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : proxies;
}

Result<QList<QSslCertificate>> readAuthorities(const QString& name, const QDateTime& now)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid, u"certificate_file_unreadable"_s, {name, file.errorString()});
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(LargestFile), QSsl::Pem);
    if (certificates.isEmpty())
        return failure(Error::Kind::Invalid, u"certificate_file_empty"_s, {name});
    const bool isOver = std::all_of(certificates.cbegin(), certificates.cend(),
                                    [&now](const QSslCertificate& one) { return one.expiryDate() < now; });
    if (isOver)
        return failure(Error::Kind::Invalid, u"certificate_file_expired"_s, {name});
    return certificates;
}

bool isLoopbackHost(const QString& host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace smartfleet
