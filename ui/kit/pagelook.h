// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

class QFont;
class QLabel;
class QTableView;
class QWidget;

namespace smartfleet {

/// The room around what a screen shows; the same on every screen.
inline constexpr QMargins PageMargins{24, 18, 24, 18};

/// The title on top of a screen.
QLabel* makePageTitle(QWidget* parent);

/// The look and habits that all lists share: whole rows, one at a time, headers on the left where the text begins, long
/// words shortened in their middle.
void makeListLook(QTableView& table);

/// The system's font for code, as large as the widget's text.
QFont codeFont(const QWidget& widget);

/// A length in pixels that was chosen for what holds text of the usual size: larger by as much as the widget's text is.
int besideText(int length, const QWidget& widget);

/// Of a column's header: the words (QStringList) that its cells may come to hold beside an icon, where what they hold
/// now is not the widest of it.
inline constexpr int WidestWordsRole = Qt::UserRole + 1;

/// Makes the columns as wide as what they show, or may come to show, within reason; once the first rows are there.
void fitColumns(QTableView& table);

} // namespace smartfleet
