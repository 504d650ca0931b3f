// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace smartfleet {

/// An error's words in English, marked for translation in the context "Problems". %1, %2 … are the error's args.
struct ProblemRow
{
    const char* code;
    const char* message; ///< what happened and why
    const char* hint;    ///< what to do about it; may be empty
};

// one table a kind of work, so that none grows beyond a screen or two
std::span<const ProblemRow> inputProblems();     ///< what a person typed, pasted or named
std::span<const ProblemRow> lineworksProblems(); ///< what LINE WORKS or the way to it refused
std::span<const ProblemRow> linkProblems();      ///< the keychain and the link's own state
std::span<const ProblemRow> storeProblems();     ///< the database and what is in it
std::span<const ProblemRow> intakeProblems();    ///< incoming events and the HTTP interface

} // namespace smartfleet
