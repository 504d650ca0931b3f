// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/apiclient.h"

#include "app/lineworks/replyerrors.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// "240", or "240, 240;w=60" as the drafts of that header have it
std::optional<int> leadingNumber(const QByteArray& text)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(length) >= '0' && text.at(length) <= '9')
        ++length;
    bool ok = false;
    const int number = text.left(length).toInt(&ok);
    return ok ? std::optional<int>(number) : std::nullopt;
}

QuotaHint hintOf(const WireAnswer& answer, const QDateTime& now)
{
    QuotaHint hint;
    hint.limit = leadingNumber(answer.header("ratelimit-limit"_ba));
    hint.remaining = leadingNumber(answer.header("ratelimit-remaining"_ba));
    hint.untilReset = untilReset(answer, now);
    hint.refused = answer.status == 429;
    if (hint.refused)
        hint.retryAfter = waitAskedFor(answer, now);
    return hint;
}

} // namespace

/// One API call on its way; lives as long as its call.
class ApiExchange : public QObject
{
    Q_OBJECT
public:
    ApiExchange(ApiClient& client, ApiRequest request, Call<WireAnswer>* call);
    ~ApiExchange() override { drop(); }

    void start();

private:
    enum class Quota { None, Queued, Granted };

    void advance();
    void earnToken();
    void queueUp();
    void send();
    void onAnswer(const Result<WireAnswer>& answer);
    void end(Result<WireAnswer> result);
    void drop();

    ApiClient& m_client;
    ApiRequest m_request;
    Call<WireAnswer>* m_call;
    QPointer<Job> m_step; // the token or the answer that is being waited for
    QByteArray m_token;
    Lanes::Ticket m_lane = 0;
    QuotaGovernor::Ticket m_ticket = 0;
    Quota m_quota = Quota::None;
    bool m_repeated = false;
    bool m_over = false;
};

ApiExchange::ApiExchange(ApiClient& client, ApiRequest request, Call<WireAnswer>* call)
    : QObject(call)
    , m_client(client)
    , m_request(std::move(request))
    , m_call(call)
{
    call->setCanceller([this] { drop(); });
}

void ApiExchange::start()
{
    if (m_request.lane.isEmpty())
        advance();
    else
        m_lane = m_client.m_lanes.enter(m_request.lane, [this] { advance(); });
}

void ApiExchange::advance()
{
    // the token first: a place in the quota is only counted right when the call leaves at once
    if (m_client.m_tokens.current().isEmpty())
        earnToken();
    else
        queueUp();
}

void ApiExchange::earnToken()
{
    Call<QByteArray>* token = m_client.m_tokens.token();
    m_step = token;
    token->onFinished(this, [this](const Result<QByteArray>& result) {
        if (m_over)
            return;
        if (result)
            queueUp();
        else
            end(tl::unexpected(result.error()));
    });
}

void ApiExchange::queueUp()
{
    m_quota = Quota::Queued;
    // what was refused for its token has had its turn: whatever waits behind it, urgent or not, waits no second time
    const CallPriority priority =
        m_repeated && m_request.priority == CallPriority::Delivery ? CallPriority::Urgent : m_request.priority;
    m_ticket = m_client.m_governor.acquire(m_request.operation, priority, [this] {
        m_quota = Quota::Granted;
        send();
    });
}

void ApiExchange::send()
{
    m_token = m_client.m_tokens.current();
    if (m_token.isEmpty()) { // expired in the queue
        m_quota = Quota::None;
        m_client.m_governor.unused(m_request.operation);
        earnToken();
        return;
    }
    WireRequest request;
    request.method = m_request.method;
    request.url = QUrl::fromEncoded(m_client.m_api + m_request.path);
    if (!m_request.query.isEmpty())
        request.url.setQuery(m_request.query);
    if (m_request.body) {
        request.contentType = "application/json; charset=UTF-8"_ba;
        request.body = QJsonDocument(*m_request.body).toJson(QJsonDocument::Compact);
    }
    if (!m_request.uploadTo.isEmpty()) {
        request.url = m_request.uploadTo;
        request.contentType = m_request.uploadType;
        request.body = m_request.upload;
    }
    request.bearer = m_token;
    request.mutating = m_request.method != "GET"_ba;
    request.operation = m_request.operation;
    Call<WireAnswer>* call = m_client.m_transport.send(request);
    m_step = call;
    call->onFinished(this, [this](const Result<WireAnswer>& answer) {
        if (!m_over)
            onAnswer(answer);
    });
}

void ApiExchange::onAnswer(const Result<WireAnswer>& answer)
{
    const QDateTime now = m_client.m_clock.now();
    m_quota = Quota::None;
    const QuotaHint hint = answer ? hintOf(*answer, now) : QuotaHint();
    m_client.m_governor.ended(m_request.operation, hint);
    if (Metrics* metrics = m_client.m_transport.metrics(); metrics && hint.limit)
        metrics->setCallLimit(m_request.operation, *hint.limit);
    if (answer && answer->status == 401 && !m_repeated) {
        // a refused token means that nothing was done
        m_repeated = true;
        m_client.m_tokens.forget(m_token);
        advance();
    } else if (answer && (answer->status == 401 || answer->status == 429)) {
        Error error = errorOfAnswer(*answer, refusalOf(*answer));
        if (answer->status == 429)
            error.retryAfter =
                waitAskedFor(*answer, now).value_or(m_client.m_governor.restOfMinute(m_request.operation));
        end(tl::unexpected(std::move(error)));
    } else {
        end(answer);
    }
}

void ApiExchange::end(Result<WireAnswer> result)
{
    m_call->finish(std::move(result));
    drop();
}

void ApiExchange::drop()
{
    if (m_over || m_client.m_closing)
        return;
    m_over = true;
    if (m_step)
        m_step->cancel();
    const Quota quota = std::exchange(m_quota, Quota::None);
    if (quota == Quota::Queued)
        m_client.m_governor.withdraw(m_ticket);
    else if (quota == Quota::Granted)
        m_client.m_governor.ended(m_request.operation);
    if (!m_request.lane.isEmpty())
        m_client.m_lanes.leave(m_request.lane, m_lane);
}

QByteArray apiPath(const QStringList& parts)
{
    QByteArray path;
    for (const QString& part : parts)
        path += '/' + QUrl::toPercentEncoding(part);
    return path;
}

ApiClient::ApiClient(Transport& transport, TokenSource& tokens, QuotaGovernor& governor, const QUrl& api, Clock& clock)
    : m_transport(transport)
    , m_tokens(tokens)
    , m_governor(governor)
    , m_api(api.toEncoded(QUrl::StripTrailingSlash))
    , m_clock(clock)
{
}

ApiClient::~ApiClient()
{
    m_closing = true; // an exchange that ends now must not let the next one go
    qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
}

Call<WireAnswer>* ApiClient::send(const ApiRequest& request)
{
    Call<WireAnswer>* call = new Call<WireAnswer>(this);
    (new ApiExchange(*this, request, call))->start();
    return call;
}

} // namespace smartfleet

#include "apiclient.moc"
