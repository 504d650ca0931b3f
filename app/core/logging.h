// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace smartfleet {

Q_DECLARE_LOGGING_CATEGORY(
    logLineWorks) // smartfleet.lineworks: method, path, status, milliseconds; never a header or a body
Q_DECLARE_LOGGING_CATEGORY(logStore)       // smartfleet.store
Q_DECLARE_LOGGING_CATEGORY(logIntegration) // smartfleet.integration
Q_DECLARE_LOGGING_CATEGORY(logIntake)      // smartfleet.intake
Q_DECLARE_LOGGING_CATEGORY(logDelivery)    // smartfleet.delivery
Q_DECLARE_LOGGING_CATEGORY(logProgram)     // smartfleet.program: its start and its end

} // namespace smartfleet
