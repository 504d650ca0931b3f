// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/integration/linkworld.h"

#include "app/integration/botsearch.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

Error refusal(const QString& code)
{
    Error error{Error::Kind::Keychain};
    error.code = code;
    return error;
}

/// An event with a delivery of `setting` that waits.
void addWaiting(Store& store, const NotificationSetting& setting, SettingId id, const QDateTime& now)
{
    Event event;
    event.source = u"test"_s;
    event.id = setting.channel.value;
    event.type = u"speeding"_s;
    event.occurredAt = now;
    event.receivedAt = now;
    event.company = setting.company;
    Delivery delivery;
    delivery.event = given(store.events.accept(event, "{}")).value();
    delivery.setting = id;
    delivery.tab = setting.tab;
    delivery.channel = setting.channel;
    delivery.createdAt = now;
    delivery.retrySince = now;
    delivery.nextAttemptAt = now;
    given(store.deliveries.add(delivery));
}

} // namespace

Call<QByteArray>* MoodySecretStore::read(const QString& key)
{
    return readRefusal.isEmpty() ? memory.read(key) : finishedCall<QByteArray>(this, failure(refusal(readRefusal)));
}

Call<void>* MoodySecretStore::write(const QString& key, const QByteArray& value)
{
    if (writeRefusal.isEmpty() || writesLeft-- > 0)
        return memory.write(key, value);
    return finishedCall<void>(this, failure(refusal(writeRefusal)));
}

Call<void>* MoodySecretStore::remove(const QString& key)
{
    return removeRefusal.isEmpty() ? memory.remove(key) : finishedCall<void>(this, failure(refusal(removeRefusal)));
}

LinkProgram::LinkProgram(const QString& folder, const LineWorksEndpoints& endpoints, SecretStore& secrets, Clock& clock)
    : store(given(Store::open({.folder = folder})))
    , lineworks(endpoints, clock)
    , link(*store, secrets, lineworks)
    , service(*store, secrets, link, clock)
{
}

LinkWorld::LinkWorld()
{
    if (!server.listen())
        qFatal("no port for the practice LINE WORKS");
    scenario = makePracticeScenario(server);
    endpoints.api = server.apiUrl();
    endpoints.auth = server.authUrl();
    endpoints.timeout = 1000s; // ten, by the hasty clock
    program = another();
}

std::unique_ptr<LinkProgram> LinkWorld::another()
{
    return std::make_unique<LinkProgram>(folder.path(), endpoints, secrets, clock);
}

void LinkWorld::restart()
{
    program.reset();
    QCoreApplication::processEvents(); // LINE WORKS ends what it was doing
    program = another();
}

IntegrationForm LinkWorld::form() const
{
    return {.clientId = scenario.app.clientId,
            .clientSecret = scenario.app.clientSecret,
            .serviceAccount = scenario.app.serviceAccount,
            .privateKey = scenario.app.privateKey,
            .domainId = QString::number(scenario.domainId),
            .botAdmins = {scenario.botAdminId}};
}

Integration LinkWorld::linkWithSettings()
{
    const Integration linked = given(registerLink());
    given(store().fleet.add(Company{{u"minato"_s}, u"みなと運輸"_s}));
    given(store().fleet.add(User{{u"sato"_s}, u"佐藤"_s, {u"minato"_s}, {}}));
    NotificationSetting setting;
    setting.company = {u"minato"_s};
    setting.channel = {scenario.dispatchRoom.channelId};
    setting.events = {u"speeding"_s};
    setting.updatedAt = clock.now();
    addWaiting(store(), setting, given(store().settings.add(setting)), clock.now());
    setting.tab = SettingTab::User;
    setting.user = {u"sato"_s};
    setting.channel = {scenario.safetyRoom.channelId};
    addWaiting(store(), setting, given(store().settings.add(setting)), clock.now());
    return linked;
}

qint64 LinkWorld::leftBot(const QString& marker) const
{
    PracticeBot bot;
    bot.clientId = scenario.app.clientId;
    bot.name = BotName;
    bot.description = botDescription(marker);
    return tenant().addBot(bot).botId;
}

int LinkWorld::requests(const QString& method, const QString& path) const
{
    const QRegularExpression matching(QRegularExpression::wildcardToRegularExpression(path));
    int count = 0;
    for (const PracticeRequest& request : server.requests())
        count += request.method == method && matching.match(request.path).hasMatch() ? 1 : 0;
    return count;
}

QStringList LinkWorld::actions()
{
    QStringList all;
    for (const AuditEntry& entry : given(store().audit.list()))
        all.prepend(entry.action);
    return all;
}

QStringList LinkWorld::leftOvers()
{
    QStringList left;
    if (const Integration stored = record(); stored.state != IntegrationState::NotLinked)
        left += u"record: "_s + toString(stored.state);
    for (const auto& [key, value] : secrets.memory.all().asKeyValueRange())
        left += u"secret: "_s + key;
    for (const PracticeBot& bot : bots())
        left += u"bot: "_s + bot.description;
    return left;
}

QStringList LinkWorld::faultsOfTheLink()
{
    QStringList faults;
    const auto must = [&faults](bool holds, const QString& what) {
        if (!holds)
            faults += what;
    };
    const Integration stored = record();
    must(stored.state == IntegrationState::Linked, u"state "_s + toString(stored.state));
    must(stored.step.isEmpty() && !stored.undoing && !stored.problem, u"not finished: "_s + stored.step);
    must(stored.pendingGeneration == 0 && stored.staleGeneration == 0, u"generations left"_s);
    must(stored.linkedAt.isValid(), u"no time"_s);
    const QString profile = given(store().profileId());
    QStringList keys = secrets.memory.all().keys();
    keys.sort();
    must(keys ==
             QStringList{clientSecretKey(profile, stored.secretGeneration),
                         privateKeyKey(profile, stored.secretGeneration)},
         u"secrets: "_s + keys.join(u' '));
    must(bots().size() == 1, u"%1 bots"_s.arg(bots().size()));
    for (const PracticeBot& bot : bots()) {
        must(bot.botId == stored.bot.value, u"another bot"_s);
        must(bot.name == BotName && bot.description.contains(stored.marker), u"bot: "_s + bot.description);
        must(bot.registrations.size() == 1 && bot.registrations.front().visible &&
                 bot.registrations.front().domainId == stored.domain.value,
             u"not published"_s);
    }
    return faults;
}

void LinkWorld::misbehave(PracticeFault::Kind kind, const QString& method, const QString& path, int count, int status)
{
    PracticeFault fault;
    fault.kind = kind;
    fault.method = method;
    fault.path = path;
    fault.count = count;
    fault.status = status;
    server.faults().add(fault);
}

int dieAnywhere(const std::function<void(LinkWorld&)>& prepare, const std::function<Job*(LinkWorld&)>& start,
                const std::function<void(LinkWorld&)>& look)
{
    constexpr int NeverThatLong = 1000;
    for (int turns = 1; turns < NeverThatLong; ++turns) {
        LinkWorld world;
        prepare(world);
        const QPointer<Job> job(start(world));
        for (int turn = 0; turn < turns && job; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const bool ranThrough = !job;
        world.restart();
        look(world);
        if (ranThrough || QTest::currentTestFailed())
            return turns - 1;
    }
    return NeverThatLong;
}

} // namespace smartfleet::test
