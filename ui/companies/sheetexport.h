// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/sheetformat.h"

class QWidget;

namespace smartfleet {

class MessageBar;
class SessionThread;

/// Asks for a file, as UTF-8 or Shift_JIS, and writes all that is stored of that kind into it, off the thread of the
/// window. The bar tells how it ended; a file that was there before stays as it is unless all of it was written.
/// `parent` is the page. Errors: the store's, "csv_not_encodable", "file_unwritable".
void exportSheet(QWidget& parent, SessionThread& session, MessageBar& bar, SheetKind kind);

} // namespace smartfleet
