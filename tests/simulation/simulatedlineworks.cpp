// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedlineworks.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

constexpr int LongestText = 2000;
const QString UploadPath = u"/upload/"_s;
constexpr qint64 MostSkewSeconds = 300;
constexpr qint64 DayMilliseconds = qint64{86'400} * 1000;
constexpr qint64 JapanMilliseconds = qint64{9} * 3600 * 1000;

QByteArray fieldOf(const QByteArray& form, const QByteArray& name)
{
    for (const QByteArray& pair : form.split('&')) {
        if (pair.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
    }
    return {};
}

} // namespace

QString SimulatedRequest::room() const
{
    return path.section(u"/channels/"_s, 1).section(u'/', 0, 0);
}

QString SimulatedRequest::text() const
{
    return QJsonDocument::fromJson(body)[u"content"_s][u"text"_s].toString();
}

QString SimulatedRequest::fileId() const
{
    return QJsonDocument::fromJson(body)[u"content"_s][u"fileId"_s].toString();
}

SimulatedLineWorks::SimulatedLineWorks(const TenantRules& rules, const SimulatedClock& clock)
    : m_rules(rules)
    , m_clock(clock)
{
}

SimulatedAnswer SimulatedLineWorks::take(const SimulatedRequest& request)
{
    if (request.isToken())
        return giveToken(request);
    const auto token = m_tokens.find(request.bearer);
    if (token == m_tokens.end() || m_clock.trueTime() >= token->second)
        return refuse(SimulatedAnswer::Kind::Unauthorized, 401, "UNAUTHORIZED"_ba);
    if (request.isMessage() && request.method == "POST"_ba)
        return takeMessage(request);
    if (request.path.section(u'/', -2, -2) == u"bots" && request.method == "GET"_ba)
        return answer(SimulatedAnswer::Kind::Shown, 200,
                      R"({"botId":)"_ba + request.path.section(u'/', -1).toLatin1() + R"(,"botName":"Bot"})"_ba);
    if (request.path.endsWith(u"/attachments"_s) && request.method == "POST"_ba)
        return giveUploadPlace();
    if (request.path.startsWith(UploadPath) && request.method == "POST"_ba)
        return takeFile(request);
    return refuse(SimulatedAnswer::Kind::NotUnderstood, 404, "NOT_FOUND"_ba);
}

SimulatedAnswer SimulatedLineWorks::answer(SimulatedAnswer::Kind kind, int status, const QByteArray& body) const
{
    SimulatedAnswer answer{.kind = kind, .status = status, .body = body};
    const QString date = QLocale::c().toString(m_clock.trueTime(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    answer.headers.emplace_back("Date"_ba, date.toLatin1());
    return answer;
}

SimulatedAnswer SimulatedLineWorks::refuse(SimulatedAnswer::Kind kind, int status, const QByteArray& code) const
{
    return answer(kind, status, R"({"code":")"_ba + code + R"(","description":"refused"})"_ba);
}

SimulatedAnswer SimulatedLineWorks::giveToken(const SimulatedRequest& request)
{
    if (!m_isKeyGood || !isAssertionGood(request.body))
        return answer(SimulatedAnswer::Kind::Unauthorized, 400,
                      R"({"error":"invalid_grant","error_description":"The assertion is not valid."})"_ba);
    const QByteArray token = "token-"_ba + QByteArray::number(++m_tokensGiven);
    const qint64 life = m_rules.tokenLife.count();
    std::erase_if(m_tokens, [this](const auto& old) { return old.second <= m_clock.trueTime(); });
    m_tokens[token] = m_clock.trueTime().addSecs(life);
    const QJsonValue told = m_rules.expiresAsString ? QJsonValue(QString::number(life)) : QJsonValue(life);
    const QJsonObject body{{u"access_token"_s, QString::fromLatin1(token)},
                           {u"refresh_token"_s, u"refresh"_s},
                           {u"token_type"_s, u"Bearer"_s},
                           {u"expires_in"_s, told},
                           {u"scope"_s, u"bot"_s}};
    return answer(SimulatedAnswer::Kind::Token, 200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

/// Of what the assertion says only the times are looked at; the signature is tried elsewhere.
bool SimulatedLineWorks::isAssertionGood(const QByteArray& body) const
{
    const QByteArrayList parts = fieldOf(body, "assertion"_ba).split('.');
    if (parts.size() != 3)
        return false;
    const auto claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding));
    const qint64 now = m_clock.trueTime().toSecsSinceEpoch();
    const qint64 issued = claims[u"iat"_s].toInteger();
    const qint64 expires = claims[u"exp"_s].toInteger();
    return issued <= now + MostSkewSeconds && expires > now && expires - issued <= 3600;
}

SimulatedAnswer SimulatedLineWorks::takeMessage(const SimulatedRequest& request)
{
    if (allCalls() >= m_rules.callsPerMinute) {
        SimulatedAnswer refusal = refuse(SimulatedAnswer::Kind::MinuteUsed, 429, "TOO_MANY_REQUESTS"_ba);
        tellQuota(refusal);
        if (m_rules.tellsRetryAfter)
            refusal.headers.emplace_back("Retry-After"_ba, QByteArray::number(qint64(untilReset().count())));
        return refusal;
    }
    count(1, 0);
    const auto room = m_rooms.find(request.room());
    SimulatedAnswer given = answer(SimulatedAnswer::Kind::Taken, 201, {});
    if (room == m_rooms.end())
        given = refuse(SimulatedAnswer::Kind::Refused, 404, "CHANNEL_NOT_EXIST"_ba);
    else if (!room->second)
        given = refuse(SimulatedAnswer::Kind::Refused, 403, "ACCESS_DENIED"_ba);
    else if (!isUnderstood(request))
        given = refuse(SimulatedAnswer::Kind::Refused, 400, "INVALID_PARAMETER"_ba);
    else if (allMessages() >= m_rules.messagesPerDay)
        given = refuse(SimulatedAnswer::Kind::DayUsed, 403, "LIMIT_EXCEEDED"_ba);
    if (given.kind == SimulatedAnswer::Kind::Taken) {
        ++m_ownToday;
        ++m_allToday;
    }
    tellQuota(given);
    return given;
}

bool SimulatedLineWorks::isUnderstood(const SimulatedRequest& message) const
{
    const QString file = message.fileId();
    if (!file.isEmpty())
        return !this->file(file).isEmpty();
    const QString text = message.text();
    return !text.isEmpty() && text.size() <= LongestText &&
        std::none_of(m_refusedWords.begin(), m_refusedWords.end(),
                     [&text](const QString& word) { return text.contains(word); });
}

SimulatedAnswer SimulatedLineWorks::giveUploadPlace()
{
    const QString id = u"file-%1"_s.arg(m_files.size() + 1);
    m_files[id] = {};
    return answer(
        SimulatedAnswer::Kind::Attached, 200,
        u"{\"fileId\":\"%1\",\"uploadUrl\":\"https://lineworks.invalid%2%1\"}"_s.arg(id, UploadPath).toUtf8());
}

/// A place takes one upload.
SimulatedAnswer SimulatedLineWorks::takeFile(const SimulatedRequest& request)
{
    const auto file = m_files.find(request.path.mid(UploadPath.size()));
    if (file == m_files.end() || !file->second.isEmpty() || request.body.isEmpty())
        return refuse(SimulatedAnswer::Kind::Refused, 400, "INVALID_PARAMETER"_ba);
    file->second = request.body;
    return answer(SimulatedAnswer::Kind::Attached, 200, {});
}

QByteArray SimulatedLineWorks::file(const QString& fileId) const
{
    const auto file = m_files.find(fileId);
    return file == m_files.end() ? QByteArray() : file->second;
}

void SimulatedLineWorks::neighboursSend(int messages)
{
    const int taken = std::min({messages, m_rules.callsPerMinute - allCalls(), m_rules.messagesPerDay - allMessages()});
    if (taken <= 0)
        return;
    count(0, taken);
    m_allToday += taken;
}

void SimulatedLineWorks::count(int own, int others)
{
    const auto now = m_clock.monotonic();
    m_calls.push_back({now, own, others});
    if (own > 0) {
        m_lately.push_back({now, own, 0});
        m_ownLately += own;
    }
}

void SimulatedLineWorks::tellQuota(SimulatedAnswer& answer)
{
    if (!m_rules.tellsQuota)
        return;
    answer.headers.emplace_back("RateLimit-Limit"_ba, QByteArray::number(m_rules.callsPerMinute));
    answer.headers.emplace_back("rateLimit-Remaining"_ba, QByteArray::number(m_rules.callsPerMinute - allCalls()));
    answer.headers.emplace_back("RATELIMIT-RESET"_ba, QByteArray::number(qint64(untilReset().count())));
}

std::chrono::milliseconds SimulatedLineWorks::minuteStart() const
{
    const auto now = m_clock.monotonic();
    if (m_rules.isSliding)
        return now - 60s + 1ms;
    return now - std::chrono::milliseconds(m_clock.trueTime().toMSecsSinceEpoch() % 60'000);
}

std::chrono::seconds SimulatedLineWorks::untilReset()
{
    forgetOld();
    if (!m_rules.isSliding)
        return std::chrono::ceil<std::chrono::seconds>(minuteStart() + 60s - m_clock.monotonic());
    return m_calls.empty() ? 0s
                           : std::chrono::ceil<std::chrono::seconds>(m_calls.back().at + 60s - m_clock.monotonic());
}

void SimulatedLineWorks::forgetOld()
{
    while (!m_calls.empty() && m_calls.front().at < minuteStart())
        m_calls.pop_front();
    while (!m_lately.empty() && m_lately.front().at <= m_clock.monotonic() - 30min) {
        m_ownLately -= m_lately.front().own;
        m_lately.pop_front();
    }
}

int SimulatedLineWorks::ownCalls()
{
    forgetOld();
    int calls = 0;
    for (const Calls& some : m_calls)
        calls += some.own;
    return calls;
}

int SimulatedLineWorks::allCalls()
{
    forgetOld();
    int calls = 0;
    for (const Calls& some : m_calls)
        calls += some.own + some.others;
    return calls;
}

int SimulatedLineWorks::ownCallsLately()
{
    forgetOld();
    return m_ownLately;
}

void SimulatedLineWorks::beginDay()
{
    const qint64 day = (m_clock.trueTime().toMSecsSinceEpoch() + JapanMilliseconds) / DayMilliseconds;
    if (day == m_day)
        return;
    m_day = day;
    m_ownToday = 0;
    m_allToday = 0;
}

int SimulatedLineWorks::ownMessages()
{
    beginDay();
    return m_ownToday;
}

int SimulatedLineWorks::allMessages()
{
    beginDay();
    return m_allToday;
}

} // namespace smartfleet::test
