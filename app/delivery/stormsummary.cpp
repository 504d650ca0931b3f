// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/stormsummary.h"

#include "app/delivery/digestparts.h"
#include "app/delivery/messageparts.h"
#include "app/delivery/stormfile.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr double LongestMinutes = 10; // how long a room may need with full messages
constexpr int LeastMessages = 3;      // a summary is a file and a text: two messages
constexpr std::array<std::size_t, 7> VehiclesTried{30, 15, 8, 4, 2, 1, 0}; // of each type
constexpr qsizetype MostBytes = qsizetype{2} * 1024 * 1024;

struct Count
{
    QString name = {};
    int events = 0;
};

struct TypeCount
{
    QString name = {};
    Severity severity = Severity::Normal;
    int events = 0;
    QDateTime first = {};
    QDateTime last = {};
    std::vector<Count> vehicles = {}; ///< those that are known by a name, the one with the most events first
};

int eventsOf(std::span<const TypeCount> types)
{
    int events = 0;
    for (const TypeCount& type : types)
        events += type.events;
    return events;
}

/// The vehicle as the reader knows it; nobody else.
QString vehicleOf(const EventNames& told)
{
    const EventNames names = inOneLine(told);
    return subjectOf({.vehicle = names.vehicle, .plate = names.plate});
}

class SummaryComposer
{
public:
    SummaryComposer(std::span<const DigestEntry> entries, const EventCatalogue& catalogue, const MessageLocale& locale,
                    bool possiblyRepeated)
        : m_entries(entries)
        , m_locale(locale)
        , m_words(MessageWords::of(locale.language))
        , m_types(counted(entries, catalogue, locale))
        , m_possiblyRepeated(possiblyRepeated)
    {
    }

    /// As much as fits: rather all types without a vehicle than one type with all of its vehicles.
    QString text() const
    {
        for (const std::size_t vehicles : VehiclesTried) {
            const QString text = compose(m_types.size(), vehicles);
            if (text.size() <= MaxMessageLength)
                return text;
        }
        for (std::size_t types = m_types.size() / 2; types > 0; types /= 2) {
            const QString text = compose(types, 0);
            if (text.size() <= MaxMessageLength)
                return text;
        }
        return elided(compose(0, 0), MaxMessageLength);
    }

private:
    static std::vector<TypeCount> counted(std::span<const DigestEntry> entries, const EventCatalogue& catalogue,
                                          const MessageLocale& locale)
    {
        std::vector<TypeCount> types;
        QHash<QString, std::size_t> places;
        std::vector<QHash<QString, std::size_t>> vehiclePlaces;
        for (const DigestEntry& entry : entries) {
            const Event& event = entry.told.event;
            const EventType* known = catalogue.find(event.type);
            const QString name = typeName(event, known, locale);
            if (!places.contains(name)) {
                places.insert(name, types.size());
                types.push_back({.name = name, .severity = known ? known->severity : Severity::Normal});
                vehiclePlaces.emplace_back();
            }
            const std::size_t place = places.value(name);
            addTo(types.at(place), timeOf(event), vehicleOf(entry.told.names), vehiclePlaces.at(place));
        }
        for (TypeCount& type : types) {
            std::stable_sort(type.vehicles.begin(), type.vehicles.end(),
                             [](const Count& a, const Count& b) { return a.events > b.events; });
        }
        std::stable_sort(types.begin(), types.end(), [](const TypeCount& a, const TypeCount& b) {
            return a.severity != b.severity ? a.severity > b.severity : a.events > b.events;
        });
        return types;
    }

    static void addTo(TypeCount& type, const QDateTime& at, const QString& vehicle, QHash<QString, std::size_t>& places)
    {
        ++type.events;
        if (at.isValid()) {
            type.first = type.first.isValid() ? std::min(type.first, at) : at;
            type.last = type.last.isValid() ? std::max(type.last, at) : at;
        }
        if (vehicle.isEmpty())
            return;
        if (!places.contains(vehicle)) {
            places.insert(vehicle, type.vehicles.size());
            type.vehicles.push_back({.name = vehicle});
        }
        ++type.vehicles.at(places.value(vehicle)).events;
    }

    QString compose(std::size_t types, std::size_t vehicles) const
    {
        QStringList lines = ownWordsOf(m_entries, OwnWordsAt::Top);
        lines += m_words.line(u"summaryTitle"_s).arg(m_entries.size());
        const auto [first, last] = timesOf(m_entries);
        if (first.isValid())
            lines += m_words.line(u"occurred"_s).arg(spanOf(first, last, m_words.line(u"dateTime"_s), m_locale));
        const QStringList companies = companiesOf(m_entries);
        if (!companies.isEmpty())
            lines += m_words.line(u"company"_s).arg(companies.join(m_words.line(u"digestBetween"_s)));
        for (const TypeCount& type : std::span(m_types).first(types))
            add(lines, type, vehicles);
        const auto others = std::span(m_types).subspan(types);
        if (!others.empty())
            lines += m_words.line(u"summaryOtherTypes"_s).arg(others.size()).arg(eventsOf(others));
        const int folded = std::accumulate(m_entries.begin(), m_entries.end(), 0,
                                           [](int sum, const DigestEntry& entry) { return sum + entry.folded; });
        if (folded > 0)
            lines += m_words.line(u"folded"_s).arg(folded);
        lines += m_words.line(u"summaryFile"_s);
        lines += ownWordsOf(m_entries, OwnWordsAt::Bottom);
        if (m_possiblyRepeated)
            lines += m_words.line(u"repeated"_s);
        return lines.join(u'\n');
    }

    void add(QStringList& lines, const TypeCount& type, std::size_t vehicles) const
    {
        QString head = m_words.line(u"digestType"_s).arg(type.name).arg(type.events);
        if (type.first.isValid())
            head += u' ' + spanOf(type.first, type.last, m_words.line(u"digestDateTime"_s), m_locale);
        lines += head;
        if (vehicles == 0 || type.vehicles.empty())
            return;
        QStringList parts;
        const auto named = std::span(type.vehicles).first(std::min(vehicles, type.vehicles.size()));
        for (const Count& vehicle : named)
            parts += m_words.line(u"summaryVehicle"_s).arg(vehicle.name).arg(vehicle.events);
        if (named.size() < type.vehicles.size())
            parts += m_words.line(u"summaryOtherVehicles"_s).arg(type.vehicles.size() - named.size());
        lines += parts.join(m_words.line(u"digestBetween"_s));
    }

    std::span<const DigestEntry> m_entries;
    const MessageLocale& m_locale;
    const MessageWords& m_words;
    const std::vector<TypeCount> m_types;
    bool m_possiblyRepeated;
};

} // namespace

bool needsSummary(const Backlog& backlog)
{
    const int onOne = std::max(1, backlog.onOneMessage);
    const int messages = (backlog.waiting + onOne - 1) / onOne;
    if (messages < LeastMessages)
        return false;
    if (backlog.isRepeat) // messages that hold what they can are never so far from that
        return true;
    // the room has a turn after each of the others, until those have nothing left
    const double inTurns = double(messages) * backlog.rooms;
    const double inAll = backlog.rooms + double(backlog.inAllRooms) / onOne;
    return backlog.perMinute > 0 && std::min(inTurns, inAll) > LongestMinutes * backlog.perMinute;
}

StormSummary stormSummary(std::span<const DigestEntry> entries, const EventCatalogue& catalogue,
                          const MessageLocale& locale, const QDateTime& now, bool possiblyRepeated)
{
    entries = entries.first(std::min(entries.size(), std::size_t(MostInSummary)));
    StormRows rows = stormRows(entries, catalogue, locale, MostBytes);
    const auto told = entries.first(std::size_t(rows.entries));
    return {.text = SummaryComposer(told, catalogue, locale, possiblyRepeated).text(),
            .file = {.name = u"smartfleet-events-%1.csv"_s.arg(inZone(now, locale).toString(u"yyyyMMdd-HHmmss"_s)),
                     .type = "text/csv"_ba,
                     .content = std::move(rows.csv)},
            .entries = rows.entries};
}

} // namespace smartfleet
