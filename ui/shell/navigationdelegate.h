// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace smartfleet {

/// Draws an entry of the navigation: an icon and a title with room around them, the current one on a rounded ground.
/// Where the list is no wider than icons are, it draws these alone.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The side of an entry's icon beside a text of that font.
    static QSize iconSize(const QFont& font);
    /// How wide a list has to be that shows the icons alone; entries of such a list have no words.
    static int widthOfIcons(const QFont& font);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace smartfleet
