// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/widgets.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

bool isInside(const QWidget* widget)
{
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QSizeGrip*>(widget) ||
        qobject_cast<const QSplitterHandle*>(widget) || qobject_cast<const QHeaderView*>(widget))
        return true;
    const QString name = widget->objectName();
    if (name.startsWith(u"qt_"_s) && !name.startsWith(u"qt_tabwidget_"_s) && !name.startsWith(u"qt_msgbox"_s))
        return true;
    const QWidget* parent = widget->parentWidget();
    // the corner of a table and the arrows of tabs and of a dock's title, which Qt names and handles
    if (qobject_cast<const QAbstractButton*>(widget))
        return widget->inherits("QTableCornerButton") || qobject_cast<const QTabBar*>(parent) ||
            qobject_cast<const QDockWidget*>(parent) || qobject_cast<const QLineEdit*>(parent);
    return qobject_cast<const QLineEdit*>(widget) &&
        (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent));
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    return widget.accessibleName();
}

/// A main window keeps docks and tabs that lie behind others outside of itself.
bool isParked(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const bool isFrame = qobject_cast<const QDockWidget*>(&widget) || qobject_cast<const QTabBar*>(&widget);
    return isFrame && qobject_cast<const QMainWindow*>(parent) && !parent->rect().contains(widget.geometry());
}

void collect(const QWidget& root, QList<QWidget*>& found)
{
    for (QObject* child : root.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (!widget || widget->isWindow() || !widget->isVisible() || isInside(widget)) {
            // what lies in a viewport is seen although the viewport is Qt's own
            if (widget && !widget->isWindow() && widget->isVisible() &&
                widget->objectName() == u"qt_scrollarea_viewport"_s)
                collect(*widget, found);
            continue;
        }
        if (isParked(*widget))
            continue;
        found << widget;
        collect(*widget, found);
    }
}

} // namespace

QList<QWidget*> visibleWidgets(const QWidget& root)
{
    QList<QWidget*> found;
    collect(root, found);
    return found;
}

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1);
    const QWidget* named = &widget;
    while (named && named->objectName().isEmpty())
        named = named->parentWidget();
    if (named)
        name += (named == &widget ? u" "_s : u" in "_s) + named->objectName();
    const QString text = plainText(textOf(widget)).simplified();
    return text.isEmpty() ? name : u"%1 \"%2\""_s.arg(name, text.left(50));
}

QRect placeOf(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

QString withoutMnemonic(const QString& text)
{
    QString painted;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        painted += text.at(i);
    }
    return painted;
}

QString plainText(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

} // namespace smartfleet::test
