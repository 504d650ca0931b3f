// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sendersrepository.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 HoursAhead = 24; // clocks differ, and may have been wrong for a while
constexpr qint64 DayHours = 24;
constexpr int TrustedHours = 24; // as many on the days before bear a clock out

qint64 hourOf(const QDateTime& time)
{
    return minuteOf(time) / 60;
}

QString textOf(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

Result<MinuteMarks> readMarks(Database& database, const QString& sql, const QVariantMap& values)
{
    Result<Query> query = database.run(sql, values);
    if (!query)
        return failure(query.error());
    MinuteMarks marks;
    while (query->next())
        marks.emplace(query->value(0).toLongLong(), quint64(query->value(1).toLongLong()));
    query->finish();
    return marks;
}

ToldSilence silenceOf(const QSqlQuery& row)
{
    return {row.value(0).toString(), timeFromSql(row.value(1)), timeFromSql(row.value(2))};
}

} // namespace

SendersRepository::SendersRepository(Database& database)
    : m_database(database)
{
}

Result<> SendersRepository::noteHeard(const QString& sender, const QDateTime& at)
{
    const QVariant name = textOf(sender);
    return m_database.transaction([&]() -> Result<> {
        const auto known = firstValue<int>(
            m_database.run(u"SELECT 1 FROM event_senders WHERE sender = :sender"_s, {{u":sender"_s, name}}));
        SMARTFLEET_TRY(known);
        if (*known == 0) {
            const auto count = firstValue<int>(m_database.run(u"SELECT count(*) FROM event_senders"_s));
            SMARTFLEET_TRY(count);
            if (*count >= MostSenders)
                return {};
        }
        SMARTFLEET_TRY(m_database.run(u"INSERT INTO event_senders(sender, heard_at) VALUES(:sender, :at) "
                                      "ON CONFLICT(sender) DO UPDATE SET heard_at = excluded.heard_at"_s,
                                      {{u":sender"_s, name}, {u":at"_s, toSql(at)}}));
        SMARTFLEET_TRY(m_database.run(
            u"INSERT INTO sender_minutes(sender, hour, minutes) VALUES(:sender, :hour, :minutes) "
            "ON CONFLICT(sender, hour) DO UPDATE SET minutes = sender_minutes.minutes | "
            "excluded.minutes"_s,
            {{u":sender"_s, name}, {u":hour"_s, hourOf(at)}, {u":minutes"_s, qint64{1} << (minuteOf(at) % 60)}}));
        SMARTFLEET_TRY(
            m_database.run(u"UPDATE told_silences SET ended = :at WHERE sender = :sender AND ended IS NULL"_s,
                           {{u":sender"_s, name}, {u":at"_s, toSql(at)}}));
        return {};
    });
}

Result<> SendersRepository::noteWatched(const MinuteMarks& minutes)
{
    return m_database.transaction([&]() -> Result<> {
        for (const auto& [hour, marks] : minutes)
            SMARTFLEET_TRY(
                m_database.run(u"INSERT INTO watched_minutes(hour, minutes) VALUES(:hour, :minutes) "
                               "ON CONFLICT(hour) DO UPDATE SET minutes = watched_minutes.minutes | excluded.minutes"_s,
                               {{u":hour"_s, hour}, {u":minutes"_s, qint64(marks)}}));
        return {};
    });
}

Result<std::vector<EventSender>> SendersRepository::list()
{
    return allRows<EventSender>(
        m_database.run(u"SELECT s.sender, s.heard_at, EXISTS (SELECT 1 FROM told_silences t WHERE t.sender = s.sender "
                       "AND t.ended IS NULL) FROM event_senders s ORDER BY s.sender"_s),
        [](const QSqlQuery& row) {
            return EventSender{row.value(0).toString(), timeFromSql(row.value(1)), row.value(2).toBool()};
        });
}

Result<SenderPast> SendersRepository::past(const QString& sender, const QDateTime& now)
{
    const QDateTime from = now.addDays(-LearnedDays);
    QVariantMap values{{u":first"_s, hourOf(from)}, {u":last"_s, hourOf(now)}};
    SenderPast past;
    auto watched = readMarks(
        m_database, u"SELECT hour, minutes FROM watched_minutes WHERE hour >= :first AND hour <= :last"_s, values);
    SMARTFLEET_TRY(watched);
    past.watched = std::move(*watched);
    values.insert(u":sender"_s, textOf(sender));
    auto heard = readMarks(m_database,
                           u"SELECT hour, minutes FROM sender_minutes WHERE sender = :sender AND hour >= :first AND "
                           "hour <= :last"_s,
                           values);
    SMARTFLEET_TRY(heard);
    past.heard = std::move(*heard);
    auto told = allRows<ToldSilence>(
        m_database.run(u"SELECT sender, since, ended FROM told_silences WHERE sender = :sender ORDER BY since"_s,
                       {{u":sender"_s, textOf(sender)}}),
        silenceOf);
    SMARTFLEET_TRY(told);
    past.told = std::move(*told);
    auto daysOff =
        allRows<QDate>(m_database.run(u"SELECT day FROM company_days_off WHERE day >= :from GROUP BY day "
                                      "HAVING count(*) = (SELECT count(*) FROM companies) ORDER BY day"_s,
                                      {{u":from"_s, from.date().toString(Qt::ISODate)}}),
                       [](const QSqlQuery& row) { return QDate::fromString(row.value(0).toString(), Qt::ISODate); });
    SMARTFLEET_TRY(daysOff);
    past.daysOff = std::move(*daysOff);
    return past;
}

Result<bool> SendersRepository::noteTold(const EventSender& sender, const QDateTime& since)
{
    Result<Query> query = m_database.run(
        u"INSERT INTO told_silences(sender, since) SELECT sender, :since FROM event_senders "
        "WHERE sender = :sender AND heard_at = :heard AND NOT EXISTS (SELECT 1 FROM told_silences t "
        "WHERE t.sender = event_senders.sender AND t.ended IS NULL) "
        "ON CONFLICT(sender, since) DO UPDATE SET ended = NULL"_s,
        {{u":since"_s, toSql(since)}, {u":sender"_s, textOf(sender.name)}, {u":heard"_s, toSql(sender.heardAt)}});
    if (!query)
        return failure(query.error());
    return query->numRowsAffected() > 0;
}

Result<std::vector<ToldSilence>> SendersRepository::told(const QDateTime& from)
{
    return allRows<ToldSilence>(
        m_database.run(u"SELECT sender, since, ended FROM told_silences WHERE ended IS NULL OR ended >= :from "
                       "ORDER BY since, sender"_s,
                       {{u":from"_s, toSql(from)}}),
        silenceOf);
}

Result<> SendersRepository::dropTold()
{
    SMARTFLEET_TRY(m_database.run(u"DELETE FROM told_silences WHERE ended IS NULL"_s));
    return {};
}

Result<> SendersRepository::forgetOld(const QDateTime& now)
{
    const QDateTime oldest = now.addDays(-LearnedDays);
    const QVariantMap hours{{u":oldest"_s, hourOf(oldest)}, {u":newest"_s, hourOf(now) + HoursAhead}};
    return m_database.transaction([&]() -> Result<> {
        const auto known = firstValue<int>(
            m_database.run(u"SELECT count(*) FROM watched_minutes WHERE hour >= :oldest AND hour < :today"_s,
                           {{u":oldest"_s, hourOf(oldest)}, {u":today"_s, hourOf(now) - DayHours}}));
        SMARTFLEET_TRY(known);
        if (*known < TrustedHours)
            return {};
        SMARTFLEET_TRY(m_database.run(u"DELETE FROM sender_minutes WHERE hour < :oldest OR hour > :newest"_s, hours));
        SMARTFLEET_TRY(m_database.run(u"DELETE FROM watched_minutes WHERE hour < :oldest OR hour > :newest"_s, hours));
        SMARTFLEET_TRY(m_database.run(u"DELETE FROM event_senders WHERE NOT EXISTS (SELECT 1 FROM sender_minutes m "
                                      "WHERE m.sender = event_senders.sender)"_s));
        SMARTFLEET_TRY(m_database.run(u"DELETE FROM told_silences WHERE ended < :oldest OR NOT EXISTS (SELECT 1 FROM "
                                      "event_senders s WHERE s.sender = told_silences.sender)"_s,
                                      {{u":oldest"_s, toSql(oldest)}}));
        return {};
    });
}

} // namespace smartfleet
