// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/linkpause.h"

#include "app/store/store.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr auto RetryPause = 60'000ms;
constexpr auto AskingPause = 600'000ms; // each time costs a call or two
constexpr auto Patience = 600'000ms;

} // namespace

LinkPause::LinkPause(Store& store, Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

bool LinkPause::noteAttempt()
{
    m_version = m_store.integration.version().value_or(0);
    const auto now = m_clock.monotonic();
    if (!m_why || m_why->code != u"link_needs_attention"_s || now < m_retryAt)
        return false;
    if (m_askedAt && now - *m_askedAt < AskingPause)
        return false;
    m_askedAt = now;
    return true;
}

void LinkPause::begin(const Error& why)
{
    m_why = why;
    m_retryAt = m_clock.monotonic() + RetryPause;
    if (!m_brokenSince)
        m_brokenSince = m_clock.monotonic();
}

void LinkPause::cutShort()
{
    m_retryAt = m_clock.monotonic();
}

bool LinkPause::mayTry() const
{
    if (m_clock.monotonic() >= m_retryAt)
        return true;
    const auto version = m_store.integration.version();
    return version && *version != m_version;
}

bool LinkPause::isLong() const
{
    return m_brokenSince && m_clock.monotonic() - *m_brokenSince >= Patience;
}

} // namespace smartfleet
