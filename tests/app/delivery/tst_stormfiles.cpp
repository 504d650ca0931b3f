// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/results.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

constexpr int Many = 900; // far more than goes within ten minutes at FewCalls a minute
constexpr int FewCalls = 4;
const QString AttachmentsPath = u"/v1.0/bots/*/attachments"_s;

/// Of a length that few fit onto a message.
QString vehicle(int number)
{
    return u"車両%1-"_s.arg(number) + QString(80, u'x');
}

} // namespace

/// Storms in which even full messages can't keep up, against the practice LINE WORKS.
class TestStormFiles : public QObject
{
    Q_OBJECT

private slots:
    void storm_goesInAFile_everyEventOnce();
    void storm_urgentOnesGoAlone();
    void attachment_refused_goesAsMessages_data();
    void attachment_refused_goesAsMessages();
    void fileType_blocked_goesAsMessages();
    void answer_lost_isRepeatedAsItWas();
    void text_failed_isRepeatedAndMarked();
    void files_failAgainAndAgain_goAsMessages();
    void killed_betweenUploadAndMessage_uploadsAnew();

private:
    /// A world in which few calls a minute are allowed, and that many events wait.
    static std::unique_ptr<DeliveryWorld> stormyWorld();
    static void add(DeliveryWorld& world, const QString& vehicle, const QString& type);
    static std::vector<PracticeMessage> messages(DeliveryWorld& world);
    static int requests(const DeliveryWorld& world, const QString& part);
    /// The vehicles in the file of a message, in order.
    static QStringList vehiclesIn(DeliveryWorld& world, const PracticeMessage& message);
    static void verifyDigestsTellAllOnce(DeliveryWorld& world);
    static bool passUntilSent(DeliveryWorld& world, int events);
};

void TestStormFiles::add(DeliveryWorld& world, const QString& vehicle, const QString& type)
{
    const SettingId setting = world.setting(world.roomA);
    const auto seq = given(world.store().events.accept({.source = u"storm"_s,
                                                        .id = vehicle,
                                                        .type = type,
                                                        .occurredAt = world.clock.now(),
                                                        .receivedAt = world.clock.now(),
                                                        .company = {u"yokohama"_s},
                                                        .deviceName = vehicle},
                                                       "{}"_ba));
    given(world.store().deliveries.add({.event = seq.value(),
                                        .setting = setting,
                                        .channel = {world.roomA.channelId},
                                        .urgent = type == u"sos"_s,
                                        .createdAt = world.clock.now()}));
}

std::unique_ptr<DeliveryWorld> TestStormFiles::stormyWorld()
{
    auto world = std::make_unique<DeliveryWorld>();
    world->server.limits().setPerMinute(FewCalls);
    world->endpoints.callsPerMinute = FewCalls;
    world->program.reset();
    world->program = world->another();
    given(world->store().database.transaction([&world]() -> Result<> {
        for (int i = 0; i < Many; ++i)
            add(*world, vehicle(i), u"trip_start"_s);
        return {};
    }));
    return world;
}

std::vector<PracticeMessage> TestStormFiles::messages(DeliveryWorld& world)
{
    return world.server.tenant().messagesInRoom(world.roomA.channelId);
}

int TestStormFiles::requests(const DeliveryWorld& world, const QString& part)
{
    const auto all = world.server.requests();
    return int(std::count_if(all.begin(), all.end(),
                             [&part](const PracticeRequest& request) { return request.path.contains(part); }));
}

QStringList TestStormFiles::vehiclesIn(DeliveryWorld& world, const PracticeMessage& message)
{
    const auto file = world.server.tenant().file(message.content.value(u"fileId").toString());
    if (!file)
        return {};
    QStringList vehicles;
    const QStringList rows = QString::fromUtf8(file->content).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString& row : rows.mid(1))
        vehicles += row.section(u"\",\""_s, 3, 3);
    return vehicles;
}

void TestStormFiles::verifyDigestsTellAllOnce(DeliveryWorld& world)
{
    QString all;
    for (const PracticeMessage& message : messages(world)) {
        QVERIFY(message.fileName.isEmpty());
        all += message.text() + u'\n';
    }
    for (int i = 0; i < Many; ++i)
        QCOMPARE(all.count(vehicle(i)), 1);
}

bool TestStormFiles::passUntilSent(DeliveryWorld& world, int events)
{
    for (int second = 0; second < 600; second += 5) {
        if (given(world.store().deliveries.counts()).sent >= events)
            return true;
        if (!world.pass(5s))
            return false;
    }
    return false;
}

void TestStormFiles::storm_goesInAFile_everyEventOnce()
{
    const auto world = stormyWorld();
    world->dispatcher().start();

    QVERIFY(passUntilSent(*world, Many));

    const auto sent = messages(*world);
    QCOMPARE(sent.size(), std::size_t(2));
    QVERIFY(sent[0].fileName.endsWith(u".csv"_s));
    const QStringList vehicles = vehiclesIn(*world, sent[0]);
    QCOMPARE(vehicles.size(), Many);
    for (int i = 0; i < Many; ++i)
        QCOMPARE(vehicles[i], vehicle(i));
    QVERIFY(sent[1].text().startsWith(u"【集計通知】900 件"_s));
    QVERIFY(!sent[1].text().contains(u"再送"_s));
    QSet<QString> ids;
    for (const DeliveryRow& row : given(world->store().deliveries.list({})))
        ids.insert(row.delivery.messageId);
    QCOMPARE(ids.size(), 1);
    QCOMPARE(given(world->store().statistics.messagesSent(world->clock.now().addDays(-1))), 2);
    QCOMPARE(requests(*world, u"/attachments"_s), 1);
    QCOMPARE(requests(*world, u"/storage/"_s), 1);
    QCOMPARE(world->sends(), 2);
}

void TestStormFiles::storm_urgentOnesGoAlone()
{
    const auto world = stormyWorld();
    add(*world, u"sos1"_s, u"sos"_s);
    world->dispatcher().start();

    QVERIFY(passUntilSent(*world, Many + 1));

    const auto sent = messages(*world);
    QCOMPARE(sent.size(), std::size_t(3));
    QVERIFY(sent[0].text().contains(u"】sos1\n"_s));
    QVERIFY(!vehiclesIn(*world, sent[1]).contains(u"sos1"_s));
}

void TestStormFiles::attachment_refused_goesAsMessages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("no permission") << AttachmentsPath << 403;
    QTest::newRow("too large") << u"/storage/*"_s << 413;
    QTest::newRow("storage out of order") << u"/storage/*"_s << 503;
}

void TestStormFiles::attachment_refused_goesAsMessages()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    const auto world = stormyWorld();
    PracticeFault fault;
    fault.path = path;
    fault.status = status;
    fault.count = -1;
    world->server.faults().add(fault);
    world->dispatcher().start();
    QVERIFY(world->pass(2s));

    QVERIFY(!messages(*world).empty());
    QVERIFY(messages(*world).front().text().startsWith(u"【まとめ通知】"_s));
    const auto waiting = given(world->store().deliveries.list({.state = DeliveryState::Waiting}));
    QVERIFY(!waiting.empty());
    QCOMPARE(waiting.front().delivery.attempts, 0);
    QVERIFY(!waiting.front().delivery.possiblyRepeated);
    QCOMPARE(waiting.front().delivery.lastError->code, u"summary_not_attached"_s);

    world->server.limits().setPerMinute(240); // so that the test needn't wait for all of them
    QVERIFY(passUntilSent(*world, Many));
    verifyDigestsTellAllOnce(*world);
    QCOMPARE(requests(*world, u"/attachments"_s), 1); // not tried over and over
}

void TestStormFiles::fileType_blocked_goesAsMessages()
{
    const auto world = stormyWorld();
    world->server.tenant().setBlockedFileTypes({u"csv"_s});
    world->dispatcher().start();
    QVERIFY(world->pass(2s));
    world->server.limits().setPerMinute(240);

    QVERIFY(passUntilSent(*world, Many));

    verifyDigestsTellAllOnce(*world);
    QCOMPARE(given(world->store().deliveries.counts()).failed, 0);
}

void TestStormFiles::answer_lost_isRepeatedAsItWas()
{
    const auto world = stormyWorld();
    world->disturb(world->roomA, PracticeFault::Kind::DropAfter, 1);
    world->dispatcher().start();

    QVERIFY(passUntilSent(*world, Many));

    const auto sent = messages(*world);
    QCOMPARE(sent.size(), std::size_t(3));
    QCOMPARE(vehiclesIn(*world, sent[0]), vehiclesIn(*world, sent[1]));
    QVERIFY(sent[2].text().startsWith(u"【集計通知】900 件"_s));
    QVERIFY(sent[2].text().contains(u"※再送"_s));
    QCOMPARE(requests(*world, u"/storage/"_s), 2); // a file is good for one message
}

void TestStormFiles::text_failed_isRepeatedAndMarked()
{
    const auto world = stormyWorld();
    PracticeFault fault;
    fault.path = u"*/channels/*/messages"_s;
    fault.skip = 1; // the file
    fault.status = 400;
    world->server.faults().add(fault);
    world->dispatcher().start();
    QVERIFY(world->pass(2s));

    const auto sent = messages(*world);
    QVERIFY(sent.size() >= 2);
    QCOMPARE(vehiclesIn(*world, sent[0]).size(), Many);
    QVERIFY(sent[1].text().startsWith(u"【まとめ通知】"_s));
    QVERIFY(sent[1].text().contains(u"※再送"_s));
}

void TestStormFiles::files_failAgainAndAgain_goAsMessages()
{
    const auto world = stormyWorld();
    world->disturb(world->roomA, PracticeFault::Kind::Status, 3, 500);
    world->dispatcher().start();

    for (int second = 0; second < 120 && messages(*world).empty(); second += 5)
        QVERIFY(world->pass(5s));

    QCOMPARE(messages(*world).size(), std::size_t(1));
    QVERIFY(messages(*world).front().text().startsWith(u"【まとめ通知】"_s));
    QCOMPARE(requests(*world, u"/storage/"_s), 3);
}

void TestStormFiles::killed_betweenUploadAndMessage_uploadsAnew()
{
    const auto world = stormyWorld();
    world->disturb(world->roomA, PracticeFault::Kind::Hang, 1);
    world->dispatcher().start();
    QTRY_COMPARE(requests(*world, u"/storage/"_s), 1);
    QTRY_VERIFY(world->server.faults().rules().empty()); // the message has come to the server
    world->program.reset();
    world->clock.advance(2min); // what was interrupted counts among the next few calls, and should do so alone
    world->program = world->another();
    world->dispatcher().start();

    QVERIFY(passUntilSent(*world, Many));

    const auto sent = messages(*world);
    QCOMPARE(sent.size(), std::size_t(2));
    QCOMPARE(vehiclesIn(*world, sent[0]).size(), Many);
    QVERIFY(sent[1].text().contains(u"※再送"_s));
    QCOMPARE(requests(*world, u"/storage/"_s), 2);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestStormFiles)
#include "tst_stormfiles.moc"
