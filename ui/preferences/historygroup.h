// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencesgroup.h"

#include <optional>

class QComboBox;

namespace smartfleet {

/// How long events and deliveries are kept, and how much room they take.
class HistoryGroup : public PreferencesGroup
{
    Q_OBJECT
public:
    HistoryGroup(int days, QWidget* parent);

    /// Shows what is in force; 0 = for ever.
    void showDays(int days);
    void showUsage(qint64 bytes);

signals:
    /// The person wants another length; showDays() says what became of it.
    void daysRequested(int days);

protected:
    void retranslate() override;

private:
    int m_days;
    std::optional<qint64> m_bytes;
    QComboBox* m_box;
    FormRow* m_row;
    QLabel* m_usage;
};

} // namespace smartfleet
