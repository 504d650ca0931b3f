// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/icons.h"

namespace smartfleet {

/// A delivery's state in a word; one whose answer was never seen says that the room may show it twice.
QString wordFor(const Delivery& delivery);
QString wordFor(DeliveryState state);
/// How grave a state is: waiting after a refused attempt is graver than waiting for its turn.
Tone toneFor(const Delivery& delivery);

} // namespace smartfleet
