// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/uioptions.h"

#include <QPalette>

namespace smartfleet {

/// The palettes of the themes: texts stand out from their grounds by at least 4.5:1.
QPalette lightPalette();
QPalette darkPalette();

/// Gives the application its look. "System" is light or dark as the platform was at start.
class Theme
{
public:
    /// Made once, before the first window; the application has to exist.
    Theme();
    void apply(UiTheme theme) const;

private:
    QPalette m_system;
};

} // namespace smartfleet
