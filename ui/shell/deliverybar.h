// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/deliverystatus.h"

#include <QWidget>

class QToolButton;

namespace smartfleet {

class StatusLabel;

/// How delivery stands, in the status bar: a click on the words, or the button beside them, leads to the cause.
class DeliveryBar : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryBar(QWidget* parent = nullptr);

    void show(const DeliveryStatus& status);

signals:
    void causeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void retranslate();

    DeliveryStatus m_status;
    StatusLabel* m_words;
    QToolButton* m_cause;
};

} // namespace smartfleet
