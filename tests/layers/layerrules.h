// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace smartfleet::test {

/// Why a file of the program must not include `target` (as it stands between quotes or angle brackets); empty when it
/// may. `file` is a path from the root, with slashes.
QString complaintAbout(const QString& file, const QString& target);

/// A line for every include below app/ and ui/ of `root` that breaks the order of the layers, and for every name of SQL
/// or of the network said outside its folder.
QStringList brokenLayers(const QString& root);

/// How many files and includes brokenLayers() looked at, so that a test sees that it looked at all.
struct LayerCensus
{
    int files = 0;
    int includes = 0;
};
LayerCensus layerCensus(const QString& root);

} // namespace smartfleet::test
