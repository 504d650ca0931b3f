// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspage.h"

#include "ui/events/eventlist.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

EventsPage::EventsPage(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : QWidget(parent)
    , m_title(makePageTitle(this))
    , m_bar(new MessageBar(this))
    , m_list(new EventList(catalogue, state, this))
{
    m_bar->setObjectName(u"eventsBar"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    retranslate();
}

void EventsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit shown(true);
}

void EventsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit shown(false);
}

void EventsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventsPage::retranslate()
{
    m_title->setText(tr("Events"));
}

} // namespace smartfleet
