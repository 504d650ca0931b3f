// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

/// Unguessable letters and digits.
QString randomText(int length);
/// A random UUID without braces.
QString randomUuid();

} // namespace smartfleet
