// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/eventchecklist.h"

#include "ui/kit/eventwords.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace smartfleet {

namespace {

constexpr int MostColumns = 3;
constexpr int ColumnWidth = 150; // room for the longest name of an event type in both languages

} // namespace

EventCheckList::EventCheckList(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
{
    m_all->setObjectName(QStringLiteral("allEventsButton"));
    m_none->setObjectName(QStringLiteral("noEventsButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch();
    layout->addLayout(buttons);
    // narrower than three columns need: they become fewer
    setMinimumWidth(ColumnWidth + 40);
    QString category;
    for (const EventType& type : catalogue.types()) {
        if (type.category != category) {
            category = type.category;
            m_groups.push_back(new QGroupBox(this));
            new QGridLayout(m_groups.back());
            layout->addWidget(m_groups.back());
        }
        auto* box = new QCheckBox(m_groups.back());
        box->setObjectName(type.id + QStringLiteral("CheckBox"));
        connect(box, &QCheckBox::toggled, this, &EventCheckList::changed);
        m_boxes.push_back({type, box});
    }
    arrange(MostColumns);
    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
    retranslate();
}

void EventCheckList::setChecked(const QStringList& eventIds)
{
    for (const Box& box : m_boxes)
        box.box->setChecked(eventIds.contains(box.type.id));
}

QStringList EventCheckList::checked() const
{
    QStringList ids;
    for (const Box& box : m_boxes) {
        if (box.box->isChecked())
            ids += box.type.id;
    }
    return ids;
}

void EventCheckList::setAll(bool on)
{
    // what isn't known by name is wanted only where it is asked for by name
    for (const Box& box : m_boxes)
        box.box->setChecked(on && box.type.id != OtherEventType);
}

void EventCheckList::arrange(int columns)
{
    m_columns = columns;
    for (QGroupBox* group : m_groups) {
        auto* grid = static_cast<QGridLayout*>(group->layout());
        for (int column = 0; column < MostColumns; ++column) {
            grid->setColumnMinimumWidth(column, column < columns ? ColumnWidth : 0);
            grid->setColumnStretch(column, column < columns ? 1 : 0);
        }
        int place = 0;
        for (const Box& box : m_boxes) {
            if (box.box->parentWidget() != group)
                continue;
            grid->removeWidget(box.box);
            grid->addWidget(box.box, place / columns, place % columns);
            ++place;
        }
    }
}

void EventCheckList::resizeEvent(QResizeEvent* event)
{
    const int columns = std::clamp(event->size().width() / (ColumnWidth + 20), 1, MostColumns);
    if (columns != m_columns)
        arrange(columns);
    QWidget::resizeEvent(event);
}

void EventCheckList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventCheckList::retranslate()
{
    m_all->setText(tr("All"));
    m_none->setText(tr("None"));
    for (const Box& box : m_boxes) {
        box.box->setText(nameOf(box.type, QLocale()));
        auto* group = qobject_cast<QGroupBox*>(box.box->parentWidget());
        group->setTitle(categoryOf(box.type, QLocale()));
    }
}

} // namespace smartfleet
