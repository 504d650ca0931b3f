// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/integrationservice.h"
#include "ui/kit/icons.h"

namespace smartfleet {

/// What leads to the fix of a failed check.
enum class Cure { None, EditKey, ScopeGuide, InviteGuide, ProxyPreferences };

/// A line of the diagnosis (接続診断) as it is read.
struct CheckLine
{
    QString id = {}; ///< the check's name, "scope", or "room_" with the channel ID
    QString title = {};
    Tone tone = Tone::Neutral;
    QString word = {};   ///< the result in a word
    QString detail = {}; ///< what was seen, or cause and cure
    Cure cure = Cure::None;
};

/// The lines of a diagnosis. What isn't there yet of the five checks and of the scope, which the token tells, stands as
/// waiting while it `isRunning`, and as not checked after that.
std::vector<CheckLine> checkLines(const std::vector<IntegrationCheck>& checks, bool isRunning);

/// The words of the button that leads to a cure; empty for None.
QString wordsFor(Cure cure);

/// How far the way to LINE WORKS goes: each of its parts (DNS, connection, proxy, TLS, HTTP) with its state, by the
/// error's code, as far as that tells. Empty where it tells nothing.
QString wayInParts(const QString& code);

} // namespace smartfleet
