// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/formrow.h"

#include <QTabWidget>
#include <QTableView>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void walkCompanies(Tour& tour)
{
    PracticeWindow& window = tour.window();
    window.window().showScreen(u"companiesPage"_s);
    tour.stop(u"companies-empty"_s);
    tour.addSamples();
    auto* page = static_cast<CompaniesPage*>(window.window().page(u"companiesPage"_s));
    emit page->reloadRequested();
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
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("id,name,company\nt9,,minato\n,9,minato\nt8,8,c9\n");
    file.close();
    page->importFile(file.fileName());
    QTRY_VERIFY(window.find<QWidget>(u"importProblemsList"_s)->isVisible());
    tour.stop(u"companies-import"_s);
}

} // namespace smartfleet::test
