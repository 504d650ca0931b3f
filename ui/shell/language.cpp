// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "translations/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString codeOf(UiLanguage language)
{
    switch (language) {
    case UiLanguage::System:
        return systemLanguage();
    case UiLanguage::Japanese:
        return u"ja"_s;
    case UiLanguage::English:
        return u"en"_s;
    }
    return u"en"_s;
}

} // namespace

void Language::apply(UiLanguage language)
{
    const QString code = codeOf(language);
    if (code == m_current)
        return;
    m_current = code;
    QLocale::setDefault(code == u"ja"_s ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English));
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt.get());
    // the new one is in force before the old one goes, so that no text flashes up untranslated
    std::unique_ptr<QTranslator> own = translatorFor(code);
    QCoreApplication::installTranslator(own.get());
    m_own = std::move(own);
    m_qt = std::move(qt);
}

} // namespace smartfleet
