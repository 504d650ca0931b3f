// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace smartfleet {

/// Tells, from the event loop, that the process is asked to end: SIGTERM or SIGINT, on Windows Ctrl+C, Ctrl+Break or
/// the console closing. One object a process.
class Termination : public QObject
{
    Q_OBJECT
public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override;

signals:
    void requested();
};

} // namespace smartfleet
