// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QtGlobal>

namespace smartfleet::test {

/// The value that a test's preparations need; ends the program with the error's code when there is none.
template <typename T> T given(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The error's code, or "" when it went well.
template <typename T> QString codeOf(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace smartfleet::test
