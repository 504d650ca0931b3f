// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/importplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace smartfleet {

/// What an import would do as a table: first the lines that are wrong, then each change. However many there are, their
/// words are made only when they are looked at.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Which lines are shown.
    enum class Lines { All, Wrong, Added, Changed };
    enum Column { LineColumn, WhatColumn, IdColumn, DetailsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The plan may be none.
    void show(std::shared_ptr<const ImportPlan> plan, Lines lines);
    /// How many lines of that sort the plan has.
    static int count(const ImportPlan& plan, Lines lines);
    /// To be called when the language changed.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const ImportProblem& problem, int column) const;
    QString words(const ImportChange& change, int column) const;
    QString details(const ImportChange& change) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::size_t m_problems = 0;              ///< as many of the plan's problems are shown, before the changes
    std::vector<std::size_t> m_changes = {}; ///< which of the plan's changes are shown
};

} // namespace smartfleet
