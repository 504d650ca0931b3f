// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sentences.h"

namespace smartfleet {

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first.endsWith(u'。') ? first + second : first + u' ' + second;
}

QString inOneText(const Problem& problem)
{
    return joined(problem.message, problem.hint);
}

} // namespace smartfleet
