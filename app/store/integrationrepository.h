// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/integration.h"

namespace smartfleet {

class Database;

/// The link's record. There is at most one a notification system.
class IntegrationRepository
{
public:
    explicit IntegrationRepository(Database& database);

    /// The record; state NotLinked when there is none.
    Result<Integration> load();
    /// Writes it whole and raises its version, which the given one takes over. Fails with "integration_changed" when
    /// the stored version isn't the given one's: another process was quicker.
    Result<> save(Integration& integration);
    /// Removes the record (not linked).
    Result<> remove();
    /// The stored version alone, 0 when not linked; cheap enough to ask before each claim.
    Result<qint64> version();
    /// Markers of bots that may still turn up in LINE WORKS although their registration was given up.
    Result<QStringList> retiredMarkers();
    Result<> retireMarker(const QString& marker, const QDateTime& now);
    Result<> forgetMarker(const QString& marker);
    /// Generations of secrets that a keychain didn't give up when their link was removed here; they are to be forgotten
    /// as soon as it can be spoken to. No generation is named twice.
    Result<std::vector<int>> leftGenerations();
    Result<> setLeftGenerations(const std::vector<int>& generations);

private:
    Database& m_database;
};

} // namespace smartfleet
