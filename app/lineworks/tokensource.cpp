// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/tokensource.h"

#include "app/lineworks/jwt.h"
#include "app/lineworks/replyerrors.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 UsualLifeSeconds = qint64{60} * 60; // where the answer doesn't tell
constexpr qint64 LongestLifeSeconds = qint64{24} * 60 * 60;
constexpr qint64 RenewBeforeSeconds = 60;

QByteArray formField(const QByteArray& name, const QByteArray& value)
{
    return name + '=' + value.toPercentEncoding();
}

QByteArray tokenForm(const LineWorksCredentials& credentials, const QByteArray& assertion)
{
    const QByteArrayList fields{
        formField("grant_type"_ba, "urn:ietf:params:oauth:grant-type:jwt-bearer"_ba),
        formField("assertion"_ba, assertion), formField("client_id"_ba, credentials.clientId.toUtf8()),
        formField("client_secret"_ba, credentials.clientSecret.toUtf8()), formField("scope"_ba, "bot"_ba)};
    return fields.join('&');
}

/// The clock's time before the one that only goes forward: changes when the clock is set.
std::chrono::milliseconds aheadOf(const Clock& clock)
{
    return std::chrono::milliseconds(clock.now().toMSecsSinceEpoch()) - clock.monotonic();
}

Error tokenRefusal(const WireAnswer& answer, const QDateTime& now, std::chrono::milliseconds setSince)
{
    const ServiceRefusal refusal = refusalOf(answer);
    Error error = errorOfAnswer(answer, refusal);
    if (error.kind == Error::Kind::Server || error.kind == Error::Kind::RateLimited) {
        error.retryAfter = waitAskedFor(answer, now);
        return error;
    }
    error.kind = Error::Kind::Unauthorized;
    if (refusal.code == u"invalid_client"_s)
        error.code = u"client_refused"_s;
    else if (refusal.code == u"invalid_scope"_s)
        error.code = u"scope_missing"_s;
    else if (refusal.code == u"invalid_grant"_s)
        return clockError(answer, setSince)
            .value_or(Error{error.kind, u"key_refused"_s, {}, error.detail, error.httpStatus});
    else
        error.code = u"token_refused"_s;
    return error;
}

} // namespace

TokenSource::TokenSource(Transport& transport, const QUrl& auth, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_tokenUrl(QUrl::fromEncoded(auth.toEncoded(QUrl::StripTrailingSlash) + "/token"_ba))
    , m_clock(clock)
{
}

TokenSource::~TokenSource()
{
    m_request.replace(nullptr);
}

void TokenSource::setCredentials(const std::optional<LineWorksCredentials>& credentials)
{
    if (credentials == m_credentials)
        return;
    m_credentials = credentials;
    m_token.clear();
    m_request.replace(nullptr);
    ++m_requestNumber;
    m_earning = false;
    if (!m_credentials)
        settle(failure(Error::Kind::Conflict, u"not_linked"_s));
    else if (!m_waiting.empty())
        earn(*m_credentials);
}

QByteArray TokenSource::current() const
{
    const bool good = !m_token.isEmpty() && m_clock.now() < m_goodUntil && m_clock.monotonic() < m_goodUntilMonotonic;
    return good ? m_token : QByteArray();
}

Call<QByteArray>* TokenSource::token()
{
    if (!m_credentials)
        return finishedCall<QByteArray>(this, failure(Error::Kind::Conflict, u"not_linked"_s));
    if (const QByteArray token = current(); !token.isEmpty())
        return finishedCall<QByteArray>(this, token);
    Call<QByteArray>* call = new Call<QByteArray>(this);
    m_waiting.push_back(call);
    if (!m_earning)
        earn(*m_credentials);
    return call;
}

void TokenSource::forget(const QByteArray& token)
{
    if (token == m_token)
        m_token.clear();
}

void TokenSource::earn(const LineWorksCredentials& credentials)
{
    const Result<QByteArray> assertion = makeAssertion(credentials, m_clock.now());
    if (!assertion) {
        settle(tl::unexpected(assertion.error()));
        return;
    }
    m_earning = true;
    m_clockAhead = aheadOf(m_clock);
    WireRequest request;
    request.method = "POST"_ba;
    request.url = m_tokenUrl;
    request.contentType = "application/x-www-form-urlencoded"_ba;
    request.body = tokenForm(credentials, *assertion);
    request.operation = u"token"_s;
    request.mutating = false; // the call that wanted the token wasn't sent, whatever becomes of this
    Call<WireAnswer>* call = m_transport.send(request);
    call->onFinished(this, [this, number = ++m_requestNumber](const Result<WireAnswer>& answer) {
        if (number == m_requestNumber)
            onAnswer(answer);
    });
    m_request.replace(call);
}

void TokenSource::onAnswer(const Result<WireAnswer>& answer)
{
    m_earning = false;
    settle(answer ? accept(*answer) : Result<>(tl::unexpected(answer.error())));
}

Result<> TokenSource::accept(const WireAnswer& answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(tokenRefusal(answer, m_clock.now(), aheadOf(m_clock) - m_clockAhead));
    const QJsonObject object = answer.object().value_or(QJsonObject());
    const QByteArray token = object.value(u"access_token"_s).toString().toLatin1();
    if (token.isEmpty())
        return tl::unexpected(badReply(answer));
    const qint64 told = integerOf(object.value(u"expires_in"_s)).value_or(UsualLifeSeconds);
    const qint64 life = std::clamp<qint64>(told, 1, LongestLifeSeconds);
    const qint64 good = life - std::min(RenewBeforeSeconds, life / 2);
    m_token = token;
    m_goodUntil = m_clock.now().addSecs(good);
    m_goodUntilMonotonic = m_clock.monotonic() + std::chrono::seconds(good);
    return {};
}

void TokenSource::settle(const Result<>& end)
{
    const std::vector<QPointer<Call<QByteArray>>> waiting = std::exchange(m_waiting, {});
    for (const QPointer<Call<QByteArray>>& call : waiting) {
        if (call)
            call->finish(end ? Result<QByteArray>(m_token) : tl::unexpected(end.error()));
    }
}

} // namespace smartfleet
