// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace smartfleet {

class DirectoryService;

/// The sample fleet of practice mode: two companies, their drivers and vehicles. All invented.
Result<> addSampleFleet(DirectoryService& directory);

/// The sample fleet's company that has the vehicles of sampleTraccarBodies().
inline const QString SampleCompany = QStringLiteral("minato");

/// A minute of the sample fleet's traffic, as Traccar forwards it (https://www.traccar.org/event-forwarding/):
/// speeding, hard braking, a geofence left, SOS. Times end at `now`; the ids are new with each call.
std::vector<QByteArray> sampleTraccarBodies(const QDateTime& now);

} // namespace smartfleet
