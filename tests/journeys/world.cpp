// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/world.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

World::World(const QString& program)
    : ctl(program)
{
    if (!server.listen())
        qFatal("no port for the practice LINE WORKS");
    scenario = makePracticeScenario(server);
    ctl.environment().insert(u"SMARTFLEET_LINEWORKS_API_URL"_s, server.apiUrl().toString());
    ctl.environment().insert(u"SMARTFLEET_LINEWORKS_AUTH_URL"_s, server.authUrl().toString());
    ctl.leading() = {u"--profile"_s, profile(), u"--lang"_s, u"en"_s, u"--json"_s};
    file(u"secret.txt"_s, scenario.app.clientSecret.toUtf8());
    file(u"key.pem"_s, scenario.app.privateKey);
}

QString World::file(const QString& name, const QByteArray& contents) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("no file can be written");
    return file.fileName();
}

QStringList World::registration() const
{
    return {u"integration"_s,          u"register"_s,
            u"--client-id"_s,          scenario.app.clientId,
            u"--client-secret-file"_s, m_folder.filePath(u"secret.txt"_s),
            u"--service-account"_s,    scenario.app.serviceAccount,
            u"--private-key-file"_s,   m_folder.filePath(u"key.pem"_s),
            u"--domain-id"_s,          QString::number(scenario.domainId),
            u"--bot-admin"_s,          scenario.botAdminId};
}

QStringList World::registrationWith(const QString& option, const QString& value) const
{
    QStringList words = registration();
    words[words.indexOf(option) + 1] = value;
    return words;
}

qint64 World::link()
{
    const Ended ended = ctl.run(registration());
    if (ended.exitCode != 0) {
        qWarning("linking failed: %s", ended.output.constData());
        return 0;
    }
    return ended.json()[u"botId"_s].toInteger();
}

bool World::setUp()
{
    const qint64 bot = link();
    if (bot == 0 || server.tenant().inviteBot(room(), bot))
        return false;
    for (const QStringList& words : {QStringList{u"companies"_s, u"add"_s, u"minato"_s, u"みなと運輸"_s},
                                     QStringList{u"vehicles"_s, u"add"_s, u"truck-9"_s, u"9号車"_s, u"--company"_s,
                                                 u"minato"_s, u"--device"_s, u"860000000000099"_s},
                                     QStringList{u"settings"_s, u"add"_s, u"--company"_s, u"minato"_s,
                                                 u"--channel-id"_s, room(), u"--events"_s, u"all"_s}}) {
        const Ended ended = ctl.run(words);
        if (ended.exitCode != 0) {
            qWarning("%s: %s", qPrintable(words.join(u' ')), ended.output.constData());
            return false;
        }
    }
    return true;
}

bool World::profileHolds(const QByteArray& text) const
{
    QDirIterator files(profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

QByteArray traccarBody(qint64 id, const QByteArray& alarm)
{
    const QDateTime at = QDateTime::currentDateTimeUtc();
    const QByteArray time = at.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s).toLatin1() + "+00:00";
    const QByteArray number = QByteArray::number(id);
    return R"({"event":{"id":)" + number + R"(,"attributes":{"alarm":")" + alarm +
        R"("},"deviceId":9,"type":"alarm","eventTime":")" + time +
        R"(","positionId":1,"geofenceId":0,"maintenanceId":0},"position":{"id":1,"attributes":{},"deviceId":9,"protocol":"osmand","fixTime":")" +
        time +
        R"(","valid":true,"latitude":35.6,"longitude":139.7,"altitude":0.0,"speed":20.0,"course":0.0,"address":"東京都港区海岸","accuracy":0.0,)" +
        R"("network":null,"geofenceIds":null},"device":{"id":9,"attributes":{},"name":"9号車","uniqueId":"860000000000099","status":"online"}})";
}

} // namespace smartfleet::test
