// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/rotatingfile.h"

#include <memory>

namespace smartfleet {

/// While it lives, everything that the program and Qt log goes into smartfleet.log in a folder too, without what looks
/// like a secret; of the program's own categories also what is told for information alone. Warnings still go where they
/// went before. One at a time; from any thread.
class LogFile
{
public:
    explicit LogFile(const QString& folder, RotatingFile::Limits limits = {});
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace smartfleet
