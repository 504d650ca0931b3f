// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/roomnotice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-08-20T00:30:00Z"_s, Qt::ISODate);
const QDateTime Later = Now.addSecs(3600);
const Error NotInRoom{.kind = Error::Kind::Forbidden, .code = u"bot_not_in_room"_s, .httpStatus = 403};
const Error Unknown{.kind = Error::Kind::NotFound, .code = u"channel_not_found"_s, .httpStatus = 404};

RoomFailure failing(NoticeState notice = NoticeState::Waiting)
{
    RoomFailure failure = beginFailure({7}, NotInRoom, Now);
    failure.companyName = u"横浜運輸"_s;
    failure.room = {u"own-room"_s};
    failure.fallback = {u"other-room"_s};
    failure.notice = notice;
    return failure;
}

RoomFailure working(NoticeState notice = NoticeState::Waiting)
{
    RoomFailure failure = worksAgain(failing(NoticeState::Told), Later, 3).value_or(RoomFailure());
    failure.notice = notice;
    return failure;
}

DeliveryEnd endOfKind(DeliveryEnd::Kind kind, bool possiblyRepeated = false)
{
    return {.kind = kind, .at = Later.addSecs(60), .countAttempt = true, .possiblyRepeated = possiblyRepeated};
}

} // namespace

class TestRoomNotice : public QObject
{
    Q_OBJECT

private slots:
    void begin_isToBeTold();
    void failsOn_countsWhatIsGivenUp_andTellsNothingMore();
    void failsOn_recoveryNotTold_isAsIfItNeverHadWorked();
    void works_nobodyWasTold_isForgotten();
    void works_perhapsTold_isToBeTold();
    void works_afterItWasTold_isToBeTold();
    void works_whileItIsBeingTold_isToldAfterwards();
    void works_givenUp_isForgotten();
    void told_isKnown_andRecoveryEndsIt();
    void told_failsAgainMeanwhile_isToBeTold();
    void notArrived_isTriedAgain();
    void notArrived_outdated_isNotToldAnyMore();
    void notArrived_outdatedButPerhapsTold_isPutRight();
    void refusedForGood_isGivenUp();
    void notTried_waitsAsBefore();
    void fallbackAtFault_isTriedForADay();
    void text_saysWhichRoomWhyAndWhatToDo();
    void text_saysThatItWorksAndWhatWasHeld();
};

void TestRoomNotice::begin_isToBeTold()
{
    const RoomFailure failure = beginFailure({7}, NotInRoom, Now);

    QVERIFY(failure.notice == NoticeState::Waiting);
    QCOMPARE(failure.nextAttemptAt, Now);
    QVERIFY(!failure.works());
}

void TestRoomNotice::failsOn_countsWhatIsGivenUp_andTellsNothingMore()
{
    const RoomFailure failure = failsOn(failsOn(failing(NoticeState::Told), NotInRoom, 2), Unknown, 1);

    QCOMPARE(failure.failed, 3);
    QCOMPARE(failure.problem.code, u"channel_not_found"_s);
    QVERIFY(failure.notice == NoticeState::Told);
}

void TestRoomNotice::failsOn_recoveryNotTold_isAsIfItNeverHadWorked()
{
    const RoomFailure failure = failsOn(working(), NotInRoom, 0);

    QVERIFY(!failure.works());
    QCOMPARE(failure.held, 0);
    QVERIFY(failure.notice == NoticeState::Told);
}

void TestRoomNotice::works_nobodyWasTold_isForgotten()
{
    QVERIFY(!worksAgain(failing(), Later, 5));
}

void TestRoomNotice::works_perhapsTold_isToBeTold()
{
    RoomFailure perhaps = failing();
    perhaps.possiblyRepeated = true;
    perhaps.attempts = 3;

    const auto failure = worksAgain(perhaps, Later, 5);

    QVERIFY(failure && failure->works());
    QVERIFY(failure->notice == NoticeState::Waiting);
    QVERIFY(!failure->possiblyRepeated);
    QCOMPARE(failure->attempts, 0);
}

void TestRoomNotice::works_afterItWasTold_isToBeTold()
{
    const auto failure = worksAgain(failing(NoticeState::Told), Later, 5);

    QVERIFY(failure && failure->works());
    QVERIFY(failure->notice == NoticeState::Waiting);
    QCOMPARE(failure->held, 5);
    QCOMPARE(failure->nextAttemptAt, Later);
}

void TestRoomNotice::works_whileItIsBeingTold_isToldAfterwards()
{
    const RoomFailure told = failing(NoticeState::Sending);

    const auto meanwhile = worksAgain(told, Later, 5);
    QVERIFY(meanwhile && meanwhile->notice == NoticeState::Sending);
    const auto after = afterNotice(*meanwhile, told, endOfKind(DeliveryEnd::Kind::Sent), Later);

    QVERIFY(after && after->works());
    QVERIFY(after->notice == NoticeState::Waiting);
}

void TestRoomNotice::works_givenUp_isForgotten()
{
    QVERIFY(!worksAgain(failing(NoticeState::GivenUp), Later, 5));
}

void TestRoomNotice::told_isKnown_andRecoveryEndsIt()
{
    const RoomFailure fails = failing(NoticeState::Sending);
    const RoomFailure works = working(NoticeState::Sending);

    const auto known = afterNotice(fails, fails, endOfKind(DeliveryEnd::Kind::Sent), Later);

    QVERIFY(known && known->notice == NoticeState::Told);
    QVERIFY(!afterNotice(works, works, endOfKind(DeliveryEnd::Kind::Sent), Later));
}

void TestRoomNotice::told_failsAgainMeanwhile_isToBeTold()
{
    const RoomFailure told = working(NoticeState::Sending);

    const auto after = afterNotice(failsOn(told, Unknown, 0), told, endOfKind(DeliveryEnd::Kind::Sent), Later);

    QVERIFY(after && !after->works());
    QVERIFY(after->notice == NoticeState::Waiting);
}

void TestRoomNotice::notArrived_isTriedAgain()
{
    const RoomFailure told = failing(NoticeState::Sending);

    const auto after = afterNotice(told, told, endOfKind(DeliveryEnd::Kind::Waiting, true), Later);

    QVERIFY(after && after->notice == NoticeState::Waiting);
    QCOMPARE(after->attempts, 1);
    QVERIFY(after->possiblyRepeated);
    QCOMPARE(after->nextAttemptAt, Later.addSecs(60));
}

void TestRoomNotice::notArrived_outdated_isNotToldAnyMore()
{
    const RoomFailure fails = failing(NoticeState::Sending);
    const RoomFailure works = working(NoticeState::Sending);
    for (const auto kind : {DeliveryEnd::Kind::Waiting, DeliveryEnd::Kind::Failed, DeliveryEnd::Kind::NotTried}) {
        QVERIFY(!afterNotice(worksAgain(fails, Later, 1).value_or(RoomFailure()), fails, endOfKind(kind), Later));
        const auto after = afterNotice(failsOn(works, NotInRoom, 0), works, endOfKind(kind), Later);
        QVERIFY(after && after->notice == NoticeState::Told); // of that it fails
    }
}

void TestRoomNotice::notArrived_outdatedButPerhapsTold_isPutRight()
{
    const RoomFailure told = failing(NoticeState::Sending);

    const auto after = afterNotice(worksAgain(told, Later, 1).value_or(RoomFailure()), told,
                                   endOfKind(DeliveryEnd::Kind::Waiting, true), Later);

    QVERIFY(after && after->works());
    QVERIFY(after->notice == NoticeState::Waiting);
}

void TestRoomNotice::refusedForGood_isGivenUp()
{
    const RoomFailure fails = failing(NoticeState::Sending);
    const RoomFailure works = working(NoticeState::Sending);

    const auto after = afterNotice(fails, fails, endOfKind(DeliveryEnd::Kind::Failed), Later);

    QVERIFY(after && after->notice == NoticeState::GivenUp);
    QVERIFY(!afterNotice(works, works, endOfKind(DeliveryEnd::Kind::Failed), Later));
}

void TestRoomNotice::notTried_waitsAsBefore()
{
    RoomFailure told = failing(NoticeState::Sending);
    told.attempts = 2;

    const auto after = afterNotice(told, told, endOfKind(DeliveryEnd::Kind::NotTried), Later);

    QVERIFY(after && after->notice == NoticeState::Waiting);
    QCOMPARE(after->attempts, 2);
    QCOMPARE(after->nextAttemptAt, Now);
}

void TestRoomNotice::fallbackAtFault_isTriedForADay()
{
    const RoomFailure told = failing(NoticeState::Sending);
    const RetryPolicy policy;

    const DeliveryEnd soon = endOfNotice(told, failure(NotInRoom), Now, policy, 0);
    const DeliveryEnd late = endOfNotice(told, failure(NotInRoom), Now.addDays(1), policy, 0);

    QVERIFY(soon.kind == DeliveryEnd::Kind::Waiting);
    QCOMPARE(soon.at, Now.addSecs(qint64{15} * 60));
    QVERIFY(late.kind == DeliveryEnd::Kind::Failed);
}

void TestRoomNotice::text_saysWhichRoomWhyAndWhatToDo()
{
    RoomFailure other = failing();
    other.problem = Unknown;
    other.possiblyRepeated = true;

    QCOMPARE(
        roomNoticeText(failing(), {}),
        u"【通知が届いていません】横浜運輸\n"
        "対象トークルームのチャンネル ID: own-room\n"
        "届かなくなった日時: 2026/08/20 09:30\n"
        "理由: Bot「スマートフリート」がトークルームに招待されていません。\n"
        "対処: そのトークルームの設定の「Bot招待」で、Bot「スマートフリート」を招待してください。\n"
        "届かない間の通知は最長 24 時間保留し、届くようになったら送信します。そのときは、もう一度お知らせします。"_s);
    QCOMPARE(roomNoticeText(other, {.language = u"en"_s}),
             u"[Notifications don't arrive] 横浜運輸\n"
             "Channel ID of the talk room: own-room\n"
             "Since: 2026-08-20 09:30\n"
             "Why: the talk room is not found, or the bot スマートフリート is not in it.\n"
             "What to do: check the channel ID in the notification setting, and invite the bot スマートフリート to the "
             "talk room.\n"
             "Notifications are held for up to 24 hours and sent when they can arrive. You will be told of that here.\n"
             "* This was sent again: the same notification may have arrived twice."_s);
}

void TestRoomNotice::text_saysThatItWorksAndWhatWasHeld()
{
    RoomFailure some = working();
    some.failed = 2;
    RoomFailure none = working();
    none.held = 0;

    QCOMPARE(roomNoticeText(some, {}),
             u"【通知が届くようになりました】横浜運輸\n"
             "対象トークルームのチャンネル ID: own-room\n"
             "届かなかった期間: 2026/08/20 09:30〜2026/08/20 10:30\n"
             "保留していた通知 3 件を送信します。\n"
             "保留の期限が過ぎて送信できなかった通知が 2 件あります。配信履歴から再送信できます。"_s);
    QVERIFY(roomNoticeText(none, {}).endsWith(u"\n保留している通知はありません。"_s));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestRoomNotice)
#include "tst_roomnotice.moc"
