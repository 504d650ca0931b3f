// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace smartfleet {

/// "ja" where the system speaks Japanese, else "en".
QString systemLanguage();

/// The texts of a language ("ja", "en"), to be installed in the application by the caller, who keeps it.
std::unique_ptr<QTranslator> translatorFor(const QString& language);

} // namespace smartfleet
