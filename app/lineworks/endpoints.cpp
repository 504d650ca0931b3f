// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/endpoints.h"

#include "app/lineworks/wayout.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Result<QUrl> readUrl(const QProcessEnvironment& environment, const QString& variable, const QUrl& fallback)
{
    const QString text = environment.value(variable).trimmed();
    if (text.isEmpty())
        return fallback;
    QUrl url(text, QUrl::StrictMode);
    const bool known = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return failure(Error::Kind::Invalid, u"url_invalid"_s, {variable});
    if (url.scheme() == u"http"_s && !isLoopbackHost(url.host()))
        return failure(Error::Kind::Invalid, u"url_not_https"_s, {variable});
    // paths are appended with a slash of their own
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

Result<QList<QSslCertificate>> readCertificates(const QProcessEnvironment& environment, const QString& variable)
{
    const QString name = environment.value(variable);
    if (name.isEmpty())
        return QList<QSslCertificate>();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid, u"ca_file_unreadable"_s, {variable}, file.errorString());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(qint64{1024} * 1024), QSsl::Pem);
    if (certificates.isEmpty())
        return failure(Error::Kind::Invalid, u"ca_file_unreadable"_s, {variable}, u"no certificate in it"_s);
    return certificates;
}

Result<int> readPlan(const QProcessEnvironment& environment, const QString& variable, int fallback)
{
    const QString plan = environment.value(variable).trimmed();
    if (plan.isEmpty())
        return fallback;
    if (plan == u"paid"_s)
        return 240;
    if (plan == u"free"_s)
        return 60;
    return failure(Error::Kind::Invalid, u"plan_invalid"_s, {variable});
}

} // namespace

Result<LineWorksEndpoints> endpointsFromEnvironment(const QProcessEnvironment& environment)
{
    LineWorksEndpoints endpoints;
    const Result<QUrl> api = readUrl(environment, u"SMARTFLEET_LINEWORKS_API_URL"_s, endpoints.api);
    SMARTFLEET_TRY(api);
    const Result<QUrl> auth = readUrl(environment, u"SMARTFLEET_LINEWORKS_AUTH_URL"_s, endpoints.auth);
    SMARTFLEET_TRY(auth);
    const Result<QList<QSslCertificate>> certificates = readCertificates(environment, u"SMARTFLEET_CA_FILE"_s);
    SMARTFLEET_TRY(certificates);
    const Result<int> calls = readPlan(environment, u"SMARTFLEET_LINEWORKS_PLAN"_s, endpoints.callsPerMinute);
    SMARTFLEET_TRY(calls);
    endpoints.api = *api;
    endpoints.auth = *auth;
    endpoints.extraCertificates = *certificates;
    endpoints.callsPerMinute = *calls;
    return endpoints;
}

} // namespace smartfleet
