// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/rowmodel.h"

#include <QMap>

namespace smartfleet {

/// The part of PagedModel that needs no type.
class PagedModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// How many rows one look fetches.
    static constexpr int PageSize = 200;
    /// How many pages are kept; those that were looked at longest ago go first.
    static constexpr int MostPages = 40;

    /// Where the row with this id is among those that are here; -1 when it isn't.
    virtual int positionOf(const QString& id) const = 0;

signals:
    /// Rows from `first` on, PageSize of them, are wanted: they are on the screen and not here. Emitted once for each
    /// page until setPage() brings it or reset() makes it needless. `generation` is to be handed back to setPage().
    void pageWanted(int first, quint64 generation);
};

/// A table of which only the rows that are looked at are in memory: a million rows cost as much as a few hundred. The
/// rows come from the store in pages, in the order that it gives; a row that isn't here yet shows nothing. Subclasses
/// give what those of RowModel give.
template <typename Row> class PagedModel : public PagedModelBase
{
public:
    using PagedModelBase::PagedModelBase;

    /// The columns' titles in the language of now.
    virtual QStringList columns() const = 0;
    /// What stays the same when the row's content changes; unique in the table.
    virtual QString rowId(const Row& row) const = 0;
    /// What a cell has for a role.
    virtual QVariant cell(const Row& row, int column, int role) const = 0;
    /// What a column's header gives beside its title, for instance its alignment; see also WidestWordsRole.
    virtual QVariant header(int /*column*/, int /*role*/) const { return {}; }

    /// Another list: `count` rows, of which `first` are the first ones. Selections are lost. Answers for the list
    /// before are ignored from now on.
    void reset(int count, std::vector<Row> first)
    {
        beginResetModel();
        startAnew(count, std::move(first));
        endResetModel();
    }

    /// More of the same list than was known when its first rows were shown: the others stand at its end.
    void grow(int count)
    {
        if (count <= m_count)
            return;
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }

    /// The same list looked at again. Where as many rows are there as before, selections and the scroll position stay;
    /// rows beyond `first` are fetched again when they are seen.
    void refresh(int count, std::vector<Row> first)
    {
        if (count != m_count) {
            reset(count, std::move(first));
            return;
        }
        startAnew(count, std::move(first));
        if (count > 0)
            emit dataChanged(index(0, 0), index(count - 1, columnCount() - 1));
    }

    /// A list of which the newest are the first, looked at again: rows have come at its beginning or gone at its end,
    /// and else only their contents have changed. Selections stay with their rows, and what was here is shown until it
    /// was fetched anew. Where too much has come to tell, it is another list.
    void refreshNewest(int count, std::vector<Row> first)
    {
        const int come = placeOfFirst(first);
        const int gone = m_count + come - count;
        if (come < 0 || gone < 0 || gone >= m_count + come) {
            refresh(count, std::move(first));
            return;
        }
        if (come > 0) {
            beginInsertRows({}, 0, come - 1);
            overlay(m_count + come, come, first);
            endInsertRows();
        }
        if (gone > 0) {
            beginRemoveRows({}, count, m_count - 1);
            m_count = count;
            endRemoveRows();
        }
        overlay(count, 0, first);
        emit dataChanged(index(0, 0), index(count - 1, columnCount() - 1));
    }

    /// The rows that pageWanted() asked for; nothing happens when another list has been shown since.
    void setPage(int first, std::vector<Row> rows, quint64 generation)
    {
        if (generation != m_generation || rows.empty())
            return;
        const int last = std::min(first + int(rows.size()), m_count) - 1;
        m_pages[first / PageSize] = {std::move(rows), ++m_clock};
        m_wanted.remove(first / PageSize);
        dropOldest();
        if (last >= first)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    /// Asks again for a page that could not be fetched, as soon as it is looked at.
    void pageFailed(int first) { m_wanted.remove(first / PageSize); }

    /// The row, when it is here.
    const Row* rowAt(int position) const
    {
        const auto page = m_pages.find(position / PageSize);
        if (position < 0 || position >= m_count || page == m_pages.end())
            return nullptr;
        const std::size_t offset = std::size_t(position % PageSize);
        return offset < page->rows.size() ? &page->rows[offset] : nullptr;
    }
    int positionOf(const QString& id) const final
    {
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            for (std::size_t i = 0; i < page->rows.size(); ++i) {
                if (rowId(page->rows[i]) == id)
                    return page.key() * PageSize + int(i);
            }
        }
        return -1;
    }

    /// To be called when the language changed.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (m_count > 0)
            emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex& parent = {}) const final
    {
        if (m_columnCount < 0)
            m_columnCount = int(columns().size()); // asked for with each cell, and the titles are translated
        return parent.isValid() ? 0 : m_columnCount;
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row* row = rowAt(index.row());
        if (!row) {
            want(index.row() / PageSize);
            return {};
        }
        Page& page = m_pages[index.row() / PageSize];
        page.lookedAt = ++m_clock;
        if (page.isStale)
            want(index.row() / PageSize);
        return role == IdRole ? QVariant(rowId(*row)) : cell(*row, index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal)
            return {};
        return role == Qt::DisplayRole ? columns().value(section) : header(section, role);
    }

private:
    struct Page
    {
        std::vector<Row> rows = {};
        quint64 lookedAt = 0;
        bool isStale = false; ///< to be fetched anew when it is looked at
    };

    /// Where the row that is the first one now stands among `rows`; -1 when it doesn't.
    int placeOfFirst(const std::vector<Row>& rows) const
    {
        const Row* shown = rowAt(0);
        if (!shown)
            return -1;
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return rowId(row) == rowId(*shown); });
        return found == rows.end() ? -1 : int(found - rows.begin());
    }
    /// Moves what is here down by `moved` rows, puts `first` on top, and keeps those pages of which all is known.
    void overlay(int count, int moved, const std::vector<Row>& first)
    {
        QMap<int, Row> known;
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            for (std::size_t i = 0; i < page->rows.size(); ++i)
                known[page.key() * PageSize + int(i) + moved] = page->rows[i];
        }
        for (std::size_t i = 0; i < first.size(); ++i)
            known[int(i)] = first[i];
        startAnew(count, {});
        auto row = known.begin();
        while (row != known.end() && row.key() < count) {
            const int begin = row.key() / PageSize * PageSize;
            const int end = std::min(begin + PageSize, count);
            Page page{{}, ++m_clock, end > int(first.size())};
            int next = begin;
            for (; row != known.end() && row.key() < end; ++row) {
                if (row.key() == next) {
                    page.rows.push_back(*row);
                    ++next;
                }
            }
            if (next == end)
                m_pages[begin / PageSize] = std::move(page);
        }
        dropOldest();
    }

    void startAnew(int count, std::vector<Row> first)
    {
        ++m_generation;
        m_count = count;
        m_pages.clear();
        m_wanted.clear();
        for (std::size_t begin = 0; begin < first.size(); begin += PageSize) {
            const auto from = first.begin() + std::ptrdiff_t(begin);
            const auto size = std::min(first.size() - begin, std::size_t(PageSize));
            m_pages[int(begin) / PageSize] = {std::vector<Row>(from, from + std::ptrdiff_t(size)), ++m_clock};
        }
    }
    // a view asks for cells while it paints: the wish is told afterwards, from the event loop
    void want(int page) const
    {
        if (m_wanted.contains(page))
            return;
        m_wanted.insert(page);
        auto* self = const_cast<PagedModel*>(this);
        QMetaObject::invokeMethod(
            self,
            [self, page, generation = m_generation] {
                if (generation == self->m_generation)
                    emit self->pageWanted(page * PageSize, generation);
            },
            Qt::QueuedConnection);
    }
    void dropOldest()
    {
        while (m_pages.size() > MostPages) {
            auto oldest = m_pages.begin();
            for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
                if (page->lookedAt < oldest->lookedAt)
                    oldest = page;
            }
            m_pages.erase(oldest);
        }
    }

    int m_count = 0;
    mutable int m_columnCount = -1; ///< once it was asked for
    quint64 m_generation = 0;
    mutable quint64 m_clock = 0;
    mutable QMap<int, Page> m_pages; ///< by their number
    mutable QSet<int> m_wanted;      ///< asked for and not here yet
};

} // namespace smartfleet
