// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/troublewatch.h"

#include "ui/kit/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TroubleWatch)
};

/// What a person calls the room: the company it belongs to, and its ID.
QString nameOf(const RoomHealth& room)
{
    return room.companyName.isEmpty()
        ? room.channelId
        : Words::tr("%1 (%2)", "a company (the ID of its talk room)").arg(room.companyName, room.channelId);
}

QString nameOf(const QString& channelId, const DeliveryHealth& health)
{
    const auto known = std::ranges::find(health.rooms, channelId, &RoomHealth::channelId);
    return known == health.rooms.end() ? channelId : nameOf(*known);
}

} // namespace

TroubleWatch::TroubleWatch(Notifier& notifier)
    : m_notifier(notifier)
{
}

void TroubleWatch::look(const DeliveryStatus& status)
{
    if (status.outlook == DeliveryOutlook::Unknown)
        return;
    lookAtLink(status);
    lookAtDay(status);
    lookAtSources(status.silences);
    if (status.outlook != DeliveryOutlook::On)
        return; // a room fails for the link's sake then
    for (const RoomHealth& room : status.health.rooms)
        lookAtRoom(room);
    lookAtUnreachable(status.health.unreachable);
}

void TroubleWatch::lookAtUnreachable(const std::vector<RoomHealth>& rooms)
{
    QSet<QString> now;
    for (const RoomHealth& room : rooms) {
        now.insert(room.channelId);
        if (m_unreachable.contains(room.channelId) || m_failing.contains(room.channelId))
            continue;
        m_notifier.tell({Tone::Warning,
                         [room] {
                             const Problem why = room.why ? describe(*room.why) : Problem{};
                             return Problem{
                                 Words::tr("No message would arrive in the talk room of %1.").arg(nameOf(room)),
                                 joined(why.message, why.hint)};
                         },
                         Place{.screen = u"notificationsPage"_s, .channelId = room.channelId}});
    }
    m_unreachable = now;
}

void TroubleWatch::lookAtLink(const DeliveryStatus& status)
{
    // who has no link, or removed it, needs no alarm
    const bool isNotLinked = status.outlook == DeliveryOutlook::NotLinked || status.cause.code == u"not_linked"_s;
    const bool isBroken = status.outlook == DeliveryOutlook::Paused && !isNotLinked;
    if (isBroken == m_isLinkBroken)
        return;
    m_isLinkBroken = isBroken;
    if (isBroken) {
        m_notifier.tell({Tone::Bad,
                         [cause = status.cause] {
                             const Problem why = describe(cause);
                             return Problem{Words::tr("Delivery is paused: %1").arg(why.message), why.hint};
                         },
                         placeOfCause(status)});
    } else if (!isNotLinked) {
        m_notifier.tell({Tone::Good, [] { return Problem{Words::tr("Delivery goes on again."), {}}; },
                         Place{.screen = u"servicesPage"_s}});
    }
}

void TroubleWatch::lookAtDay(const DeliveryStatus& status)
{
    const bool isNearlyUp = isNearlyUsedUp(status.today);
    if (isNearlyUp && !m_isDayTold) {
        m_notifier.tell(
            {Tone::Warning,
             [today = status.today, health = status.health] {
                 QStringList rooms;
                 for (const RoomCount& room : today.rooms)
                     rooms += Words::tr("%1: %Ln message(s)", "a talk room", room.messages)
                                  .arg(nameOf(room.channel.value, health));
                 return Problem{
                     Words::tr("%L1 of the %L2 messages of today are used.").arg(today.used).arg(today.limit),
                     Words::tr("Messages are put together more from now on, urgent ones still go "
                               "at once. Most went to %1.")
                         .arg(rooms.join(Words::tr(", ")))};
             },
             Place{.screen = u"deliveriesPage"_s, .part = u"quotaTab"_s}});
    }
    m_isDayTold = isNearlyUp; // by tomorrow it is told anew
}

void TroubleWatch::lookAtSources(const std::vector<ToldSilence>& silences)
{
    const Place place{.screen = u"eventsPage"_s};
    QSet<QString> silent;
    QSet<QString> heard;
    for (const ToldSilence& silence : silences) {
        if (silence.until.isValid()) {
            heard.insert(silence.sender);
            continue;
        }
        silent.insert(silence.sender);
        if (m_silent.contains(silence.sender))
            continue;
        m_notifier.tell(
            {Tone::Bad,
             [silence] {
                 const QString since = QLocale().toString(silence.since.toLocalTime(), QLocale::ShortFormat);
                 const QString hint = Words::tr("It was never silent for so long in its working hours. See whether the "
                                                "fleet system runs and still sends its events here.");
                 return Problem{
                     Words::tr("No event has come from %1 since %2.").arg(silence.sender, since),
                     Words::tr("%1 Also see whether the HTTP interface or the agent runs, which takes them in.",
                               "%1: what else to see to, whole sentences")
                         .arg(hint)};
             },
             place});
    }
    for (const QString& sender : std::as_const(m_silent)) {
        if (silent.contains(sender) || !heard.contains(sender))
            continue;
        m_notifier.tell(
            {Tone::Good, [sender] { return Problem{Words::tr("Events come from %1 again.").arg(sender), {}}; }, place});
    }
    m_silent = silent;
}

void TroubleWatch::lookAtRoom(const RoomHealth& room)
{
    const Place place{.screen = u"deliveriesPage"_s, .channelId = room.channelId};
    if (keepsFailing(room)) {
        if (m_failing.contains(room.channelId))
            return;
        m_failing.insert(room.channelId);
        m_notifier.tell({Tone::Bad,
                         [room] {
                             const Problem why = room.why ? describe(*room.why) : Problem{};
                             return Problem{
                                 Words::tr("Messages to the talk room of %1 keep failing.").arg(nameOf(room)),
                                 why.message};
                         },
                         place});
    } else if (room.failures == 0 && m_failing.remove(room.channelId)) {
        m_notifier.tell({Tone::Good,
                         [room] {
                             return Problem{Words::tr("The talk room of %1 gets its messages again.").arg(nameOf(room)),
                                            {}};
                         },
                         place});
    }
}

} // namespace smartfleet
