// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventfilterbar.h"

#include "app/domain/problems.h"
#include "ui/kit/filterfields.h"
#include "ui/kit/timespanfield.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

enum Result { Any, Matched, Unmatched, FirstReason };
const QString ToRooms = u"matched"_s;
const QString ToNobody = u"unmatched"_s;

} // namespace

EventFilterBar::EventFilterBar(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : FilterBar(state, u"events.filter"_s, parent)
    , m_catalogue(catalogue)
    , m_company(addEdit(u"companyEdit"_s))
    , m_vehicle(addEdit(u"vehicleEdit"_s))
    , m_user(addEdit(u"userEdit"_s))
    , m_channel(addEdit(u"channelEdit"_s))
    , m_type(addCombo(u"typeCombo"_s))
    , m_result(addCombo(u"resultCombo"_s))
    , m_span(addSpan())
{
    for (const QString& result : {QString(), ToRooms, ToNobody})
        m_result->addItem(QString(), result);
    for (const UnmatchedReason reason : UnmatchedReasons)
        m_result->addItem(QString(), toString(reason));
    addEventTypes(*m_type, m_catalogue);
    restore();
    retranslate();
}

EventFilter EventFilterBar::filter() const
{
    const TimeSpan span = m_span->span();
    EventFilter filter{.type = m_type->currentData().toString(),
                       .company = m_company->text().trimmed(),
                       .user = m_user->text().trimmed(),
                       .vehicle = m_vehicle->text().trimmed(),
                       .channelId = m_channel->text().trimmed(),
                       .from = span.from,
                       .until = span.until};
    const QString result = m_result->currentData().toString();
    if (result == ToRooms || result == ToNobody)
        filter.matched = result == ToRooms;
    else if (!result.isEmpty())
        filter.unmatched = unmatchedReasonFromString(result);
    return filter;
}

void EventFilterBar::show(const Place& place)
{
    showOnly([this, &place] {
        m_channel->setText(place.channelId);
        if (place.from.isValid() || place.until.isValid())
            m_span->setSpan({place.from, place.until});
    });
}

void EventFilterBar::retranslate()
{
    m_result->setItemText(Any, tr("All results"));
    m_result->setItemText(Matched, tr("To talk rooms"));
    m_result->setItemText(Unmatched, tr("To nobody"));
    for (int i = 0; i < int(std::size(UnmatchedReasons)); ++i)
        m_result->setItemText(FirstReason + i, describe(UnmatchedReasons[i]));
    nameField(*m_result, tr("Filter by result"));
    retranslateEventTypes(*m_type, m_catalogue);
    m_span->retranslate();
    nameField(*m_company, tr("Filter by company"), tr("Company"));
    nameField(*m_vehicle, tr("Filter by vehicle"), tr("Vehicle"));
    nameField(*m_user, tr("Filter by user"), tr("User"));
    nameField(*m_channel, tr("Filter by channel ID"), tr("Channel ID"));
}

} // namespace smartfleet
