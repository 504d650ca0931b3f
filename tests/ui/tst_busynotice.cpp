// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/busynotice.h"
#include "ui/kit/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestBusyNotice : public QObject
{
    Q_OBJECT

private slots:
    void short_work_saysNothing();
    void long_work_isToldAfterAWhile();
    void long_work_withProgress_saysHowFar_andIsBrokenOff();
    void stop_othersSpeakMeanwhile_leavesThem();
};

void TestBusyNotice::short_work_saysNothing()
{
    MessageBar bar;
    BusyNotice notice(bar);

    notice.start();
    notice.stop();

    QVERIFY(bar.isHidden());
}

void TestBusyNotice::long_work_isToldAfterAWhile()
{
    MessageBar bar;
    BusyNotice notice(bar);

    notice.start();

    QTRY_VERIFY(!bar.isHidden());
    QVERIFY(bar.findChild<QPushButton*>(u"messageActionButton"_s)->isHidden());
    notice.stop();
    QVERIFY(bar.isHidden());
}

void TestBusyNotice::long_work_withProgress_saysHowFar_andIsBrokenOff()
{
    MessageBar bar;
    BusyNotice notice(bar);
    const auto progress = std::make_shared<Progress>();
    const ProgressWatch watch = Progress::watch(progress);

    notice.start(progress);
    QVERIFY(watch(500, 30'000));
    QTRY_VERIFY2(bar.text().contains(u"500"_s) && bar.text().contains(u"30,000"_s), qPrintable(bar.text()));
    QVERIFY(watch(12'500, 30'000));
    QTRY_VERIFY2(bar.text().contains(u"12,500"_s), qPrintable(bar.text()));
    bar.findChild<QPushButton*>(u"messageActionButton"_s)->click();

    QVERIFY(!watch(13'000, 30'000));
    notice.stop();
    QVERIFY(bar.isHidden());
}

void TestBusyNotice::stop_othersSpeakMeanwhile_leavesThem()
{
    MessageBar bar;
    BusyNotice notice(bar);
    notice.start(std::make_shared<Progress>());
    QTRY_VERIFY(!bar.isHidden());

    bar.showText(u"It failed."_s);
    notice.stop();

    QCOMPARE(bar.text(), u"It failed."_s);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestBusyNotice)
#include "tst_busynotice.moc"
