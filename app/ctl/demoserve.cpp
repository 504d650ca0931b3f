// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/termination.h"
#include "app/session/practiceworld.h"

#include <QEventLoop>
#include <QFile>
#include <QSaveFile>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// the practice app's secrets, made a moment ago and gone with the process, for `integration register` to read
Result<> writeSecret(const QString& name, const QByteArray& value)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(value) != value.size() || !file.commit())
        return failure(Error::Kind::Storage, u"file_unwritable"_s, {name, file.errorString()});
    return {};
}

QJsonObject description(PracticeWorld& world, const QString& secretFile, const QString& keyFile)
{
    const PracticeScenario& scenario = world.scenario();
    QJsonArray rooms;
    for (const PracticeRoom& room : {scenario.dispatchRoom, scenario.safetyRoom})
        rooms.append(QJsonObject{{u"channelId"_s, room.channelId}, {u"title"_s, room.title}});
    return {{u"apiUrl"_s, world.server().apiUrl().toString()},
            {u"authUrl"_s, world.server().authUrl().toString()},
            {u"controlUrl"_s, world.server().apiUrl().resolved(QUrl(u"/practice"_s)).toString()},
            {u"clientId"_s, scenario.app.clientId},
            {u"clientSecretFile"_s, secretFile},
            {u"serviceAccount"_s, scenario.app.serviceAccount},
            {u"privateKeyFile"_s, keyFile},
            {u"domainId"_s, scenario.domainId},
            {u"botAdmin"_s, scenario.botAdminId},
            {u"rooms"_s, rooms}};
}

QString inWords(const QJsonObject& told)
{
    QString text =
        Ctl::tr("The practice LINE WORKS is ready. Ctrl+C ends it. To point the programs at it:") + u"\n\n"_s;
    text += u"export SMARTFLEET_LINEWORKS_API_URL=%1\n"_s.arg(told[u"apiUrl"_s].toString());
    text += u"export SMARTFLEET_LINEWORKS_AUTH_URL=%1\n\n"_s.arg(told[u"authUrl"_s].toString());
    text += u"smartfleetctl integration register --client-id %1 --client-secret-file %2 \\\n"_s.arg(
        told[u"clientId"_s].toString(), told[u"clientSecretFile"_s].toString());
    text += u"    --service-account %1 --private-key-file %2 \\\n"_s.arg(told[u"serviceAccount"_s].toString(),
                                                                         told[u"privateKeyFile"_s].toString());
    text += u"    --domain-id %1 --bot-admin %2\n\n"_s.arg(told[u"domainId"_s].toInteger())
                .arg(told[u"botAdmin"_s].toString());
    text += Ctl::tr("Talk rooms (channel ID, title):") + u'\n';
    for (const auto room : told[u"rooms"_s].toArray())
        text += u"    %1  %2\n"_s.arg(room[u"channelId"_s].toString(), room[u"title"_s].toString());
    text += u'\n' + Ctl::tr("Invite the bot to a talk room: type `invite CHANNEL_ID` here, or") + u'\n';
    text +=
        u"    curl -X POST %1/rooms/CHANNEL_ID/bots -H 'Content-Type: application/json' -d '{\"botId\": BOT_ID}'\n"_s
            .arg(told[u"controlUrl"_s].toString());
    text += Ctl::tr("Read a talk room:") + u'\n';
    text += u"    curl %1/rooms/CHANNEL_ID/messages\n"_s.arg(told[u"controlUrl"_s].toString());
    return text;
}

// `invite CHANNEL_ID [BOT_ID]`, where one bot needs no naming
void obey(const Context& context, PracticeServer& server, const QString& line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const std::vector<PracticeBot> bots = server.tenant().bots();
    if (words.first() != u"invite"_s || words.size() < 2 || words.size() > 3 || (words.size() == 2 && bots.empty())) {
        context.say(Ctl::tr("Understood here: invite CHANNEL_ID [BOT_ID], once there is a bot"));
        return;
    }
    const qint64 bot = words.size() == 3 ? words.at(2).toLongLong() : bots.back().botId;
    const auto refusal = server.tenant().inviteBot(words.at(1), bot);
    context.say(refusal ? refusal->description : Ctl::tr("The bot %1 is in the talk room.").arg(bot));
}

} // namespace

int runDemoServer(Context& context, int port)
{
    const Result<std::unique_ptr<PracticeWorld>> opened = PracticeWorld::open(quint16(port));
    if (!opened)
        return context.fail(opened.error());
    PracticeWorld& world = **opened;
    const QTemporaryDir folder; // only its owner may look into it
    const QString secretFile = folder.filePath(u"client-secret.txt"_s);
    const QString keyFile = folder.filePath(u"private-key.pem"_s);
    for (const auto& [name, value] : {std::pair(secretFile, world.scenario().app.clientSecret.toUtf8()),
                                      std::pair(keyFile, world.scenario().app.privateKey)}) {
        if (const Result<> written = writeSecret(name, value); !written)
            return context.fail(written.error());
    }

    Termination termination;
    QEventLoop loop;
    QObject::connect(&termination, &Termination::requested, &loop, &QEventLoop::quit);
    QObject::connect(
        &world.server(), &PracticeServer::requestAnswered, &loop, [&context](const PracticeRequest& request) {
            context.say(
                u"%1 %2 → %3 %4"_s.arg(request.method, request.path).arg(request.status).arg(request.errorCode));
        });
    QObject::connect(&world.server(), &PracticeServer::messageReceived, &loop,
                     [&context](const PracticeMessage& message) {
                         context.say(u"%1\n%2\n"_s.arg(message.channelId, message.text()));
                     });
    QFile input;
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        notifier.setEnabled(false);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            notifier.setEnabled(false); // its end: the server goes on without it
        else
            obey(context, world.server(), QString::fromUtf8(line));
    });

    const QJsonObject told = description(world, secretFile, keyFile);
    context.answer(told, inWords(told));
    loop.exec();
    return Context::Done;
}

} // namespace smartfleet
