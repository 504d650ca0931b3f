// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
        QCOMPARE(window.find<QLabel>(u"emptyExplanationLabel"_s)->text(), u"Register a company first."_s);
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
        press(window, u"saveButton"_s);
        QTRY_COMPARE(rows(window, u"usersTable"_s)->rowCount(), 1);

        openForm(window, 2);
        type(window, u"idEdit"_s, u"v1"_s);
        type(window, u"nameEdit"_s, u"Truck 1"_s);
        window.find<QComboBox>(u"userCombo"_s)->setCurrentText(u"佐藤"_s);
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

    void import_goodFile_tellsWhatItDid()
    {
        test::PracticeWindow window;
        open(window);
        QTRY_VERIFY(window.find<QPushButton>(u"importButton"_s)->isEnabled());

        page(window)->importFile(file("id,name\na,Alpha\nb,Beta\n"));

        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 2);
        QVERIFY(barText(window).contains(u"2 added"_s));
    }

    void import_badLines_areListedAndNothingIsTaken()
    {
        test::PracticeWindow window;
        open(window);

        page(window)->importFile(file("id,name\na,Alpha\n,Beta\nc,\n"));

        QTRY_VERIFY(barText(window).contains(u"Nothing was imported"_s));
        auto* problems = window.find<QListWidget>(u"importProblemsList"_s);
        QCOMPARE(problems->count(), 2);
        QVERIFY(problems->item(0)->text().startsWith(u"Line 3"_s));
        QVERIFY(problems->item(1)->text().startsWith(u"Line 4"_s));
        QCOMPARE(rows(window, u"companiesTable"_s)->rowCount(), 0);

        window.language().apply(UiLanguage::Japanese);
        QCoreApplication::sendPostedEvents();
        QVERIFY(problems->item(0)->text().startsWith(u"3 行目"_s));
    }

    void import_noSuchFile_saysSo()
    {
        test::PracticeWindow window;
        open(window);

        page(window)->importFile(m_folder.filePath(u"nothing.csv"_s));

        QTRY_VERIFY(barText(window).contains(u"nothing.csv"_s));
        QVERIFY(!window.find<QListWidget>(u"importProblemsList"_s)->isVisible());
    }

    void filter_narrowsWhileTyping()
    {
        test::PracticeWindow window;
        open(window);
        page(window)->importFile(file("id,name\na,Alpha\nb,Beta\n"));
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 2);

        type(window, u"filterEdit"_s, u"BET"_s);
        QCOMPARE(rows(window, u"companiesTable"_s)->rowCount(), 1);
        QCOMPARE(window.find<QLabel>(u"fleetCountLabel"_s)->text(), u"1 of 2 entries"_s);
        type(window, u"filterEdit"_s, u"x"_s);
        QCOMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"Nothing matches the filter"_s);
        press(window, u"emptyActionButton"_s);
        QCOMPARE(rows(window, u"companiesTable"_s)->rowCount(), 2);
    }

    void manyRows_showTheFirstAndFindTheRest()
    {
        test::PracticeWindow window;
        open(window);
        QByteArray many = "id,name\n";
        for (int i = 0; i < 600; ++i)
            many += QByteArrayLiteral("c") + QByteArray::number(1000 + i) + ",Company " + QByteArray::number(i) + '\n';
        page(window)->importFile(file(many));
        QTRY_COMPARE(rows(window, u"companiesTable"_s)->rowCount(), 500);
        QVERIFY(window.find<QLabel>(u"fleetCountLabel"_s)->text().startsWith(u"The first 500 of 600"_s));

        type(window, u"filterEdit"_s, u"Company 599"_s);
        QCOMPARE(rows(window, u"companiesTable"_s)->rowCount(), 1);
        QCOMPARE(window.find<QLabel>(u"fleetCountLabel"_s)->text(), u"1 of 600 entries"_s);

        addCompany(window, u"z-last"_s, u"Last of all"_s); // it is chosen, so it must be seen
        QTRY_COMPARE(window.find<QLineEdit>(u"filterEdit"_s)->text(), u"z-last"_s);
        QCOMPARE(window.find<QTableView>(u"companiesTable"_s)->selectionModel()->selectedRows().size(), 1);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestCompaniesPage)
#include "tst_companiespage.moc"
