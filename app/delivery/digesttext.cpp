// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/digesttext.h"

#include "app/delivery/digestparts.h"
#include "app/delivery/messageparts.h"
#include "app/lineworks/lineworks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qsizetype LongestFigure = 40;

/// Which events stand on one line, under which heading.
struct Vehicle
{
    QString name = {};
    QStringList events = {};
};

struct Type
{
    QString name = {};
    Severity severity = Severity::Normal;
    int events = 0;
    std::vector<Vehicle> vehicles = {};
};

class DigestComposer
{
public:
    DigestComposer(std::span<const DigestEntry> entries, const EventCatalogue& catalogue, const MessageLocale& locale,
                   bool possiblyRepeated)
        : m_entries(entries)
        , m_catalogue(catalogue)
        , m_locale(locale)
        , m_words(MessageWords::of(locale.language))
        , m_possiblyRepeated(possiblyRepeated)
        , m_day(newestDay())
    {
    }

    QString text() const
    {
        QStringList lines = ownWordsOf(m_entries, OwnWordsAt::Top);
        lines += m_words.line(u"digestTitle"_s).arg(m_entries.size());
        addSpan(lines);
        const QStringList names = companiesOf(m_entries);
        if (!names.isEmpty())
            lines += m_words.line(u"company"_s).arg(names.join(m_words.line(u"digestBetween"_s)));
        for (const Type& type : types()) {
            lines += m_words.line(u"digestType"_s).arg(type.name).arg(type.events);
            for (const Vehicle& vehicle : type.vehicles) {
                const QString events = vehicle.events.join(m_words.line(u"digestBetween"_s));
                lines += vehicle.name.isEmpty() ? events : m_words.line(u"digestVehicle"_s).arg(vehicle.name, events);
            }
        }
        lines += ownWordsOf(m_entries, OwnWordsAt::Bottom);
        if (m_possiblyRepeated)
            lines += m_words.line(u"repeated"_s);
        return lines.join(u'\n');
    }

private:
    /// On which the last of them was received; null when that isn't known.
    QDate newestDay() const
    {
        QDateTime newest;
        for (const DigestEntry& entry : m_entries) {
            const QDateTime& at = entry.told.event.receivedAt;
            if (at.isValid() && (!newest.isValid() || at > newest))
                newest = at;
        }
        return newest.isValid() ? inZone(newest, m_locale).date() : QDate();
    }

    void addSpan(QStringList& lines) const
    {
        const auto [first, last] = timesOf(m_entries);
        if (first.isValid())
            lines += m_words.line(u"occurred"_s).arg(spanOf(first, last, m_words.line(u"dateTime"_s), m_locale));
    }

    std::vector<Type> types() const
    {
        std::vector<Type> types;
        for (const DigestEntry& entry : m_entries) {
            const Event& event = entry.told.event;
            const EventType* known = m_catalogue.find(event.type);
            const QString name = typeName(event, known, m_locale);
            auto type = std::find_if(types.begin(), types.end(), [&name](const Type& t) { return t.name == name; });
            if (type == types.end())
                type = types.insert(type, {.name = name, .severity = known ? known->severity : Severity::Normal});
            ++type->events;
            const QString subject = subjectFor(entry.told.names);
            auto vehicle = std::find_if(type->vehicles.begin(), type->vehicles.end(),
                                        [&subject](const Vehicle& v) { return v.name == subject; });
            if (vehicle == type->vehicles.end())
                vehicle = type->vehicles.insert(vehicle, {.name = subject});
            vehicle->events += line(entry);
        }
        std::stable_sort(types.begin(), types.end(),
                         [](const Type& a, const Type& b) { return a.severity > b.severity; });
        return types;
    }

    /// The vehicle with its driver; the company stands above.
    QString subjectFor(const EventNames& told) const
    {
        EventNames names = inOneLine(told);
        names.company.clear();
        const QString subject = subjectOf(names);
        return names.user.isEmpty() || subject == names.user ? subject
                                                             : m_words.line(u"digestDriver"_s).arg(subject, names.user);
    }

    QString line(const DigestEntry& entry) const
    {
        const Event& event = entry.told.event;
        QStringList parts;
        const QDateTime at = timeOf(event);
        if (at.isValid()) {
            const QDateTime local = inZone(at, m_locale);
            const bool isOfThatDay = local.date() == m_day;
            parts += local.toString(m_words.line(isOfThatDay ? u"digestTime"_s : u"digestDateTime"_s));
        }
        if (isLate(event))
            parts += m_words.line(u"digestLate"_s);
        const QString figure = figureOf(event);
        if (!figure.isEmpty())
            parts += figure;
        if (entry.folded > 0)
            parts += m_words.line(u"digestFolded"_s).arg(entry.folded);
        return parts.join(u' ');
    }

    QString figureOf(const Event& event) const
    {
        const EventData& data = event.data;
        if (!data.geofence.isEmpty())
            return oneLine(data.geofence, LongestFigure);
        const std::optional<double> value = finite(data.value);
        const QString unit = oneLine(data.unit, LongestFigure);
        if (value && !unit.isEmpty() && unit != u"km/h" && unit != u"level")
            return shortNumber(*value, 2) + u' ' + unit;
        const std::optional<double> speed = finite(data.speedKmh);
        if (speed && *speed > 0)
            return number(*speed, 0) + u" km/h"_s;
        return {};
    }

    std::span<const DigestEntry> m_entries;
    const EventCatalogue& m_catalogue;
    const MessageLocale& m_locale;
    const MessageWords& m_words;
    bool m_possiblyRepeated;
    QDate m_day; ///< of which an event has a time alone
};

} // namespace

DigestText digestText(std::span<const DigestEntry> entries, const EventCatalogue& catalogue,
                      const MessageLocale& locale, bool possiblyRepeated)
{
    const auto compose = [&](std::size_t count) {
        return DigestComposer(entries.first(count), catalogue, locale, possiblyRepeated).text();
    };
    QString text = compose(entries.size());
    if (text.size() <= MaxMessageLength)
        return {text, int(entries.size())};
    // each further entry makes it longer
    std::size_t fits = 1;
    std::size_t tooMany = entries.size();
    text = compose(1);
    while (tooMany - fits > 1) {
        const std::size_t middle = fits + (tooMany - fits) / 2;
        const QString candidate = compose(middle);
        if (candidate.size() <= MaxMessageLength) {
            fits = middle;
            text = candidate;
        } else {
            tooMany = middle;
        }
    }
    return {elided(text, MaxMessageLength), int(fits)};
}

} // namespace smartfleet
