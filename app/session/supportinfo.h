// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QJsonArray>
#include <QJsonObject>

namespace smartfleet {

/// One rule that must always hold, and whether it does.
struct Invariant
{
    QString id = {}; ///< "database_sound", "events_accounted", "order_per_room" …
    bool holds = false;
    QString detail = {}; ///< what breaks it
};

/// Everything that a support person would ask for, without one secret.
struct SupportInformation
{
    QJsonObject program = {}; ///< versions, and where LINE WORKS is
    QJsonObject counts = {};
    QJsonArray sources = {}; ///< of events, with what is known of how long they are silent
    std::optional<Integration> integration = {};
    std::vector<Invariant> invariants = {};

    bool isSound() const;
    /// All of it, a name and a text each, for people.
    std::vector<std::pair<QString, QString>> lines() const;
};

/// Gathers it. Looks only, but for asking LINE WORKS about the bot when linked.
Call<SupportInformation>* gatherSupportInformation(Session& session);

} // namespace smartfleet
