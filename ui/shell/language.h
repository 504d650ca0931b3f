// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/uioptions.h"

#include <QTranslator>

#include <memory>

namespace smartfleet {

/// The language of the windows, changed while they are open: Qt tells every widget by LanguageChange.
class Language
{
public:
    /// Puts the language in force, its dates and numbers included.
    void apply(UiLanguage language);
    /// "ja" or "en".
    QString current() const { return m_current; }

private:
    QString m_current;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; // Qt's own buttons and menus
};

} // namespace smartfleet
