// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/stormfile.h"

#include "app/core/csvwriter.h"
#include "app/delivery/messageparts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qsizetype LongestField = 500;
constexpr qsizetype LongestUnit = 20;
constexpr qsizetype MarkSize = 3; // of the byte order mark

/// What the row of one event is made of.
class StormRow
{
public:
    StormRow(const DigestEntry& entry, const EventCatalogue& catalogue, const MessageLocale& locale)
        : m_event(entry.told.event)
        , m_folded(entry.folded)
        , m_names(inOneLine(entry.told.names))
        , m_type(catalogue.find(entry.told.event.type))
        , m_locale(locale)
        , m_words(MessageWords::of(locale.language))
    {
    }

    QStringList fields() const
    {
        EventNames vehicle;
        vehicle.vehicle = m_names.vehicle;
        vehicle.plate = m_names.plate;
        const Severity severity = m_type ? m_type->severity : Severity::Normal;
        return {time(m_event.occurredAt),
                typeName(m_event, m_type, m_locale),
                m_words.line(u"severity_"_s + toString(severity)),
                subjectOf(vehicle),
                m_names.user,
                place(),
                value(),
                oneLine(m_event.id, LongestField),
                note(),
                time(m_event.receivedAt)};
    }

private:
    QString time(const QDateTime& at) const
    {
        return at.isValid() ? inZone(at, m_locale).toString(m_words.line(u"fileDateTime"_s)) : QString();
    }

    QString place() const
    {
        const EventData& data = m_event.data;
        const std::optional<double> north = finite(data.latitude);
        const std::optional<double> east = finite(data.longitude);
        QStringList parts;
        if (!data.address.isEmpty())
            parts += oneLine(data.address, LongestField);
        else if (north && east && std::abs(*north) <= 90 && std::abs(*east) <= 180)
            parts += shortNumber(*north, 6) + u", "_s + shortNumber(*east, 6);
        if (!data.geofence.isEmpty())
            parts += oneLine(data.geofence, LongestField);
        return parts.join(u" / "_s);
    }

    QString value() const
    {
        const EventData& data = m_event.data;
        const std::optional<double> speed = finite(data.speedKmh);
        const std::optional<double> limit = finite(data.limitKmh);
        QStringList parts;
        if (speed && limit)
            parts += m_words.line(u"fileSpeedWithLimit"_s).arg(number(*speed, 0), number(*limit, 0));
        else if (speed)
            parts += number(*speed, 0) + u" km/h"_s;
        const std::optional<double> measured = finite(data.value);
        const QString unit = oneLine(data.unit, LongestUnit);
        if (measured && !(speed && unit == u"km/h"))
            parts += measuredIn(*measured, unit);
        else if (!measured && m_event.type == u"hard_cornering") // a level in words has no number
            parts += unit;
        parts.removeAll(QString());
        return parts.join(u" / "_s);
    }

    QString measuredIn(double measured, const QString& unit) const
    {
        const bool isLevel = m_event.type == u"hard_cornering" && (unit.isEmpty() || unit == u"level");
        if (isLevel && (measured == 1.0 || measured == 2.0 || measured == 3.0))
            return m_words.line(u"level%1"_s.arg(qRound(measured)));
        return (shortNumber(measured, 2) + u' ' + unit).trimmed();
    }

    QString note() const
    {
        const QString said = oneLine(m_event.data.note, LongestField);
        return m_folded > 0 ? (said + u' ' + m_words.line(u"digestFolded"_s).arg(m_folded)).trimmed() : said;
    }

    const Event& m_event;
    const int m_folded;
    const EventNames m_names;
    const EventType* m_type;
    const MessageLocale& m_locale;
    const MessageWords& m_words;
};

/// One line of the file, without the mark that only its beginning has.
QByteArray line(const QStringList& fields)
{
    const Result<QByteArray> csv = toCsv({fields}, CsvEncoding::Utf8);
    Q_ASSERT(csv); // UTF-8 has every character
    return csv->mid(MarkSize);
}

QStringList header(const MessageLocale& locale)
{
    QStringList names;
    for (const QString& name : {u"fileTime"_s, u"fileEvent"_s, u"fileSeverity"_s, u"fileVehicle"_s, u"fileDriver"_s,
                                u"filePlace"_s, u"fileValue"_s, u"fileId"_s, u"fileNote"_s, u"fileReceived"_s})
        names += MessageWords::of(locale.language).line(name);
    return names;
}

} // namespace

StormRows stormRows(std::span<const DigestEntry> entries, const EventCatalogue& catalogue, const MessageLocale& locale,
                    qsizetype mostBytes)
{
    StormRows rows{.csv = "\xEF\xBB\xBF"_ba + line(header(locale))};
    for (const DigestEntry& entry : entries) {
        const QByteArray next = line(StormRow(entry, catalogue, locale).fields());
        if (rows.entries > 0 && rows.csv.size() + next.size() > mostBytes)
            break;
        rows.csv += next;
        ++rows.entries;
    }
    return rows;
}

} // namespace smartfleet
