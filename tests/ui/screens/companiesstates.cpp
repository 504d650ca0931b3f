// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/formrow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// A CSV file with these contents.
QString fileOf(const QByteArray& contents)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"2026.csv"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? path : QString();
}

} // namespace

void walkCompanies(Tour& tour)
{
    PracticeWindow& window = tour.window();
    window.window().showScreen(u"companiesPage"_s);
    tour.stop(u"companies-empty"_s);
    tour.addSamples();
    auto* page = static_cast<CompaniesPage*>(window.window().page(u"companiesPage"_s));
    emit page->listWanted(FleetKind::Company);
    auto* table = window.find<QTableView>(u"companiesTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectRow(0);
    tour.stop(u"companies-list"_s);
    window.find<QTabWidget>(u"fleetTabs"_s)->setCurrentIndex(2);
    tour.stop(u"companies-vehicles"_s);
    tour.press(u"addButton"_s);
    tour.press(u"saveButton"_s);
    QTRY_VERIFY(!window.find<FormRow>(u"idRow"_s)->error().isEmpty());
    tour.stop(u"companies-form-missing"_s);
    tour.press(u"cancelButton"_s);
    auto* vehicles = window.find<QTableView>(u"vehiclesTable"_s);
    QTRY_VERIFY(vehicles->model()->rowCount() > 0);
    vehicles->selectRow(0);
    tour.press(u"editButton"_s);
    QTRY_VERIFY(window.find<QLineEdit>(u"idEdit"_s)->isReadOnly());
    tour.stop(u"companies-form-edit"_s);
    tour.press(u"cancelButton"_s);
    page->importFile(
        fileOf("id,name,company,plate\nt9,,minato,\ntruck-9,2号車,minato,品川 100\n,9,minato,\nt8,8,c9,\n"));
    QTRY_VERIFY(window.find<QTableView>(u"importTable"_s)->model()->rowCount() > 0);
    tour.stop(u"companies-import-wrong"_s);
    tour.press(u"importCancelButton"_s);
    page->importFile(fileOf("id,name\nminato,横浜営業所\nc2,配送2課\n"));
    QTRY_VERIFY(window.find<QPushButton>(u"importConfirmButton"_s)->isEnabled());
    tour.stop(u"companies-import"_s);
}

} // namespace smartfleet::test
