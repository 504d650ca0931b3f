// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <optional>

namespace smartfleet {

/// Whether a talk room learns who drove.
enum class DriverName { Full, Initial, None };
QString toString(DriverName name); ///< "full", "initial", "none"
std::optional<DriverName> driverNameFromString(const QString& text);

/// How exactly a talk room learns where something happened.
enum class PlaceDetail { Address, Area, None };
QString toString(PlaceDetail detail); ///< "address", "area", "none"
std::optional<PlaceDetail> placeDetailFromString(const QString& text);

/// Where the line of own wording stands in a message.
enum class OwnWordsAt { Top, Bottom };
QString toString(OwnWordsAt at); ///< "top", "bottom"
std::optional<OwnWordsAt> ownWordsAtFromString(const QString& text);

/// What the messages of a notification setting may tell, and the admin's own line in them.
struct MessageChoices
{
    DriverName driverName = DriverName::Full;
    PlaceDetail place = PlaceDetail::Address;
    QString ownWords = {}; ///< one line of up to 100 characters; may be empty
    OwnWordsAt ownWordsAt = OwnWordsAt::Bottom;
    friend bool operator==(const MessageChoices&, const MessageChoices&) = default;
};

/// A line of own wording as a person typed it, without blanks around it. Error "invalid_field" for "ownWords".
Result<QString> parseOwnWords(const QString& text);

/// What stands for a driver whose name isn't to be told. A name in Japanese letters keeps its first one and gets the
/// same mark however long it is, 「佐〇〇」: nothing tells where its family name ends, and how long it is says more
/// than it should. Other names keep the capitals of their first and last word, "H. S.". Empty when there is no letter
/// in it.
QString initialOf(const QString& name);

/// `text` with the driver's name taken out of it, whole or only its family name, where somebody wrote it into the name
/// of a vehicle or a note; `stead` stands in its place.
QString withoutName(const QString& text, const QString& name, const QString& stead);

} // namespace smartfleet
