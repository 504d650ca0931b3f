// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/directory/directoryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// When a setting's messages may go, and what is held while that changes.
class TestSettingTiming : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void timing_isStoredCheckedAndAudited();
    void timing_changes_heldOnesWaitForAnotherHour();
    void timing_dropsFromNowOn_heldOnesAreKept();
    void otherChange_leavesHeldOnesAlone();
    void imported_heldOnesWaitForAnotherHour();
    void daysOff_change_heldOnesWaitForAnotherHour();
    void daysOff_sameAgain_areNotAudited();

private:
    DeliveryId hold(const QDateTime& until);
    QDateTime heldUntil(DeliveryId id) { return given(m_world->store->deliveries.find(id))->delivery.nextAttemptAt; }
    Result<NotificationSettingRow> edit(const DeliveryTiming& timing)
    {
        return m_world->directory.editSetting(m_setting, {.timing = timing});
    }

    const DeliveryTiming m_daily{.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(18, 0)}};
    const DeliveryTiming m_quietDays{.daysOff = DaysOff::Quiet};
    const QDateTime m_evening = QDateTime(QDate(2026, 8, 20), QTime(9, 0), Qt::UTC); // 18:00 in Japan
    std::unique_ptr<DirectoryWorld> m_world;                                         // at nine in the morning there
    SettingId m_setting;
};

void TestSettingTiming::init()
{
    m_world = std::make_unique<DirectoryWorld>();
    m_setting = given(m_world->directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s, {}, m_daily)).setting.id;
}

DeliveryId TestSettingTiming::hold(const QDateTime& until)
{
    const auto seq = given(m_world->store->events.accept({.source = u"test"_s,
                                                          .id = u"1"_s,
                                                          .type = u"speeding"_s,
                                                          .receivedAt = m_world->clock.now(),
                                                          .company = {u"yokohama"_s}},
                                                         "{}"_ba));
    return given(m_world->store->deliveries.add({.event = seq.value(),
                                                 .setting = m_setting,
                                                 .channel = {u"room"_s},
                                                 .createdAt = m_world->clock.now(),
                                                 .retrySince = until,
                                                 .nextAttemptAt = until,
                                                 .isHeld = true,
                                                 .heldUntil = until}));
}

void TestSettingTiming::timing_isStoredCheckedAndAudited()
{
    const auto edited = edit({.quietHours = {QTime(22, 0), QTime(7, 0)}, .pauseMinutes = 5});
    const auto wrong = edit({.pauseMinutes = -1});
    const auto wrongNew =
        m_world->directory.addSetting({u"yokohama"_s}, u"other"_s, u"all"_s, {}, {.pauseMinutes = -1});

    QCOMPARE(toString(given(edited).setting.timing.quietHours), u"22:00-07:00"_s);
    QCOMPARE(codeOf(wrong), u"invalid_pause"_s);
    QCOMPARE(codeOf(wrongNew), u"invalid_pause"_s);
    QCOMPARE(given(m_world->store->settings.find(m_setting))->setting.timing.pauseMinutes, 5);
    const QString audit = given(m_world->store->audit.list()).front().detail;
    QVERIFY2(audit.endsWith(u"timing=at-once quietHours=22:00-07:00 quietMode=hold daysOff=normal pause=5 fallback="_s),
             qPrintable(audit));
}

void TestSettingTiming::timing_changes_heldOnesWaitForAnotherHour()
{
    const DeliveryId held = hold(m_evening);

    given(edit({.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(12, 0)}}));
    QCOMPARE(heldUntil(held), m_evening.addSecs(qint64{-6} * 3600));
    given(edit({}));
    QCOMPARE(heldUntil(held), m_world->clock.now());
}

void TestSettingTiming::timing_dropsFromNowOn_heldOnesAreKept()
{
    const DeliveryId held = hold(m_evening);

    given(edit({.quietHours = {QTime(8, 0), QTime(10, 0)}, .quietMode = QuietMode::Drop}));

    QCOMPARE(heldUntil(held), m_world->clock.now().addSecs(3600));
    QVERIFY(given(m_world->store->deliveries.find(held))->delivery.state == DeliveryState::Waiting);
}

void TestSettingTiming::otherChange_leavesHeldOnesAlone()
{
    const DeliveryId held = hold(m_evening.addDays(3));

    given(m_world->directory.editSetting(m_setting, {.events = u"sos"_s, .timing = m_daily}));

    QCOMPARE(heldUntil(held), m_evening.addDays(3));
}

void TestSettingTiming::imported_heldOnesWaitForAnotherHour()
{
    const DeliveryId held = hold(m_evening);
    std::vector<ImportProblem> problems;

    given(m_world->directory.importSheet(
        SheetKind::Settings, "company,channel,events,timing\nyokohama,room,all,daily:12:00\n"_ba, problems));

    QCOMPARE(heldUntil(held), m_evening.addSecs(qint64{-6} * 3600));
}

void TestSettingTiming::daysOff_change_heldOnesWaitForAnotherHour()
{
    given(edit(m_quietDays));
    const DeliveryId held = hold(m_evening);
    const QDate today(2026, 8, 20);

    const auto days = m_world->directory.changeDaysOff({u"yokohama"_s}, {today}, {});

    QCOMPARE(given(days), std::vector{today});
    QCOMPARE(heldUntil(held), QDateTime(today, QTime(15, 0), Qt::UTC));
    given(m_world->directory.changeDaysOff({u"yokohama"_s}, {}, {today}));
    QCOMPARE(heldUntil(held), m_world->clock.now());
    QCOMPARE(m_world->actions().last(), u"company.days-off"_s);
}

void TestSettingTiming::daysOff_sameAgain_areNotAudited()
{
    const qsizetype before = m_world->actions().size();

    given(m_world->directory.changeDaysOff({u"yokohama"_s}, {}, {QDate(2026, 8, 20)}));
    given(m_world->directory.changeDaysOff({u"yokohama"_s}, {}, {}));

    QCOMPARE(m_world->actions().size(), before);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSettingTiming)
#include "tst_settingtiming.moc"
