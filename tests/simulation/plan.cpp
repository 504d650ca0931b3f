// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/plan.h"

#include "tests/simulation/dice.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

using std::chrono::milliseconds;

constexpr int MostEvents = 700;
constexpr int LeastOnAFullMessage = 40;     // of several events
constexpr int MostSingly = 40;              // of what waits together, where calls go fast
constexpr milliseconds SlowestPace = 30min; // from message to message, once the day's are used up
constexpr int WordDigits = 7;

/// Throws everything of a plan, one kind of thing after another.
class Planner
{
public:
    Planner(quint64 seed, const EventCatalogue& catalogue)
        : m_dice(seed)
        , m_catalogue(catalogue)
    {
        m_plan.seed = seed;
    }

    Plan plan()
    {
        setUp();
        addEvents();
        const bool hasTroubles = m_dice.happens(0.7);
        const bool hasCrashes = m_dice.happens(0.4);
        const bool hasNeighbours = m_dice.happens(0.35);
        const bool hasClockErrors = m_dice.happens(0.25);
        const bool hasAdmin = m_dice.happens(0.5);
        const bool hasShortDay = m_dice.happens(0.1);
        const bool hasLocks = m_dice.happens(0.15);
        if (hasTroubles) {
            addTroubles();
            addRefusals();
        }
        if (hasCrashes)
            addCrashes();
        if (hasNeighbours)
            addNeighbours();
        if (hasClockErrors)
            addClockErrors();
        if (hasAdmin)
            addAdmin(hasTroubles);
        if (hasShortDay)
            shortenDay(hasNeighbours);
        if (hasLocks)
            addLocks();
        // what a day doesn't take is tried once more at the slowest pace when its time is over
        m_plan.patience += SlowestPace * std::max(0, mostMessages() - messagesOfADay());
        m_plan.isCalm = !hasTroubles && !hasCrashes && !hasNeighbours && !hasClockErrors && !hasShortDay && !hasLocks;
        std::stable_sort(m_plan.happenings.begin(), m_plan.happenings.end(),
                         [](const Happening& a, const Happening& b) { return a.at < b.at; });
        return std::move(m_plan);
    }

private:
    milliseconds someTime() { return m_dice.time(0ms, m_plan.end); }
    int someRoom() { return m_dice.between(0, m_plan.rooms - 1); }
    void add(milliseconds at, Happening::Kind kind, int number = 0)
    {
        m_plan.happenings.push_back({.at = at, .kind = kind, .number = number});
    }

    void setUp()
    {
        // Japan's midnight is 15:00 here
        m_plan.start = QDateTime(QDate(2026, 8, 20), QTime{m_dice.between(0, 23), m_dice.between(0, 59)}, Qt::UTC);
        m_plan.end = m_dice.time(2min, m_dice.happens(0.1) ? 50min : 12min);
        m_plan.rules.callsPerMinute = m_dice.happens(0.3) ? 60 : 240;
        m_plan.rules.isSliding = m_dice.happens(0.5);
        m_plan.rules.tellsQuota = m_dice.happens(0.8);
        m_plan.rules.tellsRetryAfter = m_dice.happens(0.5);
        m_plan.rules.expiresAsString = m_dice.happens(0.5);
        m_plan.rules.tokenLife = m_dice.happens(0.3) ? 150s : 3600s;
        // who is told nothing must be set up rightly
        m_plan.assumedCallsPerMinute =
            m_plan.rules.tellsQuota && m_dice.happens(0.2) ? 240 : m_plan.rules.callsPerMinute;
        m_plan.companies = m_dice.between(1, 4);
        m_plan.rooms = m_dice.between(1, 12);
        for (int company = 0; company < m_plan.companies; ++company) {
            const int settings = m_dice.between(1, 3);
            QSet<int> rooms; // a company has a talk room once
            for (int i = 0; i < settings; ++i) {
                const int room = someRoom();
                if (rooms.contains(room))
                    continue;
                rooms.insert(room);
                m_plan.settings.push_back({company, room, someTypes()});
            }
        }
    }

    QStringList someTypes()
    {
        if (m_dice.happens(0.5))
            return m_catalogue.allIds();
        QStringList types;
        for (const EventType& type : m_catalogue.types()) {
            if (m_dice.happens(0.6))
                types += type.id;
        }
        return types.isEmpty() ? m_catalogue.allIds() : types;
    }

    PlannedEvent someEvent(double urgentShare)
    {
        const bool isUrgent = m_dice.happens(urgentShare);
        std::vector<const EventType*> choices;
        for (const EventType& type : m_catalogue.types()) {
            if ((type.severity == Severity::Urgent) == isUrgent)
                choices.push_back(&type);
        }
        const EventType& type = *choices.at(std::size_t(m_dice.between(0, int(choices.size()) - 1)));
        const int company = m_dice.happens(0.03) ? -1 : m_dice.between(0, m_plan.companies - 1);
        return {.number = m_plan.events++, .company = company, .type = type.id, .urgent = isUrgent};
    }

    void hand(milliseconds at, int events, double urgentShare)
    {
        Happening happening{.at = at, .kind = Happening::Kind::Events};
        for (int i = 0; i < events && m_plan.events < MostEvents; ++i) {
            happening.events.push_back(someEvent(urgentShare));
            m_earlier.push_back(happening.events.back());
            if (m_dice.happens(0.03)) // it comes once more, or an earlier one does
                happening.events.push_back(m_earlier.at(std::size_t(m_dice.between(0, int(m_earlier.size()) - 1))));
        }
        if (!happening.events.empty())
            m_plan.happenings.push_back(std::move(happening));
    }

    void addEvents()
    {
        const double urgentShare = m_dice.happens(0.7) ? 0.04 : 0;
        const double perMinute = m_dice.share() * (m_dice.happens(0.3) ? 90 : 15);
        for (milliseconds at = 0ms; at < m_plan.end && perMinute > 0.1;) {
            at += milliseconds(qint64(m_dice.share() * 2 * 60'000 / perMinute)) + 1ms;
            hand(std::min(at, m_plan.end), m_dice.happens(0.1) ? m_dice.between(2, 6) : 1, urgentShare);
        }
        const int bursts = m_dice.between(0, 3);
        for (int i = 0; i < bursts; ++i) {
            const milliseconds from = someTime();
            const milliseconds length = m_dice.time(1ms, 20s);
            const int batches = m_dice.between(1, 12);
            for (int batch = 0; batch < batches; ++batch)
                hand(from + length * batch / batches, m_dice.between(1, 40), urgentShare);
        }
        for (const Happening& happening : m_plan.happenings) // the last burst may go beyond
            m_plan.end = std::max(m_plan.end, happening.at);
    }

    void addTroubles()
    {
        constexpr int Kinds = int(Trouble::Kind::Slow) + 1;
        const int troubles = m_dice.between(0, 4);
        for (int i = 0; i < troubles; ++i) {
            const milliseconds from = someTime();
            m_plan.troubles.push_back({.from = from,
                                       .until = from + m_dice.time(3s, m_dice.happens(0.3) ? 10min : 1min),
                                       .kind = Trouble::Kind(m_dice.between(0, Kinds - 1)),
                                       .share = m_dice.happens(0.4) ? 1 : m_dice.share(),
                                       .room = m_dice.happens(0.5) ? someRoom() : -1});
        }
    }

    void addRefusals()
    {
        if (m_dice.happens(0.3)) {
            const milliseconds from = someTime();
            const int room = someRoom();
            add(from, Happening::Kind::BotLeaves, room);
            add(from + m_dice.time(1s, 5min), Happening::Kind::BotReturns, room);
        }
        if (m_dice.happens(0.1))
            add(someTime(), Happening::Kind::RoomGoes, someRoom());
        if (m_dice.happens(0.3))
            add(someTime(), Happening::Kind::TokensRevoked);
        if (m_dice.happens(0.2)) {
            const milliseconds from = someTime();
            add(from, Happening::Kind::KeyReplaced);
            add(from + m_dice.time(1s, 8min), Happening::Kind::KeyRepaired);
        }
        if (m_plan.events > 0 && m_dice.happens(0.3))
            m_plan.refusedWords += wordOf(m_dice.between(0, m_plan.events - 1));
    }

    void addCrashes()
    {
        const int crashes = m_dice.between(1, 4);
        for (int i = 0; i < crashes; ++i)
            add(someTime(), Happening::Kind::Crash, m_dice.between(1, 120));
    }

    void addNeighbours()
    {
        const int bursts = m_dice.between(1, 15);
        for (int i = 0; i < bursts; ++i)
            add(someTime(), Happening::Kind::Neighbours, m_dice.between(1, m_plan.rules.callsPerMinute));
    }

    /// How many messages it takes at the most: urgent ones go alone, and what may be repeated apart from the rest.
    int mostMessages() const
    {
        std::map<int, int> urgent; // by room
        std::map<int, int> others;
        for (const PlannedSetting& setting : m_plan.settings) {
            for (const Happening& happening : m_plan.happenings) {
                for (const PlannedEvent& event : happening.events) {
                    if (event.company == setting.company && setting.types.contains(event.type))
                        ++(event.urgent ? urgent : others)[setting.room];
                }
            }
        }
        int messages = MostSingly;
        for (const auto& [room, events] : urgent)
            messages += events;
        const auto crashes = std::count_if(m_plan.happenings.begin(), m_plan.happenings.end(),
                                           [](const Happening& one) { return one.kind == Happening::Kind::Crash; });
        const int apart = 1 + int(m_plan.troubles.size()) + int(crashes);
        for (const auto& [room, events] : others)
            messages += std::min(events, apart + events / LeastOnAFullMessage);
        return messages;
    }

    /// Without what is kept for urgent ones.
    int messagesOfADay() const { return m_plan.rules.messagesPerDay * 9 / 10; }

    /// The day's messages run out, within the hour before Japan's midnight. Seldom the next day's aren't enough either,
    /// as that takes more than a day to show; so only a program that knows its day, and has it for itself, gets some
    /// events after midnight.
    void shortenDay(bool hasNeighbours)
    {
        m_plan.rules.messagesPerDay = m_dice.between(10, m_dice.happens(0.5) ? 300 : 1'000);
        if (!m_dice.happens(0.02))
            m_plan.rules.messagesPerDay = std::max(m_plan.rules.messagesPerDay, mostMessages() * 10 / 9 + 1);
        m_plan.assumedMessagesPerDay = m_dice.happens(0.5) ? m_plan.rules.messagesPerDay : 20'000;
        const bool isKnown = m_plan.assumedMessagesPerDay == m_plan.rules.messagesPerDay && !hasNeighbours;
        const int minutes = isKnown ? 0 : int(std::chrono::ceil<std::chrono::minutes>(m_plan.end).count());
        m_plan.start = QDateTime(QDate(2026, 8, 20), QTime(14, m_dice.between(0, 59 - minutes)), Qt::UTC);
    }

    void addClockErrors()
    {
        const int errors = m_dice.between(1, 3);
        for (int i = 0; i < errors; ++i) {
            const milliseconds most = m_dice.happens(0.5) ? milliseconds(10min) : milliseconds(72h);
            const milliseconds ahead = m_dice.time(-most, most);
            const milliseconds from = someTime();
            add(from, Happening::Kind::ClockError, int(ahead.count()));
            add(from + m_dice.time(1s, 4min), Happening::Kind::ClockError, 0);
        }
    }

    void addLocks()
    {
        const int locks = m_dice.between(1, 6);
        for (int i = 0; i < locks; ++i)
            add(someTime(), Happening::Kind::StoreLocked, m_dice.between(10, m_dice.happens(0.3) ? 90'000 : 3'000));
    }

    void addAdmin(bool hasTroubles)
    {
        const int tests = m_dice.between(0, 3);
        for (int i = 0; i < tests; ++i)
            add(someTime(), Happening::Kind::TestMessage, someRoom());
        if (hasTroubles && m_dice.happens(0.5))
            add(someTime(), Happening::Kind::SendAgain);
    }

    Plan m_plan;
    Dice m_dice;
    const EventCatalogue& m_catalogue;
    std::vector<PlannedEvent> m_earlier;
};

} // namespace

Plan planOf(quint64 seed, const EventCatalogue& catalogue)
{
    return Planner(seed, catalogue).plan();
}

QString toString(const Happening& happening)
{
    switch (happening.kind) {
    case Happening::Kind::Events:
        return u"%1 events are handed in, from %2 on"_s.arg(happening.events.size())
            .arg(happening.events.empty() ? QString() : wordOf(happening.events.front().number));
    case Happening::Kind::Neighbours:
        return u"neighbours send %1"_s.arg(happening.number);
    case Happening::Kind::ClockError:
        return u"our clock is %1 ms ahead"_s.arg(happening.number);
    case Happening::Kind::BotLeaves:
        return u"the bot leaves room %1"_s.arg(happening.number);
    case Happening::Kind::BotReturns:
        return u"the bot is in room %1 again"_s.arg(happening.number);
    case Happening::Kind::RoomGoes:
        return u"room %1 is deleted"_s.arg(happening.number);
    case Happening::Kind::TokensRevoked:
        return u"all tokens are revoked"_s;
    case Happening::Kind::KeyReplaced:
        return u"the private key is replaced"_s;
    case Happening::Kind::KeyRepaired:
        return u"the private key is good again"_s;
    case Happening::Kind::SendAgain:
        return u"all failed ones are sent again"_s;
    case Happening::Kind::TestMessage:
        return u"a test goes to room %1"_s.arg(happening.number);
    case Happening::Kind::StoreLocked:
        return u"another program writes to the store for %1 ms"_s.arg(happening.number);
    case Happening::Kind::Crash:
        return u"the process dies in %1 steps"_s.arg(happening.number);
    }
    return {};
}

QString wordOf(int event)
{
    return u"E%1Z"_s.arg(event, WordDigits, 10, QChar(u'0'));
}

std::vector<int> eventsIn(const QString& text)
{
    std::vector<int> events;
    for (qsizetype at = text.indexOf(u'E'); at >= 0; at = text.indexOf(u'E', at + 1)) {
        if (at + WordDigits + 1 >= text.size() || text.at(at + WordDigits + 1) != u'Z')
            continue;
        bool isNumber = false;
        const int number = QStringView(text).mid(at + 1, WordDigits).toInt(&isNumber);
        if (isNumber)
            events.push_back(number);
    }
    return events;
}

QString channelOf(int room)
{
    return u"room-%1"_s.arg(room);
}

} // namespace smartfleet::test
