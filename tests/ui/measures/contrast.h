// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace smartfleet::test {

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor& one, const QColor& other);

inline constexpr double Readable = 4.5;      ///< WCAG 2 level AA for text of normal size
inline constexpr double ReadableLarge = 3.0; ///< the same for large text, and for icons

} // namespace smartfleet::test
