// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

/// The part of an address that tells the area alone: prefecture and municipality, with the ward of Tokyo or of a
/// designated city (政令指定都市). Japanese addresses may be written from the large to the small
/// (東京都千代田区丸の内…) or, as geocoders do, in parts that commas divide, from the small to the large. Of others the
/// town, state and country are kept. What isn't known for certain to be an area is left out: rather the prefecture
/// alone than a street by mistake; empty when nothing is certain.
QString areaOf(const QString& address);

} // namespace smartfleet
