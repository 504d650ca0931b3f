// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QJsonArray>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

const QByteArray Boundary = "7MA4YWxkTrZu0gW"_ba;

/// What stands in the form of an upload; an empty name leaves the field out.
struct Upload
{
    QByteArray resourceName = "events.csv"_ba;
    QByteArray field = "FileData"_ba;
    QByteArray fileName = "events.csv"_ba;
    QByteArray content = "a,b\r\n1,2\r\n"_ba;
};

QByteArray form(const Upload& upload)
{
    QByteArray body;
    if (!upload.resourceName.isEmpty())
        body += "--" + Boundary + "\r\nContent-Disposition: form-data; name=\"resourceName\"\r\n\r\n" +
            upload.resourceName + "\r\n";
    if (!upload.field.isEmpty())
        body += "--" + Boundary + "\r\nContent-Disposition: form-data; name=\"" + upload.field + "\"; filename=\"" +
            upload.fileName + "\"\r\nContent-Type: text/csv\r\n\r\n" + upload.content + "\r\n";
    return body + "--" + Boundary + "--\r\n";
}

/// A practice world with a bot that asked for a place.
struct World
{
    World()
    {
        client.earn();
        botId = client.makeBotInRoom();
        ask();
    }

    void ask(const QString& name = u"events.csv"_s)
    {
        const Reply reply = client.call("POST"_ba, u"/bots/%1/attachments"_s.arg(botId), {{u"fileName"_s, name}});
        fileId = reply.json.value(u"fileId").toString();
        place = QUrl(reply.json.value(u"uploadUrl").toString());
    }
    Reply upload(const Upload& what = {}, const QByteArray& type = "multipart/form-data; boundary="_ba + Boundary)
    {
        return client.send("POST"_ba, QString::fromLatin1(place.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)),
                           form(what), {{"Content-Type"_ba, type}, {"Authorization"_ba, "Bearer "_ba + client.token}});
    }
    Reply show(const QString& id)
    {
        return client.call("POST"_ba, client.messagePath(botId),
                           {{u"content"_s, QJsonObject{{u"type"_s, u"file"_s}, {u"fileId"_s, id}}}});
    }
    std::vector<PracticeMessage> messages() { return client.server.tenant().messages(); }

    PracticeWorldClient client;
    qint64 botId = 0;
    QString fileId;
    QUrl place;
};

} // namespace

class TestAttachmentsEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void file_uploadedAndShown_isInTheRoom();
    void place_requests_areChecked_data();
    void place_requests_areChecked();
    void upload_forms_areChecked_data();
    void upload_forms_areChecked();
    void upload_twice_isRefused();
    void upload_token_isChecked();
    void upload_tooLarge_isRefused();
    void upload_unknownPlace_isRefused();
    void upload_isCounted();
    void upload_fault_isMade();
    void file_onlyUploaded_onlyOnce_onlyItsBots();
    void file_ofYesterday_isGone();
    void file_blockedType_isRefused();
    void scopeForMessages_isEnough();
};

void TestAttachmentsEndpoint::file_uploadedAndShown_isInTheRoom()
{
    World world;

    const Reply uploaded = world.upload();
    const Reply shown = world.show(world.fileId);

    QCOMPARE(uploaded.status, 200);
    QCOMPARE(uploaded.json.value(u"fileId").toString(), world.fileId);
    QCOMPARE(uploaded.json.value(u"fileSize").toInt(), 10);
    QCOMPARE(shown.status, 201);
    QCOMPARE(world.messages().size(), std::size_t(1));
    QCOMPARE(world.messages()[0].text(), u"events.csv (10 bytes)"_s);
    const QString room = world.client.scenario.dispatchRoom.channelId;
    const Reply listed = world.client.control("GET"_ba, u"/rooms/%1/messages"_s.arg(room));
    QCOMPARE(listed.json.value(u"messages")[0][u"file"_s][u"name"_s].toString(), u"events.csv"_s);
    QCOMPARE(listed.json.value(u"messages")[0][u"file"_s][u"size"_s].toInt(), 10);
    QCOMPARE(world.client.control("GET"_ba, u"/files/"_s + world.fileId).body, "a,b\r\n1,2\r\n"_ba);
    QCOMPARE(world.client.control("GET"_ba, u"/files/x"_s).status, 404);
}

void TestAttachmentsEndpoint::place_requests_areChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << QJsonObject() << u"MISSING_PARAMETER"_s;
    QTest::newRow("empty name") << QJsonObject{{u"fileName"_s, QString()}} << u"INVALID_PARAMETER"_s;
    QTest::newRow("a number") << QJsonObject{{u"fileName"_s, 1}} << u"INVALID_PARAMETER"_s;
    QTest::newRow("a path") << QJsonObject{{u"fileName"_s, u"../a.csv"_s}} << u"INVALID_PARAMETER"_s;
    QTest::newRow("a line break") << QJsonObject{{u"fileName"_s, u"a\nb.csv"_s}} << u"INVALID_PARAMETER"_s;
    QTest::newRow("too long") << QJsonObject{{u"fileName"_s, QString(201, u'a')}} << u"INVALID_PARAMETER"_s;
}

void TestAttachmentsEndpoint::place_requests_areChecked()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, code);
    World world;

    const Reply reply = world.client.call("POST"_ba, u"/bots/%1/attachments"_s.arg(world.botId), body);

    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), code);
    QCOMPARE(world.client.call("POST"_ba, u"/bots/1/attachments"_s, {{u"fileName"_s, u"a"_s}}).code(),
             u"BOT_NOT_EXIST"_s);
}

void TestAttachmentsEndpoint::upload_forms_areChecked_data()
{
    QTest::addColumn<QByteArray>("resourceName");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<int>("status");
    QTest::newRow("as clients send it") << "events.csv"_ba << "FileData"_ba << "events.csv"_ba << 200;
    QTest::newRow("as the documentation has it") << "events.csv"_ba << "Filedata"_ba << "events.csv"_ba << 200;
    QTest::newRow("no resourceName") << ""_ba << "FileData"_ba << "events.csv"_ba << 400;
    QTest::newRow("no file") << "events.csv"_ba << ""_ba << "events.csv"_ba << 400;
    QTest::newRow("another field") << "events.csv"_ba << "file"_ba << "events.csv"_ba << 400;
    QTest::newRow("another name") << "events.csv"_ba << "FileData"_ba << "other.csv"_ba << 400;
    QTest::newRow("another resourceName") << "other.csv"_ba << "FileData"_ba << "events.csv"_ba << 400;
}

void TestAttachmentsEndpoint::upload_forms_areChecked()
{
    QFETCH(QByteArray, resourceName);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, fileName);
    QFETCH(int, status);
    World world;

    QCOMPARE(world.upload({resourceName, field, fileName}).status, status);
    QCOMPARE(world.client.server.tenant().file(world.fileId)->isUploaded, status == 200);
}

void TestAttachmentsEndpoint::upload_twice_isRefused()
{
    World world;
    QCOMPARE(world.upload({.content = ""_ba}, "application/json"_ba).status, 415);
    QCOMPARE(world.upload({}, "multipart/form-data; boundary=other"_ba).status, 400);
    QCOMPARE(world.upload().status, 200);

    const Reply again = world.upload({.content = "other"_ba});

    QCOMPARE(again.status, 409);
    QCOMPARE(world.client.server.tenant().file(world.fileId)->content, "a,b\r\n1,2\r\n"_ba);
}

void TestAttachmentsEndpoint::upload_token_isChecked()
{
    World world;
    const QByteArray good = world.client.token;
    world.client.token = "wrong"_ba;
    QCOMPARE(world.upload().status, 401);
    QVERIFY(world.upload().headers.value("www-authenticate"_ba).contains("invalid_token"));

    PracticeTenant& tenant = world.client.server.tenant();
    const PracticeApp other = tenant.createApp({.name = u"other"_s, .keyBits = 1024});
    world.client.token =
        tenant
            .issueAccessToken(
                {.clientId = other.clientId, .scopes = {u"bot"_s}, .expiresAt = world.client.server.now().addSecs(60)})
            .toLatin1();
    QCOMPARE(world.upload().code(), u"ACCESS_DENIED"_s);

    world.client.token = good;
    QCOMPARE(world.upload().status, 200);
}

void TestAttachmentsEndpoint::upload_tooLarge_isRefused()
{
    World world;
    QCOMPARE(world.client.control("POST"_ba, u"/limits"_s, {{u"fileBytes"_s, 2'000'000}}).status, 204);

    const Reply large = world.upload({.content = QByteArray(2'000'001, 'x')});
    QCOMPARE(large.status, 413);
    QCOMPARE(large.code(), u"LIMIT_EXCEEDED"_s);
    QCOMPARE(world.upload({.content = QByteArray(2'000'000, 'x')}).status, 200);
}

void TestAttachmentsEndpoint::upload_unknownPlace_isRefused()
{
    World world;
    const QUrl good = world.place;

    for (const QString& path :
         {u"/storage"_s, u"/storage/k/emsg/r/jp1/x/events.csv"_s, good.path() + u"x"_s, good.path() + u"/x"_s}) {
        world.place.setPath(path);
        QCOMPARE(world.upload().status, 404);
    }
    QCOMPARE(world.client.send("GET"_ba, good.path(), {}, {}).status, 405);
}

void TestAttachmentsEndpoint::upload_isCounted()
{
    World world;
    world.client.server.limits().setPerMinute(1);
    world.client.server.limits().forget();

    const Reply first = world.upload({.field = ""_ba});
    const Reply second = world.upload();

    QCOMPARE(first.headers.value("ratelimit-remaining"_ba), "0"_ba);
    QCOMPARE(second.status, 429);
}

void TestAttachmentsEndpoint::upload_fault_isMade()
{
    World world;
    PracticeFault fault;
    fault.path = u"/storage/*"_s;
    fault.afterEffect = true;
    world.client.server.faults().add(fault);

    QCOMPARE(world.upload().status, 503);
    QVERIFY(world.client.server.tenant().file(world.fileId)->isUploaded);
}

void TestAttachmentsEndpoint::file_onlyUploaded_onlyOnce_onlyItsBots()
{
    World world;
    QCOMPARE(world.show(u"jp1.0"_s).code(), u"INVALID_PARAMETER"_s);
    QCOMPARE(world.show(world.fileId).code(), u"INVALID_PARAMETER"_s);
    QCOMPARE(world.upload().status, 200);
    const qint64 own = std::exchange(world.botId, world.client.makeBotInRoom());
    QCOMPARE(world.show(world.fileId).code(), u"INVALID_PARAMETER"_s);
    world.botId = own;

    QCOMPARE(world.show(world.fileId).status, 201);
    QCOMPARE(world.show(world.fileId).code(), u"INVALID_PARAMETER"_s);
    QCOMPARE(world.messages().size(), std::size_t(1));
}

void TestAttachmentsEndpoint::file_ofYesterday_isGone()
{
    World world;
    QCOMPARE(world.upload().status, 200);
    const QString uploaded = world.fileId;
    world.ask();
    world.client.server.faults().setClockSkew(qint64{24} * 60 * 60);
    world.client.earn();

    QCOMPARE(world.upload().status, 410);
    QCOMPARE(world.show(uploaded).code(), u"INVALID_PARAMETER"_s);
}

void TestAttachmentsEndpoint::file_blockedType_isRefused()
{
    World world;
    QCOMPARE(world.upload().status, 200);
    const QJsonObject blocked{{u"blockedFileTypes"_s, QJsonArray{u"CSV"_s}}};
    QCOMPARE(world.client.control("POST"_ba, u"/limits"_s, blocked).status, 204);

    QCOMPARE(world.show(world.fileId).status, 403);
    world.client.server.tenant().setBlockedFileTypes({u"exe"_s});
    QCOMPARE(world.show(world.fileId).status, 201);
}

void TestAttachmentsEndpoint::scopeForMessages_isEnough()
{
    World world;
    world.client.server.tenant().setScopes(world.client.scenario.app.clientId, {u"bot.message"_s, u"bot.read"_s});
    world.client.earn(u"bot.message"_s);
    QCOMPARE(world.upload().status, 200);
    QCOMPARE(world.show(world.fileId).status, 201);

    world.ask();
    world.client.earn(u"bot.read"_s);
    QCOMPARE(world.upload().code(), u"FORBIDDEN"_s);
    QCOMPARE(world.client.call("POST"_ba, u"/bots/%1/attachments"_s.arg(world.botId), {{u"fileName"_s, u"a"_s}}).code(),
             u"FORBIDDEN"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestAttachmentsEndpoint)
#include "tst_attachmentsendpoint.moc"
