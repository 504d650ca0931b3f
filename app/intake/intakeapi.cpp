// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeapi.h"

#include "app/core/logging.h"
#include "app/domain/problems.h"
#include "app/intake/cloudeventhttp.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds StoreRetry{5};

/// Takes as long whichever byte differs.
bool equalsInConstantTime(const QByteArray& left, const QByteArray& right)
{
    if (left.size() != right.size())
        return false;
    uint difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<uint>(static_cast<uchar>(left.at(i)) ^ static_cast<uchar>(right.at(i)));
    return difference == 0;
}

/// The attribute that an error of decoding is about; empty when it is about the whole.
QString attributeOf(const Error& error)
{
    if (error.code == u"event_type_unknown"_s)
        return u"type"_s;
    return error.code.startsWith(u"event_attribute_"_s) ? error.args.value(0) : QString();
}

/// 400 for the first bad event, with all of them listed.
HttpReply rejection(const std::vector<RejectedLine>& rejected)
{
    QJsonArray errors;
    for (const RejectedLine& line : rejected) {
        QJsonObject entry{{u"code"_s, line.error.code}, {u"detail"_s, describe(line.error).message}};
        if (line.line > 0)
            entry.insert(u"index"_s, line.line - 1);
        if (const QString attribute = attributeOf(line.error); !attribute.isEmpty())
            entry.insert(u"attribute"_s, attribute);
        errors.append(entry);
    }
    QJsonObject extra{{u"errors"_s, errors}};
    const QJsonObject first = errors.at(0).toObject();
    for (const QString& name : {u"index"_s, u"attribute"_s}) {
        if (first.contains(name))
            extra.insert(name, first.value(name));
    }
    return problemReply(400, rejected.front().error, extra);
}

QByteArray metricLine(const QByteArray& name, const QByteArray& labels, qint64 value)
{
    return name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + QByteArray::number(value) + '\n';
}

QByteArray metricHead(const QByteArray& name, const QByteArray& type, const QByteArray& help)
{
    return "# HELP "_ba + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray metric(const QByteArray& name, const QByteArray& type, const QByteArray& help, qint64 value)
{
    return metricHead(name, type, help) + metricLine(name, {}, value);
}

} // namespace

IntakeApi::IntakeApi(StoreLocation location, const EventCatalogue& catalogue, Clock& clock)
    : m_location(std::move(location))
    , m_catalogue(catalogue)
    , m_clock(clock)
{
}

Result<> IntakeApi::open()
{
    m_service.reset();
    m_store.reset();
    auto store = Store::open(m_location);
    if (!store) {
        m_storeError = store.error();
        return failure(store.error());
    }
    m_store = std::move(*store);
    m_service = std::make_unique<IntakeService>(*m_store, m_catalogue, m_clock);
    m_storeError.reset();
    return {};
}

Result<> IntakeApi::ensureStore()
{
    const bool passing =
        m_storeError && (m_storeError->code == u"store_locked"_s || m_storeError->code == u"store_disk_full"_s);
    if (m_store && (!m_storeError || passing))
        return {};
    return open();
}

const std::vector<IntakeApi::Route>& IntakeApi::routes()
{
    static const std::vector<Route> table{{u"/v1/events"_s, "POST"_ba, false, &IntakeApi::takeCloudEvents},
                                          {u"/v1/traccar"_s, "POST"_ba, false, &IntakeApi::takeTraccar},
                                          {u"/healthz"_s, "GET"_ba, true, &IntakeApi::health},
                                          {u"/readyz"_s, "GET"_ba, false, &IntakeApi::ready},
                                          {u"/metrics"_s, "GET"_ba, false, &IntakeApi::metrics}};
    return table;
}

HttpReply IntakeApi::answer(const HttpRequest& request)
{
    HttpReply reply = dispatch(request);
    reply.headers.append({"Cache-Control"_ba, "no-store"_ba});
    reply.headers.append({"X-Content-Type-Options"_ba, "nosniff"_ba});
    ++m_replies[reply.status];
    return reply;
}

HttpReply IntakeApi::dispatch(const HttpRequest& request)
{
    const auto route = std::find_if(routes().begin(), routes().end(),
                                    [&request](const Route& candidate) { return candidate.path == request.path; });
    if (route == routes().end())
        return problemReply(404, Error{Error::Kind::NotFound, u"path_unknown"_s});
    if (route->method != request.method) {
        HttpReply reply = problemReply(
            405, Error{Error::Kind::Invalid, u"method_not_allowed"_s, {QString::fromLatin1(route->method)}});
        reply.headers.append({"Allow"_ba, route->method});
        return reply;
    }
    if (!route->isOpen) {
        if (const auto ensured = ensureStore(); !ensured)
            return storeProblem(ensured.error());
        if (const auto authorized = authorize(request); !authorized) {
            const bool refused = authorized.error().kind == Error::Kind::Unauthorized;
            return refused ? problemReply(401, authorized.error()) : storeProblem(authorized.error());
        }
    }
    return (this->*route->answer)(request);
}

Result<> IntakeApi::authorize(const HttpRequest& request)
{
    const QByteArray header = request.header("authorization"_ba);
    const qsizetype space = header.indexOf(' ');
    const QByteArray token = header.mid(space + 1).trimmed();
    if (space < 0 || token.isEmpty() || header.left(space).toLower() != "bearer"_ba)
        return failure(Error::Kind::Unauthorized, u"token_missing"_s);
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    const auto found = m_store->tokens.findByHash(hash);
    if (!found)
        return failure(found.error());
    const std::optional<AccessToken>& known = *found;
    if (!known || !equalsInConstantTime(known->hash, hash) || known->scope != u"events"_s)
        return failure(Error::Kind::Unauthorized, u"token_missing"_s);
    return {};
}

HttpReply IntakeApi::takeCloudEvents(const HttpRequest& request)
{
    const auto decoded = decodeCloudEventRequest(request, m_catalogue);
    if (!decoded)
        return problemReply(decoded.error().code == u"media_type_unsupported"_s ? 415 : 400, decoded.error());
    return accept(*decoded);
}

HttpReply IntakeApi::takeTraccar(const HttpRequest& request)
{
    const QByteArray mediaType = request.mediaType();
    const bool isJson = mediaType.isEmpty() || mediaType == "application/json"_ba || mediaType.endsWith("+json"_ba);
    if (!isJson || !request.isUtf8())
        return problemReply(
            415, Error{Error::Kind::Invalid, u"media_type_unsupported"_s, {QString::fromLatin1(mediaType.left(100))}});
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return problemReply(400, Error{Error::Kind::Invalid, u"event_not_json"_s});
    DecodedEvents decoded;
    auto event = decodeTraccar(document.object(), m_catalogue);
    if (event)
        decoded.events.push_back(std::move(*event));
    else
        decoded.rejected.push_back({0, event.error()});
    return accept(decoded);
}

HttpReply IntakeApi::accept(const DecodedEvents& decoded)
{
    if (!decoded.rejected.empty())
        return rejection(decoded.rejected);
    const auto outcome = m_service->accept(decoded.events);
    if (!outcome)
        return storeProblem(outcome.error());
    m_storeError.reset();
    m_totals.accepted += outcome->accepted;
    m_totals.duplicates += outcome->duplicates;
    m_totals.unmatched += outcome->unmatched;
    if (outcome->accepted > 0 && onAccepted)
        onAccepted();
    return jsonReply(202,
                     {{u"accepted"_s, outcome->accepted},
                      {u"duplicates"_s, outcome->duplicates},
                      {u"unmatched"_s, outcome->unmatched}});
}

HttpReply IntakeApi::storeProblem(const Error& error)
{
    qCWarning(logIntake).noquote() << "store:" << error.code << error.detail;
    m_storeError = error;
    Error told = error;
    told.retryAfter = StoreRetry;
    return problemReply(503, told);
}

HttpReply IntakeApi::health(const HttpRequest&)
{
    return jsonReply(200, {{u"status"_s, u"ok"_s}});
}

HttpReply IntakeApi::ready(const HttpRequest&)
{
    if (m_storeError)
        return storeProblem(*m_storeError);
    const auto integration = m_store->integration.load();
    if (!integration)
        return storeProblem(integration.error());
    if (integration->state == IntegrationState::Linked)
        return jsonReply(200, {{u"status"_s, u"ready"_s}});
    Error reason{Error::Kind::Conflict, u"not_linked"_s};
    if (integration->state == IntegrationState::NeedsAttention)
        reason = integration->problem.value_or(reason);
    return problemReply(503, reason, {{u"state"_s, toString(integration->state)}});
}

HttpReply IntakeApi::metrics(const HttpRequest&)
{
    const auto counts = m_store->deliveries.counts();
    if (!counts)
        return storeProblem(counts.error());
    const auto integration = m_store->integration.load();
    if (!integration)
        return storeProblem(integration.error());
    QByteArray text = metric("smartfleet_up"_ba, "gauge"_ba, "1 while the process serves."_ba, 1);
    text += metric("smartfleet_linked"_ba, "gauge"_ba, "1 while LINE WORKS is linked and accepts the credentials."_ba,
                   integration->state == IntegrationState::Linked ? 1 : 0);
    text += metric("smartfleet_events_accepted_total"_ba, "counter"_ba, "New events accepted over HTTP."_ba,
                   m_totals.accepted);
    text += metric("smartfleet_events_duplicates_total"_ba, "counter"_ba, "Events that were accepted before."_ba,
                   m_totals.duplicates);
    text += metric("smartfleet_events_unmatched_total"_ba, "counter"_ba, "Accepted events of which nobody is told."_ba,
                   m_totals.unmatched);
    if (connections)
        text += metric("smartfleet_http_connections"_ba, "gauge"_ba, "Connections open now."_ba, connections());
    text += metricHead("smartfleet_http_requests_total"_ba, "counter"_ba, "Requests answered, by status."_ba);
    for (const auto& [status, count] : m_replies)
        text +=
            metricLine("smartfleet_http_requests_total"_ba, "status=\""_ba + QByteArray::number(status) + '"', count);
    text += metricHead("smartfleet_deliveries"_ba, "gauge"_ba, "Deliveries in the store, by state."_ba);
    for (const auto& [state, count] : {std::pair{DeliveryState::Waiting, counts->waiting},
                                       {DeliveryState::Sending, counts->sending},
                                       {DeliveryState::Sent, counts->sent},
                                       {DeliveryState::Failed, counts->failed},
                                       {DeliveryState::Cancelled, counts->cancelled}})
        text += metricLine("smartfleet_deliveries"_ba, "state=\""_ba + toString(state).toLatin1() + '"', count);
    return {200, "text/plain; version=0.0.4; charset=utf-8"_ba, text, {}};
}

} // namespace smartfleet
