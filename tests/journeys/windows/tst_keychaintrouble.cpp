// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What needs the keychain, while it is locked, refuses, is absent or doesn't answer.
#include "tests/journeys/windows/deeds.h"

#include <QTest>

namespace smartfleet::test {

class TestKeychainTrouble : public QObject
{
    Q_OBJECT

private slots:
    void trouble_losesNothing_saysWhatToDo_andPasses_data()
    {
        addRows({registrationDeeds(), integrationDeeds(), testDeeds(), proxyPasswordDeeds()}, keychainTroubles());
    }
    void trouble_losesNothing_saysWhatToDo_andPasses() { runRow(); }
};

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestKeychainTrouble)
#include "tst_keychaintrouble.moc"
