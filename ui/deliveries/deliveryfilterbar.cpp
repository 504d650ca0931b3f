// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveryfilterbar.h"

#include "ui/deliveries/deliverywords.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/filterfields.h"
#include "ui/kit/timespanfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr DeliveryState States[] = {DeliveryState::Waiting, DeliveryState::Sending, DeliveryState::Sent,
                                    DeliveryState::Failed, DeliveryState::Cancelled};

} // namespace

DeliveryFilterBar::DeliveryFilterBar(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_channel(makeFilterEdit(u"channelEdit"_s, this))
    , m_state(makeFilterCombo(u"stateCombo"_s, this))
    , m_span(new TimeSpanField(this))
    , m_type(makeFilterCombo(u"typeCombo"_s, this))
    , m_company(makeFilterEdit(u"companyEdit"_s, this))
    , m_vehicle(makeFilterEdit(u"vehicleEdit"_s, this))
{
    m_state->addItem(QString());
    for (const DeliveryState state : States)
        m_state->addItem(QString(), toString(state));
    addEventTypes(*m_type, m_catalogue);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    QWidget* const cells[] = {m_channel, m_state, m_span, m_type, m_company, m_vehicle};
    for (int i = 0; i < 6; ++i) {
        grid->addWidget(cells[i], i / 3, i % 3, Qt::AlignTop);
        grid->setColumnStretch(i % 3, 1);
    }
    const auto tell = [this] {
        if (!m_isQuiet)
            emit changed();
    };
    for (QComboBox* combo : {m_state, m_type})
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    for (QLineEdit* edit : {m_channel, m_company, m_vehicle})
        connect(edit, &QLineEdit::textChanged, this, tell);
    connect(m_span, &TimeSpanField::changed, this, tell);
    retranslate();
}

DeliveryFilter DeliveryFilterBar::filter() const
{
    const TimeSpan span = m_span->span();
    return {.state = deliveryStateFromString(m_state->currentData().toString()),
            .channelId = channelId(),
            .company = m_company->text().trimmed(),
            .vehicle = m_vehicle->text().trimmed(),
            .type = m_type->currentData().toString(),
            .from = span.from,
            .until = span.until};
}

bool DeliveryFilterBar::isClear() const
{
    return m_span->isAll() && filter() == DeliveryFilter{};
}

QString DeliveryFilterBar::channelId() const
{
    return m_channel->text().trimmed();
}

void DeliveryFilterBar::clear()
{
    show({});
}

void DeliveryFilterBar::show(const Place& place)
{
    m_isQuiet = true; // one reload, not six
    setAll(place);
    m_isQuiet = false;
    emit changed();
}

void DeliveryFilterBar::setAll(const Place& place)
{
    m_state->setCurrentIndex(place.state ? m_state->findData(toString(*place.state)) : 0);
    m_type->setCurrentIndex(0);
    m_channel->setText(place.channelId);
    m_company->clear();
    m_vehicle->clear();
    if (place.from.isValid() || place.until.isValid())
        m_span->setSpan({place.from, place.until});
    else
        m_span->clear();
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
