// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/messagetext.h"

namespace smartfleet {

/// An invented event of a type, with everything that events of this type may tell, to show what a message looks like.
Event sampleEvent(const QString& type, const QDateTime& now, const MessageLocale& locale);

/// An invented driver and vehicle for it.
EventNames sampleNames(const QString& company, const MessageLocale& locale);

} // namespace smartfleet
