// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartfleet {

/// What an empty screen shows: an icon, what belongs here, and a button that does it first.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);

    /// `action` may be empty: no button then.
    void setTexts(const QString& title, const QString& explanation, const QString& action = {});
    QPushButton* button() const { return m_action; }

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColors();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_explanation;
    QPushButton* m_action;
};

} // namespace smartfleet
