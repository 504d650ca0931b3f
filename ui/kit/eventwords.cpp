// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/eventwords.h"

namespace smartfleet {

QString nameOf(const EventType& type, const QLocale& locale)
{
    return locale.language() == QLocale::Japanese ? type.nameJa : type.name;
}

QString nameOf(const EventPreset& preset, const QLocale& locale)
{
    return locale.language() == QLocale::Japanese ? preset.nameJa : preset.name;
}

QString categoryOf(const EventType& type, const QLocale& locale)
{
    return locale.language() == QLocale::Japanese ? type.categoryNameJa : type.categoryName;
}

QString eventName(const EventCatalogue& catalogue, const QString& id)
{
    const EventType* type = catalogue.find(id);
    return type ? nameOf(*type, QLocale()) : id;
}

} // namespace smartfleet
