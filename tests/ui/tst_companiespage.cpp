// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/sheetformat.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestCompaniesPage : public QObject
{
    Q_OBJECT

private:
    static void press(test::PracticeWindow& window, const QString& button)
    {
        QTest::mouseClick(window.find<QPushButton>(button), Qt::LeftButton);
    }
    static void type(test::PracticeWindow& window, const QString& edit, const QString& text)
    {
        QTest::keyClicks(window.find<QLineEdit>(edit), text);
    }
    static QAbstractItemModel* rows(test::PracticeWindow& window, const QString& table)
    {
        return window.window().findChild<QTableView*>(table)->model();
    }
    static QString barText(test::PracticeWindow& window) { return window.find<MessageBar>(u"companiesBar"_s)->text(); }
    static void openForm(test::PracticeWindow& window, int tab)
    {
        window.find<QTabWidget>(u"fleetTabs"_s)->setCurrentIndex(tab);
        QTRY_VERIFY(window.find<QPushButton>(u"addButton"_s)->isEnabled());
        press(window, u"addButton"_s);
        QVERIFY(window.find<QPushButton>(u"saveButton"_s)->isVisible());
    }
    static void addCompany(test::PracticeWindow& window, const QString& id, const QString& name)
    {
        openForm(window, 0);
        type(window, u"idEdit"_s, id);
        window.find<QLineEdit>(u"nameEdit"_s)->setText(name);
        press(window, u"saveButton"_s);
    }
    static void open(test::PracticeWindow& window) { window.window().showScreen(u"companiesPage"_s); }
    static CompaniesPage* page(test::PracticeWindow& window)
    {
        return static_cast<CompaniesPage*>(window.window().page(u"companiesPage"_s));
    }
    /// Puts things into the store.
    static void add(test::PracticeWindow& window, const std::function<void(Session&)>& work)
    {
        QVERIFY(test::waitFor(window.session().query<void>(&window.window(), [work](Session& session) -> Result<> {
            work(session);
            return {};
        })));
    }
    /// The names of the companies that are stored.
    static QStringList names(test::PracticeWindow& window)
    {
        QStringList names;
        add(window, [&names](Session& session) {
            for (const Company& company : test::given(session.store->fleet.companies()))
                names += company.name;
        });
        return names;
    }
    /// Picks the first that is offered.
    static void pick(test::PracticeWindow& window, const QString& combo)
    {
        auto* picker = window.find<QComboBox>(combo);
        QTRY_VERIFY(picker->count() > 0);
        emit picker->activated(0);
    }
    static void choose(test::PracticeWindow& window, const QString& table)
    {
        QTRY_VERIFY(rows(window, table)->rowCount() > 0);
        window.find<QTableView>(table)->selectRow(0);
    }
    QString file(const QByteArray& contents)
    {
        const QString path = m_folder.filePath(u"import.csv"_s);
        QFile csv(path);
        return csv.open(QIODevice::WriteOnly) && csv.write(contents) == contents.size() ? path : QString();
    }

private slots:
    void empty_saysWhatComesFirst()
    {
        test::PracticeWindow window;
        open(window);

        QTRY_COMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"No company yet"_s);
        window.find<QTabWidget>(u"fleetTabs"_s)->setCurrentIndex(2);
        QTRY_COMPARE(window.find<QLabel>(u"emptyExplanationLabel"_s)->text(), u"Register a company first."_s);
        QVERIFY(!window.find<QPushButton>(u"addButton"_s)->isEnabled());
    }

    void add_companyUserAndVehicle_areListedAndChosen()
    {
        test::PracticeWindow window;
        open(window);
        addCompany(window, u"minato"_s, u"みなと運輸"_s);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 1);
        QTRY_COMPARE(window.find<QTableView>(u"companiesTable"_s)->selectionModel()->selectedRows().size(), 1);

        openForm(window, 1);
        type(window, u"idEdit"_s, u"u1"_s);
        window.find<QLineEdit>(u"nameEdit"_s)->setText(u"佐藤"_s);
        pick(window, u"companyCombo"_s);
        press(window, u"saveButton"_s);
        QTRY_COMPARE(rows(window, u"usersTable"_s)->rowCount(), 1);

        openForm(window, 2);
        type(window, u"idEdit"_s, u"v1"_s);
        type(window, u"nameEdit"_s, u"Truck 1"_s);
        pick(window, u"companyCombo"_s);
        pick(window, u"userCombo"_s);
        type(window, u"deviceEdit"_s, u"356307042441013"_s);
        press(window, u"saveButton"_s);

        QTRY_COMPARE(rows(window, u"vehiclesTable"_s)->rowCount(), 1);
        QCOMPARE(rows(window, u"vehiclesTable"_s)->index(0, 2).data().toString(), u"みなと運輸"_s);
        QCOMPARE(rows(window, u"vehiclesTable"_s)->index(0, 3).data().toString(), u"佐藤"_s);
        QVERIFY(barText(window).contains(u"v1"_s));
    }

    void add_wrong_saysSoBesideTheFieldAndKeepsWhatWasTyped()
    {
        test::PracticeWindow window;
        open(window);
        addCompany(window, u"minato"_s, u"みなと運輸"_s);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 1);
        QTRY_VERIFY(window.find<QPushButton>(u"addButton"_s)->isVisible());

        addCompany(window, u"minato"_s, u"Another"_s);

        QTRY_VERIFY(window.find<FormRow>(u"idRow"_s)->error().contains(u"minato"_s));
        QCOMPARE(window.find<QLineEdit>(u"nameEdit"_s)->text(), u"Another"_s);
        window.find<QLineEdit>(u"idEdit"_s)->clear();
        type(window, u"idEdit"_s, u"other"_s);
        QVERIFY(window.find<FormRow>(u"idRow"_s)->error().isEmpty());
        window.find<QLineEdit>(u"nameEdit"_s)->clear();
        press(window, u"saveButton"_s);
        QTRY_VERIFY(!window.find<FormRow>(u"nameRow"_s)->error().isEmpty());
        QCOMPARE(rows(window, u"companiesTable"_s)->rowCount(), 1);
    }

    void edit_f2_changesAllButTheId()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s}));
            test::given(session.directory.addUser({{u"u1"_s}, u"佐藤"_s, {u"a"_s}, u"配送"_s}));
        });
        open(window);
        window.find<QTabWidget>(u"fleetTabs"_s)->setCurrentIndex(1);
        choose(window, u"usersTable"_s);

        QTest::keyClick(window.find<QTableView>(u"usersTable"_s), Qt::Key_F2);
        QTRY_VERIFY(window.find<QLineEdit>(u"idEdit"_s)->isVisible());
        QVERIFY(window.find<QLineEdit>(u"idEdit"_s)->isReadOnly());
        QCOMPARE(window.find<QComboBox>(u"companyCombo"_s)->currentText(), u"Alpha (a)"_s);
        window.find<QLineEdit>(u"departmentEdit"_s)->setText(u"整備"_s);
        press(window, u"saveButton"_s);

        QTRY_COMPARE(rows(window, u"usersTable"_s)->index(0, 3).data().toString(), u"整備"_s);
        QCOMPARE(window.find<QTableView>(u"usersTable"_s)->selectionModel()->selectedRows().size(), 1);
        QVERIFY(barText(window).contains(u"u1"_s));
    }

    void edit_changedMeanwhile_savesNothingAndKeepsWhatWasTyped()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) { test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s})); });
        open(window);
        choose(window, u"companiesTable"_s);
        press(window, u"editButton"_s);
        QTRY_VERIFY(window.find<QLineEdit>(u"nameEdit"_s)->isVisible());
        add(window, [](Session& session) { test::given(session.directory.editCompany({{u"a"_s}, u"Theirs"_s})); });

        window.find<QLineEdit>(u"nameEdit"_s)->setText(u"Ours"_s);
        press(window, u"saveButton"_s);

        QTRY_VERIFY(window.find<MessageBar>(u"fleetFormBar"_s)->text().contains(u"somebody else"_s));
        QCOMPARE(window.find<QLineEdit>(u"nameEdit"_s)->text(), u"Ours"_s);
        press(window, u"cancelButton"_s);
        page(window)->reload();
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->index(0, 1).data().toString(), u"Theirs"_s);
    }

    void edit_company_keepsItsDaysOff()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s}));
            test::given(session.directory.changeDaysOff({u"a"_s}, {QDate(2026, 12, 29), QDate(2026, 12, 30)}, {}));
        });
        open(window);
        choose(window, u"companiesTable"_s);
        press(window, u"editButton"_s);
        QTRY_COMPARE(window.find<QLineEdit>(u"daysOffEdit"_s)->text(), u"2026-12-29 2026-12-30"_s);

        window.find<QLineEdit>(u"daysOffEdit"_s)->setText(u"12/31"_s);
        press(window, u"saveButton"_s);
        QVERIFY(window.find<FormRow>(u"daysOffRow"_s)->error().contains(u"12/31"_s));
        window.find<QLineEdit>(u"daysOffEdit"_s)->setText(u"2026-12-30, 2026-12-31"_s);
        press(window, u"saveButton"_s);

        QTRY_VERIFY(barText(window).contains(u"was saved"_s));
        press(window, u"editButton"_s);
        QTRY_COMPARE(window.find<QLineEdit>(u"daysOffEdit"_s)->text(), u"2026-12-30 2026-12-31"_s);
    }

    void delete_company_countsWhatGoesWithItAndAsks()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s}));
            test::given(session.directory.addUser({{u"u1"_s}, u"佐藤"_s, {u"a"_s}, {}}));
            test::given(session.directory.addUser({{u"u2"_s}, u"伊藤"_s, {u"a"_s}, {}}));
            test::given(session.directory.addVehicle({{u"v1"_s}, u"1"_s, {u"a"_s}, {}, {}, {}}));
            test::given(session.directory.addSetting({u"a"_s}, u"room"_s, u"all"_s));
        });
        open(window);
        window.prompter().agrees = false;
        choose(window, u"companiesTable"_s);

        QTest::keyClick(window.find<QTableView>(u"companiesTable"_s), Qt::Key_Delete);
        QTRY_VERIFY(window.prompter().last.text.contains(u"Alpha (a)"_s));
        const QStringList details = window.prompter().last.details;
        QVERIFY(details.contains(u"2 users are deleted."_s));
        QVERIFY(details.contains(u"1 vehicle is deleted."_s));
        QVERIFY(details.contains(u"1 notification setting of the company is deleted."_s));
        QCOMPARE(rows(window, u"companiesTable"_s)->rowCount(), 1);

        window.prompter().agrees = true;
        press(window, u"deleteButton"_s);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 0);
        QVERIFY(barText(window).contains(u"Alpha"_s));
        window.find<QTabWidget>(u"fleetTabs"_s)->setCurrentIndex(1);
        QTRY_COMPARE(rows(window, u"usersTable"_s)->rowCount(), 0);
    }

    void driver_isSearchedInTheStore()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s}));
            test::given(session.directory.addCompany({{u"b"_s}, u"Beta"_s}));
            test::given(session.directory.addVehicle({{u"v1"_s}, u"1"_s, {u"a"_s}, {}, {}, {}}));
            for (int i = 0; i < 120; ++i)
                test::given(session.directory.addUser({{u"u%1"_s.arg(i)}, u"運転手 %1"_s.arg(i), {u"a"_s}, {}}));
            test::given(session.directory.addUser({{u"other"_s}, u"運転手 119"_s, {u"b"_s}, {}}));
        });
        open(window);
        window.find<QTabWidget>(u"fleetTabs"_s)->setCurrentIndex(2);
        choose(window, u"vehiclesTable"_s);
        press(window, u"editButton"_s);
        auto* drivers = window.find<QComboBox>(u"userCombo"_s);
        QTRY_COMPARE(drivers->count(), 50);

        drivers->lineEdit()->setFocus();
        QTest::keyClicks(drivers->lineEdit(), u"119"_s);
        QTRY_COMPARE(drivers->count(), 1); // of the company alone
        press(window, u"saveButton"_s);
        QVERIFY(!window.find<FormRow>(u"userRow"_s)->error().isEmpty()); // what is typed is nobody yet
        drivers->setCurrentIndex(0);
        emit drivers->activated(0);
        press(window, u"saveButton"_s);

        QTRY_COMPARE(rows(window, u"vehiclesTable"_s)->index(0, 3).data().toString(), u"運転手 119"_s);
    }

    void import_goodFile_showsWhatItWillDoAndThenDoesIt()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Old"_s}));
            test::given(session.directory.addCompany({{u"c"_s}, u"Gamma"_s}));
        });
        open(window);

        page(window)->importFile(file("id,name\na,Alpha\nb,Beta\nc,Gamma\n"));

        QTRY_COMPARE(rows(window, u"importTable"_s)->rowCount(), 2);
        const QAbstractItemModel* lines = rows(window, u"importTable"_s);
        QCOMPARE(lines->index(0, 0).data().toString(), u"2"_s);
        QCOMPARE(lines->index(0, 1).data().toString(), u"Changed"_s);
        QCOMPARE(lines->index(0, 3).data().toString(), u"Name: Old → Alpha"_s);
        QCOMPARE(lines->index(1, 1).data().toString(), u"Added"_s);
        QVERIFY(window.find<QLabel>(u"importSummaryLabel"_s)->text().contains(u"1 stay"_s));
        QCOMPARE(names(window), QStringList({u"Old"_s, u"Gamma"_s})); // nothing is stored yet

        press(window, u"importConfirmButton"_s);

        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 3);
        QVERIFY(barText(window).contains(u"1 added, 1 changed, 1 unchanged"_s));
        QCOMPARE(names(window), QStringList({u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
    }

    void import_badLines_areListedAndCannotBeImported()
    {
        test::PracticeWindow window;
        open(window);

        page(window)->importFile(file("id,name\na,Alpha\n,Beta\nc,\n"));

        QTRY_COMPARE(rows(window, u"importTable"_s)->rowCount(), 3);
        const QAbstractItemModel* lines = rows(window, u"importTable"_s);
        QCOMPARE(lines->index(0, 0).data().toString(), u"3"_s);
        QCOMPARE(lines->index(0, 1).data().toString(), u"Wrong"_s);
        QVERIFY(lines->index(1, 3).data().toString().contains(u"Name"_s));
        QVERIFY(window.find<QLabel>(u"importDetailsLabel"_s)->text().startsWith(u"Line 3: ID"_s));
        QVERIFY(!window.find<QPushButton>(u"importConfirmButton"_s)->isEnabled());
        window.find<QComboBox>(u"importLinesCombo"_s)->setCurrentIndex(2);
        QCOMPARE(lines->rowCount(), 1);
        QCOMPARE(lines->index(0, 1).data().toString(), u"Added"_s);

        window.language().apply(UiLanguage::Japanese);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(lines->index(0, 1).data().toString(), u"追加"_s);
        press(window, u"importCancelButton"_s);
        QVERIFY(window.find<QTabWidget>(u"fleetTabs"_s)->isVisible());
        QVERIFY(names(window).isEmpty());
    }

    void import_headerSaysWhatItIsAbout()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) { test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s})); });
        open(window);

        page(window)->importFile(file("company,channel,events\na,room-1,sos speeding\n"));

        QTRY_COMPARE(rows(window, u"importTable"_s)->rowCount(), 1);
        auto* kind = window.find<QComboBox>(u"importKindCombo"_s);
        QCOMPARE(kind->currentIndex(), int(SheetKind::Settings));
        press(window, u"importConfirmButton"_s);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->index(0, 4).data().toString(), u"1"_s);
    }

    void import_wrongKind_canBeChosenOtherwise()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) { test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s})); });
        open(window);
        page(window)->importFile(file("id,name,company\nx,X,a\n")); // users or vehicles
        auto* bar = window.find<MessageBar>(u"importBar"_s);
        QTRY_VERIFY(bar->text().contains(u"company"_s)); // the tab in front is about companies

        auto* kind = window.find<QComboBox>(u"importKindCombo"_s);
        kind->setCurrentIndex(int(SheetKind::Vehicles));
        emit kind->activated(int(SheetKind::Vehicles));

        QTRY_COMPARE(rows(window, u"importTable"_s)->rowCount(), 1);
        QVERIFY(bar->text().isEmpty());
    }

    void import_changedMeanwhile_asksAgain()
    {
        test::PracticeWindow window;
        open(window);
        page(window)->importFile(file("id,name\na,Alpha\n"));
        QTRY_VERIFY(window.find<QPushButton>(u"importConfirmButton"_s)->isEnabled());
        add(window, [](Session& session) { test::given(session.directory.addCompany({{u"a"_s}, u"Theirs"_s})); });

        press(window, u"importConfirmButton"_s);

        QTRY_COMPARE(rows(window, u"importTable"_s)->index(0, 3).data().toString(), u"Name: Theirs → Alpha"_s);
        QVERIFY(window.find<MessageBar>(u"importBar"_s)->text().contains(u"changed since"_s));
        QCOMPARE(names(window), QStringList{u"Theirs"_s});
    }

    void import_noSuchFile_saysSo()
    {
        test::PracticeWindow window;
        open(window);

        page(window)->importFile(m_folder.filePath(u"nothing.csv"_s));

        QTRY_VERIFY(barText(window).contains(u"nothing.csv"_s));
        QVERIFY(window.find<QTabWidget>(u"fleetTabs"_s)->isVisible());
    }

    void place_ofAKind_showsItsTab_andTheRow()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s}));
            test::given(session.directory.addCompany({{u"b"_s}, u"Beta"_s}));
        });
        open(window);
        window.find<QLineEdit>(u"filterEdit"_s)->setText(u"Alpha"_s);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 1);

        window.window().open({.screen = u"companiesPage"_s, .part = u"vehiclesTable"_s});
        QCOMPARE(window.find<QTabWidget>(u"fleetTabs"_s)->currentIndex(), 2);

        window.window().open({.screen = u"companiesPage"_s, .part = u"companiesTable"_s, .fleetId = u"b"_s});
        QCOMPARE(window.find<QTabWidget>(u"fleetTabs"_s)->currentIndex(), 0);
        auto* table = window.find<QTableView>(u"companiesTable"_s);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().constFirst().data(IdRole).toString(), u"b"_s);

        window.window().open({.screen = u"companiesPage"_s, .part = u"usersTable"_s, .fleetId = u"gone"_s});
        QTRY_VERIFY(barText(window).contains(u"gone"_s));
    }

    void place_whileAFormIsOpen_leavesWhatWasTyped()
    {
        test::PracticeWindow window;
        open(window);
        press(window, u"addButton"_s);
        window.find<QLineEdit>(u"nameEdit"_s)->setText(u"typed"_s);

        window.window().open({.screen = u"companiesPage"_s, .part = u"vehiclesTable"_s});

        QVERIFY(window.find<QLineEdit>(u"nameEdit"_s)->isVisible());
        QCOMPARE(window.find<QLineEdit>(u"nameEdit"_s)->text(), u"typed"_s);
    }

    void export_writesWhatCanBeImported_data()
    {
        QTest::addColumn<int>("filter");
        QTest::newRow("UTF-8") << 0;
        QTest::newRow("Shift_JIS") << 1;
    }
    void export_writesWhatCanBeImported()
    {
        QFETCH(int, filter);
        test::PracticeWindow window;
        add(window, [](Session& session) { test::given(session.directory.addCompany({{u"a"_s}, u"髙橋運輸"_s})); });
        open(window);
        const QString path = m_folder.filePath(u"export.csv"_s);

        window.find<QMenu>(u"exportMenu"_s)->actions().at(0)->trigger();
        auto* dialog = window.find<QFileDialog>(u"csvExportDialog"_s);
        dialog->selectNameFilter(dialog->nameFilters().at(filter));
        emit dialog->fileSelected(path);
        dialog->close();

        QTRY_COMPARE(barText(window), u"1 row was exported to %1."_s.arg(QDir::toNativeSeparators(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray expected[] = {"\xEF\xBB\xBF\"id\",\"name\"\r\n\"a\",\"髙橋運輸\"\r\n"_ba,
                                       "\"id\",\"name\"\r\n\"a\",\"\xfb\xfc\x8b\xb4\x89\x5e\x97\x41\"\r\n"_ba};
        QCOMPARE(file.readAll(), expected[filter]);
    }

    void export_impossible_saysSo()
    {
        test::PracticeWindow window;
        open(window);

        window.find<QMenu>(u"exportMenu"_s)->actions().at(1)->trigger();
        auto* dialog = window.find<QFileDialog>(u"csvExportDialog"_s);
        emit dialog->fileSelected(m_folder.filePath(u"no/such/folder/users.csv"_s));
        dialog->close();

        QTRY_VERIFY(barText(window).contains(u"can't be written"_s));
    }

    void filter_narrowsWhileTyping()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s}));
            test::given(session.directory.addCompany({{u"b"_s}, u"佐藤運輸"_s}));
        });
        open(window);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 2);

        window.find<QLineEdit>(u"filterEdit"_s)->setText(u"佐藤"_s);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 1);
        QCOMPARE(window.find<QLabel>(u"fleetCountLabel"_s)->text(), u"1 of 2 entries"_s);
        type(window, u"filterEdit"_s, u"x"_s);
        QTRY_COMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"Nothing matches the filter"_s);
        press(window, u"emptyActionButton"_s);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 2);
    }

    void sort_isTheStores()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Zeta"_s}));
            test::given(session.directory.addCompany({{u"b"_s}, u"Alpha"_s}));
        });
        open(window);
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->index(0, 1).data().toString(), u"Zeta"_s);

        window.find<QTableView>(u"companiesTable"_s)->sortByColumn(1, Qt::AscendingOrder);

        QTRY_COMPARE(rows(window, u"companiesTable"_s)->index(0, 1).data().toString(), u"Alpha"_s);
    }

    void hundredThousandUsers_areFilteredAndTheNewOneIsFound()
    {
        test::PracticeWindow window;
        add(window, [](Session& session) {
            test::given(session.directory.addCompany({{u"a"_s}, u"Alpha"_s}));
            test::given(session.store->database.transaction([&]() -> Result<> {
                SMARTFLEET_TRY(session.store->database.run(
                    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                    "INSERT INTO users(id, name, company, department) SELECT 'u' || i, '運転手 ' || i, 'a', '' FROM n"_s));
                return {};
            }));
        });
        open(window);
        window.find<QTabWidget>(u"fleetTabs"_s)->setCurrentIndex(1);
        QTRY_COMPARE(rows(window, u"usersTable"_s)->rowCount(), 100'000);
        QCOMPARE(window.find<QLabel>(u"fleetCountLabel"_s)->text(), u"100,000 entries"_s);

        window.find<QLineEdit>(u"filterEdit"_s)->setText(u"手 99999"_s);
        QTRY_COMPARE(rows(window, u"usersTable"_s)->rowCount(), 1);

        press(window, u"addButton"_s);
        type(window, u"idEdit"_s, u"z-last"_s);
        window.find<QLineEdit>(u"nameEdit"_s)->setText(u"最後"_s);
        pick(window, u"companyCombo"_s);
        press(window, u"saveButton"_s);

        QTRY_COMPARE(rows(window, u"usersTable"_s)->rowCount(), 100'001); // the filter would have hidden it
        QVERIFY(window.find<QLineEdit>(u"filterEdit"_s)->text().isEmpty());
        const QModelIndexList chosen = window.find<QTableView>(u"usersTable"_s)->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().row(), 100'000);
        QTRY_COMPARE(rows(window, u"usersTable"_s)->index(100'000, 0).data().toString(), u"z-last"_s);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestCompaniesPage)
#include "tst_companiespage.moc"
