// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/transport.h"

#include "app/core/logging.h"
#include "app/lineworks/replyerrors.h"

#include <QNetworkReply>
#include <QUuid>

#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// A request body that can be read once. Qt sends a request again by itself when a kept-alive connection closes without
/// an answer; since this can't be wound back, such a request fails instead, and nothing is done twice.
class OneTimeBody : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, qint64(m_bytes.size()) - m_position);
        if (size <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(size));
        m_position += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

QSslConfiguration sslConfiguration(const QList<QSslCertificate>& extra)
{
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    ssl.setPeerVerifyMode(QSslSocket::VerifyPeer);
    ssl.setProtocol(QSsl::TlsV1_2OrLater);
    if (!extra.isEmpty())
        ssl.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return ssl;
}

/// Tells the network access manager of the proxy of the moment.
class WayOutProxies final : public QNetworkProxyFactory
{
public:
    explicit WayOutProxies(WayOut way)
        : m_way(std::move(way))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return proxiesFor(m_way, query.url()); }

private:
    WayOut m_way;
};

CallOutcome outcomeOf(const Result<WireAnswer>& result)
{
    if (!result) {
        switch (result.error().kind) {
        case Error::Kind::Timeout:
            return CallOutcome::Timeout;
        case Error::Kind::BadReply:
            return CallOutcome::BadReply;
        case Error::Kind::Cancelled:
            return CallOutcome::Cancelled;
        default:
            return CallOutcome::Unreachable;
        }
    }
    if (result->isSuccess())
        return CallOutcome::Ok;
    if (result->status == 401)
        return CallOutcome::Unauthorized;
    if (result->status == 429)
        return CallOutcome::RateLimited;
    return result->status < 500 ? CallOutcome::Refused : CallOutcome::Failed;
}

/// What all requests have in common.
QNetworkRequest requestPattern(const QSslConfiguration& ssl)
{
    QNetworkRequest r;
    r.setSslConfiguration(ssl);
    r.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    r.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    r.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    r.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    r.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("SmartFleet-Connect/" SMARTFLEET_VERSION));
    r.setRawHeader("Accept"_ba, "application/json"_ba);
    return r;
}

QNetworkRequest networkRequest(QNetworkRequest r, const WireRequest& request, const QByteArray& id)
{
    r.setUrl(request.url);
    r.setRawHeader("X-Request-Id"_ba, id);
    if (!request.bearer.isEmpty())
        r.setRawHeader("Authorization"_ba, "Bearer "_ba + request.bearer);
    if (!request.contentType.isEmpty()) {
        r.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        r.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        r.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return r;
}

} // namespace

/// One request under way.
class WireExchange final : public Exchange
{
    Q_OBJECT
public:
    WireExchange(Transport& transport, WireRequest request, QObject* owner, Ended ended)
        : Exchange(owner)
        , m_transport(transport)
        , m_request(std::move(request))
        , m_ended(std::move(ended))
    {
    }
    ~WireExchange() override { WireExchange::drop(); }

    void start();
    void drop() override;

private:
    void watch();
    bool take();
    void giveUp(Error::Kind kind, const QString& code);
    void onFinished();
    WireAnswer answer(int status);
    void end(const Result<WireAnswer>& result, int status);
    void count(CallOutcome outcome);

    Transport& m_transport;
    WireRequest m_request;
    Ended m_ended;
    Deadlines::Ticket m_deadline = 0;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_id;
    QByteArray m_body;
    QString m_sslDetail;
    std::chrono::milliseconds m_startedAt = {};
    bool m_written = false;
    bool m_isCounted = false;
};

void WireExchange::start()
{
    m_id = m_transport.m_idStart + QByteArray::number(++m_transport.m_lastId);
    m_startedAt = m_transport.m_clock.monotonic();
    const QNetworkRequest request = networkRequest(m_transport.pattern(), m_request, m_id);
    if (m_transport.m_checkpoint)
        m_transport.m_checkpoint("call:send");
    QNetworkAccessManager& network = *m_transport.m_network;
    auto body = m_request.contentType.isEmpty() ? nullptr : std::make_unique<OneTimeBody>(m_request.body);
    if (m_request.method == "GET"_ba)
        m_reply = network.get(request);
    else if (m_request.method == "POST"_ba)
        m_reply = network.post(request, body.get());
    else
        m_reply = network.sendCustomRequest(request, m_request.method, body.get());
    if (body)
        body.release()->setParent(m_reply); // which may read from it for as long as it is there
    watch();
}

void WireExchange::watch()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_written = true;
        if (m_request.progress)
            m_request.progress->isWritten = true;
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        if (m_request.progress)
            m_request.progress->isEncrypted = true;
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { take(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        QStringList sentences;
        for (const QSslError& error : errors)
            sentences.append(error.errorString());
        m_sslDetail = sentences.join(u"; "_s);
    });
    connect(m_reply, &QNetworkReply::finished, this, &WireExchange::onFinished);
    m_deadline = m_transport.m_deadlines.add([this] { giveUp(Error::Kind::Timeout, u"timeout"_s); });
}

/// False when that was the end of it.
bool WireExchange::take()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= MaxAnswerSize)
        return true;
    giveUp(Error::Kind::BadReply, u"answer_too_large"_s);
    return false;
}

void WireExchange::giveUp(Error::Kind kind, const QString& code)
{
    if (!m_reply)
        return;
    Error error{kind, code};
    error.maybeDone = m_request.mutating && m_written;
    end(tl::unexpected(std::move(error)), 0);
}

void WireExchange::onFinished()
{
    if (!take())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    if (status >= 300 && status < 400) {
        Error error{Error::Kind::BadReply, u"redirect_refused"_s};
        error.httpStatus = status;
        end(tl::unexpected(std::move(error)), status);
    } else if (isWholeAnswer(status, code)) {
        end(answer(status), status);
    } else {
        const QString detail = m_sslDetail.isEmpty() ? m_reply->errorString() : m_sslDetail;
        Error error = networkError(code, m_written || status != 0, detail);
        if (code == QNetworkReply::HostNotFoundError)
            error.args = {m_request.url.host()};
        // Qt has no word of its own for a proxy that refuses or isn't known
        if (code == QNetworkReply::UnknownNetworkError && namesProxy(m_transport.m_way.settings.proxy))
            error.code = u"proxy_failed"_s;
        error.httpStatus = status;
        error.maybeDone = error.maybeDone && m_request.mutating;
        end(tl::unexpected(std::move(error)), status);
    }
}

WireAnswer WireExchange::answer(int status)
{
    WireAnswer answer;
    answer.status = status;
    answer.mutating = m_request.mutating;
    answer.body = std::move(m_body);
    for (const QNetworkReply::RawHeaderPair& header : m_reply->rawHeaderPairs())
        answer.headers.insert(header.first.toLower(), header.second);
    if (const QByteArray text = answer.header("date"_ba); text != m_transport.m_lastDate) {
        m_transport.m_lastDate = text;
        m_transport.m_lastDateRead = dateFromHttp(text);
    }
    if (const QDateTime& date = m_transport.m_lastDateRead; date.isValid()) {
        answer.skewSeconds = int(std::lround(double(m_transport.m_clock.now().msecsTo(date)) / 1000.0));
        m_transport.m_skewSeconds = answer.skewSeconds;
    }
    return answer;
}

/// Nothing of this may be touched after it: whoever is told may take it down.
void WireExchange::end(const Result<WireAnswer>& result, int status)
{
    if (m_transport.m_checkpoint)
        m_transport.m_checkpoint("call:answered");
    const auto took = m_transport.m_clock.monotonic() - m_startedAt;
    // no query, header or body: those hold secrets and people's data
    qCInfo(logLineWorks).noquote() << m_request.method << m_request.url.path(QUrl::FullyEncoded)
                                   << (result ? QString::number(status) : result.error().code) << took.count() << "ms"
                                   << m_id;
    count(outcomeOf(result));
    const Ended ended = std::exchange(m_ended, {});
    drop();
    if (ended)
        ended(result);
}

void WireExchange::count(CallOutcome outcome)
{
    Metrics* metrics = std::exchange(m_isCounted, true) ? nullptr : m_transport.m_metrics;
    if (!metrics)
        return;
    metrics->calls(m_request.operation, outcome).Increment();
    metrics->callSeconds.Observe(toSeconds(m_transport.m_clock.monotonic() - m_startedAt));
}

void WireExchange::drop()
{
    m_ended = {};
    if (!m_reply)
        return;
    m_transport.m_deadlines.callOff(m_deadline);
    count(CallOutcome::Cancelled); // unless it has ended otherwise
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

Transport::Transport(std::unique_ptr<QNetworkAccessManager> network, const QList<QSslCertificate>& extraCertificates,
                     std::chrono::milliseconds timeout, Clock& clock, Checkpoint checkpoint)
    : m_network(network ? std::move(network) : std::make_unique<QNetworkAccessManager>())
    , m_extraCertificates(extraCertificates)
    , m_clock(clock)
    , m_deadlines(clock, timeout)
    , m_checkpoint(std::move(checkpoint))
    , m_idStart(QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '-')
{
    setWayOut({});
}

Transport::~Transport()
{
    // while the network access manager is still there for their replies
    qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
}

void Transport::setWayOut(const WayOut& way)
{
    m_way = way;
    m_pattern.reset();
    m_network->setProxyFactory(new WayOutProxies(way)); // which takes it over, and has no further use for the old one
}

const QNetworkRequest& Transport::pattern()
{
    if (!m_pattern)
        m_pattern = requestPattern(sslConfiguration(m_extraCertificates + m_way.certificates));
    return *m_pattern;
}

Call<WireAnswer>* Transport::send(const WireRequest& request)
{
    auto* call = new Call<WireAnswer>(this);
    Exchange* exchange = send(request, call, [call](const Result<WireAnswer>& answer) { call->finish(answer); });
    call->setCanceller([exchange] { exchange->drop(); });
    return call;
}

Exchange* Transport::send(const WireRequest& request, QObject* owner, Exchange::Ended ended)
{
    auto* exchange = new WireExchange(*this, request, owner, std::move(ended));
    exchange->start();
    return exchange;
}

} // namespace smartfleet

#include "transport.moc"
