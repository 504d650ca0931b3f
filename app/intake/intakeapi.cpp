// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeapi.h"

#include "app/core/logging.h"
#include "app/domain/problems.h"
#include "app/intake/cloudeventhttp.h"
#include "app/intake/storegauges.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds StoreRetry{5};
constexpr std::chrono::seconds EndPatience{1}; // for a store that another program holds, once told to end
constexpr std::size_t MostTogether = 1000;     // events; other processes want to write as well

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

} // namespace

IntakeApi::IntakeApi(StoreLocation location, const EventCatalogue& catalogue, Clock& clock, Metrics& metrics)
    : m_location(std::move(location))
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_metrics(metrics)
{
}

Result<> IntakeApi::open()
{
    m_store.reset();
    auto store = Store::open(m_location);
    if (!store)
        return failure(noteStoreProblem(store.error()));
    m_store = std::move(*store);
    m_storeError.reset();
    if (m_writer)
        return {};
    m_writer = std::make_unique<IntakeWriter>(m_location, m_catalogue, m_clock, m_metrics);
    m_writer->onStored = [this](const IntakeWriter::Outcomes& outcomes) {
        onStored(outcomes);
    };
    return m_writer->open();
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
    static const std::vector<Route> table{{u"/v1/events"_s, "POST"_ba, false, nullptr, &IntakeApi::decodeCloudEvents},
                                          {u"/v1/traccar"_s, "POST"_ba, false, nullptr, &IntakeApi::decodeTraccarBody},
                                          {u"/healthz"_s, "GET"_ba, true, &IntakeApi::health},
                                          {u"/readyz"_s, "GET"_ba, false, &IntakeApi::ready},
                                          {u"/metrics"_s, "GET"_ba, false, &IntakeApi::metrics}};
    return table;
}

void IntakeApi::hurry()
{
    if (m_writer)
        m_writer->setPatience(EndPatience);
}

void IntakeApi::take(const HttpRequest& request, Answer answer)
{
    const auto route = findRoute(request);
    if (!route) {
        finish(route.error(), answer);
        return;
    }
    if (!(*route)->decode) {
        finish((this->*(*route)->answer)(request), answer);
        return;
    }
    Events events = (this->*(*route)->decode)(request);
    if (!events) {
        finish(std::move(events.error()), answer);
        return;
    }
    m_batches.push_back(std::move(*events));
    m_answers.push_back(std::move(answer));
    storeWaiting();
}

/// All that waits, or as much as another process can be kept from writing for.
void IntakeApi::storeWaiting()
{
    if (m_batches.empty() || m_writer->isBusy())
        return;
    std::size_t events = m_batches.front().size();
    auto end = m_batches.begin() + 1;
    for (; end != m_batches.end() && events + end->size() <= MostTogether; ++end)
        events += end->size();
    const auto together = end - m_batches.begin();
    IntakeWriter::Batches group(std::make_move_iterator(m_batches.begin()), std::make_move_iterator(end));
    m_underWay.assign(m_answers.begin(), m_answers.begin() + together);
    m_batches.erase(m_batches.begin(), end);
    m_answers.erase(m_answers.begin(), m_answers.begin() + together);
    m_writer->store(std::move(group));
}

void IntakeApi::onStored(const IntakeWriter::Outcomes& outcomes)
{
    const auto answers = std::exchange(m_underWay, {});
    const bool isNew = std::any_of(outcomes.begin(), outcomes.end(), [](const Result<IntakeOutcome>& outcome) {
        return outcome && outcome->accepted > 0;
    });
    refuseWaitingIfLocked(outcomes);
    storeWaiting(); // before the answers are written, so that the disk is never idle for them
    if (isNew && onAccepted)
        onAccepted();
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const Result<IntakeOutcome>& outcome = outcomes.at(i);
        finish(outcome ? accepted(*outcome) : storeProblem(outcome.error()), answers.at(i));
    }
    if (onAnswered)
        onAnswered(answers.size());
}

/// Once another program has held the store for longer than one group waits for it, those behind aren't made to wait as
/// long again, group by group. They come again when they are told to.
void IntakeApi::refuseWaitingIfLocked(const IntakeWriter::Outcomes& outcomes)
{
    const auto locked = std::find_if(outcomes.begin(), outcomes.end(), [](const Result<IntakeOutcome>& outcome) {
        return !outcome && outcome.error().code == u"store_locked"_s;
    });
    if (locked == outcomes.end())
        return;
    m_batches.clear();
    const auto refused = std::exchange(m_answers, {});
    for (const Answer& answer : refused)
        finish(storeProblem(locked->error()), answer);
    if (onAnswered && !refused.empty())
        onAnswered(refused.size());
}

void IntakeApi::finish(HttpReply reply, const Answer& answer)
{
    reply.headers.append({"Cache-Control"_ba, "no-store"_ba});
    reply.headers.append({"X-Content-Type-Options"_ba, "nosniff"_ba});
    m_metrics.countHttpReply(reply.status);
    answer(reply);
}

tl::expected<const IntakeApi::Route*, HttpReply> IntakeApi::findRoute(const HttpRequest& request)
{
    const auto route = std::find_if(routes().begin(), routes().end(),
                                    [&request](const Route& candidate) { return candidate.path == request.path; });
    if (route == routes().end())
        return tl::unexpected(problemReply(404, Error{Error::Kind::NotFound, u"path_unknown"_s}));
    if (route->method != request.method) {
        HttpReply reply = problemReply(
            405, Error{Error::Kind::Invalid, u"method_not_allowed"_s, {QString::fromLatin1(route->method)}});
        reply.headers.append({"Allow"_ba, route->method});
        return tl::unexpected(reply);
    }
    if (!route->isOpen) {
        if (const auto ensured = ensureStore(); !ensured)
            return tl::unexpected(storeProblem(ensured.error()));
        if (const auto authorized = authorize(request); !authorized) {
            const bool refused = authorized.error().kind == Error::Kind::Unauthorized;
            return tl::unexpected(refused ? problemReply(401, authorized.error()) : storeProblem(authorized.error()));
        }
    }
    return &*route;
}

Result<> IntakeApi::authorize(const HttpRequest& request)
{
    const QByteArray header = request.header("authorization"_ba);
    const qsizetype space = header.indexOf(' ');
    const QByteArray token = header.mid(space + 1).trimmed();
    if (space < 0 || token.isEmpty() || header.left(space).toLower() != "bearer"_ba)
        return failure(Error::Kind::Unauthorized, u"token_missing"_s);
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    if (m_batches.empty())
        m_granted.clear();
    if (m_granted.contains(hash))
        return {};
    const auto found = m_store->tokens.findByHash(hash);
    if (!found)
        return failure(found.error());
    const std::optional<AccessToken>& known = *found;
    if (!known || !equalsInConstantTime(known->hash, hash) || known->scope != u"events"_s)
        return failure(Error::Kind::Unauthorized, u"token_missing"_s);
    m_granted.insert(hash);
    return {};
}

IntakeApi::Events IntakeApi::decodeCloudEvents(const HttpRequest& request)
{
    auto decoded = decodeCloudEventRequest(request, m_catalogue);
    if (!decoded)
        return tl::unexpected(
            problemReply(decoded.error().code == u"media_type_unsupported"_s ? 415 : 400, decoded.error()));
    if (!decoded->rejected.empty())
        return tl::unexpected(rejection(decoded->rejected));
    return std::move(decoded->events);
}

IntakeApi::Events IntakeApi::decodeTraccarBody(const HttpRequest& request)
{
    const QByteArray mediaType = request.mediaType();
    const bool isJson = mediaType.isEmpty() || mediaType == "application/json"_ba || mediaType.endsWith("+json"_ba);
    if (!isJson || !request.isUtf8())
        return tl::unexpected(problemReply(
            415, Error{Error::Kind::Invalid, u"media_type_unsupported"_s, {QString::fromLatin1(mediaType.left(100))}}));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return tl::unexpected(problemReply(400, Error{Error::Kind::Invalid, u"event_not_json"_s}));
    auto event = decodeTraccar(document.object(), m_catalogue);
    if (!event)
        return tl::unexpected(rejection({RejectedLine{0, event.error()}}));
    return std::vector<IncomingEvent>{std::move(*event)};
}

HttpReply IntakeApi::accepted(const IntakeOutcome& outcome)
{
    m_storeError.reset();
    return jsonReply(202,
                     {{u"accepted"_s, outcome.accepted},
                      {u"duplicates"_s, outcome.duplicates},
                      {u"unmatched"_s, outcome.unmatched}});
}

/// Logged once, however many meet with it.
Error IntakeApi::noteStoreProblem(const Error& error)
{
    if (!m_storeError || m_storeError->code != error.code)
        qCWarning(logIntake).noquote() << "store:" << error.code << error.detail;
    m_storeError = error;
    return error;
}

HttpReply IntakeApi::storeProblem(const Error& error)
{
    Error told = noteStoreProblem(error);
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
    if (const auto read = readGauges(*m_store, m_clock.now(), m_metrics); !read)
        return storeProblem(read.error());
    if (connections)
        m_metrics.httpConnections.Set(connections());
    return {200, MetricsContentType, m_metrics.text(), {}};
}

} // namespace smartfleet
