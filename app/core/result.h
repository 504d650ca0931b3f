// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <tl/expected.hpp>

namespace smartfleet {

/// A value or the error that kept us from it. Read it with `if (!result) return …;` first, then `*result`.
template <typename T = void> using Result = tl::expected<T, Error>;

/// The failing side of a Result.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// The failing side of a Result from its parts.
inline tl::unexpected<Error> failure(Error::Kind kind, QString code, QStringList args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(args), std::move(detail)});
}

} // namespace smartfleet

/// Leaves the function with the error of `expression`, a Result, when it failed. May stand inside a lambda that is
/// itself the expression.
#define SMARTFLEET_TRY(expression) SMARTFLEET_TRY_NUMBERED(expression, __COUNTER__)
#define SMARTFLEET_TRY_NUMBERED(expression, number) SMARTFLEET_TRY_PASTED(expression, number)
#define SMARTFLEET_TRY_PASTED(expression, number) SMARTFLEET_TRY_NAMED(expression, smartfleetTried##number)
// NOLINTBEGIN(bugprone-macro-parentheses): a name that is declared can't stand in parentheses
#define SMARTFLEET_TRY_NAMED(expression, name)                                                                         \
    if (auto name = (expression); !name)                                                                               \
    return ::tl::unexpected<::smartfleet::Error>(std::move(name).error())
// NOLINTEND(bugprone-macro-parentheses)
