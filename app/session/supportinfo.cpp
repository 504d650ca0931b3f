// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/supportinfo.h"

#include "app/domain/problems.h"
#include "app/store/filesize.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

struct Support
{
    Q_DECLARE_TR_FUNCTIONS(Support)
};

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
        complaints += Support::tr("event %1 has neither a delivery nor a reason").arg(seq.value);
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
            complaints += Support::tr("delivery %1 was sent after a later one of its talk room").arg(delivery.id.value);
        later = delivery.sentAt;
    }
    return complaints;
}

QStringList gapsOf(const Integration& integration)
{
    QStringList complaints;
    const bool hasBot = integration.bot.value != 0;
    const bool isInForce =
        integration.state == IntegrationState::Linked || integration.state == IntegrationState::NeedsAttention;
    if (isInForce && !hasBot)
        complaints += Support::tr("the link is in force but no bot is known");
    if (integration.state == IntegrationState::NotLinked && hasBot)
        complaints += Support::tr("a bot is known although nothing is linked");
    return complaints;
}

QJsonObject surroundings(Session& session)
{
    const Result<int> schema = session.store->database.schemaVersion();
    const FileUse file = fileUse(session.store->database).value_or(FileUse());
    return {{u"version"_s, QStringLiteral(SMARTFLEET_VERSION)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"tls"_s, QSslSocket::sslLibraryVersionString()},
            {u"database"_s, u"sqlite"_s},
            {u"schemaVersion"_s, schema.value_or(0)},
            {u"databaseBytes"_s, file.bytes},
            {u"databaseUsedBytes"_s, file.usedBytes},
            {u"databaseShrinks"_s, file.shrinks},
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

QJsonArray sourcesOf(Session& session)
{
    QJsonArray sources;
    const auto senders = session.store->senders.list();
    if (!senders)
        return sources;
    const QDateTime now = session.clock.now();
    for (const EventSender& sender : *senders) {
        const Silence silence = silenceOf(*session.store, sender.name, now).value_or(Silence());
        QJsonObject source{{u"source"_s, sender.name},
                           {u"lastEventAt"_s, sender.heardAt.toString(Qt::ISODate)},
                           {u"silent"_s, sender.isSilent},
                           {u"learned"_s, silence.isLearned}};
        if (silence.isLearned) {
            source.insert(u"silentMinutes"_s, silence.minutes);
            source.insert(u"longestMinutes"_s, silence.longest);
            source.insert(u"limitMinutes"_s, silence.limit);
        }
        sources.append(source);
    }
    return sources;
}

QString wordsFor(const QJsonObject& source)
{
    const QString last = source[u"lastEventAt"_s].toString();
    if (!source[u"learned"_s].toBool())
        return Support::tr("last event %1; its working hours aren't known yet").arg(last);
    const QString habits =
        Support::tr("last event %1; silent for %2 min of its working hours, %3 min at most before, told from %4 min on")
            .arg(last)
            .arg(source[u"silentMinutes"_s].toInt())
            .arg(source[u"longestMinutes"_s].toInt())
            .arg(source[u"limitMinutes"_s].toInt());
    return source[u"silent"_s].toBool() ? Support::tr("SILENT: %1").arg(habits) : habits;
}

/// Asks LINE WORKS for bots that nobody here knows, and for the one that is known.
Call<QStringList>* complaintsAboutBots(Session& session, BotId known)
{
    auto* call = new Call<QStringList>(&session.integration);
    session.integration.strayBots()->onFinished(
        call, [&session, call, known](const Result<std::vector<BotId>>& strays) {
            if (!strays) {
                call->finish(failure(strays.error()));
                return;
            }
            QStringList complaints;
            for (const BotId bot : *strays)
                complaints +=
                    Support::tr("bot %1 in LINE WORKS was made by a registration that was given up").arg(bot.value);
            session.lineworks.bot(known)->onFinished(call, [call, complaints](const Result<Bot>& bot) mutable {
                if (!bot)
                    complaints += describe(bot.error()).message;
                call->finish(complaints);
            });
        });
    return call;
}

} // namespace

bool SupportInformation::isSound() const
{
    return std::ranges::all_of(invariants, &Invariant::holds);
}

std::vector<std::pair<QString, QString>> SupportInformation::lines() const
{
    std::vector<std::pair<QString, QString>> lines;
    for (const QJsonObject& object : {program, counts}) {
        for (auto it = object.begin(); it != object.end(); ++it)
            lines.push_back({it.key(), it.value().toVariant().toString()});
    }
    for (const QJsonValueConstRef source : sources)
        lines.push_back({u"source "_s + source[u"source"].toString(), wordsFor(source.toObject())});
    if (integration)
        lines.push_back({u"integration"_s, toString(integration->state)});
    for (const Invariant& invariant : invariants)
        lines.push_back({invariant.id, invariant.holds ? Support::tr("ok") : invariant.detail});
    return lines;
}

Call<SupportInformation>* gatherSupportInformation(Session& session)
{
    SupportInformation information;
    information.program = surroundings(session);
    information.counts = figures(*session.store);
    information.sources = sourcesOf(session);
    const Result<Integration> integration = session.integration.current();
    if (integration)
        information.integration = *integration;
    const Result<QStringList> gaps =
        integration ? Result<QStringList>(gapsOf(*integration)) : failure(integration.error());
    information.invariants = {held(u"database_sound"_s, session.store->database.integrityProblems()),
                              held(u"events_accounted"_s, unaccountedEvents(*session.store)),
                              held(u"order_per_room"_s, roomsOutOfOrder(*session.store)),
                              held(u"link_complete"_s, gaps)};
    auto* call = new Call<SupportInformation>(&session.integration);
    const auto finish = [call, information](const Result<QStringList>& aboutBots) {
        SupportInformation whole = information;
        whole.invariants.push_back(held(u"bots_known"_s, aboutBots));
        call->finish(std::move(whole));
    };
    if (!integration || integration->state != IntegrationState::Linked)
        finish(integration ? Result<QStringList>(QStringList()) : failure(integration.error()));
    else
        complaintsAboutBots(session, integration->bot)->onFinished(call, finish);
    return call;
}

} // namespace smartfleet
