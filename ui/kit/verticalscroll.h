// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace smartfleet {

/// Scrolls what is higher than the window, and never sideways: it asks for the width that its contents need, so that
/// nothing can lie out of reach.
class VerticalScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit VerticalScroll(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
};

} // namespace smartfleet
