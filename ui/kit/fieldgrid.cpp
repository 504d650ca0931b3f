// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldgrid.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace smartfleet {

namespace {

constexpr int Spacing = 8;
constexpr int MostLetters = 24; // a choice that is longer is read when it is opened

int widthFor(const QLineEdit& edit)
{
    const int icon = edit.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &edit) + Spacing;
    const int frame = 2 * edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &edit) + Spacing;
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + 2 * icon + frame; // one of them clears it
}

int widthFor(const QComboBox& combo)
{
    int widest = 0;
    for (int i = 0; i < combo.count(); ++i)
        widest = std::max(widest, combo.fontMetrics().horizontalAdvance(combo.itemText(i)));
    widest = std::min(widest, MostLetters * combo.fontMetrics().averageCharWidth());
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QSize words(widest + Spacing, combo.fontMetrics().height());
    return combo.style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, &combo).width();
}

int widthFor(const QWidget& field)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(&field))
        return widthFor(*edit);
    if (const auto* combo = qobject_cast<const QComboBox*>(&field))
        return widthFor(*combo);
    return field.sizeHint().width();
}

int widestOf(const std::vector<QWidget*>& fields)
{
    int widest = 0;
    for (const QWidget* field : fields)
        widest = std::max(widest, widthFor(*field));
    return widest;
}

std::vector<QWidget*> shown(const std::vector<QWidget*>& fields)
{
    std::vector<QWidget*> some;
    std::ranges::copy_if(fields, std::back_inserter(some), [](const QWidget* field) { return !field->isHidden(); });
    return some;
}

} // namespace

FieldGrid::FieldGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(Spacing);
}

void FieldGrid::add(QWidget* field)
{
    field->setParent(this);
    m_fields.push_back(field);
    arrange();
}

int FieldGrid::columnsFor(int width) const
{
    const std::vector<QWidget*> fields = shown(m_fields);
    const int fitting = (width + Spacing) / (widestOf(fields) + Spacing);
    return std::clamp(fitting, 1, std::max(1, int(fields.size())));
}

QSize FieldGrid::minimumSizeHint() const
{
    return {widestOf(shown(m_fields)), m_grid->minimumSize().height()};
}

bool FieldGrid::event(QEvent* event)
{
    const bool is = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        arrange();
    return is;
}

void FieldGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldGrid::arrange()
{
    const std::vector<QWidget*> fields = shown(m_fields);
    const int columns = columnsFor(width());
    if (columns == m_columns && fields == m_arranged)
        return;
    for (QWidget* field : m_arranged)
        m_grid->removeWidget(field);
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < int(fields.size()); ++i)
        m_grid->addWidget(fields[std::size_t(i)], i / columns, i % columns);
    m_columns = columns;
    m_arranged = fields;
    updateGeometry();
}

} // namespace smartfleet
