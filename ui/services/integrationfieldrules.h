// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/integration.h"

namespace smartfleet {

/// The LINE WORKS user IDs that were typed one after the other.
QStringList splitIds(const QString& text);

/// What is wrong with one field of a form (formfield::…), whatever is wrong with the others.
std::optional<Error> errorOfField(const IntegrationForm& form, const QString& field);

} // namespace smartfleet
