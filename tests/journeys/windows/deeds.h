// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/windows/troubles.h"

namespace smartfleet::test {

/// Something that a person does with a button of a screen.
struct Deed
{
    QString name;
    /// Brings the window to where the button only has to be pressed: everything is typed and chosen. QVERIFY may be
    /// used.
    std::function<void(Desk&)> prepare;
    QString button;                               ///< the object name of what is pressed
    std::function<bool(Desk&)> isDone;            ///< whether it has come about
    std::function<QStringList(Desk&)> typed = {}; ///< what was typed, as it is in the fields now
    QString again = {};                           ///< what is pressed the second time, where that is another button
    QString path = {};                            ///< of LINE WORKS: which calls of it are to go wrong; empty: all
    QStringList unaffectedBy = {};                ///< troubles (names) that don't keep it from coming about at once
};

/// Register and edit the integration.
std::vector<Deed> registrationDeeds();
/// Delete and diagnose it.
std::vector<Deed> integrationDeeds();
/// Add, edit and delete a company's setting.
std::vector<Deed> settingDeeds();
/// Send a setting's test notification.
std::vector<Deed> testDeeds();
/// Add, edit, delete and import companies, users and vehicles.
std::vector<Deed> fleetDeeds();
/// Send failed deliveries again.
std::vector<Deed> historyDeeds();
/// The proxy's password, the test of the way to LINE WORKS, and tokens.
std::vector<Deed> proxyPasswordDeeds();
std::vector<Deed> networkTestDeeds();
std::vector<Deed> tokenDeeds();

/// Declares a row for each deed and trouble, and runs one: nothing is lost, the window lives, it tells what to do, and
/// the same button works once all is well again.
void addRows(const std::vector<std::vector<Deed>>& deeds, const std::vector<Trouble>& troubles);
void runRow();

} // namespace smartfleet::test

Q_DECLARE_METATYPE(smartfleet::test::Deed)
Q_DECLARE_METATYPE(smartfleet::test::Trouble)
