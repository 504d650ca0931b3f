// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problems.h"
#include "ui/kit/icons.h"
#include "ui/kit/place.h"

#include <functional>

namespace smartfleet {

/// Something that a person should hear of wherever the window is.
struct Notice
{
    Tone tone = Tone::Neutral;
    std::function<Problem()> words = {}; ///< asked again when the language changes
    Place place = {};                    ///< where it leads
};

/// Tells a person: by the desktop, by a bar in the window, or by a test's list.
class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual void tell(const Notice& notice) = 0;
};

} // namespace smartfleet
