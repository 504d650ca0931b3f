// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/roomnotice.h"

#include "app/delivery/messageparts.h"
#include "app/delivery/messagewords.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

RoomFailure toBeTold(RoomFailure failure, const QDateTime& now)
{
    failure.notice = NoticeState::Waiting;
    failure.noticeSince = now;
    failure.attempts = 0;
    failure.possiblyRepeated = false;
    failure.nextAttemptAt = now;
    return failure;
}

RoomFailure known(RoomFailure failure)
{
    failure.notice = NoticeState::Told;
    return failure;
}

RoomFailure tryAgain(RoomFailure failure, const DeliveryEnd& end)
{
    failure.notice = NoticeState::Waiting;
    failure.attempts += end.countAttempt ? 1 : 0;
    failure.possiblyRepeated = failure.possiblyRepeated || end.possiblyRepeated;
    failure.nextAttemptAt = end.at;
    return failure;
}

/// The message arrived, or may have: what it said is known, and what it didn't say is still to be told.
std::optional<RoomFailure> afterArrival(RoomFailure current, const RoomFailure& told, const QDateTime& now)
{
    if (current.works() != told.works())
        return toBeTold(std::move(current), now);
    return current.works() ? std::nullopt : std::optional(known(std::move(current)));
}

/// The message didn't arrive, and what it said isn't true any more: it is as if there never had been anything to say.
std::optional<RoomFailure> afterOutdated(RoomFailure current)
{
    return current.works() ? std::nullopt : std::optional(known(std::move(current)));
}

} // namespace

RoomFailure beginFailure(SettingId setting, const Error& problem, const QDateTime& now)
{
    return toBeTold({.setting = setting, .since = now, .problem = problem}, now);
}

RoomFailure failsOn(RoomFailure failure, const Error& problem, int failed)
{
    failure.problem = problem;
    failure.failed += failed;
    if (!failure.works())
        return failure;
    failure.worksSince = {};
    failure.held = 0;
    if (failure.notice == NoticeState::Waiting && !failure.possiblyRepeated)
        return known(std::move(failure)); // that it fails; it wasn't told anything else yet
    return failure;
}

std::optional<RoomFailure> worksAgain(RoomFailure failure, const QDateTime& now, int held)
{
    if (failure.works())
        return failure;
    const bool isUntold =
        failure.notice == NoticeState::GivenUp || (failure.notice == NoticeState::Waiting && !failure.possiblyRepeated);
    if (isUntold)
        return std::nullopt;
    failure.worksSince = now;
    failure.held = held;
    return failure.notice == NoticeState::Sending ? failure : toBeTold(std::move(failure), now);
}

std::optional<RoomFailure> afterNotice(RoomFailure current, const RoomFailure& told, const DeliveryEnd& end,
                                       const QDateTime& now)
{
    const bool isOutdated = current.works() != told.works();
    switch (end.kind) {
    case DeliveryEnd::Kind::Sent:
        return afterArrival(std::move(current), told, now);
    case DeliveryEnd::Kind::Waiting:
        if (!isOutdated)
            return tryAgain(std::move(current), end);
        return end.possiblyRepeated ? afterArrival(std::move(current), told, now) : afterOutdated(std::move(current));
    case DeliveryEnd::Kind::Failed:
        if (isOutdated || current.works())
            return afterOutdated(std::move(current));
        current.notice = NoticeState::GivenUp;
        return current;
    case DeliveryEnd::Kind::NotTried:
        break;
    }
    if (isOutdated)
        return afterOutdated(std::move(current));
    current.notice = NoticeState::Waiting;
    return current;
}

DeliveryEnd endOfNotice(const RoomFailure& told, const Result<void>& outcome, const QDateTime& now,
                        const RetryPolicy& policy, double random)
{
    const Delivery asDelivery{.attempts = told.attempts,
                              .possiblyRepeated = told.possiblyRepeated,
                              .createdAt = told.noticeSince,
                              .retrySince = told.noticeSince};
    return endOf(asDelivery, outcome, now, policy, random, true);
}

QString roomNoticeText(const RoomFailure& failure, const MessageLocale& locale)
{
    const MessageWords& words = MessageWords::of(locale.language);
    const auto time = [&](const QDateTime& at) {
        return inZone(at, locale).toString(words.line(u"dateTime"_s));
    };
    QStringList lines{words.line(failure.works() ? u"roomWorksTitle"_s : u"roomFailsTitle"_s)
                          .arg(oneLine(failure.companyName, LongestName)),
                      words.line(u"roomChannel"_s).arg(failure.room.value)};
    if (failure.works()) {
        lines += words.line(u"roomFailed"_s).arg(time(failure.since), time(failure.worksSince));
        lines += failure.held > 0 ? words.line(u"roomHeld"_s).arg(failure.held) : words.line(u"roomHeldNone"_s);
        if (failure.failed > 0)
            lines += words.line(u"roomLost"_s).arg(failure.failed);
    } else {
        const QString kind = failure.problem.code == u"bot_not_in_room"_s ? u"Bot"_s : u"Unknown"_s;
        lines += words.line(u"roomFailsSince"_s).arg(time(failure.since));
        lines += words.line(u"roomFailsWhy"_s + kind);
        lines += words.line(u"roomFailsCure"_s + kind);
        lines += words.line(u"roomFailsHeld"_s);
    }
    if (failure.possiblyRepeated)
        lines += words.line(u"repeated"_s);
    return lines.join(u'\n');
}

} // namespace smartfleet
