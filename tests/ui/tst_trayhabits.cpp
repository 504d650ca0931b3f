// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practicewindow.h"
#include "ui/kit/messagebar.h"
#include "ui/shell/trayhabits.h"
#include "ui/shell/trayicon.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

class Told : public Notifier
{
public:
    void tell(const Notice& notice) override { notices.push_back(notice); }
    std::vector<Notice> notices;
};

DeliveryStatus statusOf(DeliveryOutlook outlook, int waiting, int failed)
{
    return {outlook, {}, {.waiting = waiting, .failedToday = failed}};
}

/// A window with a tray, or on a desktop that has none.
struct Desk
{
    explicit Desk(bool hasTray, bool runInTray)
    {
        window.options().runInTray.set(runInTray);
        habits =
            std::make_unique<TrayHabits>(window.window(), window.options(), window.windowState(), icon, told, hasTray);
    }
    Notice notice{Tone::Bad, [] { return Problem{u"Broken"_s, {}}; }, {.screen = u"deliveriesPage"_s}};

    test::PracticeWindow window;
    TrayIcon icon;
    Told told;
    std::unique_ptr<TrayHabits> habits;
};

} // namespace

class TestTrayHabits : public QObject
{
    Q_OBJECT

private slots:
    void close_runInTray_hidesAndSaysSoOnce();
    void close_noTray_ends();
    void close_optionOff_ends();
    void close_optionTurnedOnMeanwhile_hides();
    void notice_windowHidden_isToldByTheDesktop();
    void notice_noTray_isToldByTheWindowAlone();
    void notice_optionOff_isToldByTheWindowAlone();
    void place_chosen_bringsTheWindowThere();
    void picture_eachState_hasItsOwnShape();
    void words_countsAndState_areSaid();
};

void TestTrayHabits::close_runInTray_hidesAndSaysSoOnce()
{
    Desk desk(true, true);

    desk.window.window().close();
    QVERIFY(!desk.window.window().isVisible());
    QCOMPARE(desk.told.notices.size(), 1U);
    emit desk.icon.openRequested();
    QVERIFY(desk.window.window().isVisible());
    desk.window.window().close();

    QVERIFY(!desk.window.window().isVisible());
    QCOMPARE(desk.told.notices.size(), 1U);
}

void TestTrayHabits::close_noTray_ends()
{
    Desk desk(false, true);

    QVERIFY(desk.window.window().close());
    QVERIFY(desk.told.notices.empty());
}

void TestTrayHabits::close_optionOff_ends()
{
    Desk desk(true, false);

    QVERIFY(desk.window.window().close());
}

void TestTrayHabits::close_optionTurnedOnMeanwhile_hides()
{
    Desk desk(true, false);

    desk.window.options().runInTray.set(true);

    QVERIFY(!desk.window.window().close());
}

void TestTrayHabits::notice_windowHidden_isToldByTheDesktop()
{
    Desk desk(true, false);
    desk.window.window().hide();

    desk.window.window().tell(desk.notice);

    QCOMPARE(desk.told.notices.size(), 1U);
    QCOMPARE(desk.told.notices[0].words().message, u"Broken"_s);
}

void TestTrayHabits::notice_noTray_isToldByTheWindowAlone()
{
    Desk desk(false, true);

    desk.window.window().tell(desk.notice);

    QVERIFY(desk.told.notices.empty());
    auto* bar = desk.window.find<MessageBar>(u"noticeBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"Broken"_s));
    emit bar->actionTriggered();
    QVERIFY(desk.window.window().page(u"deliveriesPage"_s)->isVisible());
}

void TestTrayHabits::notice_optionOff_isToldByTheWindowAlone()
{
    Desk desk(true, true);
    desk.window.options().desktopNotifications.set(false);
    desk.window.window().hide();

    desk.window.window().tell(desk.notice);

    QVERIFY(desk.told.notices.empty());
}

void TestTrayHabits::place_chosen_bringsTheWindowThere()
{
    Desk desk(true, true);
    desk.window.window().close();

    emit desk.icon.placeRequested({.screen = u"companiesPage"_s});

    QVERIFY(desk.window.window().page(u"companiesPage"_s)->isVisible());
}

void TestTrayHabits::picture_eachState_hasItsOwnShape()
{
    std::vector<QImage> pictures;
    for (const DeliveryStatus& status :
         {statusOf(DeliveryOutlook::On, 0, 0), statusOf(DeliveryOutlook::On, 2, 0),
          statusOf(DeliveryOutlook::NotLinked, 0, 0), statusOf(DeliveryOutlook::Paused, 0, 0)})
        // without colour, the shapes still differ
        pictures.push_back(
            trayPicture(status).pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_Grayscale8));

    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = i + 1; j < pictures.size(); ++j)
            QVERIFY2(pictures[i] != pictures[j], qPrintable(u"%1 = %2"_s.arg(i).arg(j)));
    }
}

void TestTrayHabits::words_countsAndState_areSaid()
{
    const QStringList lines = trayWords(statusOf(DeliveryOutlook::On, 12, 3)).split(u'\n');

    QCOMPARE(lines, (QStringList{u"SmartFleet Connect"_s, u"Delivery is on"_s, u"12 waiting"_s, u"3 failed today"_s}));
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestTrayHabits)
#include "tst_trayhabits.moc"
