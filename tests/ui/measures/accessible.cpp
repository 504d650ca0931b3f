// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/accessible.h"

#include "tests/ui/measures/contrast.h"
#include "tests/ui/measures/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int ButtonFrame = 4; // around its words

bool isInput(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
        qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
        qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget);
}

/// A label is one when it holds links.
bool isInteractive(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text().contains(u"<a "_s);
    return isInput(widget) || qobject_cast<const QAbstractButton*>(&widget) ||
        qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

QList<QWidget*> interactiveWidgets(const QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* widget : visibleWidgets(window)) {
        if (isInteractive(*widget) && widget->isEnabled())
            found << widget;
    }
    return found;
}

QString spokenName(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// Whom Tab brings to, in its order, from the first after the window itself.
QList<QWidget*> tabChain(const QWidget& window)
{
    QList<QWidget*> chain;
    const QWidget* whole = window.window(); // what is looked at may be a part of it
    for (QWidget* next = whole->nextInFocusChain(); next && next != whole; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy();
        if (takesTab && next->isEnabled() && next->isVisible() && next->window() == whole)
            chain << next;
    }
    return chain;
}

/// Of radio buttons that belong together only the chosen one is come to by Tab, by the arrows the others.
bool isReachedByArrows(const QWidget& widget)
{
    return qobject_cast<const QRadioButton*>(&widget) && static_cast<const QRadioButton&>(widget).autoExclusive();
}

/// The part of the main window in which it stands: a dock, the screens, the status bar.
const QWidget* partOf(const QWidget& widget)
{
    const QWidget* part = &widget;
    while (part->parentWidget() && !qobject_cast<const QMainWindow*>(part->parentWidget()))
        part = part->parentWidget();
    return part;
}

const QWidget* scrollingParent(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    while (parent && !qobject_cast<const QAbstractScrollArea*>(parent))
        parent = parent->parentWidget();
    return parent;
}

QString mnemonicOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

void complainOfSharing(const QString& where, const std::map<QString, QStringList>& holders, QStringList& faults)
{
    for (const auto& [key, who] : holders) {
        if (who.size() > 1)
            faults << u"%1: %2 is shared by %3"_s.arg(where, key, who.join(u", "_s));
    }
}

void checkMenu(const QString& where, const QWidget& menu, QStringList& faults)
{
    std::map<QString, QStringList> letters;
    for (const QAction* action : menu.actions()) {
        const QString mnemonic = mnemonicOf(action->text());
        if (action->isVisible() && !mnemonic.isEmpty())
            letters[mnemonic] << action->text();
        if (const auto* below = action->menu<QMenu*>())
            checkMenu(action->text(), *below, faults);
    }
    complainOfSharing(where, letters, faults);
}

/// The ratio between the commonest colour of the place and the one that stands out from it most; 21 where there is
/// nothing but ground.
double clearestInk(const QImage& picture, const QRect& place)
{
    std::map<QRgb, int> counts;
    const QRect seen = place & picture.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    if (counts.size() < 2)
        return 21;
    const QRgb ground = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; })->first;
    double clearest = 1;
    for (const auto& [color, count] : counts)
        clearest = std::max(clearest, contrast(QColor(color), QColor(ground)));
    return clearest;
}

bool isLarge(const QFont& font)
{
    return font.pointSizeF() >= 18 || (font.pointSizeF() >= 14 && font.weight() >= QFont::Bold);
}

} // namespace

QStringList unreachable(const QWidget& window)
{
    QStringList faults;
    const QList<QWidget*> chain = tabChain(window);
    for (QWidget* widget : interactiveWidgets(window)) {
        if (!chain.contains(widget) && !isReachedByArrows(*widget))
            faults << nameOf(*widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && !(label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard))
            faults << nameOf(*widget) + u": its links"_s;
    }
    return faults;
}

QStringList unnamed(const QWidget& window)
{
    QStringList faults;
    std::map<QString, QStringList> inputs;
    for (QWidget* widget : interactiveWidgets(window)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
            faults << nameOf(*widget) + u": no role"_s;
        // tabs are named one by one
        if (!qobject_cast<QTabBar*>(widget) && spokenName(widget).trimmed().isEmpty())
            faults << nameOf(*widget) + u": no name"_s;
        if (isInput(*widget))
            inputs[spokenName(widget)] << nameOf(*widget);
    }
    complainOfSharing(u"inputs"_s, inputs, faults);
    return faults;
}

QStringList strayTabOrder(const QWidget& window)
{
    QStringList faults;
    const QWidget* before = nullptr;
    for (const QWidget* next : tabChain(window)) {
        if (!isInteractive(*next))
            continue;
        // where a page was scrolled doesn't matter; docks, screens and status bar are each ordered in themselves
        const bool isElsewhere = before && partOf(*before) != partOf(*next);
        const bool isScrolledAway = before && (before->visibleRegion().isEmpty() || next->visibleRegion().isEmpty()) &&
            scrollingParent(*before) != scrollingParent(*next);
        if (before && !isScrolledAway && !isElsewhere) {
            const QRect from = placeOf(*before);
            const QRect to = placeOf(*next);
            const int tolerance = std::min(from.height(), to.height()) / 2;
            const bool inOneColumn = from.left() < to.right() && to.left() < from.right();
            const bool jumpsUp = inOneColumn && to.bottom() < from.top() + tolerance;
            const bool inOneLine = from.top() < to.bottom() - tolerance && to.top() < from.bottom() - tolerance;
            if (jumpsUp || (inOneLine && to.right() < from.left()))
                faults << u"from %1 %2 to %3"_s.arg(nameOf(*before), jumpsUp ? u"up"_s : u"left"_s, nameOf(*next));
        }
        before = next;
    }
    return faults;
}

QStringList sharedKeys(const QWidget& window)
{
    QStringList faults;
    std::map<QString, QStringList> letters;
    for (const QWidget* widget : visibleWidgets(window)) {
        QStringList texts;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && button->isEnabled())
            texts << button->text();
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->buddy())
            texts << label->text();
        if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                texts << bar->tabText(i);
        }
        if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions())
                texts << action->text();
            checkMenu(u"menu bar"_s, *bar, faults);
        }
        for (const QString& text : texts) {
            if (!mnemonicOf(text).isEmpty())
                letters[mnemonicOf(text)] << text;
        }
    }
    complainOfSharing(u"window"_s, letters, faults);

    std::map<QString, QStringList> shortcuts;
    for (const QAction* action : window.findChildren<QAction*>()) {
        const auto* place = qobject_cast<const QWidget*>(action->parent());
        const bool isHere = action->shortcutContext() == Qt::WindowShortcut && action->isEnabled() &&
            (!place || place->isVisible() || qobject_cast<const QMenu*>(place));
        for (const QKeySequence& keys : action->shortcuts()) {
            if (isHere)
                shortcuts[keys.toString()] << action->text();
        }
    }
    complainOfSharing(u"shortcuts"_s, shortcuts, faults);
    return faults;
}

QStringList paleWords(QWidget& window)
{
    QStringList faults;
    const QImage picture = window.grab().toImage();
    for (const QWidget* widget : visibleWidgets(window)) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasWords = (label && !label->text().isEmpty()) || (button && button->isEnabled());
        if (!hasWords || widget->visibleRegion().isEmpty())
            continue;
        QRect seen = widget->visibleRegion().boundingRect().translated(widget->mapTo(&window, QPoint()));
        if (button)
            seen.adjust(ButtonFrame, ButtonFrame, -ButtonFrame, -ButtonFrame);
        if (seen.height() < widget->fontMetrics().height()) // the rest is scrolled away
            continue;
        const double ratio = clearestInk(picture, seen);
        if (ratio < (isLarge(widget->font()) ? ReadableLarge : Readable))
            faults << u"%1: %2 to 1"_s.arg(nameOf(*widget)).arg(ratio, 0, 'f', 1);
    }
    return faults;
}

} // namespace smartfleet::test
