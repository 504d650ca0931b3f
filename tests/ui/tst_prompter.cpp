// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/prompter.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Question question()
{
    return {.title = u"Delete the integration"_s,
            .text = u"This can't be undone."_s,
            .details = {u"2 company settings"_s, u"1 user setting"_s},
            .confirm = u"Delete"_s};
}

QMessageBox* dialogOf(const QWidget& window)
{
    return window.findChild<QMessageBox*>(u"questionDialog"_s);
}

QPushButton* buttonOf(const QWidget& window, const QString& name)
{
    return dialogOf(window)->findChild<QPushButton*>(name);
}

} // namespace

class TestPrompter : public QObject
{
    Q_OBJECT

private slots:
    void ask_opens_withoutWaiting();
    void ask_safeButton_isTheDefault();
    void ask_confirmed_calls();
    void ask_cancelled_doesNotCall();
    void ask_escape_doesNotCall();
};

void TestPrompter::ask_opens_withoutWaiting()
{
    QWidget window;
    DialogPrompter prompter;

    prompter.ask(&window, question(), [] { });

    QVERIFY(dialogOf(window));
    QCOMPARE(dialogOf(window)->text(), u"This can't be undone."_s);
    QVERIFY(dialogOf(window)->informativeText().contains(u"2 company settings"_s));
    QCOMPARE(buttonOf(window, u"confirmButton"_s)->text(), u"Delete"_s);
}

void TestPrompter::ask_safeButton_isTheDefault()
{
    QWidget window;
    DialogPrompter prompter;

    prompter.ask(&window, question(), [] { });

    QCOMPARE(dialogOf(window)->defaultButton(), buttonOf(window, u"cancelButton"_s));
}

void TestPrompter::ask_confirmed_calls()
{
    QWidget window;
    DialogPrompter prompter;
    int calls = 0;
    prompter.ask(&window, question(), [&calls] { ++calls; });

    QTest::mouseClick(buttonOf(window, u"confirmButton"_s), Qt::LeftButton);

    QTRY_COMPARE(calls, 1);
    QTRY_VERIFY(!dialogOf(window));
}

void TestPrompter::ask_cancelled_doesNotCall()
{
    QWidget window;
    DialogPrompter prompter;
    int calls = 0;
    prompter.ask(&window, question(), [&calls] { ++calls; });

    QTest::mouseClick(buttonOf(window, u"cancelButton"_s), Qt::LeftButton);

    QTRY_VERIFY(!dialogOf(window));
    QCOMPARE(calls, 0);
}

void TestPrompter::ask_escape_doesNotCall()
{
    QWidget window;
    DialogPrompter prompter;
    int calls = 0;
    prompter.ask(&window, question(), [&calls] { ++calls; });

    QTest::keyClick(dialogOf(window), Qt::Key_Escape);

    QTRY_VERIFY(!dialogOf(window));
    QCOMPARE(calls, 0);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestPrompter)
#include "tst_prompter.moc"
