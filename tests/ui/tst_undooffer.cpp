// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagebar.h"
#include "ui/kit/undooffer.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// A page with a bar, in which something was done.
struct Page
{
    QWidget window;
    MessageBar bar{&window};
    QPushButton other{&window};
    UndoOffer offer{bar, window};
    QStringList undone;

    Page()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&bar);
        layout->addWidget(&other);
        window.show();
        window.activateWindow();
        other.setFocus();
    }
    void done(const QString& what)
    {
        offer.offer([what] { return Problem{what, {}}; }, [this, what] { undone += what; });
    }
    QPushButton& button() { return *bar.findChild<QPushButton*>(u"messageActionButton"_s); }
};

} // namespace

class TestUndoOffer : public QObject
{
    Q_OBJECT

private slots:
    void offer_tells_andTakesBackOnce();
    void key_takesBackTheNewestFirst();
    void otherWords_leaveTheKey();
    void timeOver_takesTheButtonAlone();
    void timeOver_leavesOtherWordsAlone();
};

void TestUndoOffer::offer_tells_andTakesBackOnce()
{
    Page page;

    page.done(u"deleted"_s);
    QCOMPARE(page.bar.text(), u"deleted"_s);
    QVERIFY(page.offer.canUndo());
    page.button().click();
    page.offer.undo();

    QCOMPARE(page.undone, QStringList{u"deleted"_s});
    QVERIFY(!page.offer.canUndo());
}

void TestUndoOffer::key_takesBackTheNewestFirst()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.done(u"one"_s);
    page.done(u"two"_s);

    QTest::keyClick(&page.other, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&page.other, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&page.other, Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(page.undone, QStringList({u"two"_s, u"one"_s}));
}

void TestUndoOffer::otherWords_leaveTheKey()
{
    Page page;
    page.done(u"one"_s);

    page.bar.showText(u"something else"_s);
    page.offer.undo();

    QCOMPARE(page.undone, QStringList{u"one"_s});
}

void TestUndoOffer::timeOver_takesTheButtonAlone()
{
    Page page;
    page.offer.setPatience(std::chrono::milliseconds(1));
    QSignalSpy over(&page.offer, &UndoOffer::ranOut);

    page.done(u"one"_s);
    QVERIFY(page.button().isVisible());

    QTRY_COMPARE(over.size(), 1);
    QVERIFY(!page.button().isVisible());
    QCOMPARE(page.bar.text(), u"one"_s);
    page.offer.undo();
    QVERIFY(page.undone.isEmpty());
}

void TestUndoOffer::timeOver_leavesOtherWordsAlone()
{
    Page page;
    page.offer.setPatience(std::chrono::milliseconds(1));
    QSignalSpy over(&page.offer, &UndoOffer::ranOut);
    page.done(u"one"_s);

    page.bar.showText(u"something else"_s);
    page.bar.setAction([] { return u"Do"_s; }, [] {});

    QTRY_COMPARE(over.size(), 1);
    QVERIFY(page.button().isVisible());
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestUndoOffer)
#include "tst_undooffer.moc"
