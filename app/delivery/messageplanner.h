// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/digesttext.h"
#include "app/delivery/refusedhalves.h"
#include "app/delivery/sameincident.h"
#include "app/domain/roomfailure.h"
#include "app/lineworks/lineworks.h"
#include "app/store/eventcounts.h"
#include "app/store/namedevents.h"
#include "app/store/store.h"

#include <QHash>

#include <span>

namespace smartfleet {

/// One message that is to be sent now, and the claimed deliveries it carries, or the claimed notice.
struct MessagePlan
{
    ChannelId room = {};
    std::vector<Delivery> deliveries = {}; ///< in event order, all of this room; none is with a notice alone
    Result<QString> text = {};             ///< or why there is nothing to be sent
    std::optional<OutgoingFile> file = {}; ///< that goes before the text
    CallPriority priority = CallPriority::Delivery;
    bool isTold = false;                    ///< the room has read of it already: nothing is to be sent
    std::optional<RoomFailure> notice = {}; ///< what the message tells a fallback room
};

/// What may be sent now.
struct PlanRequest
{
    QDateTime now = {};
    int messages = 0;     ///< at the most
    int urgent = 0;       ///< of urgent events, at the most; `messages` are within these
    double perMinute = 0; ///< how many messages may go on average from now on
    int ahead = 0;        ///< how many may be claimed at once, to go one after another where calls go fast
};

/// How many messages a talk room gets at the most of events that come as counted: one an event. What a storm would put
/// together isn't reckoned with.
int messageCount(std::span<const MinuteCount> arrivals);

/// Chooses what is sent next. An urgent event goes first, and alone. As long as what waits can go one by one within a
/// few seconds, each event has a message of its own; when it can't, a room's waiting events go together, as many as one
/// message holds. So do those that were held until an hour, once it has come, with whatever waits behind them. Where
/// even that would take too long, a file holds them, and a text counts them. Of several rooms the one that has waited
/// longest since its last message is next, so that a busy room doesn't hold up the others.
class MessagePlanner
{
public:
    MessagePlanner(Store& store, const EventCatalogue& catalogue, MessageLocale locale);

    /// Claims and composes the next messages: one a room, and where more may be claimed together than there are rooms,
    /// what follows in each, in its order. Errors: the store's; then nothing is claimed. The
    /// texts' own errors: "setting_not_found" and "setting_suspended" (args: the setting's id), "event_not_found".
    Result<std::vector<MessagePlan>> next(const PlanRequest& request);
    /// LINE WORKS refused the message as it is: its halves go apart from each other, and so on, so that one of its
    /// events can't spoil the others.
    void divide(std::span<const Delivery> deliveries) { m_halves.divide(deliveries); }
    /// A file could not be had in its room: for some time from `now` on, there are none.
    void avoidFiles(const QDateTime& now);

private:
    struct Content
    {
        NotificationSettingRow setting = {};
        Event event = {};
        EventNames names = {};
    };
    /// What a room has waiting: an entry for each delivery.
    struct Backlog
    {
        std::vector<Delivery> deliveries = {};
        std::vector<DigestEntry> entries = {};
        std::optional<Error> obstacle = {}; ///< why nothing can be told of the next one
    };
    /// What a room's turn is part of.
    struct Round
    {
        QDateTime now = {};
        int rooms = 0; ///< that have something due
        double perMinute = 0;
        bool isCrowded = false;
    };

    Result<NotificationSettingRow> setting(SettingId id);
    Result<Content> content(const Delivery& delivery);
    Result<QString> single(const Delivery& delivery);
    Result<> readAhead(std::span<const Delivery> deliveries);
    Result<std::optional<NamedEvent>> event(EventSeq seq);
    Result<std::optional<Report>> report(const Delivery& delivery);
    Result<> planSingle(const Delivery& delivery, std::vector<MessagePlan>& plans);
    Result<> joinSameIncident(MessagePlan& plan, QString& messageId);
    Result<bool> isCrowded(const PlanRequest& request);
    Result<> planRoom(const Delivery& head, const Round& round, std::vector<MessagePlan>& plans);
    Result<> planAhead(int most, const QDateTime& now, std::vector<MessagePlan>& plans);
    Result<> planDigest(const Delivery& head, const Round& round, std::vector<MessagePlan>& plans);
    Result<bool> isStorm(const Delivery& head, int onOneMessage, const Round& round);
    Result<> planSummary(const Delivery& head, const Round& round, std::vector<MessagePlan>& plans);
    Result<Backlog> backlog(const Delivery& head, std::size_t most);
    QString newMessageId();
    Result<> claim(MessagePlan plan, const Delivery& head, std::vector<MessagePlan>& plans);

    Store& m_store;
    const EventCatalogue& m_catalogue;
    MessageLocale m_locale;
    QString m_idStart; ///< of messages' ids
    quint64 m_lastId = 0;
    QHash<QString, qint64> m_served; ///< when each room had its last message planned, ms since 1970
    RefusedHalves m_halves;
    QHash<qint64, std::optional<NamedEvent>> m_events;        ///< that were read in this transaction
    QHash<qint64, Result<NotificationSettingRow>> m_settings; ///< the same
    ToldReports m_told;
    QDateTime m_filesFrom; ///< when a file may be tried again; null = at any time
};

} // namespace smartfleet
