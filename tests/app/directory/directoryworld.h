// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directoryservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

namespace smartfleet::test {

/// A data folder of its own with two companies and a user in it.
struct DirectoryWorld
{
    DirectoryWorld()
    {
        given(store->fleet.add(Company{{QStringLiteral("yokohama")}, QStringLiteral("横浜運輸")}));
        given(store->fleet.add(Company{{QStringLiteral("chiba")}, QStringLiteral("千葉物流")}));
        given(store->fleet.add(User{{QStringLiteral("sato")},
                                    QStringLiteral("佐藤 太郎"),
                                    {QStringLiteral("yokohama")},
                                    QStringLiteral("配送課")}));
    }

    /// The audit's actions, oldest first.
    QStringList actions()
    {
        QStringList all;
        const std::vector<AuditEntry> entries = given(store->audit.list());
        for (const AuditEntry& entry : entries)
            all.prepend(entry.action);
        return all;
    }

    QTemporaryDir folder;
    FakeClock clock;
    EventCatalogue catalogue = EventCatalogue::builtIn();
    std::unique_ptr<Store> store = given(Store::open({.folder = folder.path()}));
    DirectoryService directory{*store, catalogue, clock};
};

/// "2 company_not_found nagoya", one for each bad line.
inline QStringList inWords(const std::vector<ImportProblem>& problems)
{
    QStringList words;
    for (const ImportProblem& problem : problems)
        words += (QStringList{QString::number(problem.line), problem.error.code} + problem.error.args).join(u' ');
    return words;
}

} // namespace smartfleet::test
