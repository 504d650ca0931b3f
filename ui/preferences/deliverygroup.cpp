// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/deliverygroup.h"

#include "ui/kit/formrow.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int Step = 1000;

} // namespace

DeliveryGroup::DeliveryGroup(Option<int>& messagesPerDay, QWidget* parent)
    : PreferencesGroup(u"deliveryGroup"_s, parent)
    , m_messages(new QSpinBox(this))
{
    m_messages->setObjectName(u"messagesPerDayBox"_s);
    m_messages->setRange(messagesPerDay.range().least, messagesPerDay.range().most);
    m_messages->setSingleStep(Step);
    m_messages->setGroupSeparatorShown(true);
    m_messages->setKeyboardTracking(false); // half a number is no wish
    m_messages->setValue(messagesPerDay.get());
    m_row = addRow(m_messages);
    connect(m_messages, &QSpinBox::valueChanged, this, [this, &messagesPerDay](int messages) {
        messagesPerDay.set(messages);
        emit messagesPerDayChanged(messages);
    });
    DeliveryGroup::retranslate();
}

void DeliveryGroup::retranslate()
{
    setHeading(tr("Delivery"));
    m_row->setTexts(
        tr("Messages a day"),
        tr("How many bot messages LINE WORKS takes from your company a day: 20,000 for up to 100 members, and "
           "100 more for each further member. As they run out, more events go on one message."));
}

} // namespace smartfleet
