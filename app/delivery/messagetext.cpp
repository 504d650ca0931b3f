// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messagetext.h"

#include "app/delivery/disclosure.h"
#include "app/lineworks/lineworks.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 DelaySeconds = qint64{15} * 60;
constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestPlace = 300;
constexpr qsizetype LongestOwnWords = 200; // 100 characters of two units each
constexpr qsizetype LongestUnit = 20;

bool breaksTheForm(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // marks that turn the direction of what follows, lines of ours included
    const ushort u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c ||
        u == 0xfeff;
}

QString elided(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = longest - 1;
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

/// A sender's text as one line of at most `longest` units.
QString oneLine(const QString& text, qsizetype longest)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            line += c;
            line += text.at(++i);
        } else if (c.isSurrogate()) {
            line += QChar(QChar::ReplacementCharacter);
        } else if (c == u' ' || breaksTheForm(c)) {
            if (!line.isEmpty() && !line.endsWith(u' '))
                line += u' ';
        } else {
            line += c;
        }
    }
    return elided(line.trimmed(), longest);
}

QString number(double value, int decimals)
{
    if (std::abs(value) >= 1e12)
        return QString::number(value, 'g', 6);
    const QString text = QString::number(value, 'f', decimals);
    // a value just below zero must not read "-0"
    return text.toDouble() == 0.0 && text.startsWith(u'-') ? text.mid(1) : text;
}

QString shortNumber(double value, int decimals)
{
    QString text = number(value, decimals);
    if (!text.contains(u'.') || text.contains(u'e'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

/// A fleet system may send what isn't a number at all.
std::optional<double> finite(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

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
        , m_company(oneLine(names.company, LongestName))
        , m_driver(oneLine(names.user, LongestName))
        , m_vehicle(oneLine(names.vehicle, LongestName))
        , m_plate(oneLine(names.plate, LongestName))
        , m_ownWords(oneLine(choices.ownWords, LongestOwnWords))
        , m_ownWordsAt(choices.ownWordsAt)
    {
    }

    QString text(bool possiblyRepeated)
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
        QString name = oneLine(m_event.type, LongestName);
        if (m_type)
            name = m_locale.language == u"en" ? m_type->name : m_type->nameJa;
        m_lines += m_words.line(u"title"_s).arg(name, subject()).trimmed();
    }

    /// What it happened to: the vehicle, else whoever is known. A notice on a locked phone shows little more than this
    /// line.
    QString subject()
    {
        if (m_vehicle.isEmpty() && m_plate.isEmpty())
            return m_driver.isEmpty() ? m_company : m_driver;
        if (m_vehicle.contains(m_plate)) // fleet systems often carry the plate in the vehicle's name
            return m_vehicle;
        return m_vehicle.isEmpty() ? m_plate : m_vehicle + u' ' + m_plate;
    }

    QString time(const QDateTime& at) const
    {
        const QDateTime local = m_locale.zone.isValid() ? at.toTimeZone(m_locale.zone) : at.toOffsetFromUtc(9 * 3600);
        return local.toString(m_words.line(u"dateTime"_s));
    }

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
        const qint64 delay = m_event.occurredAt.secsTo(m_event.receivedAt);
        if (delay > DelaySeconds)
            add(u"receivedLate"_s, time(m_event.receivedAt));
        else if (delay < -DelaySeconds)
            add(u"receivedEarly"_s, time(m_event.receivedAt));
    }

    void addWho()
    {
        add(u"driver"_s, m_driver);
        add(u"company"_s, m_company);
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
    const QString m_company;
    const QString m_driver;
    const QString m_vehicle;
    const QString m_plate;
    const QString m_ownWords;
    const OwnWordsAt m_ownWordsAt;
    QStringList m_lines;
};

} // namespace

QString messageText(const Event& event, const EventNames& names, const MessageChoices& choices,
                    const EventCatalogue& catalogue, const MessageLocale& locale, bool possiblyRepeated)
{
    const DisclosedEvent told = disclosed(event, names, choices, MessageWords::of(locale.language));
    return Composer(told.event, told.names, choices, catalogue, locale).text(possiblyRepeated);
}

QString testMessageText(const QString& companyName, const MessageChoices& choices, const QDateTime& now,
                        const MessageLocale& locale)
{
    const MessageWords& words = MessageWords::of(locale.language);
    const QDateTime local = locale.zone.isValid() ? now.toTimeZone(locale.zone) : now.toOffsetFromUtc(9 * 3600);
    QStringList lines{words.line(u"testTitle"_s), words.line(u"testBody"_s)};
    const QString company = oneLine(companyName, LongestName);
    if (!company.isEmpty())
        lines += words.line(u"company"_s).arg(company);
    lines += words.line(u"occurred"_s).arg(local.toString(words.line(u"dateTime"_s)));
    const QString ownWords = oneLine(choices.ownWords, LongestOwnWords);
    if (!ownWords.isEmpty())
        lines.insert(choices.ownWordsAt == OwnWordsAt::Top ? 0 : lines.size(), ownWords);
    return lines.join(u'\n');
}

} // namespace smartfleet
