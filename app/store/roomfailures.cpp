// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/roomfailures.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int CountedDays = 7; // longer than anybody counts messages for

const QString Select =
    u"SELECT f.setting, c.name, s.channel, s.fallback, f.since, f.problem, f.failed, f.works_since, f.held, f.notice, "
    "f.notice_since, f.attempts, f.possibly_repeated, f.next_attempt_at FROM room_failures f "
    "JOIN notification_settings s ON s.id = f.setting JOIN companies c ON c.id = s.company"_s;

const QString IsUnsent = u"notice IN ('waiting', 'sending')"_s;
const QString IsWatched = u"tab = 'company' AND fallback <> ''"_s;

RoomFailure failureOf(const QSqlQuery& row)
{
    return {.setting = {row.value(0).toLongLong()},
            .companyName = row.value(1).toString(),
            .room = {row.value(2).toString()},
            .fallback = {row.value(3).toString()},
            .since = timeFromSql(row.value(4)),
            .problem = errorFromSql(row.value(5)).value_or(Error()),
            .failed = row.value(6).toInt(),
            .worksSince = timeFromSql(row.value(7)),
            .held = row.value(8).toInt(),
            .notice = noticeStateFromString(row.value(9).toString()).value_or(NoticeState::GivenUp),
            .noticeSince = timeFromSql(row.value(10)),
            .attempts = row.value(11).toInt(),
            .possiblyRepeated = row.value(12).toInt() != 0,
            .nextAttemptAt = timeFromSql(row.value(13))};
}

} // namespace

RoomFailures::RoomFailures(Database& database)
    : m_database(database)
{
}

Result<bool> RoomFailures::any()
{
    return firstValue<bool>(m_database.run(u"SELECT EXISTS (SELECT 1 FROM room_failures)"_s));
}

Result<int> RoomFailures::failingRooms()
{
    return firstValue<int>(
        m_database.run(u"SELECT count(DISTINCT s.channel) FROM room_failures f JOIN notification_settings s "
                       "ON s.id = f.setting WHERE f.works_since IS NULL"_s));
}

Result<std::optional<RoomFailure>> RoomFailures::find(SettingId setting)
{
    return firstRow<RoomFailure>(
        m_database.run(Select + u" WHERE f.setting = :setting"_s, {{u":setting"_s, setting.value}}), failureOf);
}

Result<std::vector<RoomFailure>> RoomFailures::ofRoom(const ChannelId& room)
{
    return allRows<RoomFailure>(
        m_database.run(Select + u" WHERE s.tab = 'company' AND s.channel = :room ORDER BY f.setting"_s,
                       {{u":room"_s, room.value}}),
        failureOf);
}

Result<> RoomFailures::put(const RoomFailure& failure)
{
    SMARTFLEET_TRY(m_database.run(
        u"INSERT INTO room_failures(setting, since, problem, failed, works_since, held, notice, notice_since, "
        u"attempts, "
        "possibly_repeated, next_attempt_at) VALUES(:setting, :since, :problem, :failed, :works, :held, :notice, "
        ":notice_since, :attempts, :repeated, :next) ON CONFLICT(setting) DO UPDATE SET since = excluded.since, "
        "problem = excluded.problem, failed = excluded.failed, works_since = excluded.works_since, "
        "held = excluded.held, notice = excluded.notice, notice_since = excluded.notice_since, "
        "attempts = excluded.attempts, possibly_repeated = excluded.possibly_repeated, "
        "next_attempt_at = excluded.next_attempt_at"_s,
        {{u":setting"_s, failure.setting.value},
         {u":since"_s, toSql(failure.since)},
         {u":problem"_s, toSql(std::optional(failure.problem))},
         {u":failed"_s, failure.failed},
         {u":works"_s, toSql(failure.worksSince)},
         {u":held"_s, failure.held},
         {u":notice"_s, toString(failure.notice)},
         {u":notice_since"_s, toSql(failure.noticeSince)},
         {u":attempts"_s, failure.attempts},
         {u":repeated"_s, failure.possiblyRepeated ? 1 : 0},
         {u":next"_s, toSql(failure.nextAttemptAt)}}));
    return {};
}

Result<> RoomFailures::remove(SettingId setting)
{
    SMARTFLEET_TRY(
        m_database.run(u"DELETE FROM room_failures WHERE setting = :setting"_s, {{u":setting"_s, setting.value}}));
    return {};
}

Result<std::vector<SettingId>> RoomFailures::watched(const ChannelId& room)
{
    return allRows<SettingId>(m_database.run(u"SELECT id FROM notification_settings WHERE channel = :room AND "_s +
                                                 IsWatched + u" ORDER BY id"_s,
                                             {{u":room"_s, room.value}}),
                              [](const QSqlQuery& row) { return SettingId{row.value(0).toLongLong()}; });
}

Result<std::optional<ChannelId>> RoomFailures::watchedRoom(SettingId setting)
{
    return firstRow<ChannelId>(
        m_database.run(u"SELECT channel FROM notification_settings WHERE id = :setting AND "_s + IsWatched,
                       {{u":setting"_s, setting.value}}),
        [](const QSqlQuery& row) { return ChannelId{row.value(0).toString()}; });
}

Result<std::optional<RoomFailure>> RoomFailures::take(const QDateTime& now)
{
    std::optional<RoomFailure> taken;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        auto next =
            firstRow<RoomFailure>(m_database.run(Select +
                                                     u" WHERE f.notice = 'waiting' AND f.next_attempt_at <= :now "
                                                     "ORDER BY f.next_attempt_at, f.setting LIMIT 1"_s,
                                                 {{u":now"_s, toSql(now)}}),
                                  failureOf);
        SMARTFLEET_TRY(next);
        taken = std::move(*next);
        if (!taken)
            return {};
        taken->notice = NoticeState::Sending;
        return put(*taken);
    }));
    return taken;
}

Result<> RoomFailures::noteSent(const ChannelId& fallback, const QDateTime& now)
{
    return m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_database.run(u"DELETE FROM sent_notices WHERE sent_at < :old"_s,
                                      {{u":old"_s, toSql(now.addDays(-CountedDays))}}));
        SMARTFLEET_TRY(m_database.run(u"INSERT INTO sent_notices(sent_at, channel) VALUES(:now, :channel)"_s,
                                      {{u":now"_s, toSql(now)}, {u":channel"_s, fallback.value}}));
        return {};
    });
}

Result<QDateTime> RoomFailures::nextDue()
{
    return firstTime(m_database.run(u"SELECT min(next_attempt_at) FROM room_failures WHERE notice = 'waiting'"_s));
}

Result<> RoomFailures::recoverInterrupted(const QDateTime& now)
{
    return m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_database.run(
            u"UPDATE room_failures SET notice = 'waiting', possibly_repeated = 1 WHERE notice = 'sending'"_s));
        return followClock(now);
    });
}

Result<> RoomFailures::followClock(const QDateTime& now)
{
    SMARTFLEET_TRY(m_database.run(
        u"UPDATE room_failures SET next_attempt_at = CASE WHEN next_attempt_at > :now THEN :now ELSE next_attempt_at "
        "END, notice_since = CASE WHEN notice_since > :now THEN :now ELSE notice_since END WHERE "_s +
            IsUnsent + u" AND (next_attempt_at > :now OR notice_since > :now)"_s,
        {{u":now"_s, toSql(now)}}));
    return {};
}

Result<> RoomFailures::lengthenWindows(const QDateTime& now, std::chrono::milliseconds by)
{
    SMARTFLEET_TRY(m_database.run(
        u"UPDATE room_failures SET notice_since = CASE WHEN notice_since + :by > :now THEN :now ELSE notice_since + "
        ":by END WHERE "_s +
            IsUnsent + u" AND notice_since < :now"_s,
        {{u":now"_s, toSql(now)}, {u":by"_s, qint64(by.count())}}));
    return {};
}

} // namespace smartfleet
