// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/replyerrors.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qsizetype LongestDetail = 300;
constexpr int ToleratedSkewSeconds = 60;
constexpr std::chrono::seconds LongestReset = std::chrono::hours(1);
constexpr std::chrono::seconds LongestRetryAfter = std::chrono::hours(24);

Error make(Error::Kind kind, const QString& code, const QString& detail, int status)
{
    Error error{kind, code, {}, detail};
    error.httpStatus = status;
    return error;
}

bool lacksScope(const WireAnswer& answer, const ServiceRefusal& refusal)
{
    return answer.header("www-authenticate"_ba).contains("insufficient_scope") ||
        (refusal.code != u"ACCESS_DENIED"_s && refusal.mentions(u"scope"));
}

std::chrono::seconds clamped(qint64 seconds, std::chrono::seconds longest)
{
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longest.count()));
}

} // namespace

bool isWholeAnswer(int status, QNetworkReply::NetworkError code)
{
    if (status == 0 || code == QNetworkReply::ProxyAuthenticationRequiredError)
        return false;
    if (status >= 400 && status < 500)
        return true;
    if (code == QNetworkReply::ContentReSendError)
        return false;
    // codes below 200 tell of the connection, those above of the status
    return code == QNetworkReply::NoError || code >= QNetworkReply::InternalServerError ||
        (code >= QNetworkReply::ContentAccessDenied && code <= QNetworkReply::UnknownContentError);
}

Error networkError(QNetworkReply::NetworkError code, bool written, const QString& detail)
{
    const auto error = [&](Error::Kind kind, const QString& name, bool maybeDone) {
        Error made{kind, name, {}, detail.left(LongestDetail)};
        made.maybeDone = maybeDone;
        return made;
    };
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return error(Error::Kind::Network, u"connection_refused"_s, false);
    case QNetworkReply::HostNotFoundError:
        return error(Error::Kind::Network, u"name_not_found"_s, false);
    case QNetworkReply::SslHandshakeFailedError:
        return error(Error::Kind::Tls, u"tls_failed"_s, false);
    case QNetworkReply::TimeoutError:
        return error(Error::Kind::Timeout, u"timeout"_s, written);
    case QNetworkReply::ProxyConnectionRefusedError:
        return error(Error::Kind::Network, u"proxy_refused"_s, false);
    case QNetworkReply::ProxyNotFoundError:
        return error(Error::Kind::Network, u"proxy_not_found"_s, false);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return error(Error::Kind::Network, u"proxy_sign_in"_s, false);
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return error(Error::Kind::Network, u"proxy_failed"_s, written);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return error(Error::Kind::BadReply, u"bad_reply"_s, written);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return error(Error::Kind::Network, u"connection_lost"_s, written);
    default:
        return written ? error(Error::Kind::Network, u"connection_lost"_s, true)
                       : error(Error::Kind::Network, u"no_network"_s, false);
    }
}

QString ServiceRefusal::text() const
{
    if (code.isEmpty() || description.isEmpty())
        return code + description;
    return code + u": "_s + description;
}

bool ServiceRefusal::mentions(QStringView word) const
{
    return code.contains(word, Qt::CaseInsensitive) || description.contains(word, Qt::CaseInsensitive);
}

ServiceRefusal refusalOf(const WireAnswer& answer)
{
    const QJsonObject object = answer.object().value_or(QJsonObject());
    // the token endpoint speaks RFC 6749's words, the others LINE WORKS' own
    const bool oauth = object.contains(u"error"_s);
    return {object.value(oauth ? u"error"_s : u"code"_s).toString().left(LongestDetail),
            object.value(oauth ? u"error_description"_s : u"description"_s).toString().left(LongestDetail)};
}

Error errorOfAnswer(const WireAnswer& answer, const ServiceRefusal& refusal)
{
    const int status = answer.status;
    const QString said = refusal.text();
    if (status >= 500) {
        Error error = make(Error::Kind::Server, u"lineworks_failed"_s, said, status);
        error.args = {QString::number(status)};
        error.maybeDone = answer.mutating;
        return error;
    }
    switch (status) {
    case 401:
        return make(Error::Kind::Unauthorized, u"token_refused"_s, said, status);
    case 403:
        if (lacksScope(answer, refusal))
            return make(Error::Kind::Unauthorized, u"scope_missing"_s, said, status);
        return make(Error::Kind::Forbidden, u"access_denied"_s, said, status);
    case 404:
    case 410:
        return make(Error::Kind::NotFound, u"not_found"_s, said, status);
    case 409:
        return make(Error::Kind::Conflict, u"request_refused"_s, said, status);
    case 429:
        return make(Error::Kind::RateLimited, u"rate_limited"_s, said, status);
    default:
        return make(Error::Kind::Invalid, u"request_refused"_s, said, status);
    }
}

Error badReply(const WireAnswer& answer)
{
    Error error = make(Error::Kind::BadReply, u"bad_reply"_s, {}, answer.status);
    error.maybeDone = answer.mutating;
    return error;
}

std::optional<std::chrono::seconds> waitAskedFor(const WireAnswer& answer, const QDateTime& now)
{
    const QByteArray text = answer.header("retry-after"_ba);
    bool ok = false;
    const qint64 seconds = text.toLongLong(&ok);
    if (ok)
        return clamped(seconds, LongestRetryAfter);
    const QDateTime date = dateFromHttp(text);
    if (date.isValid()) // by the other side's clock, as far as it is known
        return clamped(now.addSecs(answer.skewSeconds.value_or(0)).secsTo(date), LongestRetryAfter);
    return untilReset(answer, now);
}

std::optional<std::chrono::seconds> untilReset(const WireAnswer& answer, const QDateTime& now)
{
    bool ok = false;
    const double number = answer.header("ratelimit-reset"_ba).toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < 0)
        return std::nullopt;
    // the unit isn't told: seconds from now, or a point in time in seconds or milliseconds since 1970
    constexpr double LeastEpochSeconds = 1e9;
    constexpr double LeastEpochMilliseconds = 1e12;
    if (number < LeastEpochSeconds)
        return clamped(qint64(std::ceil(number)), LongestReset);
    const double then = number >= LeastEpochMilliseconds ? number / 1000.0 : number;
    const qint64 serverNow = now.addSecs(answer.skewSeconds.value_or(0)).toSecsSinceEpoch();
    return clamped(qint64(std::min(std::ceil(then) - double(serverNow), 1e6)), LongestReset);
}

std::optional<Error> clockError(const WireAnswer& answer, std::chrono::milliseconds setSince)
{
    if (!answer.skewSeconds)
        return std::nullopt;
    const qint64 skew = *answer.skewSeconds + std::chrono::round<std::chrono::seconds>(setSince).count();
    if (std::abs(skew) <= ToleratedSkewSeconds)
        return std::nullopt;
    const qint64 minutes = std::max<qint64>(1, std::llround(double(std::abs(skew)) / 60.0));
    Error error = make(Error::Kind::Unauthorized, u"clock_skewed"_s, refusalOf(answer).text(), answer.status);
    error.args = {QString::number(minutes), skew < 0 ? u"ahead"_s : u"behind"_s};
    return error;
}

} // namespace smartfleet
