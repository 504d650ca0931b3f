// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QShortcut>

class QAbstractButton;

namespace smartfleet {

/// A key that presses a button while the focus is within `scope`. Unlike QAbstractButton::setShortcut() it survives a
/// new text; the sheet of shortcuts calls it what the button says.
class ButtonKey : public QShortcut
{
    Q_OBJECT
public:
    ButtonKey(const QKeySequence& keys, QAbstractButton& button, QWidget& scope);

    const QAbstractButton& button() const { return m_button; }

private:
    QAbstractButton& m_button;
};

} // namespace smartfleet
