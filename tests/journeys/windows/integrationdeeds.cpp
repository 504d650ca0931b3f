// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/deeds.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

QStringList typedCredentials(Desk& desk)
{
    QStringList typed;
    for (const QString& field : {u"clientId"_s, u"clientSecret"_s, u"serviceAccount"_s, u"domainId"_s, u"botAdmins"_s})
        typed += desk.find<QLineEdit>(field + u"Edit"_s)->text();
    typed += desk.practice().words(u"privateKeyStatus"_s);
    typed += desk.find<QRadioButton>(u"userPermissionAllowedRadio"_s)->isChecked() ? u"allowed"_s : u"not allowed"_s;
    return typed;
}

bool isLinked(Desk& desk)
{
    return desk.find<QWidget>(u"integrationStatus"_s)->isVisible() &&
        desk.practice().words(u"integrationStatus"_s) == u"Linked" && desk.tenant().bots().size() == 1;
}

Deed registration(const QString& name, const QString& path)
{
    return {.name = name,
            .prepare =
                [](Desk& desk) {
                    desk.press(u"linkButton"_s);
                    desk.press(u"practiceValuesButton"_s);
                },
            .button = u"submitButton"_s,
            .isDone = isLinked,
            .typed = typedCredentials,
            .path = path};
}

Deed edit()
{
    return {.name = u"edit the integration"_s,
            .prepare =
                [](Desk& desk) {
                    QVERIFY(desk.practice().link());
                    const QByteArray key = desk.tenant().reissueKey(desk.practice().world().scenario().app.clientId);
                    desk.press(u"editButton"_s);
                    desk.find<QPlainTextEdit>(u"privateKeyEdit"_s)->setPlainText(QString::fromLatin1(key));
                    desk.find<QRadioButton>(u"userPermissionAllowedRadio"_s)->click();
                },
            .button = u"submitButton"_s,
            .isDone =
                [](Desk& desk) {
                    return isLinked(desk) && desk.find<QLabel>(u"userPermissionValue"_s)->text() == u"Allowed";
                },
            .typed = typedCredentials};
}

Deed removal()
{
    return {.name = u"delete the integration"_s,
            .prepare = [](Desk& desk) { QVERIFY(desk.practice().link()); },
            .button = u"deleteButton"_s,
            .isDone =
                [](Desk& desk) {
                    return desk.practice().words(u"integrationStatus"_s) == u"Not linked" &&
                        desk.stored<Integration>([](Store& store) { return store.integration.load(); }).state ==
                        IntegrationState::NotLinked;
                },
            .unaffectedBy = {u"404"_s}}; // a bot that isn't there counts as deleted
}

Deed diagnosis()
{
    return {.name = u"diagnose"_s,
            .prepare = [](Desk& desk) { QVERIFY(desk.practice().link()); },
            .button = u"checkButton"_s,
            .isDone =
                [](Desk& desk) {
                    return desk.canPress(u"copyChecksButton"_s) && desk.practice().words(u"check_domain"_s) == u"OK";
                },
            .unaffectedBy = {u"database locked"_s}}; // it only reads
}

} // namespace

std::vector<Deed> registrationDeeds()
{
    return {registration(u"register"_s, {}), registration(u"register, from the bot on"_s, u"/v1.0/*"_s), edit()};
}

std::vector<Deed> integrationDeeds()
{
    return {removal(), diagnosis()};
}

} // namespace smartfleet::test
