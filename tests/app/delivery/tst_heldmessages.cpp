// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeservice.h"
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// From the event to the talk room, for settings that don't send at once.
class TestHeldMessages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_world.reset(); }
    void quietHours_pastMidnight_endInOneSummary();
    void quietHours_oneEvent_goesAsItIs();
    void quietHours_urgentGoesThrough();
    void quietHours_drop_nothingIsSent();
    void held_delaysNeitherItsRoomNorOthers();
    void daily_goesTogetherAtItsTime();
    void every_goesTogetherOnTheGrid();
    void moreThanFits_goesInSeveralMessages_inOrder();
    void summaryFails_isTriedAgain();
    void pause_nextMessageSaysHowManyWereFolded();
    void pause_inASummary();

private:
    void set(const DeliveryTiming& timing);
    void accept(const QString& vehicle, const QString& type = u"trip_start"_s);
    /// Lets the clocks of Japan show that time of a day in August 2026, and a second pass.
    void passTo(int day, int hour, int minute, int second = 0);
    QStringList texts(const PracticeRoom& room);
    DeliveryCounts counts() { return given(m_world->store().deliveries.counts()); }

    const QString m_company = u"yokohama"_s;
    std::unique_ptr<DeliveryWorld> m_world;
    int m_events = 0;
};

void TestHeldMessages::init()
{
    m_world = std::make_unique<DeliveryWorld>(); // at nine in the morning of Thursday, the 20th
    m_world->dispatcher().start();
}

void TestHeldMessages::set(const DeliveryTiming& timing)
{
    NotificationSetting setting =
        given(m_world->store().settings.find(m_world->setting(m_world->roomA))).value().setting;
    setting.timing = timing;
    given(m_world->store().settings.update(setting));
}

void TestHeldMessages::accept(const QString& vehicle, const QString& type)
{
    IncomingEvent event{.source = u"test"_s,
                        .id = QString::number(++m_events),
                        .type = type,
                        .occurredAt = m_world->clock.now(),
                        .company = {m_company},
                        .deviceName = vehicle,
                        .raw = "{}"_ba};
    IntakeService intake(m_world->store(), m_world->catalogue, m_world->clock);
    given(intake.accept({event}));
    m_world->dispatcher().wake();
    QVERIFY(m_world->settle());
}

void TestHeldMessages::passTo(int day, int hour, int minute, int second)
{
    m_world->clock.jumpTo(
        QDateTime(QDate(2026, 8, day), QTime(hour, minute, second), Qt::OffsetFromUTC, 9 * 3600).addSecs(-1).toUTC());
    QVERIFY(m_world->pass(1s));
}

QStringList TestHeldMessages::texts(const PracticeRoom& room)
{
    QStringList texts;
    for (const PracticeMessage& message : m_world->server.tenant().messagesInRoom(room.channelId))
        texts += message.text();
    return texts;
}

void TestHeldMessages::quietHours_pastMidnight_endInOneSummary()
{
    set({.quietHours = {QTime(22, 0), QTime(7, 0)}});
    passTo(20, 22, 30);
    accept(u"v1"_s);
    passTo(21, 0, 30);
    accept(u"v2"_s);
    accept(u"v3"_s);

    passTo(21, 6, 59, 59);
    QCOMPARE(texts(m_world->roomA), QStringList());
    QCOMPARE(counts().held, 3);
    passTo(21, 7, 0);

    QTRY_COMPARE(counts().sent, 3);
    QCOMPARE(int(texts(m_world->roomA).size()), 1);
    const QString text = texts(m_world->roomA).constFirst();
    QVERIFY2(text.startsWith(u"【まとめ通知】3 件\n日時: 2026/08/20 22:30〜2026/08/21 00:30"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"v1:"_s) < text.indexOf(u"v2:"_s) && text.indexOf(u"v2:"_s) < text.indexOf(u"v3:"_s));
}

void TestHeldMessages::quietHours_oneEvent_goesAsItIs()
{
    set({.quietHours = {QTime(22, 0), QTime(7, 0)}});
    passTo(20, 22, 30);
    accept(u"v1"_s);

    passTo(21, 7, 0);

    QTRY_COMPARE(counts().sent, 1);
    QVERIFY(texts(m_world->roomA).constFirst().startsWith(u"【走行開始】v1"_s));
}

void TestHeldMessages::quietHours_urgentGoesThrough()
{
    set({.quietHours = {QTime(22, 0), QTime(7, 0)}, .daysOff = DaysOff::Quiet, .quietMode = QuietMode::Drop});
    passTo(22, 23, 0); // a Saturday
    accept(u"v1"_s);
    accept(u"v2"_s, u"sos"_s);

    QTRY_COMPARE(int(texts(m_world->roomA).size()), 1);
    QVERIFY(texts(m_world->roomA).constFirst().startsWith(u"【緊急】"_s));
}

void TestHeldMessages::quietHours_drop_nothingIsSent()
{
    set({.quietHours = {QTime(22, 0), QTime(7, 0)}, .quietMode = QuietMode::Drop});
    passTo(20, 22, 30);
    accept(u"v1"_s);
    passTo(21, 7, 0);
    accept(u"v2"_s);

    QTRY_COMPARE(counts().sent, 1);
    QCOMPARE(counts().cancelled, 1);
    QCOMPARE(int(texts(m_world->roomA).size()), 1);
    QVERIFY(texts(m_world->roomA).constFirst().contains(u"v2"_s));
}

void TestHeldMessages::held_delaysNeitherItsRoomNorOthers()
{
    set({.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(18, 0)}});
    accept(u"held"_s);
    // what another setting sends to the room overtakes it
    m_world->add(m_world->roomA, u"free"_s, m_world->userSetting(m_world->roomA));
    m_world->add(m_world->roomB, u"other"_s);
    m_world->dispatcher().wake();

    QTRY_COMPARE(m_world->notes(m_world->roomA), QStringList{u"free"_s});
    QTRY_COMPARE(m_world->notes(m_world->roomB), QStringList{u"other"_s});
    QTRY_VERIFY(m_world->dispatcher().isIdle());
    QCOMPARE(counts().held, 1);
}

void TestHeldMessages::daily_goesTogetherAtItsTime()
{
    set({.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(18, 0)}});
    accept(u"v1"_s);
    passTo(20, 17, 0);
    accept(u"v2"_s);
    QCOMPARE(counts().held, 2);

    passTo(20, 18, 0);
    QTRY_COMPARE(counts().sent, 2);
    QCOMPARE(int(texts(m_world->roomA).size()), 1);

    passTo(20, 18, 1);
    accept(u"v3"_s);
    passTo(21, 17, 59);
    QCOMPARE(counts().held, 1);
    passTo(21, 18, 0);
    QTRY_COMPARE(counts().sent, 3);
}

void TestHeldMessages::every_goesTogetherOnTheGrid()
{
    set({.schedule = {.kind = SendSchedule::Kind::Every, .minutes = 15}});
    passTo(20, 9, 1);
    accept(u"v1"_s);
    passTo(20, 9, 14);
    accept(u"v2"_s);
    QCOMPARE(counts().held, 2);

    passTo(20, 9, 15);

    QTRY_COMPARE(counts().sent, 2);
    QCOMPARE(int(texts(m_world->roomA).size()), 1);
    QVERIFY(texts(m_world->roomA).constFirst().startsWith(u"【まとめ通知】2 件"_s));
}

void TestHeldMessages::moreThanFits_goesInSeveralMessages_inOrder()
{
    set({.quietHours = {QTime(22, 0), QTime(7, 0)}});
    passTo(20, 22, 30);
    for (int i = 100; i < 300; ++i)
        accept(u"vehicle %1"_s.arg(i));

    passTo(21, 7, 0);
    for (int second = 0; second < 30 && counts().sent < 200; ++second)
        QVERIFY(m_world->pass(1s));

    QCOMPARE(counts().sent, 200);
    const QStringList messages = texts(m_world->roomA);
    QVERIFY(messages.size() > 1 && messages.size() < 6);
    const QString all = messages.join(u'\n');
    qsizetype place = -1;
    for (int i = 100; i < 300; ++i) {
        const qsizetype next = all.indexOf(u"vehicle %1:"_s.arg(i), place + 1);
        QVERIFY2(next > place, qPrintable(QString::number(i)));
        place = next;
    }
}

void TestHeldMessages::summaryFails_isTriedAgain()
{
    set({.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(18, 0)}});
    accept(u"v1"_s);
    passTo(20, 17, 0);
    accept(u"v2"_s);
    m_world->disturb(m_world->roomA, PracticeFault::Kind::Status, 1, 503);

    passTo(20, 18, 0);
    QTRY_COMPARE(m_world->sends(), 1);
    QCOMPARE(counts().waiting, 2);
    QVERIFY(m_world->pass(3s));

    QTRY_COMPARE(counts().sent, 2);
    QCOMPARE(int(texts(m_world->roomA).size()), 1);
    QVERIFY(texts(m_world->roomA).constFirst().startsWith(u"【まとめ通知】2 件"_s));
}

void TestHeldMessages::pause_nextMessageSaysHowManyWereFolded()
{
    set({.pauseMinutes = 30});
    accept(u"v1"_s);
    accept(u"v1"_s);
    passTo(20, 9, 29);
    accept(u"v1"_s);
    QTRY_COMPARE(counts().sent, 1);
    passTo(20, 9, 31);
    accept(u"v1"_s);

    QTRY_COMPARE(counts().sent, 2);
    QCOMPARE(counts().cancelled, 2);
    const QStringList messages = texts(m_world->roomA);
    QCOMPARE(int(messages.size()), 2);
    QVERIFY(!messages.at(0).contains(u"まとめました"_s));
    QVERIFY2(messages.at(1).endsWith(u"\nこのほか、同じ車両・種類の 2 件をまとめました。"_s),
             qPrintable(messages.at(1)));
}

void TestHeldMessages::pause_inASummary()
{
    set({.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(18, 0)}, .pauseMinutes = 30});
    accept(u"v1"_s);
    accept(u"v1"_s);
    passTo(20, 10, 0);
    accept(u"v1"_s);

    passTo(20, 18, 0);

    QTRY_COMPARE(counts().sent, 2);
    const QString text = texts(m_world->roomA).constFirst();
    QVERIFY2(text.contains(u"v1: 09:00、10:00 (ほか 1 件)"_s), qPrintable(text));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestHeldMessages)
#include "tst_heldmessages.moc"
