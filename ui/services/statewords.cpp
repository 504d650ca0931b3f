// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/statewords.h"

#include <QCoreApplication>

namespace smartfleet {

QString wordFor(IntegrationState state)
{
    switch (state) {
    case IntegrationState::NotLinked:
        return QCoreApplication::translate("IntegrationState", "Not linked");
    case IntegrationState::Linking:
        return QCoreApplication::translate("IntegrationState", "Linking");
    case IntegrationState::Linked:
        return QCoreApplication::translate("IntegrationState", "Linked");
    case IntegrationState::Unlinking:
        return QCoreApplication::translate("IntegrationState", "Unlinking");
    case IntegrationState::NeedsAttention:
        return QCoreApplication::translate("IntegrationState", "Needs attention");
    }
    return {};
}

Tone toneFor(IntegrationState state)
{
    switch (state) {
    case IntegrationState::NotLinked:
        return Tone::Neutral;
    case IntegrationState::Linking:
    case IntegrationState::Unlinking:
        return Tone::Busy;
    case IntegrationState::Linked:
        return Tone::Good;
    case IntegrationState::NeedsAttention:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

QString wordForUserPermission(bool allowed)
{
    return allowed ? QCoreApplication::translate("IntegrationState", "Allowed")
                   : QCoreApplication::translate("IntegrationState", "Not allowed");
}

} // namespace smartfleet
