// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/uioptions.h"

#include <QStringList>

class QWidget;

namespace smartfleet::test {

/// Words that a person reads or hears in the window and that aren't of its language: labels, buttons, tool tips,
/// placeholders, accessible names and descriptions, menus, headers, cells. Proper names, ids and the terms that LINE
/// WORKS itself shows in English are at home in both.
QStringList foreignWords(const QWidget& window, UiLanguage language);

} // namespace smartfleet::test
