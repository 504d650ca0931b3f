// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/uioptions.h"

#include <QStringList>

#include <optional>

namespace smartfleet {

/// What was asked for on the command line.
struct StartArguments
{
    bool practice = false;
    QString profile = {};
    QString database = {};
    std::optional<UiLanguage> language = {};
    QString picture = {};
    QString show = {}; ///< an address that placeAt() knows, or empty
};

/// What the command line asks for; nothing when it was misspelt or only help was wanted, with the exit code in
/// `exitCode`. Writes what a person is to read to the terminal.
std::optional<StartArguments> readStartArguments(const QStringList& words, int& exitCode);

} // namespace smartfleet
