// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/roomlookup.h"
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestRoomLookup : public QObject
{
    Q_OBJECT

private:
    static Result<Channel> lookUp(DeliveryWorld& world, const QString& channel)
    {
        return waitFor(lookUpRoom(world.program->link, {channel}, &world.program->link));
    }

private slots:
    void botInRoom_givesItsTitle();
    void botNotInRoom_isTold();
    void unknownRoom_isTold();
    void keyReissued_needsAttention();
    void notLinked_asksNobody();
    void cancelled_endsAtOnce();
};

void TestRoomLookup::botInRoom_givesItsTitle()
{
    DeliveryWorld world;

    const Channel seen = given(lookUp(world, world.roomA.channelId));

    QCOMPARE(seen.id.value, world.roomA.channelId);
    QCOMPARE(seen.title, world.roomA.title);
}

void TestRoomLookup::botNotInRoom_isTold()
{
    DeliveryWorld world;
    const PracticeRoom room = world.server.tenant().createRoom(u"別室"_s);

    QCOMPARE(codeOf(lookUp(world, room.channelId)), u"bot_not_in_room"_s);
    QVERIFY(given(world.store().integration.load()).state == IntegrationState::Linked);
}

void TestRoomLookup::unknownRoom_isTold()
{
    DeliveryWorld world;

    QCOMPARE(codeOf(lookUp(world, u"00000000-0000-0000-0000-000000000000"_s)), u"channel_not_found"_s);
}

void TestRoomLookup::keyReissued_needsAttention()
{
    DeliveryWorld world;
    world.server.tenant().reissueKey(world.scenario.app.clientId);
    world.server.tenant().revokeTokens(world.scenario.app.clientId);

    QCOMPARE(codeOf(lookUp(world, world.roomA.channelId)), u"key_refused"_s);
    QVERIFY(given(world.store().integration.load()).state == IntegrationState::NeedsAttention);
}

void TestRoomLookup::notLinked_asksNobody()
{
    DeliveryWorld world;
    Integration record = given(world.store().integration.load());
    record.state = IntegrationState::NotLinked;
    given(world.store().integration.save(record));

    QCOMPARE(codeOf(lookUp(world, world.roomA.channelId)), u"not_linked"_s);
}

void TestRoomLookup::cancelled_endsAtOnce()
{
    DeliveryWorld world;
    auto* call = lookUpRoom(world.program->link, {world.roomA.channelId}, &world.program->link);
    Result<Channel> end = Channel();
    call->onFinished(&world.program->link, [&end](const Result<Channel>& result) { end = result; });

    call->cancel();

    QTRY_COMPARE(codeOf(end), u"cancelled"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestRoomLookup)
#include "tst_roomlookup.moc"
