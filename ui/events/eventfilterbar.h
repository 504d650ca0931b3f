// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/place.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace smartfleet {

class EventCatalogue;
class TimeSpanField;

/// The filters of the list of events.
class EventFilterBar : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    explicit EventFilterBar(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    EventFilter filter() const;
    /// Whether nothing is filtered.
    bool isClear() const;
    void clear();
    /// What a place names, and nothing else.
    void show(const Place& place);
    void retranslate();

signals:
    void changed();

private:
    const EventCatalogue& m_catalogue;
    QLineEdit* m_company;
    QLineEdit* m_vehicle;
    QLineEdit* m_user;
    QLineEdit* m_channel;
    QComboBox* m_type;
    QComboBox* m_result;
    TimeSpanField* m_span;
    bool m_isQuiet = false; ///< while several are set at once
};

} // namespace smartfleet
