// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace smartfleet {

/// Has a widget ask for the height that its contents need at the width it has. For what lies in a splitter, a tab or a
/// stack: these don't ask how high their parts become when words wrap.
class HeightKeeper : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `kept`, which has a layout by the time it is shown.
    explicit HeightKeeper(QWidget& kept);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_kept;
};

} // namespace smartfleet
