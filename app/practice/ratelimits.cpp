// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ratelimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 Window = 60'000;
constexpr int JapanOffset = 9 * 3600; // no summer time there

QDate dayInJapan(const QDateTime& time)
{
    return time.toOffsetFromUtc(JapanOffset).date();
}

} // namespace

int PracticeLimits::perMinute() const
{
    return m_perMinute.value_or(m_plan == PracticePlan::Paid ? PaidPerMinute : FreePerMinute);
}

void PracticeLimits::forget()
{
    m_calls.clear();
    m_messages = 0;
}

PracticeLimits::Standing PracticeLimits::count(const QString& operation, qint64 domainId, const QDateTime& now)
{
    const int limit = perMinute();
    if (limit <= 0)
        return {};
    std::deque<qint64>& calls = m_calls[{operation, domainId}];
    const qint64 time = now.toMSecsSinceEpoch();
    // calls of later than now stem from before the clock was set back
    std::erase_if(calls, [time](qint64 call) { return call <= time - Window || call > time; });
    Standing standing;
    standing.limit = limit;
    standing.allowed = std::ssize(calls) < limit;
    if (standing.allowed)
        calls.push_back(time);
    standing.used = static_cast<int>(calls.size());
    standing.resetSeconds = static_cast<int>((calls.front() + Window - time + 999) / 1000);
    return standing;
}

bool PracticeLimits::countMessage(const QDateTime& now)
{
    const int limit = m_perDay.value_or(MessagesPerDay);
    const int used = messagesToday(now);
    if (limit > 0 && used >= limit)
        return false;
    m_day = dayInJapan(now);
    m_messages = used + 1;
    return true;
}

int PracticeLimits::messagesToday(const QDateTime& now) const
{
    return dayInJapan(now) == m_day ? m_messages : 0;
}

void PracticeLimits::tell(const Standing& standing, PracticeHttpAnswer& answer) const
{
    if (standing.limit <= 0)
        return;
    const auto add = [&answer](const QByteArray& name, int value) {
        answer.headers.emplace_back(name, QByteArray::number(value));
    };
    add("RateLimit-Limit"_ba, standing.limit);
    add("RateLimit-Remaining"_ba, std::max(0, standing.limit - standing.used));
    add("RateLimit-Reset"_ba, standing.resetSeconds);
    add("rateLimit-used"_ba, standing.used);
    if (!standing.allowed && m_retryAfter)
        add("Retry-After"_ba, standing.resetSeconds);
}

PracticeHttpAnswer tooManyRequests()
{
    return refusalAnswer({429, u"TOO_MANY_REQUESTS"_s, u"API rate limit exceeded"_s});
}

} // namespace smartfleet
