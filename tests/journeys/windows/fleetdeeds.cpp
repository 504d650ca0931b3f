// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/deeds.h"
#include "ui/companies/companiespage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

const QString Tables[] = {u"companiesTable"_s, u"usersTable"_s, u"vehiclesTable"_s};

int count(Desk& desk, FleetKind kind)
{
    return desk.stored<int>([kind](Store& store) { return store.fleet.count(kind); });
}

void open(Desk& desk, FleetKind kind)
{
    desk.arrange([](Session& session) { return PracticeWorld::addSamples(session); });
    desk.show(u"companiesPage"_s);
    desk.find<QTabWidget>(u"fleetTabs"_s)->setCurrentIndex(int(kind));
    QTRY_VERIFY(desk.canPress(u"addButton"_s));
}

QStringList typed(Desk& desk)
{
    QStringList words;
    for (const QString& name : {u"idEdit"_s, u"nameEdit"_s, u"departmentEdit"_s, u"deviceEdit"_s, u"plateEdit"_s})
        words += desk.find<QLineEdit>(name)->text();
    for (const QString& name : {u"companyCombo"_s, u"userCombo"_s})
        words += desk.find<QComboBox>(name)->currentText();
    return words;
}

Deed add(const QString& name, FleetKind kind)
{
    auto before = std::make_shared<int>();
    return {.name = name,
            .prepare =
                [kind, before](Desk& desk) {
                    open(desk, kind);
                    *before = count(desk, kind);
                    desk.press(u"addButton"_s);
                    desk.type(u"idEdit"_s, u"new-1"_s);
                    desk.type(u"nameEdit"_s, u"New one"_s);
                    auto* company = desk.find<QComboBox>(u"companyCombo"_s);
                    if (kind != FleetKind::Company) {
                        QTRY_VERIFY(company->count() > 0);
                        emit company->activated(0);
                    }
                    if (kind == FleetKind::User)
                        desk.type(u"departmentEdit"_s, u"Delivery"_s);
                    if (kind == FleetKind::Vehicle)
                        desk.type(u"deviceEdit"_s, u"860000000000001"_s);
                },
            .button = u"saveButton"_s,
            .isDone = [kind, before](
                          Desk& desk) { return count(desk, kind) == *before + 1 && desk.canPress(u"addButton"_s); },
            .typed = typed};
}

Deed change(const QString& name, FleetKind kind)
{
    return {.name = name,
            .prepare =
                [kind](Desk& desk) {
                    open(desk, kind);
                    desk.choose(Tables[int(kind)]);
                    desk.press(u"editButton"_s);
                    QTRY_VERIFY(desk.canPress(u"saveButton"_s));
                    desk.type(u"nameEdit"_s, u"Another name"_s);
                },
            .button = u"saveButton"_s,
            .isDone = [](Desk& desk) { return desk.canPress(u"addButton"_s) && desk.words().contains(u"was saved"); },
            .typed = typed};
}

Deed removal(const QString& name, FleetKind kind)
{
    auto before = std::make_shared<int>();
    return {.name = name,
            .prepare =
                [kind, before](Desk& desk) {
                    open(desk, kind);
                    *before = count(desk, kind);
                    desk.choose(Tables[int(kind)]);
                },
            .button = u"deleteButton"_s,
            .isDone =
                [kind, before](Desk& desk) {
                    return count(desk, kind) == *before - 1;
                }};
}

Deed import()
{
    return {.name = u"import a file"_s,
            .prepare =
                [](Desk& desk) {
                    static const QTemporaryDir folder;
                    const QString path = folder.filePath(u"companies.csv"_s);
                    QFile file(path);
                    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("id,name\nnew-1,New one\n") > 0);
                    file.close();
                    open(desk, FleetKind::Company);
                    static_cast<CompaniesPage*>(desk.window().page(u"companiesPage"_s))->importFile(path);
                    QTRY_VERIFY(desk.canPress(u"importConfirmButton"_s));
                },
            .button = u"importConfirmButton"_s,
            .isDone =
                [](Desk& desk) {
                    return count(desk, FleetKind::Company) == 3;
                }};
}

} // namespace

std::vector<Deed> fleetDeeds()
{
    return {add(u"add a company"_s, FleetKind::Company),        add(u"add a user"_s, FleetKind::User),
            add(u"add a vehicle"_s, FleetKind::Vehicle),        change(u"edit a company"_s, FleetKind::Company),
            change(u"edit a user"_s, FleetKind::User),          change(u"edit a vehicle"_s, FleetKind::Vehicle),
            removal(u"delete a company"_s, FleetKind::Company), removal(u"delete a user"_s, FleetKind::User),
            removal(u"delete a vehicle"_s, FleetKind::Vehicle), import()};
}

} // namespace smartfleet::test
