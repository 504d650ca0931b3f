// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messagetext.h"

#include "app/delivery/disclosure.h"
#include "app/delivery/messageparts.h"
#include "app/lineworks/lineworks.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qsizetype LongestPlace = 300;
constexpr qsizetype LongestUnit = 20;

class Composer
{
public:
    Composer(const Event& event, const EventNames& names, const MessageChoices& choices,
             const EventCatalogue& catalogue, const MessageLocale& locale)
        : m_event(event)
        , m_data(event.data)
        , m_locale(locale)
        , m_words(MessageWords::of(locale.language))
        , m_type(catalogue.find(event.type))
        , m_names(inOneLine(names))
        , m_ownWords(oneLine(choices.ownWords, LongestOwnWords))
        , m_ownWordsAt(choices.ownWordsAt)
    {
    }

    QString text(bool possiblyRepeated, int folded)
    {
        if (m_ownWordsAt == OwnWordsAt::Top && !m_ownWords.isEmpty())
            m_lines += m_ownWords;
        addTitle();
        addTimes();
        addWho();
        addWhere();
        addSpeed();
        addValue();
        QString last;
        if (folded > 0)
            last += u'\n' + m_words.line(u"folded"_s).arg(folded);
        if (m_ownWordsAt == OwnWordsAt::Bottom && !m_ownWords.isEmpty())
            last += u'\n' + m_ownWords;
        if (possiblyRepeated)
            last += u'\n' + m_words.line(u"repeated"_s);
        addNote(last.size());
        return elided(m_lines.join(u'\n'), MaxMessageLength - last.size()) + last;
    }

private:
    void add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_lines += m_words.line(name).arg(value);
    }

    void addTitle()
    {
        if (m_type && m_type->severity == Severity::Urgent)
            m_lines += m_words.line(u"urgent"_s);
        m_lines += m_words.line(u"title"_s).arg(typeName(m_event, m_type, m_locale), subjectOf(m_names)).trimmed();
    }

    QString time(const QDateTime& at) const { return inZone(at, m_locale).toString(m_words.line(u"dateTime"_s)); }

    void addTimes()
    {
        if (!m_event.occurredAt.isValid()) {
            if (m_event.receivedAt.isValid())
                add(u"received"_s, time(m_event.receivedAt));
            return;
        }
        add(u"occurred"_s, time(m_event.occurredAt));
        if (!m_event.receivedAt.isValid())
            return;
        if (isLate(m_event))
            m_lines += m_words.line(u"receivedLate"_s).arg(time(m_event.receivedAt), delayOf(m_event, m_locale));
        else if (isEarly(m_event))
            add(u"receivedEarly"_s, time(m_event.receivedAt));
    }

    void addWho()
    {
        add(u"driver"_s, m_names.user);
        add(u"company"_s, m_names.company);
    }

    void addWhere()
    {
        const std::optional<double> north = finite(m_data.latitude);
        const std::optional<double> east = finite(m_data.longitude);
        const bool located = north && east && std::abs(*north) <= 90 && std::abs(*east) <= 180;
        const QString latitude = located ? shortNumber(*north, 6) : QString();
        const QString longitude = located ? shortNumber(*east, 6) : QString();
        const QString address = oneLine(m_data.address, LongestPlace);
        if (!address.isEmpty())
            add(u"place"_s, address);
        else if (located)
            add(u"place"_s, latitude + u", "_s + longitude);
        if (located)
            m_lines += u"https://www.google.com/maps?q="_s + latitude + u',' + longitude;
        add(u"geofence"_s, oneLine(m_data.geofence, LongestName));
    }

    void addSpeed()
    {
        const auto whole = [](const std::optional<double>& value) {
            return value ? number(*value, 0) : QString();
        };
        const QString speed = whole(finite(m_data.speedKmh));
        const QString limit = whole(finite(m_data.limitKmh));
        if (!speed.isEmpty() && !limit.isEmpty())
            m_lines += m_words.line(u"speedWithLimit"_s).arg(speed, limit);
        else
            add(speed.isEmpty() ? u"limit"_s : u"speed"_s, speed.isEmpty() ? limit : speed);
    }

    void addValue()
    {
        const QString unit = oneLine(m_data.unit, LongestUnit);
        const std::optional<double> known = finite(m_data.value);
        if (!known) {
            if (m_event.type == u"hard_cornering") // a level in words has no number
                add(u"level"_s, unit);
            return;
        }
        const double value = *known;
        const std::optional<double> speed = finite(m_data.speedKmh);
        if (isLevel(value, unit))
            add(u"level"_s, m_words.line(u"level%1"_s.arg(qRound(value))));
        else if (unit.compare(u"G", Qt::CaseInsensitive) == 0)
            add(u"acceleration"_s, number(value, 2));
        else if (unit.compare(u"L", Qt::CaseInsensitive) == 0)
            add(u"fuel"_s, shortNumber(value, 1));
        else if (unit != u"km/h")
            add(u"value"_s, (shortNumber(value, 2) + u' ' + unit).trimmed());
        else if (!speed)
            add(u"speed"_s, number(value, 0));
        else if (number(value, 0) != number(*speed, 0))
            add(u"value"_s, number(value, 0) + u" km/h"_s);
    }

    bool isLevel(double value, const QString& unit) const
    {
        return m_event.type == u"hard_cornering" && (unit.isEmpty() || unit == u"level") &&
            (value == 1.0 || value == 2.0 || value == 3.0);
    }

    /// The note comes last and takes the room that is left.
    void addNote(qsizetype reserved)
    {
        const QString frame = m_words.line(u"note"_s).arg(QString());
        const qsizetype used = m_lines.join(u'\n').size() + 1 + frame.size() + reserved;
        if (used < MaxMessageLength)
            add(u"note"_s, oneLine(m_data.note, MaxMessageLength - used));
    }

    const Event& m_event;
    const EventData& m_data;
    const MessageLocale& m_locale;
    const MessageWords& m_words;
    const EventType* m_type;
    const EventNames m_names;
    const QString m_ownWords;
    const OwnWordsAt m_ownWordsAt;
    QStringList m_lines;
};

} // namespace

QString messageText(const Event& event, const EventNames& names, const MessageChoices& choices,
                    const EventCatalogue& catalogue, const MessageLocale& locale, bool possiblyRepeated, int folded)
{
    const DisclosedEvent told = disclosed(event, names, choices, MessageWords::of(locale.language));
    return Composer(told.event, told.names, choices, catalogue, locale).text(possiblyRepeated, folded);
}

QString testMessageText(const QString& companyName, const MessageChoices& choices, const QDateTime& now,
                        const MessageLocale& locale)
{
    const MessageWords& words = MessageWords::of(locale.language);
    QStringList lines{words.line(u"testTitle"_s), words.line(u"testBody"_s)};
    const QString company = oneLine(companyName, LongestName);
    if (!company.isEmpty())
        lines += words.line(u"company"_s).arg(company);
    lines += words.line(u"occurred"_s).arg(inZone(now, locale).toString(words.line(u"dateTime"_s)));
    const QString ownWords = oneLine(choices.ownWords, LongestOwnWords);
    if (!ownWords.isEmpty())
        lines.insert(choices.ownWordsAt == OwnWordsAt::Top ? 0 : lines.size(), ownWords);
    return lines.join(u'\n');
}

} // namespace smartfleet
