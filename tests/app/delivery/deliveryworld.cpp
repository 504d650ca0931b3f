// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/delivery/deliveryworld.h"

#include "tests/support/wait.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int SettledRounds = 20;

} // namespace

void must(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().code + u' ' + result.error().detail));
}

DeliveringProgram::DeliveringProgram(const QString& folder, const LineWorksEndpoints& endpoints, SecretStore& secrets,
                                     const EventCatalogue& catalogue, Clock& clock)
    : store(std::move(Store::open({.folder = folder})).value())
    , calls(*store)
    , lineworks(endpoints, clock)
    , link(*store, secrets, lineworks)
    , dispatcher(*store, link, catalogue, clock)
{
    lineworks.setCallLedger(&calls);
}

DeliveryWorld::DeliveryWorld()
    : roomA(scenario.dispatchRoom)
    , roomB(scenario.safetyRoom)
{
    server.setClock([this] { return clock.now(); });
    if (!server.listen())
        qFatal("the practice server can't listen");
    scenario = makePracticeScenario(server);
    endpoints.api = server.apiUrl();
    endpoints.auth = server.authUrl();
    PracticeBot made;
    made.clientId = scenario.app.clientId;
    made.name = BotName;
    made.enableGroupJoin = true;
    made.registrations = {{.domainId = scenario.domainId, .visible = true}};
    bot = server.tenant().addBot(made).botId;
    server.tenant().inviteBot(roomA.channelId, bot);
    server.tenant().inviteBot(roomB.channelId, bot);

    program = another();
    must(store().fleet.add(Company{.id = {u"yokohama"_s}, .name = u"横浜運輸"_s}));
    must(store().fleet.add(User{.id = {u"sato"_s}, .name = u"佐藤 太郎"_s, .company = {u"yokohama"_s}}));
    Integration integration;
    integration.state = IntegrationState::Linked;
    integration.clientId = scenario.app.clientId;
    integration.serviceAccount = scenario.app.serviceAccount;
    integration.domain = {scenario.domainId};
    integration.botAdmins = {scenario.botAdminId};
    integration.bot = {bot};
    integration.botName = BotName;
    integration.secretGeneration = 1;
    integration.linkedAt = clock.now();
    must(store().integration.save(integration));
    writeSecrets(integration.secretGeneration);
}

std::unique_ptr<DeliveringProgram> DeliveryWorld::another()
{
    return std::make_unique<DeliveringProgram>(folder.path(), endpoints, secrets, catalogue, clock);
}

void DeliveryWorld::writeSecrets(int generation)
{
    const auto app = server.tenant().app(scenario.app.clientId);
    const QString profile = store().profileId().value();
    must(waitFor(secrets.write(clientSecretKey(profile, generation), app->clientSecret.toUtf8())));
    must(waitFor(secrets.write(privateKeyKey(profile, generation), app->privateKey)));
}

void DeliveryWorld::repairLink()
{
    const auto other = Store::open({.folder = folder.path()}).value()->integration.load();
    Integration integration = *other;
    writeSecrets(++integration.secretGeneration); // what is under way with the old ones says nothing of these
    integration.state = IntegrationState::Linked;
    integration.problem.reset();
    must(Store::open({.folder = folder.path()}).value()->integration.save(integration));
}

SettingId DeliveryWorld::setting(const PracticeRoom& room)
{
    if (!m_settings.contains(room.channelId)) {
        NotificationSetting setting;
        setting.company = {u"yokohama"_s};
        setting.channel = {room.channelId};
        setting.events = catalogue.allIds();
        setting.updatedAt = clock.now();
        m_settings.insert(room.channelId, store().settings.add(setting).value());
    }
    return m_settings.value(room.channelId);
}

SettingId DeliveryWorld::userSetting(const PracticeRoom& room)
{
    NotificationSetting setting;
    setting.tab = SettingTab::User;
    setting.company = {u"yokohama"_s};
    setting.user = {u"sato"_s};
    setting.channel = {room.channelId};
    setting.events = catalogue.allIds();
    setting.updatedAt = clock.now();
    return store().settings.add(setting).value();
}

DeliveryId DeliveryWorld::add(const PracticeRoom& room, const QString& note)
{
    return add(room, note, setting(room));
}

DeliveryId DeliveryWorld::add(const PracticeRoom& room, const QString& note, SettingId setting)
{
    Event event;
    event.source = u"test"_s;
    event.id = QString::number(++m_events);
    event.type = u"trip_start"_s;
    event.occurredAt = clock.now();
    event.receivedAt = clock.now();
    event.company = {u"yokohama"_s};
    event.data.note = note;
    Delivery delivery;
    delivery.event = store().events.accept(event, "{}").value().value();
    delivery.setting = setting;
    delivery.channel = {room.channelId};
    delivery.createdAt = clock.now();
    delivery.retrySince = clock.now();
    delivery.nextAttemptAt = clock.now();
    return store().deliveries.add(delivery).value();
}

Delivery DeliveryWorld::delivery(DeliveryId id)
{
    const auto row = store().deliveries.find(id);
    if (!row || !*row)
        qFatal("no delivery: %s", qPrintable(row ? QString() : row.error().detail));
    return (*row)->delivery;
}

QStringList DeliveryWorld::notes(const PracticeRoom& room)
{
    QStringList notes;
    for (const PracticeMessage& message : server.tenant().messagesInRoom(room.channelId)) {
        const QString text = message.text();
        const QString note = text.section(u"メモ: "_s, 1).section(u'\n', 0, 0);
        notes += text.contains(u"\n※再送のため"_s) ? note + u'?' : note;
    }
    return notes;
}

int DeliveryWorld::sends() const
{
    int sends = 0;
    for (const PracticeRequest& request : server.requests())
        sends += request.path.endsWith(u"/messages") ? 1 : 0;
    return sends;
}

void DeliveryWorld::disturb(const PracticeRoom& room, PracticeFault::Kind kind, int count, int status)
{
    PracticeFault fault;
    fault.kind = kind;
    fault.method = u"POST"_s;
    fault.path = u"*/channels/"_s + room.channelId + u"/messages"_s;
    fault.count = count;
    fault.status = status;
    server.faults().add(fault);
}

bool DeliveryWorld::settle()
{
    QElapsedTimer timer;
    timer.start();
    for (int calm = 0; calm < SettledRounds;) {
        if (timer.elapsed() > 20'000)
            return false;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        calm = store().deliveries.counts().value().sending == 0 ? calm + 1 : 0;
    }
    return true;
}

bool DeliveryWorld::pass(std::chrono::milliseconds time)
{
    if (!settle())
        return false;
    clock.advance(time);
    return settle();
}

} // namespace smartfleet::test
