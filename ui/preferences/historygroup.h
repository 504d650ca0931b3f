// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/historykeeper.h"
#include "ui/preferences/preferencesgroup.h"

#include <optional>

class QComboBox;

namespace smartfleet {

/// How long and how much of events and deliveries is kept, and how much room they take.
class HistoryGroup : public PreferencesGroup
{
    Q_OBJECT
public:
    HistoryGroup(const HistoryLimits& limits, QWidget* parent);

    /// Shows what is in force.
    void showLimits(const HistoryLimits& limits);
    void showUsage(qint64 bytes);

signals:
    /// The person wants other limits; showLimits() says what became of it.
    void limitsRequested(const smartfleet::HistoryLimits& limits);

protected:
    void retranslate() override;

private:
    QComboBox* addBox(const QString& name);
    void ask();

    HistoryLimits m_limits;
    std::optional<qint64> m_bytes;
    QComboBox* m_daysBox;
    FormRow* m_daysRow;
    QComboBox* m_sizeBox;
    FormRow* m_sizeRow;
    QLabel* m_usage;
};

} // namespace smartfleet
