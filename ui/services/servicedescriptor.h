// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/integration.h"

#include <vector>

namespace smartfleet {

/// A detail of a link, as a card shows it.
struct ServiceFact
{
    QString id = {}; ///< which detail it is, in every language
    QString label = {};
    QString value = {};
};

/// A service that can be linked, as the list of services shows it. Another one is another entry of
/// serviceDescriptors(), and a controller that answers its card's buttons.
struct ServiceDescriptor
{
    QString system = {}; ///< a NotificationSystem's id
    /// In the language of now, as are the facts: what it is good for, and who may use it.
    QString (*description)() = nullptr;
    QString (*condition)() = nullptr;
    /// The same details for every link, in the same order. `lastDelivery` is null where nothing was delivered yet.
    std::vector<ServiceFact> (*facts)(const Integration& link, const QDateTime& lastDelivery) = nullptr;
};

/// All of them, as they are listed.
const std::vector<ServiceDescriptor>& serviceDescriptors();

} // namespace smartfleet
