// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directoryservice.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString actionOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Companies:
        break;
    case SheetKind::Users:
        return u"users.import"_s;
    case SheetKind::Vehicles:
        return u"vehicles.import"_s;
    case SheetKind::Settings:
        return u"settings.import"_s;
    }
    return u"companies.import"_s;
}

/// Told of one of two halves as of the whole.
ProgressWatch ofHalf(int half, const ProgressWatch& watch)
{
    if (!watch)
        return {};
    return [half, watch](int done, int total) {
        return watch(half * total + done, 2 * total);
    };
}

} // namespace

Result<ImportOutcome> DirectoryService::importSheet(SheetKind kind, const QByteArray& csv,
                                                    std::vector<ImportProblem>& problems, const ImportPlan* agreed,
                                                    const ProgressWatch& watch)
{
    problems.clear();
    // planned before anybody else is kept from writing; who wrote meanwhile made it another plan
    const Result<qint64> seen = m_store.database.dataVersion();
    SMARTFLEET_TRY(seen);
    Result<ImportPlan> plan = planImport(m_store, m_catalogue, kind, csv, ofHalf(0, watch));
    if (!plan)
        return failure(plan.error());
    ImportOutcome outcome;
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        const Result<qint64> now = m_store.database.dataVersion();
        SMARTFLEET_TRY(now);
        if (*now != *seen)
            plan = planImport(m_store, m_catalogue, kind, csv);
        if (!plan)
            return failure(plan.error());
        problems = plan->problems;
        if (!problems.empty())
            return failure(Error::Kind::Invalid, u"csv_lines"_s, {QString::number(problems.size())});
        if (agreed && *agreed != *plan)
            return failure(Error::Kind::Conflict, u"import_changed_meanwhile"_s);
        SMARTFLEET_TRY(carryOut(m_store, m_clock.now(), *plan, ofHalf(1, watch)));
        outcome = plan->outcome;
        return m_store.audit.add(
            m_clock.now(), actionOf(kind), {},
            u"added=%1 changed=%2 unchanged=%3"_s.arg(outcome.added).arg(outcome.changed).arg(outcome.unchanged));
    }));
    return outcome;
}

} // namespace smartfleet
