// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/verticalscroll.h"

class QVBoxLayout;

namespace smartfleet {

/// Holds what is told above the screens. As high as that needs, but it leaves the screen at least half of its parent:
/// in a small window with large text it is scrolled.
class NoticeArea : public VerticalScroll
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget* parent);

    void add(QWidget* bar);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    QVBoxLayout* m_bars;
};

} // namespace smartfleet
