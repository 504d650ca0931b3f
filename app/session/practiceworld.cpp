// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/practiceworld.h"

#include "app/session/trafficsamples.h"

namespace smartfleet {

PracticeWorld::PracticeWorld() = default;

Result<std::unique_ptr<PracticeWorld>> PracticeWorld::open(quint16 port)
{
    std::unique_ptr<PracticeWorld> world(new PracticeWorld);
    if (!world->m_folder.isValid())
        return failure(Error::Kind::Storage, QStringLiteral("file_unwritable"),
                       {world->m_folder.path(), world->m_folder.errorString()});
    if (!world->m_server.listen(port))
        return failure(Error::Kind::Network, QStringLiteral("practice_port_taken"), {QString::number(port)});
    world->m_scenario = makePracticeScenario(world->m_server);
    return world;
}

SessionOptions PracticeWorld::sessionOptions() const
{
    SessionOptions options;
    options.location.folder = m_folder.path();
    options.secretsInMemory = true;
    options.endpoints.api = m_server.apiUrl();
    options.endpoints.auth = m_server.authUrl();
    return options;
}

IntegrationForm PracticeWorld::form() const
{
    return {.clientId = m_scenario.app.clientId,
            .clientSecret = m_scenario.app.clientSecret,
            .serviceAccount = m_scenario.app.serviceAccount,
            .privateKey = m_scenario.app.privateKey,
            .domainId = QString::number(m_scenario.domainId),
            .botAdmins = {m_scenario.botAdminId}};
}

Result<> PracticeWorld::addSamples(Session& session)
{
    return addSampleFleet(session.directory);
}

std::vector<QByteArray> PracticeWorld::traccarBodies(const QDateTime& now)
{
    return sampleTraccarBodies(now);
}

} // namespace smartfleet
