// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/doctor.h"

#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/ctl/wait.h"
#include "app/domain/problems.h"

#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Invariant held(const QString& id, const Result<QStringList>& complaints)
{
    if (!complaints)
        return {id, false, describe(complaints.error()).message};
    return {id, complaints->isEmpty(), complaints->mid(0, 10).join(u"; "_s)};
}

Result<QStringList> unaccountedEvents(Store& store)
{
    const auto events = store.events.unaccounted();
    if (!events)
        return failure(events.error());
    QStringList complaints;
    for (const EventSeq seq : *events)
        complaints += Ctl::tr("event %1 has neither a delivery nor a reason").arg(seq.value);
    return complaints;
}

// within a talk room whatever is sent was sent in the order of its events
Result<QStringList> roomsOutOfOrder(Store& store)
{
    const auto rows = store.deliveries.list({});
    if (!rows)
        return failure(rows.error());
    QStringList complaints;
    QHash<QString, QDateTime> sentLater; // newest first: the time of the delivery after this one
    for (const DeliveryRow& row : *rows) {
        const Delivery& delivery = row.delivery;
        if (delivery.state != DeliveryState::Sent || delivery.retrySince != delivery.createdAt)
            continue; // sent again by hand: out of order by wish
        QDateTime& later = sentLater[delivery.channel.value];
        if (later.isValid() && delivery.sentAt > later)
            complaints += Ctl::tr("delivery %1 was sent after a later one of its talk room").arg(delivery.id.value);
        later = delivery.sentAt;
    }
    return complaints;
}

Result<QStringList> linkComplete(Session& session)
{
    const Result<Integration> integration = session.integration.current();
    if (!integration)
        return failure(integration.error());
    QStringList complaints;
    const bool hasBot = integration->bot.value != 0;
    if ((integration->state == IntegrationState::Linked || integration->state == IntegrationState::NeedsAttention) &&
        !hasBot)
        complaints += Ctl::tr("the link is in force but no bot is known");
    if (integration->state == IntegrationState::NotLinked && hasBot)
        complaints += Ctl::tr("a bot is known although nothing is linked");
    return complaints;
}

Result<QStringList> botsKnown(Session& session)
{
    const Result<Integration> integration = session.integration.current();
    if (!integration)
        return failure(integration.error());
    if (integration->state != IntegrationState::Linked)
        return QStringList();
    const auto strays = waitFor(session.integration.strayBots());
    if (!strays)
        return failure(strays.error());
    QStringList complaints;
    for (const BotId bot : *strays)
        complaints += Ctl::tr("bot %1 in LINE WORKS was made by a registration that was given up").arg(bot.value);
    if (const Result<Bot> bot = waitFor(session.lineworks.bot(integration->bot)); !bot)
        complaints += describe(bot.error()).message;
    return complaints;
}

QJsonObject surroundings(Session& session)
{
    const Result<int> schema = session.store->database.schemaVersion();
    return {{u"version"_s, QStringLiteral(SMARTFLEET_VERSION)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"tls"_s, QSslSocket::sslLibraryVersionString()},
            {u"database"_s, u"sqlite"_s},
            {u"schemaVersion"_s, schema.value_or(0)},
            {u"lineworksApi"_s, session.options.endpoints.api.toString(QUrl::RemoveUserInfo)},
            {u"lineworksAuth"_s, session.options.endpoints.auth.toString(QUrl::RemoveUserInfo)}};
}

QJsonObject figures(Store& store)
{
    const DeliveryCounts deliveries = store.deliveries.counts().value_or(DeliveryCounts());
    const SettingCounts settings = store.settings.counts(LineWorksSystem).value_or(SettingCounts());
    return {{u"events"_s, store.events.count().value_or(0)},
            {u"companySettings"_s, settings.company},
            {u"userSettings"_s, settings.user},
            {u"waiting"_s, deliveries.waiting},
            {u"sending"_s, deliveries.sending},
            {u"sent"_s, deliveries.sent},
            {u"failed"_s, deliveries.failed},
            {u"cancelled"_s, deliveries.cancelled}};
}

int runDoctor(Context& context, Session& session)
{
    QJsonArray invariants;
    std::vector<std::pair<QString, QString>> lines;
    bool sound = true;
    const auto addAll = [&lines](const QJsonObject& object) {
        for (auto it = object.begin(); it != object.end(); ++it)
            lines.push_back({it.key(), it.value().toVariant().toString()});
    };
    const QJsonObject around = surroundings(session);
    const QJsonObject counts = figures(*session.store);
    addAll(around);
    addAll(counts);
    const Result<Integration> integration = session.integration.current();
    if (integration)
        lines.push_back({u"integration"_s, toString(integration->state)});
    for (const Invariant& invariant : checkInvariants(session)) {
        sound = sound && invariant.holds;
        invariants.append(
            QJsonObject{{u"invariant"_s, invariant.id}, {u"ok"_s, invariant.holds}, {u"detail"_s, invariant.detail}});
        lines.push_back({invariant.id, invariant.holds ? Ctl::tr("ok") : invariant.detail});
    }
    context.answer(QJsonObject{{u"program"_s, around},
                               {u"counts"_s, counts},
                               {u"integration"_s, integration ? QJsonValue(toJson(*integration)) : QJsonValue()},
                               {u"invariants"_s, invariants}},
                   asFields(lines));
    return sound ? Context::Done : Context::Failed;
}

} // namespace

std::vector<Invariant> checkInvariants(Session& session)
{
    return {held(u"database_sound"_s, session.store->database.integrityProblems()),
            held(u"events_accounted"_s, unaccountedEvents(*session.store)),
            held(u"order_per_room"_s, roomsOutOfOrder(*session.store)), held(u"link_complete"_s, linkComplete(session)),
            held(u"bots_known"_s, botsKnown(session))};
}

void addDoctorCommand(const CommandLine& line)
{
    line.command(&line.app, "doctor", Ctl::tr("Everything a support person would ask for, without one secret"),
                 [](Context& context) {
                     return context.withSession([&](Session& session) { return runDoctor(context, session); });
                 });
}

} // namespace smartfleet
