// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smartfleet::test {

class Tour;

// One a file of this folder, named for its screen; tours.cpp lists them.
void walkFrame(Tour& tour);
void walkGuide(Tour& tour);
void walkServices(Tour& tour);
void walkServicesDeletion(Tour& tour);
void walkNotifications(Tour& tour);
void walkSettingForm(Tour& tour);
void walkDeliveries(Tour& tour);
void walkEvents(Tour& tour);
void walkCompanies(Tour& tour);
void walkPractice(Tour& tour);
void walkPreferences(Tour& tour);

} // namespace smartfleet::test
