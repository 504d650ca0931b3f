// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace smartfleet {

class MessageBar;
class SessionThread;
class Store;

/// How many rows one look for a CSV file takes: so few that lists are read in between without a wait.
inline constexpr int CsvRowsALook = 2000;

/// A time as spreadsheets take it for one: local, to the second; empty for one that isn't set.
QString csvTime(const QDateTime& time);

/// What is written into a CSV file.
struct CsvSource
{
    QString name = {}; ///< of the file, without ".csv"; the day is added
    QStringList header = {};
    /// Some more rows, none when all were given; called on the reading thread, one look at a time, so that other lists
    /// are read in between. It keeps for itself where it stands.
    std::function<Result<std::vector<QStringList>>(Store&)> moreRows = {};
};

/// Asks for a file, as UTF-8 or Shift_JIS, and writes it off the window's thread. The bar tells how far it is, offers
/// to cancel, and tells how it ended; a file that was there before stays as it is unless all of it was written.
/// `parent` is the page; when it goes, the writing ends. Errors: those of `moreRows`, "csv_not_encodable",
/// "file_unwritable".
void exportCsv(QWidget& parent, SessionThread& session, MessageBar& bar, CsvSource source);

} // namespace smartfleet
