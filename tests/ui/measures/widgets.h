// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace smartfleet::test {

/// What a person sees of a window: its visible widgets, without those that a Qt widget makes for its own inside (the
/// viewport of a list, scroll bars, the edit of a spin box). `root` itself is not among them.
QList<QWidget*> visibleWidgets(const QWidget& root);

/// How a fault names a widget: class, object name or place, and its text.
QString nameOf(const QWidget& widget);

/// Where it stands in the window that holds it.
QRect placeOf(const QWidget& widget);

/// A text as it is painted: without the mark of a mnemonic.
QString withoutMnemonic(const QString& text);

/// A text that may be HTML, as plain words.
QString plainText(const QString& text);

} // namespace smartfleet::test
