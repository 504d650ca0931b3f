// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace smartfleet {

/// A span of time; a side that isn't valid is open.
struct TimeSpan
{
    QDateTime from = {};  ///< UTC, inclusive
    QDateTime until = {}; ///< UTC, exclusive
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// A filter for a span of time: all of it, today, the last day, the last week, or from one time until another.
class TimeSpanField : public QWidget
{
    Q_OBJECT
public:
    explicit TimeSpanField(QWidget* parent = nullptr);

    /// As chosen, counted from now.
    TimeSpan span() const;
    /// From one time until another; an open side is filled with what the field shows.
    void setSpan(const TimeSpan& span);
    /// What is chosen, to be kept for the next start: "today", "lastDay", "lastWeek" or two times; empty = all of it.
    QString choice() const;
    /// What choice() gave; what is none is all of it.
    void choose(const QString& choice);
    void retranslate();

signals:
    void changed();

private:
    enum Choice { All, Today, LastDay, LastWeek, FromUntil };
    void onChoice();

    QComboBox* m_choice;
    QWidget* m_times;
    QLabel* m_fromLabel;
    QDateTimeEdit* m_from;
    QLabel* m_untilLabel;
    QDateTimeEdit* m_until;
};

} // namespace smartfleet
