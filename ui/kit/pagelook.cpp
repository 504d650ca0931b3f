// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pagelook.h"

#include "ui/kit/lastcolumn.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace smartfleet {

namespace {

constexpr int MostColumnWidth = 190; // a channel ID is longer, and seldom read to its end
constexpr int ColumnGap = 14;
constexpr int UsualTextHeight = 16;

/// Lets an arrow key choose the row it starts from where none is chosen yet: Qt only marks that row when the focus
/// comes to the list, and would step over it, or in a list of one row do nothing at all.
class FirstRowByKey final : public QObject
{
public:
    explicit FirstRowByKey(QTableView& table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress || m_table.selectionModel()->hasSelection() ||
            m_table.model()->rowCount() == 0)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
        if (!isArrow || (key->modifiers() & ~Qt::KeypadModifier))
            return QObject::eventFilter(watched, event);
        m_table.selectRow(std::max(0, m_table.currentIndex().row()));
        return true;
    }

private:
    QTableView& m_table;
};

} // namespace

QLabel* makePageTitle(QWidget* parent)
{
    auto* title = new QLabel(parent);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    title->setFont(font);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true); // a small window has no room beside the buttons
    return title;
}

int besideText(int length, const QWidget& widget)
{
    return std::max(length, length * widget.fontMetrics().height() / UsualTextHeight);
}

QFont codeFont(const QWidget& widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(widget.font().pointSizeF());
    return font;
}

void makeListLook(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideMiddle);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setResizeContentsPrecision(100); // fitting must not fetch rows that nobody sees
    new LastColumn(table);
    new FirstRowByKey(table);
}

void fitColumns(QTableView& table)
{
    const int most = besideText(MostColumnWidth, table);
    table.resizeColumnsToContents();
    const int beside = table.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &table) +
        4 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1);
    for (int column = 0; column + 1 < table.model()->columnCount(); ++column) { // the last takes what is left
        int width = table.columnWidth(column);
        const QVariant words = table.model()->headerData(column, Qt::Horizontal, WidestWordsRole);
        for (const QString& word : words.toStringList())
            width = std::max(width, table.fontMetrics().horizontalAdvance(word) + beside);
        table.setColumnWidth(column, std::min(width + ColumnGap, most));
    }
}

} // namespace smartfleet
