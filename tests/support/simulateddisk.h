// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QRandomGenerator;

namespace smartfleet::test {

/// A disk below SQLite that a test holds in its hands: it knows what was made durable, can be full, and can lose its
/// power. It is below every database that is opened while it lives; one at a time, made before the first of them and
/// gone after the last.
class SimulatedDisk
{
public:
    SimulatedDisk();
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk&) = delete;
    SimulatedDisk& operator=(const SimulatedDisk&) = delete;

    /// How many writes there were. None although something was stored: Qt's driver has a SQLite of its own.
    int writes() const;
    /// How often a file whose name ends so ("-wal") was made durable.
    int syncs(const QByteArray& ending) const;

    /// While it is full, no file can grow; what is there can be overwritten.
    void setFull(bool isFull);
    /// Calls this before each write, truncation and synchronisation, in the thread that asks for it; it must not use a
    /// database.
    void onOperation(std::function<void()> operation);
    /// Puts into `to` what is left of the databases in `from` if the power is cut now: all that was made durable, and
    /// of what was written since any sectors, in no order, as chance has it.
    void cutPower(const QString& from, const QString& to, QRandomGenerator& chance) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
    friend struct DiskFunctions;
};

} // namespace smartfleet::test
