// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/deeds.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int Patience = 20'000;
constexpr int LeastTurns = 5; // of the event loop while the window waits; one that is held up makes none

QString nameOfFocus(Desk& desk)
{
    const QWidget* focused = desk.window().focusWidget();
    return focused ? u"the focus went to "_s + QString::fromLatin1(focused->metaObject()->className()) + u' ' +
            focused->objectName()
                   : u"nothing has the focus"_s;
}

} // namespace

void addRows(const std::vector<std::vector<Deed>>& deeds, const std::vector<Trouble>& troubles)
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Trouble>("trouble");
    for (const std::vector<Deed>& screen : deeds) {
        for (const Deed& deed : screen) {
            for (const Trouble& trouble : troubles)
                QTest::addRow("%s, %s", qPrintable(deed.name), qPrintable(trouble.name)) << deed << trouble;
        }
    }
}

void runRow()
{
    QFETCH(const Deed, deed);
    QFETCH(const Trouble, trouble);
    Desk desk;
    deed.prepare(desk);
    if (QTest::currentTestFailed())
        return;
    const QStringList typed = deed.typed ? deed.typed(desk) : QStringList();
    const QString before = desk.wordsOfScreen();

    trouble.begin(desk, deed.path);
    const LoopTurns turns;
    desk.press(deed.button);
    const bool isUnaffected = deed.unaffectedBy.contains(trouble.name);
    const bool succeeds = trouble.codes.isEmpty() || isUnaffected;
    if (trouble.showsWaiting && !isUnaffected) {
        QTRY_VERIFY(desk.wordsOfScreen() != before);
        QVERIFY2(!desk.tellsOf(trouble.codes) && !deed.isDone(desk), "nothing showed that something was going on");
    }
    if (succeeds) {
        QTRY_VERIFY2_WITH_TIMEOUT(deed.isDone(desk), qPrintable(desk.words()), Patience);
    } else {
        QTRY_VERIFY2_WITH_TIMEOUT(desk.tellsOf(trouble.codes), qPrintable(desk.words()), Patience);
        QVERIFY2(!deed.isDone(desk), "it came about, and yet the window complains");
    }
    if (trouble.takesTime && !isUnaffected)
        QVERIFY2(turns.count() >= LeastTurns, qPrintable(QString::number(turns.count())));
    trouble.end(desk);
    if (succeeds)
        return;

    if (deed.typed)
        QCOMPARE(deed.typed(desk), typed);
    if (deed.again.isEmpty()) // else it is elsewhere by now; it comes back when all that the button began has ended
        QTRY_VERIFY2(desk.isFocusUseful(deed.button), qPrintable(nameOfFocus(desk)));
    desk.press(deed.again.isEmpty() ? deed.button : deed.again);
    QTRY_VERIFY2_WITH_TIMEOUT(deed.isDone(desk), qPrintable(desk.words()), Patience);
}

} // namespace smartfleet::test
