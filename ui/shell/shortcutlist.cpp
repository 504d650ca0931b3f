// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutlist.h"

#include "ui/kit/buttonkey.h"

#include <QAbstractButton>
#include <QAction>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Without the mark of the mnemonic, and without the dots that say a dialog follows.
QString plain(QString text)
{
    static const QString japaneseMnemonic = u"(&"_s;
    if (const qsizetype at = text.indexOf(japaneseMnemonic); at >= 0)
        text.remove(at, 4); // (&X)
    text.remove(u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
}

QString keysOf(const QList<QKeySequence>& sequences)
{
    QStringList keys;
    for (const QKeySequence& sequence : sequences) {
        if (!sequence.isEmpty())
            keys << sequence.toString(QKeySequence::NativeText);
    }
    return keys.join(u", "_s);
}

ShortcutEntry entryOf(const QObject& object)
{
    if (const auto* action = qobject_cast<const QAction*>(&object))
        return {keysOf(action->shortcuts()), plain(action->text())};
    if (const auto* key = qobject_cast<const ButtonKey*>(&object))
        return {keysOf({key->key()}), plain(key->button().text())};
    if (const auto* shortcut = qobject_cast<const QShortcut*>(&object))
        return {keysOf({shortcut->key()}), plain(shortcut->whatsThis())};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&object)) {
        if (button->shortcut() != QKeySequence::mnemonic(button->text()))
            return {keysOf({button->shortcut()}), plain(button->text())};
    }
    return {};
}

bool isBelow(const QObject& object, const std::vector<const QWidget*>& roots)
{
    for (const QObject* at = &object; at; at = at->parent()) {
        if (std::ranges::find(roots, at) != roots.end())
            return true;
    }
    return false;
}

} // namespace

std::vector<ShortcutEntry> shortcutsOf(const QWidget& root, const std::vector<const QWidget*>& without)
{
    std::vector<ShortcutEntry> entries;
    for (const QObject* object : root.findChildren<QObject*>()) {
        ShortcutEntry entry = entryOf(*object);
        if (entry.keys.isEmpty() || entry.what.isEmpty() || isBelow(*object, without))
            continue;
        if (std::ranges::find(entries, entry) == entries.end())
            entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace smartfleet
