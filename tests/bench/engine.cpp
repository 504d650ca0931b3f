// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine.h"

#include "app/link/linksecrets.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace smartfleet::bench {

Engine::Engine(const PracticeAccess& practice, int callsPerMinute)
{
    SessionOptions options;
    options.location.folder = m_folder.path();
    options.secretsInMemory = true;
    options.endpoints.api = practice.api;
    options.endpoints.auth = practice.auth;
    options.endpoints.callsPerMinute = callsPerMinute;
    m_session = must(Session::open(options));
    furnish(practice);
    m_port = must(m_session->httpInterface.start({.port = 0}));
}

Engine::~Engine()
{
    m_session->httpInterface.stop();
    must(test::waitFor(m_session->dispatcher.stop()));
}

void Engine::furnish(const PracticeAccess& practice)
{
    Integration integration;
    integration.state = IntegrationState::Linked;
    integration.clientId = practice.app.clientId;
    integration.serviceAccount = practice.app.serviceAccount;
    integration.domain = {practice.domainId};
    integration.botAdmins = {practice.admin};
    integration.bot = {practice.botId};
    integration.botName = BotName;
    integration.secretGeneration = 1;
    integration.linkedAt = m_session->clock.now();
    must(store().integration.save(integration));
    must(test::waitFor(writeLinkSecrets(*m_session->secrets, must(store().profileId()), 1,
                                        {practice.app.clientSecret, practice.app.privateKey})));
    must(store().tokens.add(storedToken(Token)));
    must(store().database.transaction([&]() -> Result<> {
        for (int i = 0; i < int(practice.rooms.size()); ++i) {
            const CompanyId company{QString::fromLatin1(companyOf(i))};
            SMARTFLEET_TRY(store().fleet.add(Company{company, u"運輸%1"_s.arg(i)}));
            NotificationSetting setting;
            setting.company = company;
            setting.channel = {practice.rooms.at(i)};
            setting.events = m_session->catalogue.allIds();
            setting.updatedAt = m_session->clock.now();
            SMARTFLEET_TRY(store().settings.add(setting));
        }
        return {};
    }));
}

bool Engine::waitUntil(const std::function<bool()>& isSo, std::chrono::milliseconds patience,
                       std::chrono::milliseconds step)
{
    QElapsedTimer waited;
    waited.start();
    QEventLoop loop;
    QTimer look;
    bool isDone = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        isDone = isSo();
        if (isDone || waited.hasExpired(patience.count()))
            loop.quit();
    });
    look.setTimerType(Qt::PreciseTimer);
    look.start(step);
    loop.exec();
    return isDone;
}

QByteArray companyOf(int room)
{
    return 'c' + QByteArray::number(room);
}

AccessToken storedToken(const QByteArray& token)
{
    return {u"bench"_s, u"events"_s, QCryptographicHash::hash(token, QCryptographicHash::Sha256),
            QDateTime::currentDateTimeUtc()};
}

} // namespace smartfleet::bench
