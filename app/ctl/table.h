// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace smartfleet {

/// Columns for a terminal, aligned; a Japanese character takes two cells. The first row is the heading.
QString asTable(const QStringList& heading, const std::vector<QStringList>& rows);

/// "name: value" lines, aligned.
QString asFields(const std::vector<std::pair<QString, QString>>& fields);

/// A time for a person at a terminal: local, to the second.
QString localTime(const QDateTime& time);

} // namespace smartfleet
