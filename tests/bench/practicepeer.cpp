// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/practicepeer.h"

#include "app/practice/practicescenario.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace smartfleet::bench {

namespace {

PracticeAccess furnish(PracticeServer& server, int rooms)
{
    if (!server.listen())
        qFatal("the practice server can't listen");
    const PracticeScenario scenario = makePracticeScenario(server);
    PracticeBot bot;
    bot.clientId = scenario.app.clientId;
    bot.name = u"bench"_s;
    bot.enableGroupJoin = true;
    bot.registrations = {{.domainId = scenario.domainId, .visible = true}};
    PracticeAccess access{.api = server.apiUrl(),
                          .auth = server.authUrl(),
                          .app = scenario.app,
                          .domainId = scenario.domainId,
                          .botId = server.tenant().addBot(bot).botId,
                          .admin = scenario.botAdminId};
    for (int i = 0; i < rooms; ++i) {
        const PracticeRoom room = server.tenant().createRoom(u"room %1"_s.arg(i));
        if (server.tenant().inviteBot(room.channelId, access.botId))
            qFatal("the bot can't be invited");
        access.rooms += room.channelId;
    }
    return access;
}

QByteArray toLine(const PracticeAccess& access)
{
    const QJsonObject json{{u"api"_s, access.api.toString()},
                           {u"auth"_s, access.auth.toString()},
                           {u"clientId"_s, access.app.clientId},
                           {u"clientSecret"_s, access.app.clientSecret},
                           {u"serviceAccount"_s, access.app.serviceAccount},
                           {u"privateKey"_s, QString::fromLatin1(access.app.privateKey)},
                           {u"domainId"_s, access.domainId},
                           {u"botId"_s, access.botId},
                           {u"admin"_s, access.admin},
                           {u"rooms"_s, QJsonArray::fromStringList(access.rooms)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

PracticeAccess fromLine(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    PracticeAccess access;
    access.api = QUrl(json.value(u"api"_s).toString());
    access.auth = QUrl(json.value(u"auth"_s).toString());
    access.app.clientId = json.value(u"clientId"_s).toString();
    access.app.clientSecret = json.value(u"clientSecret"_s).toString();
    access.app.serviceAccount = json.value(u"serviceAccount"_s).toString();
    access.app.privateKey = json.value(u"privateKey"_s).toString().toLatin1();
    access.domainId = json.value(u"domainId"_s).toInteger();
    access.botId = json.value(u"botId"_s).toInteger();
    access.admin = json.value(u"admin"_s).toString();
    for (const QJsonValueConstRef room : json.value(u"rooms"_s).toArray())
        access.rooms += room.toString();
    return access;
}

} // namespace

PracticeThread::PracticeThread(int rooms)
{
    m_anchor.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_anchor,
        [this, rooms] {
            m_server = std::make_unique<PracticeServer>();
            m_access = furnish(*m_server, rooms);
        },
        Qt::BlockingQueuedConnection);
}

PracticeThread::~PracticeThread()
{
    QMetaObject::invokeMethod(&m_anchor, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PracticeThread::run(const std::function<void(PracticeServer&)>& work)
{
    QMetaObject::invokeMethod(&m_anchor, [this, &work] { work(*m_server); }, Qt::BlockingQueuedConnection);
}

std::vector<PracticeMessage> PracticeThread::messages()
{
    std::vector<PracticeMessage> all;
    run([&all](PracticeServer& server) { all = server.tenant().messages(); });
    return all;
}

int PracticeThread::answered(int status)
{
    int count = 0;
    run([&](PracticeServer& server) {
        for (const PracticeRequest& request : server.requests())
            count += request.status == status ? 1 : 0;
    });
    return count;
}

QByteArray PracticeThread::issueToken()
{
    QString token;
    run([&](PracticeServer& server) {
        token = server.tenant().issueAccessToken({.clientId = m_access.app.clientId,
                                                  .scopes = {u"bot"_s},
                                                  .expiresAt = QDateTime::currentDateTimeUtc().addDays(1)});
    });
    return token.toLatin1();
}

PracticeProcess::PracticeProcess(int rooms)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--practice"_s, QString::number(rooms)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000))
            qFatal("the practice server didn't start");
    }
    m_access = fromLine(m_process.readLine());
}

PracticeProcess::~PracticeProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

std::optional<int> servePractice(int argc, char* argv[])
{
    if (argc != 3 || QByteArrayView(argv[1]) != "--practice")
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    PracticeServer server;
    server.limits().setPerMinute(0);
    server.limits().setPerDay(0);
    const QByteArray line = toLine(furnish(server, QByteArray(argv[2]).toInt()));
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
    QSocketNotifier parent(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&parent, &QSocketNotifier::activated, &parent, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace smartfleet::bench
