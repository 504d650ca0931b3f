// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/eventtype.h"

#include <QLocale>

namespace smartfleet {

/// The name of an event type, or of its category, in the language of the window.
QString nameOf(const EventType& type, const QLocale& locale);
QString categoryOf(const EventType& type, const QLocale& locale);
QString nameOf(const EventPreset& preset, const QLocale& locale);
/// The name of an id's type; the id itself where the catalogue doesn't know it.
QString eventName(const EventCatalogue& catalogue, const QString& id);

} // namespace smartfleet
