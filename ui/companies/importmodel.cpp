// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/importmodel.h"

#include "app/domain/problems.h"
#include "ui/companies/sheetwords.h"
#include "ui/kit/icons.h"
#include "ui/kit/sentences.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

bool isShown(const ImportChange& change, ImportModel::Lines lines)
{
    return lines == ImportModel::Lines::All ||
        lines == (change.before.isEmpty() ? ImportModel::Lines::Added : ImportModel::Lines::Changed);
}

} // namespace

void ImportModel::show(std::shared_ptr<const ImportPlan> plan, Lines lines)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_changes.clear();
    m_problems = 0;
    if (m_plan) {
        m_problems = lines == Lines::All || lines == Lines::Wrong ? m_plan->problems.size() : 0;
        for (std::size_t i = 0; i < m_plan->changes.size(); ++i) {
            if (isShown(m_plan->changes[i], lines))
                m_changes.push_back(i);
        }
    }
    endResetModel();
}

int ImportModel::count(const ImportPlan& plan, Lines lines)
{
    switch (lines) {
    case Lines::All:
        break;
    case Lines::Wrong:
        return int(plan.problems.size());
    case Lines::Added:
        return plan.outcome.added;
    case Lines::Changed:
        return plan.outcome.changed;
    }
    return int(plan.problems.size() + plan.changes.size());
}

void ImportModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_problems + m_changes.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = std::size_t(index.row());
    const bool isProblem = row < m_problems;
    if (role == Qt::DecorationRole && index.column() == WhatColumn) {
        if (isProblem)
            return tintedIcon(u"error"_s, toneColor(Tone::Bad, QGuiApplication::palette()));
        const bool isNew = m_plan->changes[m_changes[row - m_problems]].before.isEmpty();
        return tintedIcon(isNew ? u"add"_s : u"edit"_s);
    }
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return isProblem ? words(m_plan->problems[row], index.column())
                     : words(m_plan->changes[m_changes[row - m_problems]], index.column());
}

QString ImportModel::words(const ImportProblem& problem, int column) const
{
    switch (column) {
    case LineColumn:
        return QLocale().toString(problem.line);
    case WhatColumn:
        return tr("Wrong");
    case DetailsColumn:
        return inOneText(describe(problem.error));
    default:
        return {};
    }
}

QString ImportModel::words(const ImportChange& change, int column) const
{
    switch (column) {
    case LineColumn:
        return QLocale().toString(change.line);
    case WhatColumn:
        return change.before.isEmpty() ? tr("Added") : tr("Changed");
    case IdColumn:
        return keyOf(formatOf(m_plan->kind), change.after);
    default:
        return details(change);
    }
}

QString ImportModel::details(const ImportChange& change) const
{
    const SheetFormat& format = formatOf(m_plan->kind);
    QStringList parts;
    for (qsizetype i = format.keys; i < format.columns.size(); ++i) {
        const QString label = labelOf(format.columns.at(i));
        const QString& after = change.after.at(i);
        if (change.before.isEmpty()) {
            if (!after.isEmpty())
                parts += tr("%1: %2", "a field and its value").arg(label, after);
        } else if (change.before.at(i) != after) {
            const QString empty = tr("(empty)");
            parts += tr("%1: %2 → %3", "a field, its value before and after")
                         .arg(label, change.before.at(i).isEmpty() ? empty : change.before.at(i),
                              after.isEmpty() ? empty : after);
        }
    }
    return parts.join(u"  "_s);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case WhatColumn:
        return tr("What happens");
    case IdColumn:
        return m_plan && m_plan->kind == SheetKind::Settings ? tr("Company and channel ID") : tr("ID");
    default:
        return tr("Details");
    }
}

} // namespace smartfleet
