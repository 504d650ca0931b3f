// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fleet.h"
#include "app/domain/notificationsetting.h"
#include "app/store/store.h"

namespace smartfleet {

/// What a CSV file can be about.
enum class SheetKind { Companies, Users, Vehicles, Settings };

/// The columns of a kind of file, in the order in which they are exported; the names are in the header row.
struct SheetFormat
{
    QStringList columns = {};
    qsizetype required = 0; ///< the first so many must be there
    qsizetype keys = 1;     ///< the first so many say which thing a row is about
};
const SheetFormat& formatOf(SheetKind kind);

/// The kind of file that has such a header row; nothing when none, or more than one, could be meant.
std::optional<SheetKind> kindOfHeader(const QStringList& header);

/// A thing by the columns of its file.
QStringList cellsOf(const Company& company);
QStringList cellsOf(const User& user);
QStringList cellsOf(const Vehicle& vehicle);
QStringList cellsOf(const NotificationSetting& setting);
/// And back; there must be a cell for each column.
Company companyOf(const QStringList& cells);
User userOf(const QStringList& cells);
Vehicle vehicleOf(const QStringList& cells);
NotificationSetting settingOf(const QStringList& cells); ///< a company's; an unknown choice becomes the default

/// Everything stored of a kind, ordered by key: the same data give the same rows. Of the notification settings, those
/// of companies.
Result<std::vector<QStringList>> storedCells(Store& store, SheetKind kind);

/// What a file of that kind holds: the header row and all that is stored.
Result<std::vector<QStringList>> sheetOf(Store& store, SheetKind kind);

/// Which thing the cells are about, as one text.
QString keyOf(const SheetFormat& format, const QStringList& cells);

} // namespace smartfleet
