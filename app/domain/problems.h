// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/event.h"

namespace smartfleet {

/// An error in words for a person, in the language of the installed translator.
struct Problem
{
    QString message = {}; ///< what happened and why, one or two sentences
    QString hint = {};    ///< what to do about it; may be empty
};

/// The words for an error. Every code used in the program has a row of its own in problems.cpp; a test holds that.
Problem describe(const Error& error);

/// Why an event went to nobody, as a sentence; empty for None.
QString describe(UnmatchedReason reason);
/// What to do so that the next one arrives; empty for None.
QString cureOf(UnmatchedReason reason);

/// Whether the table has a row for this code.
bool isKnownErrorCode(const QString& code);

} // namespace smartfleet
