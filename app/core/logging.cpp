// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"

namespace smartfleet {

Q_LOGGING_CATEGORY(logLineWorks, "smartfleet.lineworks", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "smartfleet.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logIntegration, "smartfleet.integration", QtWarningMsg)
Q_LOGGING_CATEGORY(logIntake, "smartfleet.intake", QtWarningMsg)
Q_LOGGING_CATEGORY(logDelivery, "smartfleet.delivery", QtWarningMsg)
Q_LOGGING_CATEGORY(logProgram, "smartfleet.program", QtWarningMsg)

} // namespace smartfleet
