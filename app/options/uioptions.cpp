// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/uioptions.h"

namespace smartfleet {

UiOptions::UiOptions(QSettings& settings)
    : language(settings, QStringLiteral("ui/language"), UiLanguageNames, UiLanguage::System)
    , theme(settings, QStringLiteral("ui/theme"), UiThemeNames, UiTheme::System)
{
}

} // namespace smartfleet
