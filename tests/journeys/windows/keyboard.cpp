// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/keyboard.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int MostSteps = 150;

QWindow* window()
{
    QWindow* focused = QGuiApplication::focusWindow();
    if (!focused)
        qFatal("no window has the focus");
    return focused;
}

} // namespace

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window(), key, modifiers);
}

void Keyboard::type(const QString& text)
{
    for (const QChar letter : text) {
        const bool isPlain = letter.unicode() < 0x80;
        const Qt::Key key = isPlain ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
        const bool isShifted = letter.isUpper();
        QTest::sendKeyEvent(QTest::Click, window(), key, QString(letter),
                            isShifted ? Qt::ShiftModifier : Qt::NoModifier);
    }
}

void Keyboard::paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void Keyboard::tabTo(const QString& objectName)
{
    QStringList way;
    for (int steps = 0; steps < MostSteps; ++steps) {
        if (at() == objectName)
            return;
        way += at();
        press(Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"Tab never comes to %1, only to %2"_s.arg(objectName, way.join(u", "_s))));
}

void Keyboard::operate(const QString& button)
{
    tabTo(button);
    press(Qt::Key_Space);
}

void Keyboard::fill(const QString& edit, const QString& text)
{
    tabTo(edit);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void Keyboard::choose(const QString& combo, const QString& text)
{
    tabTo(combo);
    QStringList seen;
    for (int steps = 0; steps < MostSteps; ++steps) {
        const auto* box = qobject_cast<QComboBox*>(focused());
        QVERIFY2(box, qPrintable(combo));
        if (box->currentText().contains(text))
            return;
        seen += box->currentText();
        press(Qt::Key_Down);
    }
    QFAIL(qPrintable(u"%1 offers no %2, only %3"_s.arg(combo, text, seen.join(u", "_s))));
}

void Keyboard::goToRow(const QString& table)
{
    tabTo(table);
    press(Qt::Key_Down);
    press(Qt::Key_Home, Qt::ControlModifier);
}

QWidget* Keyboard::focused() const
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused)
        qFatal("nothing has the focus");
    return focused;
}

QString Keyboard::at() const
{
    const QWidget* widget = focused();
    while (widget && (widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_")))
        widget = widget->parentWidget();
    return widget ? widget->objectName() : QString();
}

} // namespace smartfleet::test
