// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/outcomewords.h"

#include "ui/deliveries/deliverywords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

struct OutcomeRow
{
    RoomOutcome outcome;
    Tone tone;
    const char* word;
    const char* sentence;
    const char* cure;
};
constexpr OutcomeRow Outcomes[] = {
    {RoomOutcome::Delivered, Tone::Good, QT_TRANSLATE_NOOP("RoomOutcome", "Delivered"), "", ""},
    {RoomOutcome::Waiting, Tone::Busy, QT_TRANSLATE_NOOP("RoomOutcome", "Waiting"),
     QT_TRANSLATE_NOOP("RoomOutcome", "The message waits for its turn or for its next attempt."), ""},
    {RoomOutcome::Paused, Tone::Warning, QT_TRANSLATE_NOOP("RoomOutcome", "Paused"),
     QT_TRANSLATE_NOOP("RoomOutcome", "The message waits because the link with LINE WORKS is broken."),
     QT_TRANSLATE_NOOP("RoomOutcome", "Repair the link: what waits is sent by itself.")},
    {RoomOutcome::Failed, Tone::Bad, QT_TRANSLATE_NOOP("RoomOutcome", "Failed"), "", ""},
    {RoomOutcome::Cancelled, Tone::Neutral, QT_TRANSLATE_NOOP("RoomOutcome", "Cancelled"),
     QT_TRANSLATE_NOOP("RoomOutcome", "The setting or the link was deleted before the message was sent."), ""},
    {RoomOutcome::EventOff, Tone::Warning, QT_TRANSLATE_NOOP("RoomOutcome", "Event off"),
     QT_TRANSLATE_NOOP("RoomOutcome", "This event is switched off in the notification setting for this talk room."),
     QT_TRANSLATE_NOOP("RoomOutcome", "Switch the event on in the notification setting.")},
    {RoomOutcome::Suspended, Tone::Warning, QT_TRANSLATE_NOOP("RoomOutcome", "Suspended"),
     QT_TRANSLATE_NOOP("RoomOutcome", "The user's notification setting is suspended."),
     QT_TRANSLATE_NOOP("RoomOutcome", "Allow users' notifications in the integration.")},
    {RoomOutcome::SettingChanged, Tone::Neutral, QT_TRANSLATE_NOOP("RoomOutcome", "Setting of later"),
     QT_TRANSLATE_NOOP("RoomOutcome", "The notification setting was registered, changed or resumed after this event."),
     QT_TRANSLATE_NOOP("RoomOutcome", "The next such event will be sent.")},
    {RoomOutcome::NotLinked, Tone::Warning, QT_TRANSLATE_NOOP("RoomOutcome", "Not linked"), "", ""},
    {RoomOutcome::Unassigned, Tone::Warning, QT_TRANSLATE_NOOP("RoomOutcome", "Not assigned"), "", ""},
};

const OutcomeRow& rowOf(RoomOutcome outcome)
{
    for (const OutcomeRow& row : Outcomes) {
        if (row.outcome == outcome)
            return row;
    }
    return Outcomes[0];
}

QString translated(const char* text)
{
    return *text ? QCoreApplication::translate("RoomOutcome", text) : QString();
}

} // namespace

QString wordFor(const RoomEvent& event)
{
    return translated(rowOf(event.outcome).word);
}

Tone toneFor(const RoomEvent& event)
{
    return rowOf(event.outcome).tone;
}

Problem describe(const RoomEvent& event)
{
    switch (event.outcome) {
    case RoomOutcome::NotLinked:
    case RoomOutcome::Unassigned:
        return {describe(event.row.event.unmatched), cureOf(event.row.event.unmatched)};
    case RoomOutcome::Failed:
    case RoomOutcome::Waiting:
        if (event.delivery && event.delivery->lastError)
            return describe(*event.delivery->lastError);
        if (event.delivery && event.delivery->isHeld)
            return {QCoreApplication::translate("RoomOutcome", "The message is held until %1, as its setting wants.")
                        .arg(QLocale().toString(event.delivery->heldUntil.toLocalTime(), QLocale::ShortFormat)),
                    {}};
        break;
    case RoomOutcome::Cancelled:
        if (event.delivery && event.delivery->lastError && isKeptBack(*event.delivery))
            return describe(*event.delivery->lastError);
        break;
    default:
        break;
    }
    const OutcomeRow& row = rowOf(event.outcome);
    return {translated(row.sentence), translated(row.cure)};
}

Mend mendOf(const RoomEvent& event, const ChannelId& room)
{
    switch (event.outcome) {
    case RoomOutcome::Delivered:
    case RoomOutcome::SettingChanged:
        break;
    case RoomOutcome::Waiting:
    case RoomOutcome::Failed:
    case RoomOutcome::Cancelled:
        if (event.delivery)
            return {QCoreApplication::translate("RoomOutcome", "Open the delivery"),
                    {.screen = u"deliveriesPage"_s, .channelId = room.value, .delivery = event.delivery->id}};
        break;
    case RoomOutcome::EventOff:
        return {QCoreApplication::translate("RoomOutcome", "Open the setting"),
                {.screen = u"notificationsPage"_s, .channelId = room.value, .setting = event.setting}};
    case RoomOutcome::Paused:
    case RoomOutcome::Suspended:
        return mendOfLink();
    case RoomOutcome::NotLinked:
    case RoomOutcome::Unassigned:
        return mendOf(event.row.event.unmatched, room.value);
    }
    return {};
}

} // namespace smartfleet
