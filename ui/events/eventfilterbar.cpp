// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventfilterbar.h"

#include "app/domain/problems.h"
#include "ui/kit/filterfields.h"
#include "ui/kit/timespanfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

enum Result { Any, Matched, Unmatched, FirstReason };
constexpr UnmatchedReason Reasons[] = {UnmatchedReason::UnknownVehicle, UnmatchedReason::UnknownUser,
                                       UnmatchedReason::UnknownCompany, UnmatchedReason::NoSetting,
                                       UnmatchedReason::EventOff,       UnmatchedReason::NotLinked,
                                       UnmatchedReason::Suspended};

} // namespace

EventFilterBar::EventFilterBar(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_company(makeFilterEdit(u"companyEdit"_s, this))
    , m_vehicle(makeFilterEdit(u"vehicleEdit"_s, this))
    , m_user(makeFilterEdit(u"userEdit"_s, this))
    , m_channel(makeFilterEdit(u"channelEdit"_s, this))
    , m_type(makeFilterCombo(u"typeCombo"_s, this))
    , m_result(makeFilterCombo(u"resultCombo"_s, this))
    , m_span(new TimeSpanField(this))
{
    m_result->addItems({{}, {}, {}});
    for ([[maybe_unused]] const UnmatchedReason reason : Reasons)
        m_result->addItem(QString());
    addEventTypes(*m_type, m_catalogue);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    QWidget* const cells[] = {m_company, m_vehicle, m_user, m_channel, m_type, m_result};
    for (int i = 0; i < 6; ++i) {
        grid->addWidget(cells[i], i / 3, i % 3, Qt::AlignTop);
        grid->setColumnStretch(i % 3, 1);
    }
    grid->addWidget(m_span, 2, 0, 1, 3);
    const auto tell = [this] {
        if (!m_isQuiet)
            emit changed();
    };
    for (QComboBox* combo : {m_result, m_type})
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    for (QLineEdit* edit : {m_company, m_vehicle, m_user, m_channel})
        connect(edit, &QLineEdit::textChanged, this, tell);
    connect(m_span, &TimeSpanField::changed, this, tell);
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
    const int result = m_result->currentIndex();
    if (result >= FirstReason)
        filter.unmatched = Reasons[result - FirstReason];
    else if (result != Any)
        filter.matched = result == Matched;
    return filter;
}

bool EventFilterBar::isClear() const
{
    return m_span->isAll() && filter() == EventFilter{};
}

void EventFilterBar::clear()
{
    show({});
}

void EventFilterBar::show(const Place& place)
{
    m_isQuiet = true; // one reload, not seven
    m_result->setCurrentIndex(Any);
    m_type->setCurrentIndex(0);
    for (QLineEdit* edit : {m_company, m_vehicle, m_user})
        edit->clear();
    m_channel->setText(place.channelId);
    if (place.from.isValid() || place.until.isValid())
        m_span->setSpan({place.from, place.until});
    else
        m_span->clear();
    m_isQuiet = false;
    emit changed();
}

void EventFilterBar::retranslate()
{
    m_result->setItemText(Any, tr("All results"));
    m_result->setItemText(Matched, tr("To talk rooms"));
    m_result->setItemText(Unmatched, tr("To nobody"));
    for (int i = 0; i < int(std::size(Reasons)); ++i)
        m_result->setItemText(FirstReason + i, describe(Reasons[i]));
    nameField(*m_result, tr("Filter by result"));
    retranslateEventTypes(*m_type, m_catalogue);
    m_span->retranslate();
    nameField(*m_company, tr("Filter by company"), tr("Company"));
    nameField(*m_vehicle, tr("Filter by vehicle"), tr("Vehicle"));
    nameField(*m_user, tr("Filter by user"), tr("User"));
    nameField(*m_channel, tr("Filter by channel ID"), tr("Channel ID"));
}

} // namespace smartfleet
