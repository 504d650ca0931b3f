// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveryfilterbar.h"

#include "ui/deliveries/deliverywords.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/filterfields.h"
#include "ui/kit/timespanfield.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr DeliveryState States[] = {DeliveryState::Waiting, DeliveryState::Sending, DeliveryState::Sent,
                                    DeliveryState::Failed, DeliveryState::Cancelled};

} // namespace

DeliveryFilterBar::DeliveryFilterBar(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : FilterBar(state, u"deliveries.filter"_s, parent)
    , m_catalogue(catalogue)
    , m_channel(addEdit(u"channelEdit"_s))
    , m_state(addCombo(u"stateCombo"_s))
    , m_span(addSpan())
    , m_type(addCombo(u"typeCombo"_s))
    , m_company(addEdit(u"companyEdit"_s))
    , m_vehicle(addEdit(u"vehicleEdit"_s))
{
    m_state->addItem(QString());
    for (const DeliveryState each : States)
        m_state->addItem(QString(), toString(each));
    addEventTypes(*m_type, m_catalogue);
    restore();
    retranslate();
}

DeliveryFilter DeliveryFilterBar::filter() const
{
    const TimeSpan span = m_span->span();
    return {.state = deliveryStateFromString(m_state->currentData().toString()),
            .channelId = m_channel->text().trimmed(),
            .company = m_company->text().trimmed(),
            .vehicle = m_vehicle->text().trimmed(),
            .type = m_type->currentData().toString(),
            .from = span.from,
            .until = span.until};
}

void DeliveryFilterBar::show(const Place& place)
{
    showOnly([this, &place] {
        m_channel->setText(place.channelId);
        m_channel->setCursorPosition(0); // its beginning tells it apart
        if (place.state)
            m_state->setCurrentIndex(m_state->findData(toString(*place.state)));
        if (place.from.isValid() || place.until.isValid())
            m_span->setSpan({place.from, place.until});
    });
}

void DeliveryFilterBar::retranslate()
{
    m_state->setItemText(0, tr("All states"));
    for (int i = 0; i < int(std::size(States)); ++i)
        m_state->setItemText(i + 1, wordFor(States[i]));
    nameField(*m_state, tr("Filter by state"));
    retranslateEventTypes(*m_type, m_catalogue);
    m_span->retranslate();
    nameField(*m_channel, tr("Filter by channel ID"), tr("Channel ID"));
    nameField(*m_company, tr("Filter by company"), tr("Company"));
    nameField(*m_vehicle, tr("Filter by vehicle"), tr("Vehicle"));
}

} // namespace smartfleet
