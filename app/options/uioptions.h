// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/option.h"

namespace smartfleet {

/// Which language the windows speak.
enum class UiLanguage { System, Japanese, English };
inline constexpr NamedValue<UiLanguage> UiLanguageNames[] = {
    {UiLanguage::System, "system"}, {UiLanguage::Japanese, "ja"}, {UiLanguage::English, "en"}};

/// Which colours the windows have.
enum class UiTheme { System, Light, Dark };
inline constexpr NamedValue<UiTheme> UiThemeNames[] = {
    {UiTheme::System, "system"}, {UiTheme::Light, "light"}, {UiTheme::Dark, "dark"}};

/// The program's own options. `settings` must outlive them.
struct UiOptions
{
    explicit UiOptions(QSettings& settings);

    Option<UiLanguage, std::size(UiLanguageNames)> language;
    Option<UiTheme, std::size(UiThemeNames)> theme;
};

} // namespace smartfleet
