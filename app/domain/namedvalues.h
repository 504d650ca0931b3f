// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace smartfleet {

/// An enumerator with the name under which the store and scripts know it.
template <typename Enum> struct NamedValue
{
    Enum value;
    const char* name;
};

template <typename Enum, std::size_t Size> QString nameOf(const NamedValue<Enum> (&names)[Size], Enum value)
{
    for (const NamedValue<Enum>& named : names) {
        if (named.value == value)
            return QString::fromLatin1(named.name);
    }
    return {};
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const NamedValue<Enum> (&names)[Size], const QString& text)
{
    for (const NamedValue<Enum>& named : names) {
        if (text == QLatin1StringView(named.name))
            return named.value;
    }
    return std::nullopt;
}

} // namespace smartfleet
