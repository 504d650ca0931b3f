// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/testnotification.h"
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

using test::DeliveryWorld;
using test::waitFor;

class TestTestNotification : public QObject
{
    Q_OBJECT

private:
    static Result<void> sendTest(DeliveryWorld& world, SettingId setting)
    {
        return waitFor(
            sendTestNotification(world.store(), world.program->link, world.clock, setting, {}, &world.program->link));
    }

private slots:
    void send_companySetting_arrivesAndIsNoted();
    void send_unknownSetting_isRefused();
    void send_usersSetting_isRefused();
    void send_botNotInRoom_saysSo();
    void send_keyReissued_needsAttention();
    void send_cancelled_endsAtOnce();
};

void TestTestNotification::send_companySetting_arrivesAndIsNoted()
{
    DeliveryWorld world;
    const SettingId setting = world.setting(world.roomA);

    QVERIFY(sendTest(world, setting));

    const auto messages = world.server.tenant().messagesInRoom(world.roomA.channelId);
    QCOMPARE(messages.size(), std::size_t(1));
    QCOMPARE(messages.front().text(), testMessageText(u"横浜運輸"_s, {}, world.clock.now(), {}));
    const auto audit = world.store().audit.list(1).value();
    QCOMPARE(audit.size(), std::size_t(1));
    QCOMPARE(audit.front().action, u"setting.test"_s);
    QCOMPARE(audit.front().subject, QString::number(setting.value));
    QCOMPARE(audit.front().detail, world.roomA.channelId);
}

void TestTestNotification::send_unknownSetting_isRefused()
{
    DeliveryWorld world;

    const auto sent = sendTest(world, {99});

    QCOMPARE(sent.error().code, u"setting_not_found"_s);
    QCOMPARE(sent.error().args, QStringList{u"99"_s});
}

void TestTestNotification::send_usersSetting_isRefused()
{
    DeliveryWorld world;

    QCOMPARE(sendTest(world, world.userSetting(world.roomA)).error().code, u"setting_is_users"_s);
    QCOMPARE(world.sends(), 0);
}

void TestTestNotification::send_botNotInRoom_saysSo()
{
    DeliveryWorld world;
    world.server.tenant().removeBot(world.roomA.channelId, world.bot);

    QCOMPARE(sendTest(world, world.setting(world.roomA)).error().code, u"bot_not_in_room"_s);
}

void TestTestNotification::send_keyReissued_needsAttention()
{
    DeliveryWorld world;
    world.server.tenant().reissueKey(world.scenario.app.clientId);

    QVERIFY(!sendTest(world, world.setting(world.roomA)));

    QCOMPARE(toString(world.store().integration.load().value().state), u"needsAttention"_s);
}

void TestTestNotification::send_cancelled_endsAtOnce()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Hang, -1);
    auto* call = sendTestNotification(world.store(), world.program->link, world.clock, world.setting(world.roomA), {},
                                      &world.program->link);
    const QPointer<Job> job(call);
    QTimer::singleShot(100, &world.program->link, [job] {
        if (job)
            job->cancel();
    });

    QCOMPARE(waitFor(call).error().kind, Error::Kind::Cancelled);
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestTestNotification)
#include "tst_testnotification.moc"
