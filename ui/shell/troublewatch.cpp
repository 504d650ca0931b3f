// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/troublewatch.h"

#include <QCoreApplication>

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
    if (status.outlook != DeliveryOutlook::On)
        return; // a room fails for the link's sake then
    for (const RoomHealth& room : status.health.rooms)
        lookAtRoom(room);
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
