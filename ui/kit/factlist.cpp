// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/factlist.h"

#include "ui/kit/pagelook.h"
#include "ui/kit/wordlabel.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int StackedBelow = 380;

} // namespace

FactList::FactList(const QStringList& names, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    for (const QString& name : names) {
        auto* label = new QLabel(this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
        auto* value = new WordLabel(this);
        value->setObjectName(name);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_rows.push_back({label, value});
    }
    arrange(false);
}

void FactList::setFacts(const std::vector<std::pair<QString, QString>>& facts)
{
    for (std::size_t i = 0; i < std::min(facts.size(), m_rows.size()); ++i) {
        const auto& [name, value] = facts[i];
        m_rows[i].name->setText(name);
        m_rows[i].value->setWords(value);
        m_rows[i].value->setAccessibleName(u"%1: %2"_s.arg(name, value));
    }
}

QSize FactList::minimumSizeHint() const
{
    int least = 0;
    for (const Row& row : m_rows)
        least = std::max({least, row.name->minimumSizeHint().width(), row.value->minimumSizeHint().width()});
    return {least, QWidget::minimumSizeHint().height()};
}

void FactList::resizeEvent(QResizeEvent* event)
{
    const bool stacked = event->size().width() < besideText(StackedBelow, *this);
    if (stacked != m_isStacked)
        arrange(stacked);
    QWidget::resizeEvent(event);
}

void FactList::arrange(bool stacked)
{
    m_isStacked = stacked;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row& row = m_rows[std::size_t(i)];
        m_grid->removeWidget(row.name);
        m_grid->removeWidget(row.value);
        m_grid->addWidget(row.name, stacked ? 2 * i : i, 0, 1, stacked ? 2 : 1, Qt::AlignTop);
        m_grid->addWidget(row.value, stacked ? 2 * i + 1 : i, stacked ? 0 : 1, 1, stacked ? 2 : 1);
    }
}

} // namespace smartfleet
