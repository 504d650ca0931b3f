// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smartfleet::test {

/// Gives a test program a home, configuration, data and cache folder of its own (removed at its end), the C.UTF-8
/// locale, the time zone UTC and the offscreen platform. Runs by itself before main() in every program that links
/// smartfleet_test_support.
void prepareSurroundings();

} // namespace smartfleet::test
