// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tours.h"

#include "tests/ui/screens/tour.h"

namespace smartfleet::test {

std::vector<ScreenTour> allTours()
{
    return {
        {"frame", walkFrame},
        {"guide", walkGuide},
        {"services", walkServices},
        {"services-delete", walkServicesDeletion},
        {"notifications", walkNotifications},
        {"settingform", walkSettingForm},
        {"deliveries", walkDeliveries},
        {"events", walkEvents},
        {"companies", walkCompanies},
        {"practice", walkPractice},
        {"preferences", walkPreferences},
    };
}

} // namespace smartfleet::test
