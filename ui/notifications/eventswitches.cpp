// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/eventswitches.h"

#include "ui/kit/eventwords.h"
#include "ui/kit/pagelook.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int LeastHeight = 140;

} // namespace

EventSwitches::EventSwitches(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_hint(new QLabel(this))
    , m_events(new QListWidget(this))
    , m_apply(new QPushButton(this))
{
    m_hint->setWordWrap(true);
    m_hint->setBuddy(m_events);
    m_events->setObjectName(u"eventSwitchesList"_s);
    m_events->setWordWrap(true);
    m_events->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_events->setMinimumHeight(besideText(LeastHeight, *m_events));
    m_apply->setObjectName(u"applyEventsButton"_s);
    for (const EventType& type : m_catalogue.types()) {
        auto* item = new QListWidgetItem(m_events);
        item->setData(Qt::UserRole, type.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsUserTristate);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_hint);
    layout->addWidget(m_events, 1);
    layout->addWidget(m_apply, 0, Qt::AlignLeft);
    connect(m_events, &QListWidget::itemChanged, this, &EventSwitches::showButton);
    connect(m_apply, &QPushButton::clicked, this, [this] { emit applyRequested(change()); });
    showStates();
}

void EventSwitches::setSelection(const SettingSelection& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_counts.clear();
    for (const NotificationSettingRow& row : m_selection.rows) {
        for (const QString& event : row.setting.events)
            ++m_counts[event];
    }
    showStates();
}

// of settings that aren't here nobody knows
Qt::CheckState EventSwitches::stateOf(const QString& event) const
{
    const int count = m_counts.value(event);
    if (!m_selection.isWhole() || (count > 0 && count < m_selection.count))
        return Qt::PartiallyChecked;
    return count == 0 ? Qt::Unchecked : Qt::Checked;
}

EventSwitch EventSwitches::change() const
{
    EventSwitch change;
    for (int row = 0; row < m_events->count(); ++row) {
        const QListWidgetItem* item = m_events->item(row);
        const QString id = item->data(Qt::UserRole).toString();
        const Qt::CheckState wanted = item->checkState();
        if (wanted == Qt::PartiallyChecked || wanted == stateOf(id))
            continue;
        (wanted == Qt::Checked ? change.on : change.off) += id;
    }
    return change;
}

void EventSwitches::showStates()
{
    const QSignalBlocker blocker(m_events); // many marks at once are one change
    for (int row = 0; row < m_events->count(); ++row) {
        QListWidgetItem* item = m_events->item(row);
        item->setCheckState(stateOf(item->data(Qt::UserRole).toString()));
    }
    retranslate();
}

void EventSwitches::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventSwitches::retranslate()
{
    const QSignalBlocker blocker(m_events);
    m_hint->setText(tr("Switch events on or off in all of them. What has half a mark stays as each setting has it."));
    m_events->setAccessibleName(tr("Events of the selected settings"));
    for (int row = 0; row < m_events->count(); ++row) {
        QListWidgetItem* item = m_events->item(row);
        const QString id = item->data(Qt::UserRole).toString();
        const int count = m_counts.value(id);
        const bool isMixed = m_selection.isWhole() && count > 0 && count < m_selection.count;
        const QString name = eventName(m_catalogue, id);
        //: an event, and in how many of the selected settings it is on
        item->setText(
            isMixed ? tr("%1 (%2 of %3)").arg(name, QLocale().toString(count), QLocale().toString(m_selection.count))
                    : name);
    }
    m_events->viewport()->update();
    showButton();
}

void EventSwitches::showButton()
{
    m_apply->setText(tr("Apply to %Ln settings", nullptr, m_selection.count));
    m_apply->setEnabled(change() != EventSwitch{});
}

} // namespace smartfleet
