// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace smartfleet {

class MessageBar;

/// Tells in a message bar that something is being stored, once it takes so long that a person wonders. That is so when
/// another program holds the database.
class BusyNotice : public QObject
{
    Q_OBJECT
public:
    /// `bar` must outlive it.
    explicit BusyNotice(MessageBar& bar, QObject* parent = nullptr);

    void start();
    /// Takes its words away, unless others stand in their place by then.
    void stop();

private:
    void tell();

    MessageBar& m_bar;
    QTimer m_soon;
    QString m_told;
};

} // namespace smartfleet
