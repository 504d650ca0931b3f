// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

/// The text without what looks like a secret: bearer tokens and other Authorization headers, tokens of ours and of
/// JWT's form, private keys, passwords and secrets named as such, sign-ins within addresses. The last line of defence:
/// nothing that is logged should hold one.
QString redacted(const QString& text);

} // namespace smartfleet
