// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakenetwork.h"

#include <algorithm>
#include <cstring>

namespace smartfleet::test {

namespace {

QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 409:
        return QNetworkReply::ContentConflictError;
    default:
        return status >= 500 ? QNetworkReply::UnknownServerError
            : status >= 400  ? QNetworkReply::UnknownContentError
                             : QNetworkReply::NoError;
    }
}

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest& request)
{
    switch (operation) {
    case QNetworkAccessManager::GetOperation:
        return QByteArrayLiteral("GET");
    case QNetworkAccessManager::PostOperation:
        return QByteArrayLiteral("POST");
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

class FakeReply final : public QNetworkReply
{
    Q_OBJECT
public:
    FakeReply(FakeNetwork& network, QNetworkAccessManager::Operation operation, const QNetworkRequest& request,
              FakeAnswer answer)
        : QNetworkReply(&network)
        , m_network(network)
        , m_answer(std::move(answer))
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QMetaObject::invokeMethod(this, &FakeReply::start, Qt::QueuedConnection);
    }

    void abort() override
    {
        if (isFinished())
            return;
        m_network.noteAborted();
        end(OperationCanceledError);
    }
    qint64 bytesAvailable() const override
    {
        return m_answer.body.size() - m_position + QNetworkReply::bytesAvailable();
    }
    bool isSequential() const override { return true; }
    void answerNow()
    {
        if (!isFinished() && m_answer.held)
            give();
    }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, qint64(m_answer.body.size()) - m_position);
        if (size <= 0 || !m_given)
            return m_given ? -1 : 0;
        std::memcpy(data, m_answer.body.constData() + m_position, size_t(size));
        m_position += size;
        return size;
    }

private:
    void start()
    {
        if (isFinished())
            return;
        if (m_answer.written)
            emit requestSent();
        if (!m_answer.held)
            give();
    }

    void give()
    {
        m_given = true;
        if (m_answer.status != 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const RawHeaderPair& header : std::as_const(m_answer.headers))
            setRawHeader(header.first, header.second);
        const QPointer<FakeReply> self(this);
        if (!m_answer.body.isEmpty())
            emit readyRead();
        if (self && !isFinished())
            end(m_answer.error != NoError ? m_answer.error : errorOfStatus(m_answer.status));
    }

    void end(NetworkError code)
    {
        if (code != NoError)
            setError(code, QStringLiteral("scripted"));
        setFinished(true);
        emit finished();
    }

    FakeNetwork& m_network;
    FakeAnswer m_answer;
    qint64 m_position = 0;
    bool m_given = false;
};

} // namespace

void FakeNetwork::release()
{
    const std::vector<SeenRequest> seen = m_seen;
    for (const SeenRequest& request : seen) {
        if (request.reply)
            static_cast<FakeReply*>(request.reply.data())->answerNow();
    }
}

int FakeNetwork::count(const QString& pathEnd) const
{
    return int(std::count_if(m_seen.begin(), m_seen.end(),
                             [&](const SeenRequest& r) { return r.url.path().endsWith(pathEnd); }));
}

const SeenRequest& FakeNetwork::last(const QString& pathEnd) const
{
    const auto found = std::find_if(m_seen.rbegin(), m_seen.rend(),
                                    [&](const SeenRequest& r) { return r.url.path().endsWith(pathEnd); });
    Q_ASSERT(found != m_seen.rend());
    return *found;
}

QNetworkReply* FakeNetwork::createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body)
{
    SeenRequest seen{
        methodOf(operation, request), request.url(), body ? body->readAll() : QByteArray(), {}, request, {}};
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray& name : names)
        seen.headers.insert(name.toLower(), request.rawHeader(name));
    FakeReply* reply = new FakeReply(*this, operation, request, answerFor(request.url().path()));
    seen.reply = reply;
    m_seen.push_back(seen);
    return reply;
}

FakeAnswer FakeNetwork::answerFor(const QString& path)
{
    for (auto& [end, answers] : m_once) {
        if (!path.endsWith(end) || answers.empty())
            continue;
        const FakeAnswer answer = answers.front();
        answers.pop_front();
        return answer;
    }
    for (const auto& [end, answer] : m_always) {
        if (path.endsWith(end))
            return answer;
    }
    return FakeAnswer{404};
}

} // namespace smartfleet::test

#include "fakenetwork.moc"
