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

/// As it goes out, but for the token.
WireRequest wireRequest(const ApiRequest& request, const QByteArray& api)
{
    WireRequest wire;
    wire.method = request.method;
    wire.mutating = request.method != "GET"_ba;
    wire.operation = request.operation;
    if (!request.uploadTo.isEmpty()) {
        wire.url = request.uploadTo;
        wire.contentType = request.uploadType;
        wire.body = request.upload;
        return wire;
    }
    wire.url = QUrl::fromEncoded(api + request.path);
    if (!request.query.isEmpty())
        wire.url.setQuery(request.query);
    if (request.body) {
        wire.contentType = "application/json; charset=UTF-8"_ba;
        wire.body = QJsonDocument(*request.body).toJson(QJsonDocument::Compact);
    }
    return wire;
}

} // namespace

/// One API call on its way.
class ApiExchange final : public Exchange
{
    Q_OBJECT
public:
    ApiExchange(ApiClient& client, const ApiRequest& request, QObject* owner, Ended ended);
    ~ApiExchange() override { ApiExchange::drop(); }

    void start();
    void drop() override;

private:
    enum class Quota { None, Queued, Granted };

    void advance();
    void earnToken();
    void setAwaitingToken(bool isAwaiting);
    void queueUp();
    void send();
    void onAnswer(const Result<WireAnswer>& answer);
    void end(const Result<WireAnswer>& result);

    ApiClient& m_client;
    WireRequest m_request; // made up beforehand: nothing is left to be done once it may go
    QString m_lane;
    CallPriority m_priority;
    Ended m_ended;
    QPointer<Job> m_earning;    // the token that is being waited for
    Exchange* m_wire = nullptr; // the request that is under way
    Lanes::Ticket m_place = 0;  // in the lane
    QuotaGovernor::Ticket m_ticket = 0;
    Quota m_quota = Quota::None;
    bool m_isAwaitingToken = false;
    bool m_repeated = false;
    bool m_over = false;
};

ApiExchange::ApiExchange(ApiClient& client, const ApiRequest& request, QObject* owner, Ended ended)
    : Exchange(owner)
    , m_client(client)
    , m_request(wireRequest(request, client.m_api))
    , m_lane(request.lane)
    , m_priority(request.priority)
    , m_ended(std::move(ended))
{
}

void ApiExchange::start()
{
    if (m_lane.isEmpty())
        advance();
    else
        m_place = m_client.m_lanes.enter(m_lane, [this] { advance(); });
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
    setAwaitingToken(true);
    Call<QByteArray>* token = m_client.m_tokens.token();
    m_earning = token;
    token->onFinished(this, [this](const Result<QByteArray>& result) {
        if (m_over)
            return;
        setAwaitingToken(false);
        if (result)
            queueUp();
        else
            end(tl::unexpected(result.error()));
    });
}

void ApiExchange::setAwaitingToken(bool isAwaiting)
{
    if (std::exchange(m_isAwaitingToken, isAwaiting) == isAwaiting)
        return;
    m_client.m_awaitingToken[m_request.operation] += isAwaiting ? 1 : -1;
}

void ApiExchange::queueUp()
{
    m_quota = Quota::Queued;
    // what was refused for its token has had its turn: whatever waits behind it, urgent or not, waits no second time
    const CallPriority priority =
        m_repeated && m_priority == CallPriority::Delivery ? CallPriority::Urgent : m_priority;
    m_ticket = m_client.m_governor.acquire(m_request.operation, priority, [this] {
        m_quota = Quota::Granted;
        send();
    });
}

void ApiExchange::send()
{
    m_request.bearer = m_client.m_tokens.current();
    if (m_request.bearer.isEmpty()) { // expired in the queue
        m_quota = Quota::None;
        m_client.m_governor.unused(m_request.operation);
        earnToken();
        return;
    }
    m_wire = m_client.m_transport.send(m_request, this, [this](const Result<WireAnswer>& answer) {
        m_wire = nullptr;
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
        m_client.m_tokens.forget(m_request.bearer);
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

/// Nothing of this may be touched after it: whoever is told may take it down.
void ApiExchange::end(const Result<WireAnswer>& result)
{
    const Ended ended = std::exchange(m_ended, {});
    drop();
    if (ended)
        ended(result);
}

void ApiExchange::drop()
{
    if (m_over || m_client.m_closing)
        return;
    m_over = true;
    m_ended = {};
    setAwaitingToken(false);
    if (m_earning)
        m_earning->cancel();
    if (m_wire)
        std::exchange(m_wire, nullptr)->drop();
    const Quota quota = std::exchange(m_quota, Quota::None);
    if (quota == Quota::Queued)
        m_client.m_governor.withdraw(m_ticket);
    else if (quota == Quota::Granted)
        m_client.m_governor.ended(m_request.operation);
    if (!m_lane.isEmpty())
        m_client.m_lanes.leave(m_lane, m_place);
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

Exchange* ApiClient::send(const ApiRequest& request, QObject* owner, Exchange::Ended ended)
{
    auto* exchange = new ApiExchange(*this, request, owner, std::move(ended));
    exchange->start();
    return exchange;
}

} // namespace smartfleet

#include "apiclient.moc"
