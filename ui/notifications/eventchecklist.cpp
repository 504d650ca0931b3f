// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/eventchecklist.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace smartfleet {

namespace {

constexpr int Columns = 3;

} // namespace

QString nameOf(const EventType& type, const QLocale& locale)
{
    return locale.language() == QLocale::Japanese ? type.nameJa : type.name;
}

QString categoryOf(const EventType& type, const QLocale& locale)
{
    return locale.language() == QLocale::Japanese ? type.categoryNameJa : type.categoryName;
}

EventCheckList::EventCheckList(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch();
    layout->addLayout(buttons);
    QString category;
    QGridLayout* grid = nullptr;
    for (const EventType& type : catalogue.types()) {
        if (type.category != category) {
            category = type.category;
            auto* group = new QGroupBox(this);
            grid = new QGridLayout(group);
            for (int column = 0; column < Columns; ++column)
                grid->setColumnStretch(column, 1);
            m_groups.push_back(group);
            layout->addWidget(group);
        }
        auto* box = new QCheckBox(m_groups.back());
        box->setObjectName(type.id + QStringLiteral("CheckBox"));
        grid->addWidget(box, grid->count() / Columns, grid->count() % Columns);
        connect(box, &QCheckBox::toggled, this, &EventCheckList::changed);
        m_boxes.push_back({type, box});
    }
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
