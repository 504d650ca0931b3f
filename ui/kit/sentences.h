// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problems.h"

namespace smartfleet {

/// Two sentences as one text: with a blank between them, but after a Japanese full stop. Either may be empty.
QString joined(const QString& first, const QString& second);

/// What happened and what to do about it, as one text.
QString inOneText(const Problem& problem);

} // namespace smartfleet
