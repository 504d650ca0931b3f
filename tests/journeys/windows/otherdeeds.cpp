// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/deeds.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// Four deliveries that failed because the bot wasn't in the room, where it is by now.
void failFour(Desk& desk)
{
    desk.setUp(false);
    desk.show(u"deliveriesPage"_s);
    desk.practice().pane().sendEvents();
    auto* rows = desk.find<QTableView>(u"deliveriesTable"_s)->model();
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 4, 20'000);
    for (int row = 0; row < 4; ++row)
        QTRY_COMPARE(rows->index(row, 1).data().toString(), u"Failed"_s);
    QVERIFY(!desk.tenant().inviteBot(desk.room(), desk.tenant().bots().back().botId));
    desk.choose(u"deliveriesTable"_s);
}

Deed resend(const QString& name, const QString& button, int messages)
{
    return {.name = name, .prepare = failFour, .button = button, .isDone = [messages](Desk& desk) {
                return desk.messages() == messages;
            }};
}

void openPreferences(Desk& desk)
{
    desk.show(u"preferencesPage"_s);
}

int tokens(Desk& desk)
{
    return int(desk.stored<std::vector<AccessToken>>([](Store& store) { return store.tokens.list(); }).size());
}

} // namespace

std::vector<Deed> historyDeeds()
{
    return {resend(u"send one again"_s, u"retryButton"_s, 1),
            resend(u"send the selected again"_s, u"retrySelectedButton"_s, 1),
            resend(u"send all again"_s, u"retryAllButton"_s, 4)};
}

std::vector<Deed> networkTestDeeds()
{
    return {
        {.name = u"test the network"_s,
         .prepare = openPreferences,
         .button = u"testNetworkButton"_s,
         .isDone =
             [](Desk& desk) { return desk.canPress(u"testNetworkButton"_s) && desk.words().count(u" answers.") == 2; },
         // whoever refuses was reached
         .unaffectedBy = {u"403"_s, u"404"_s, u"429"_s}}};
}

std::vector<Deed> proxyPasswordDeeds()
{
    return {{.name = u"keep the proxy's password"_s,
             .prepare =
                 [](Desk& desk) {
                     openPreferences(desk);
                     auto* kind = desk.find<QComboBox>(u"proxyKindBox"_s);
                     kind->setCurrentIndex(1);
                     emit kind->activated(1);
                     desk.type(u"proxyHostEdit"_s, u"proxy.example"_s);
                     desk.type(u"proxyUserEdit"_s, u"somebody"_s);
                     desk.type(u"proxyPasswordEdit"_s, u"something"_s);
                 },
             // whatever takes the focus away has it kept
             .button = u"testNetworkButton"_s,
             .isDone =
                 [](Desk& desk) {
                     return desk.find<QLineEdit>(u"proxyPasswordEdit"_s)->placeholderText().startsWith(u"Kept");
                 },
             .typed =
                 [](Desk& desk) {
                     return QStringList{desk.find<QLineEdit>(u"proxyPasswordEdit"_s)->text()};
                 }}};
}

std::vector<Deed> tokenDeeds()
{
    return {{.name = u"add a token"_s,
             .prepare =
                 [](Desk& desk) {
                     openPreferences(desk);
                     desk.type(u"tokenNameEdit"_s, u"traccar"_s);
                 },
             .button = u"addTokenButton"_s,
             .isDone = [](Desk& desk) { return tokens(desk) == 1 && desk.canPress(u"copyTokenButton"_s); },
             .typed =
                 [](Desk& desk) {
                     return QStringList{desk.find<QLineEdit>(u"tokenNameEdit"_s)->text()};
                 }},
            {.name = u"revoke a token"_s,
             .prepare =
                 [](Desk& desk) {
                     desk.arrange([](Session& session) -> Result<> {
                         SMARTFLEET_TRY(session.directory.addToken(u"traccar"_s, u"events"_s));
                         return {};
                     });
                     openPreferences(desk);
                     auto* list = desk.find<QListWidget>(u"tokensList"_s);
                     QTRY_COMPARE(list->count(), 1);
                     list->setCurrentRow(0);
                 },
             .button = u"revokeTokenButton"_s,
             .isDone =
                 [](Desk& desk) {
                     return tokens(desk) == 0;
                 }}};
}

} // namespace smartfleet::test
