// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/windows/desk.h"

#include <vector>

namespace smartfleet::test {

/// Something around the program that goes wrong and comes right again.
struct Trouble
{
    QString name;
    /// Where LINE WORKS is what goes wrong: which of its paths, with * for anything.
    std::function<void(Desk&, const QString& path)> begin;
    std::function<void(Desk&)> end;
    QStringList codes = {};    ///< of the errors that tell of it, any of them; none where it only takes longer
    bool takesTime = false;    ///< whether the window has to wait for the answer
    bool showsWaiting = false; ///< so long that the window has to show that it waits
};

/// LINE WORKS down, dropping connections, refusing with every kind of status, behind a proxy that answers in its place,
/// silent, and slow.
std::vector<Trouble> lineworksTroubles();
/// Another program writes into the database.
std::vector<Trouble> storeTroubles();
/// The keychain locked, refusing, absent, silent.
std::vector<Trouble> keychainTroubles();

} // namespace smartfleet::test
