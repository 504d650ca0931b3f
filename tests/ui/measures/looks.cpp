// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/looks.h"

#include "tests/ui/measures/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int Tolerance = 1; // a pixel that rounding takes
constexpr int IconGap = 4;   // between icon and words, at least

/// What a text lacks of the room it needs; "" when it fits.
QString lack(const QWidget& widget, const QString& text, int needed, int room)
{
    if (text.isEmpty() || needed <= room + Tolerance)
        return {};
    return u"%1: \"%2\" needs %3 px, has %4"_s.arg(nameOf(widget), text.left(60)).arg(needed).arg(room);
}

int widthOf(const QWidget& widget, const QString& text)
{
    int widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, widget.fontMetrics().horizontalAdvance(line));
    return widest;
}

QString cutLabel(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QString text = plainText(label.text());
    const int room = label.contentsRect().width() - 2 * label.margin() - std::max(label.indent(), 0);
    if (!label.wordWrap())
        return lack(label, text, label.sizeHint().width(), label.width());
    const int needed = label.heightForWidth(label.width());
    if (needed > label.height() + 2) // a line that doesn't fit is higher than this
        return u"%1: needs %2 px of height, has %3"_s.arg(nameOf(label)).arg(needed).arg(label.height());
    if (Qt::mightBeRichText(label.text()))
        return {};
    // a word that has nowhere to break
    const QRect broken = label.fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text);
    return lack(label, text, broken.width(), room);
}

QString cutButton(const QAbstractButton& button)
{
    const QString text = withoutMnemonic(button.text());
    if (text.isEmpty())
        return {};
    int room = button.width();
    if (const auto* tool = qobject_cast<const QToolButton*>(&button)) {
        if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return {};
    } else {
        QStyleOptionButton option;
        option.initFrom(&button);
        QStyle::SubElement contents = QStyle::SE_PushButtonContents;
        if (qobject_cast<const QCheckBox*>(&button))
            contents = QStyle::SE_CheckBoxContents;
        if (qobject_cast<const QRadioButton*>(&button))
            contents = QStyle::SE_RadioButtonContents;
        room = button.style()->subElementRect(contents, &option, &button).width();
    }
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + IconGap;
    QString wide = lack(button, text, widthOf(button, text) + icon, room);
    if (!wide.isEmpty())
        return wide;
    return button.fontMetrics().height() > button.height() + Tolerance ? nameOf(button) + u": lower than its words"_s
                                                                       : QString();
}

QStringList cutTabs(const QTabBar& bar)
{
    QStringList faults;
    for (int i = 0; i < bar.count(); ++i) {
        const QString text = withoutMnemonic(bar.tabText(i));
        faults << lack(bar, text, widthOf(bar, text), bar.tabRect(i).width());
        if (bar.tabRect(i).right() > bar.width() + Tolerance)
            faults << u"%1: tab \"%2\" is out of sight"_s.arg(nameOf(bar), text);
    }
    return faults;
}

QString cutField(const QLineEdit& edit)
{
    if (!edit.text().isEmpty())
        return {};
    const QMargins margins = edit.textMargins();
    const int room = edit.contentsRect().width() - margins.left() - margins.right() - 4;
    return lack(edit, edit.placeholderText(), widthOf(edit, edit.placeholderText()), room);
}

QString cutChoice(const QComboBox& box)
{
    if (box.isEditable()) // what may be longer than the field and is read by moving in it, as in a QLineEdit
        return box.currentText().isEmpty() ? cutField(*box.lineEdit()) : QString();
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return lack(box, box.currentText(), widthOf(box, box.currentText()), room.width());
}

/// A list of icons alone says its words in tool tips.
bool saysInToolTip(const QListView& list, const QModelIndex& index)
{
    const int iconAlone = 3 * list.iconSize().width();
    return list.width() < iconAlone && !index.data(Qt::ToolTipRole).toString().isEmpty();
}

QStringList cutItems(const QListView& list)
{
    if (list.wordWrap() || !list.model())
        return {};
    QStringList faults;
    for (int row = 0; row < std::min(list.model()->rowCount(), 50); ++row) {
        const QModelIndex index = list.model()->index(row, list.modelColumn());
        if (saysInToolTip(list, index))
            continue;
        const QString text = index.data().toString();
        const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : list.iconSize().width() + IconGap;
        // it may be scrolled to where scrolling sideways is possible
        if (list.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || list.textElideMode() != Qt::ElideNone)
            faults << lack(list, text, widthOf(list, text) + icon, list.viewport()->width());
    }
    return faults;
}

QStringList cutIn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return {cutLabel(*label)};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {cutButton(*button)};
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return cutTabs(*bar);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return {cutField(*edit)};
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return {cutChoice(*box)};
    if (const auto* list = qobject_cast<const QListView*>(&widget))
        return cutItems(*list);
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        const QString text = withoutMnemonic(group->title());
        return {lack(*group, text, widthOf(*group, text), group->width() - 2 * IconGap)};
    }
    return {};
}

/// What makes a widget as wide as it is, in all likelihood: of those with nothing inside the one that needs most.
const QWidget& widestIn(const QWidget& widget)
{
    const QWidget* widest = &widget;
    int most = 0;
    for (const QWidget* child : visibleWidgets(widget)) {
        const int least = std::max(child->minimumWidth(), child->minimumSizeHint().width());
        if (!child->layout() && least > most) {
            widest = child;
            most = least;
        }
    }
    return *widest;
}

/// Whether the parent places its children so that they touch, as Qt does it.
bool placesByItself(const QWidget& parent)
{
    return qobject_cast<const QTabWidget*>(&parent) || qobject_cast<const QTabBar*>(&parent);
}

} // namespace

QStringList cutTexts(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : visibleWidgets(window))
        faults << cutIn(*widget);
    faults.removeAll(QString());
    return faults;
}

QStringList overlaps(const QWidget& window)
{
    QStringList faults;
    QHash<QWidget*, QList<QWidget*>> families;
    for (QWidget* widget : visibleWidgets(window))
        families[widget->parentWidget()] << widget;
    for (auto family = families.cbegin(); family != families.cend(); ++family) {
        if (placesByItself(*family.key()))
            continue;
        for (qsizetype one = 0; one < family->size(); ++one) {
            for (qsizetype other = one + 1; other < family->size(); ++other) {
                const QRect both = family->at(one)->geometry() & family->at(other)->geometry();
                if (both.width() > Tolerance && both.height() > Tolerance)
                    faults << u"%1 and %2 share %3x%4 px"_s.arg(nameOf(*family->at(one)), nameOf(*family->at(other)))
                                  .arg(both.width())
                                  .arg(both.height());
            }
        }
    }
    return faults;
}

QStringList overhangs(const QWidget& window, bool sidewaysAllowed)
{
    QStringList faults;
    for (const QWidget* widget : visibleWidgets(window)) {
        const QWidget* parent = widget->parentWidget();
        if (!parent)
            continue; // a window
        const auto* scroll = qobject_cast<const QScrollArea*>(parent->parentWidget());
        if (scroll && scroll->viewport() == parent) {
            const int beyond = widget->width() - parent->width();
            const bool isStuck = scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            if (beyond > Tolerance && (isStuck || !sidewaysAllowed))
                faults << u"%1 is %2 px wider than what it is scrolled in, for %3"_s.arg(nameOf(*widget))
                              .arg(beyond)
                              .arg(nameOf(widestIn(*widget)));
            continue;
        }
        const QRect room = parent->rect().adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
        if (!widget->geometry().isEmpty() && !room.contains(widget->geometry()))
            faults << u"%1 reaches out of %2"_s.arg(nameOf(*widget), nameOf(*parent));
    }
    return faults;
}

} // namespace smartfleet::test
