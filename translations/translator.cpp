// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translator.h"

#include <QLocale>

namespace smartfleet {

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

std::unique_ptr<QTranslator> translatorFor(const QString& language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/smartfleet_%1.qm").arg(language)))
        qWarning("no texts for this language are built in");
    return translator;
}

} // namespace smartfleet
