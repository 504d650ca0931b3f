// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/progress.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t PiecesBetweenLooks = 500;

} // namespace

Result<> goOn(const ProgressWatch& watch, std::size_t done, std::size_t total)
{
    if (watch && done % PiecesBetweenLooks == 0 && !watch(int(done), int(total)))
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    return {};
}

ProgressWatch Progress::watch(const std::shared_ptr<Progress>& progress)
{
    return [progress](int done, int total) {
        progress->m_done = done;
        progress->m_total = total;
        return !progress->isCancelled();
    };
}

} // namespace smartfleet
