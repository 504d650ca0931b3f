// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting and diagnosing the integration and testing the network, while LINE WORKS is down, refuses, is slow or
// somebody else answers in its place.
#include "tests/journeys/windows/deeds.h"

#include <QTest>

namespace smartfleet::test {

class TestLinkTrouble : public QObject
{
    Q_OBJECT

private slots:
    void trouble_losesNothing_saysWhatToDo_andPasses_data()
    {
        addRows({integrationDeeds(), networkTestDeeds()}, lineworksTroubles());
    }
    void trouble_losesNothing_saysWhatToDo_andPasses() { runRow(); }
};

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestLinkTrouble)
#include "tst_linktrouble.moc"
