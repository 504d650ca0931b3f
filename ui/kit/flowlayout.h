// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace smartfleet {

/// A row that goes on in the next line where the window is too narrow for it, or its text too large: for buttons and
/// filters. Each of its widgets has its preferred size, but never more than a line; fields to write in share what the
/// others leave, and what is lower than its line stands in the line's middle, or, aligned so,
/// at its top.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// What follows stands at the end of its line.
    void addStretch();

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

protected:
    /// Places all, or only counts; gives the height.
    virtual int arrange(const QRect& rect, bool place) const;
    /// Those that take room, in their order.
    std::vector<QLayoutItem*> shownItems() const;
    /// Puts an item there, or at the mirrored place where one reads from right to left.
    void put(QLayoutItem& item, const QRect& place) const;

private:
    struct Line;
    void placeLine(const Line& line, const QRect& room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// A FlowLayout whose cells are all equally wide and fill the line together: in as many columns as the widest cell
/// lets there be, each as high as its row.
class ColumnsLayout : public FlowLayout
{
    Q_OBJECT
public:
    explicit ColumnsLayout(int mostColumns, QWidget* parent = nullptr);

protected:
    int arrange(const QRect& rect, bool place) const override;

private:
    int m_mostColumns;
};

} // namespace smartfleet
