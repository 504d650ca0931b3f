// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What needs the keychain, while it is locked, refuses, is absent or doesn't answer.
#include "tests/journeys/windows/deeds.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    void keychainLockedForGood_integrationCanBeRemovedHere();
};

void TestKeychainTrouble::keychainLockedForGood_integrationCanBeRemovedHere()
{
    Desk desk;
    desk.setUp();
    desk.keychain() = KeychainTrouble::Locked;

    desk.press(u"deleteButton"_s);
    const auto removeHere = [&desk] {
        const auto buttons = desk.window().findChildren<QPushButton*>(u"messageActionButton"_s);
        const auto found = std::ranges::find_if(buttons, [](const QPushButton* button) {
            return button->isVisible() && button->text() == u"Remove here only";
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY2(removeHere(), qPrintable(desk.words()));
    QVERIFY2(!desk.words().contains(u"LINE WORKS refused"_s), qPrintable(desk.words()));
    removeHere()->click();

    QTRY_COMPARE(desk.practice().words(u"integrationStatus"_s), u"Not linked"_s);
    QTRY_VERIFY2(desk.words().contains(u"The keychain didn't give up"_s), qPrintable(desk.words()));
    QCOMPARE(desk.stored<SettingCounts>([](Store& store) { return store.settings.counts(LineWorksSystem); }).company,
             0);
    QCOMPARE(desk.stored<std::vector<int>>([](Store& store) { return store.integration.leftGenerations(); }).size(),
             std::size_t(1));
}

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestKeychainTrouble)
#include "tst_keychaintrouble.moc"
