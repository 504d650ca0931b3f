// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace smartfleet {

/// Roles of every RowModel beside Qt's own.
enum RowRole {
    SortRole = Qt::UserRole, ///< for order: numbers and dates as such
    IdRole,                  ///< which thing the row is: rowId()
};

/// A table of value types. Subclasses give the columns' titles, a row's identity and what a cell shows; `Row` needs
/// operator==.
template <typename Row> class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The columns' titles in the language of now.
    virtual QStringList columns() const = 0;
    /// What stays the same when the row's content changes; unique in the table.
    virtual QString rowId(const Row& row) const = 0;
    /// What a cell has for a role; SortRole falls back to the text it shows when this gives nothing.
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int index) const { return m_rows.at(std::size_t(index)); }

    /// Replaces everything; selections are lost.
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// Becomes `rows` by the fewest removals, moves, insertions and changes, so that selections and scroll positions
    /// stay.
    void mergeRows(const std::vector<Row>& rows)
    {
        removeMissing(rows);
        QSet<QString> known;
        for (const Row& row : m_rows)
            known.insert(rowId(row));
        for (std::size_t i = 0; i < rows.size();) {
            const std::size_t fresh = countFresh(rows, i, known);
            if (fresh > 0) {
                insertFrom(rows, i, fresh);
                i += fresh;
                continue;
            }
            bringTo(i, rowId(rows[i]));
            if (!(m_rows[i] == rows[i])) {
                m_rows[i] = rows[i];
                emit dataChanged(index(int(i), 0), index(int(i), columnCount({}) - 1));
            }
            ++i;
        }
    }

    /// To be called when the language changed.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : int(columns().size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row& shown = row(index.row());
        if (role == IdRole)
            return rowId(shown);
        const QVariant value = cell(shown, index.column(), role);
        return role == SortRole && !value.isValid() ? cell(shown, index.column(), Qt::DisplayRole) : value;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return columns().value(section);
    }

private:
    void removeMissing(const std::vector<Row>& rows)
    {
        QSet<QString> wanted;
        for (const Row& row : rows)
            wanted.insert(rowId(row));
        for (std::size_t end = m_rows.size(); end > 0; --end) {
            if (wanted.contains(rowId(m_rows[end - 1])))
                continue;
            std::size_t first = end - 1;
            while (first > 0 && !wanted.contains(rowId(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, int(first), int(end - 1));
            m_rows.erase(at(first), at(end));
            endRemoveRows();
            end = first + 1;
        }
    }
    std::size_t countFresh(const std::vector<Row>& rows, std::size_t from, const QSet<QString>& known) const
    {
        std::size_t count = 0;
        while (from + count < rows.size() && !known.contains(rowId(rows[from + count])))
            ++count;
        return count;
    }
    void insertFrom(const std::vector<Row>& rows, std::size_t first, std::size_t count)
    {
        beginInsertRows({}, int(first), int(first + count - 1));
        const auto begin = rows.begin() + std::ptrdiff_t(first);
        m_rows.insert(at(first), begin, begin + std::ptrdiff_t(count));
        endInsertRows();
    }
    void bringTo(std::size_t target, const QString& id)
    {
        std::size_t source = target;
        while (rowId(m_rows[source]) != id)
            ++source;
        if (source == target)
            return;
        beginMoveRows({}, int(source), int(source), {}, int(target));
        std::rotate(at(target), at(source), at(source + 1));
        endMoveRows();
    }
    auto at(std::size_t index) { return m_rows.begin() + std::ptrdiff_t(index); }

    std::vector<Row> m_rows;
};

} // namespace smartfleet
