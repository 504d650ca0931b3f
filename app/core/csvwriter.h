// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

#include <vector>

namespace smartfleet {

/// How the text of a CSV file is written; Excel opens both rightly.
enum class CsvEncoding {
    Utf8,    ///< with a byte order mark
    ShiftJis ///< as Windows writes it (code page 932)
};

/// The rows by RFC 4180, the first being the header, each field with its formula guard (csvformula.h). Error
/// "csv_not_encodable" (args: the first text that Shift_JIS has no characters for).
Result<QByteArray> toCsv(const std::vector<QStringList>& rows, CsvEncoding encoding);

} // namespace smartfleet
