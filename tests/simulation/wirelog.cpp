// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/wirelog.h"

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr std::size_t MostNamed = 3; // events of a message

QString nameOf(const SimulatedRequest& request)
{
    if (!request.isMessage())
        return request.path.section(u'/', -1);
    const std::vector<int> events = eventsIn(request.text());
    QStringList names;
    for (std::size_t i = 0; i < std::min(events.size(), MostNamed); ++i)
        names += wordOf(events[i]);
    if (events.size() > MostNamed)
        names += u"and %1 more"_s.arg(events.size() - MostNamed);
    if (!request.fileId().isEmpty())
        names += u"file "_s + request.fileId();
    return request.room() + u": "_s + names.join(u", "_s);
}

QString wordsFor(WireEnd end)
{
    switch (end) {
    case WireEnd::Answered:
        return {};
    case WireEnd::Failed:
        return u": the server failed"_s;
    case WireEnd::NotSent:
        return u": no connection"_s;
    case WireEnd::Unheard:
        return u": no answer"_s;
    }
    return {};
}

} // namespace

WireLog::WireLog(WireWatcher& watcher, std::function<void(const QString&)> log)
    : m_watcher(watcher)
    , m_log(std::move(log))
{
}

void WireLog::leaves(const SimulatedRequest& request)
{
    if (m_log)
        m_log(u"> "_s + nameOf(request));
    m_watcher.leaves(request);
}

void WireLog::reached(const SimulatedRequest& request, const SimulatedAnswer& answer, bool isSeen)
{
    if (m_log)
        m_log(u"= %1: %2%3"_s.arg(nameOf(request))
                  .arg(answer.status)
                  .arg(isSeen ? QString() : u", which nobody will see"_s));
    m_watcher.reached(request, answer, isSeen);
}

void WireLog::ended(const SimulatedRequest& request, WireEnd end)
{
    if (m_log)
        m_log(u"< %1%2"_s.arg(nameOf(request), wordsFor(end)));
    m_watcher.ended(request, end);
}

} // namespace smartfleet::test
