// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/place.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace smartfleet {

class TimeSpanField;

/// The filters of the delivery history.
class DeliveryFilterBar : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    explicit DeliveryFilterBar(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    DeliveryFilter filter() const;
    /// Whether nothing is filtered.
    bool isClear() const;
    void clear();
    /// What a place names, and nothing else.
    void show(const Place& place);
    QString channelId() const;
    void retranslate();

signals:
    void changed();

private:
    void setAll(const Place& place);

    const EventCatalogue& m_catalogue;
    QLineEdit* m_channel;
    QComboBox* m_state;
    TimeSpanField* m_span;
    QComboBox* m_type;
    QLineEdit* m_company;
    QLineEdit* m_vehicle;
    bool m_isQuiet = false; ///< while several are set at once
};

} // namespace smartfleet
