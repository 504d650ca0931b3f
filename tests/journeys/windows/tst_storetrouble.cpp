// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that is written, while another program holds the database.
#include "tests/journeys/windows/deeds.h"

#include <QTest>

namespace smartfleet::test {

class TestStoreTrouble : public QObject
{
    Q_OBJECT

private slots:
    void trouble_losesNothing_saysWhatToDo_andPasses_data()
    {
        addRows({registrationDeeds(), integrationDeeds(), settingDeeds(), fleetDeeds(), historyDeeds(), tokenDeeds()},
                storeTroubles());
    }
    void trouble_losesNothing_saysWhatToDo_andPasses() { runRow(); }
};

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestStoreTrouble)
#include "tst_storetrouble.moc"
