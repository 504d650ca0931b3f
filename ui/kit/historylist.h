// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/listplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace smartfleet {

class AdaptiveSplitter;
class EmptyState;
class FilterBar;
class WindowState;

/// A list of what came in over time, newest first unless told otherwise, however long it is: filters, a table of which
/// only what is looked at is in memory, how many there are, a button that exports them, and the chosen one whole.
class HistoryList : public QWidget
{
    Q_OBJECT
public:
    /// How many rows from the beginning are worth looking at again at once.
    int rowsInSight() const;
    /// Selects the row at that place and brings it on the screen.
    void select(int position);
    void clearFilters();

signals:
    /// The filters or the order.
    void filterChanged();
    void selectionChanged();
    /// What the filters show is wanted as a file.
    void exportRequested();

protected:
    struct Parts
    {
        QString name = {}; ///< of what is listed: of its table's object name, of its icon, and of what is kept
        FilterBar& filters;
        PagedModelBase& model; ///< its first column is the one that the store can sort by
    };
    /// What stands around the rows, in the language of now.
    struct Words
    {
        QString title = {};
        QString count = {};
        QString emptyTitle = {};
        QString emptyText = {}; ///< what will appear here
    };
    explicit HistoryList(QWidget* parent)
        : QWidget(parent)
    {
    }
    /// To be called once the parts are made, and then, so that Tab goes there last, what shows the chosen one whole.
    void build(const Parts& parts, WindowState& state);
    void setDetail(QWidget& detail);
    virtual Words words(int count) const = 0;
    /// Shows the row at that place whole, -1 = none; false when it is on its way.
    virtual bool showDetail(int position) = 0;
    void changeEvent(QEvent* event) override;

    bool isOldestFirst() const { return m_isOldestFirst; }
    QTableView& table() { return *m_table; }
    const QTableView& table() const { return *m_table; }

    /// Another list: as many match, of which these are the first.
    template <typename Row> void putNew(PagedModel<Row>& model, int count, std::vector<Row> first)
    {
        model.reset(count, std::move(first));
        onNew();
    }
    /// The same list looked at again: what is selected and on the screen stays. `isLog`: it changes at its beginning
    /// alone.
    template <typename Row> void putAgain(PagedModel<Row>& model, int count, std::vector<Row> first, bool isLog)
    {
        if (model.rowCount() == 0 || count == 0) {
            putNew(model, count, std::move(first));
            return;
        }
        keepingPlace(*m_table, model, [&] {
            if (isLog)
                model.refreshNewest(count, std::move(first));
            else
                model.refresh(count, std::move(first));
        });
        showNumbers();
        onSelection();
    }

private:
    void arrange();
    void onNew();
    void onSelection();
    void onHeader(int column);
    void showNumbers();
    void retranslate();

    FilterBar* m_filters = nullptr;
    AdaptiveSplitter* m_splitter = nullptr;
    PagedModelBase* m_model = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_export = nullptr;
    bool m_hasWidths = false; ///< the columns'
    bool m_isOldestFirst = false;
};

} // namespace smartfleet
