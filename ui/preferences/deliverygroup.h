// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/option.h"
#include "ui/preferences/preferencesgroup.h"

class QSpinBox;

namespace smartfleet {

/// What delivery has to reckon with that LINE WORKS tells nobody: how many messages a day the tenant has.
class DeliveryGroup : public PreferencesGroup
{
    Q_OBJECT
public:
    DeliveryGroup(Option<int>& messagesPerDay, QWidget* parent);

signals:
    /// The option has another value.
    void messagesPerDayChanged(int messages);

protected:
    void retranslate() override;

private:
    QSpinBox* m_messages;
    FormRow* m_row;
};

} // namespace smartfleet
