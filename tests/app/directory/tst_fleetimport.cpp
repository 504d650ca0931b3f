// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/directory/directoryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestFleetImport : public QObject
{
    Q_OBJECT

private slots:
    void companies_addsChangesAndLeaves();
    void companies_encodings_data();
    void companies_encodings();
    void companies_columnsInAnyOrder();
    void companies_emptySpreadsheetCells_arePassedOver();
    void companies_empty_data();
    void companies_empty();
    void header_wrong_isRefused_data();
    void header_wrong_isRefused();
    void badLines_areAllNamed_andNothingIsTaken();
    void users_departmentColumnMissing_keepsTheStoredOne();
    void users_departmentCellEmpty_clearsIt();
    void users_withoutNameOrCompany_areNamed();
    void thousandRows_areTakenTogether();

private:
    std::vector<ImportProblem> m_problems;
};

void TestFleetImport::companies_addsChangesAndLeaves()
{
    DirectoryWorld world;

    const auto outcome = world.directory.importSheet(
        SheetKind::Companies, "id,name\nyokohama,横浜運輸\nchiba,千葉物流センター\nnagoya,名古屋急便\n"_ba, m_problems);

    QVERIFY(outcome);
    QCOMPARE(outcome->added, 1);
    QCOMPARE(outcome->changed, 1);
    QCOMPARE(outcome->unchanged, 1);
    const std::vector<Company> expected = {
        {{u"chiba"_s}, u"千葉物流センター"_s}, {{u"nagoya"_s}, u"名古屋急便"_s}, {{u"yokohama"_s}, u"横浜運輸"_s}};
    QCOMPARE(world.store->fleet.companies().value(), expected);
    const std::vector<AuditEntry> audit = world.store->audit.list().value();
    QCOMPARE(audit.size(), std::size_t(1));
    QCOMPARE(audit.front().action, u"companies.import"_s);
    QCOMPARE(audit.front().detail, u"added=1 changed=1 unchanged=1"_s);
    QCOMPARE(audit.front().at, world.clock.now());
}

void TestFleetImport::companies_encodings_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("utf-8") << "id,name\r\ntakahashi,\"髙橋①運輸, 本社\"\r\n"_ba;
    QTest::newRow("utf-8 with mark") << "\xef\xbb\xbfid,name\r\ntakahashi,\"髙橋①運輸, 本社\"\r\n"_ba;
    QTest::newRow("shift_jis")
        << "id,name\r\ntakahashi,\"\xfb\xfc\x8b\xb4\x87\x40\x89^\x97\x41, \x96{\x8e\xd0\"\r\n"_ba;
}

void TestFleetImport::companies_encodings()
{
    QFETCH(QByteArray, csv);
    DirectoryWorld world;

    const auto outcome = world.directory.importSheet(SheetKind::Companies, csv, m_problems);

    QVERIFY(outcome);
    QCOMPARE(world.store->fleet.company({u"takahashi"_s}).value()->name, u"髙橋①運輸, 本社"_s);
}

void TestFleetImport::companies_columnsInAnyOrder()
{
    DirectoryWorld world;

    const auto outcome =
        world.directory.importSheet(SheetKind::Companies, "Name, ID\n名古屋急便,nagoya\n"_ba, m_problems);

    QVERIFY(outcome);
    QCOMPARE(world.store->fleet.company({u"nagoya"_s}).value()->name, u"名古屋急便"_s);
}

void TestFleetImport::companies_emptySpreadsheetCells_arePassedOver()
{
    DirectoryWorld world;

    const auto outcome =
        world.directory.importSheet(SheetKind::Companies, "id,name,,\nnagoya,名古屋急便,,\n,,,\n,,,\n"_ba, m_problems);

    QVERIFY(outcome);
    QCOMPARE(outcome->added, 1);
}

void TestFleetImport::companies_empty_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("header alone") << "id,name"_ba;
    QTest::newRow("header and blank lines") << "id,name\n\n\n"_ba;
}

void TestFleetImport::companies_empty()
{
    QFETCH(QByteArray, csv);
    DirectoryWorld world;

    const auto outcome = world.directory.importSheet(SheetKind::Companies, csv, m_problems);

    QVERIFY(outcome);
    QCOMPARE(outcome->added + outcome->changed + outcome->unchanged, 0);
    QCOMPARE(world.store->fleet.companies().value().size(), std::size_t(2));
}

void TestFleetImport::header_wrong_isRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing at all") << ""_ba << u"id"_s;
    QTest::newRow("no header") << "sato,佐藤,yokohama\n"_ba << u"sato"_s;
    QTest::newRow("missing") << "id,name\nsato,佐藤\n"_ba << u"company"_s;
    QTest::newRow("unknown") << "id,name,company,Phone\n"_ba << u"Phone"_s;
    QTest::newRow("twice") << "id,name,company,id\n"_ba << u"id"_s;
    QTest::newRow("gap") << "id,,name,company\n"_ba << u"\"\""_s;
    QTest::newRow("semicolons") << "id;name;company\n"_ba << u"id;name;company"_s;
    QTest::newRow("broken quotes") << "id,\"name,company\n"_ba << u"\""_s;
}

void TestFleetImport::header_wrong_isRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, named);
    DirectoryWorld world;

    const auto outcome = world.directory.importSheet(SheetKind::Users, csv, m_problems);

    QCOMPARE(codeOf(outcome), u"csv_header"_s);
    QCOMPARE(outcome.error().args, QStringList{named});
    QVERIFY(m_problems.empty());
}

void TestFleetImport::badLines_areAllNamed_andNothingIsTaken()
{
    DirectoryWorld world;
    const QByteArray csv = "id,name,company,department\n"
                           "suzuki,鈴木 花子,yokohama,営業\n"
                           "鈴木,鈴木,yokohama,\n"
                           "tanaka,\" \",yokohama,\n"
                           "ito,伊藤,nagoya,\n"
                           "\n"
                           "kato,\"加藤\n一郎\",yokohama,\n"
                           "suzuki,鈴木 二郎,chiba,\n"
                           "mori,森,chiba,総務,余り\n"
                           "ono,小野\" ,chiba,\n"_ba;

    const auto outcome = world.directory.importSheet(SheetKind::Users, csv, m_problems);

    QCOMPARE(codeOf(outcome), u"csv_lines"_s);
    QCOMPARE(outcome.error().args, QStringList{u"7"_s});
    QCOMPARE(inWords(m_problems),
             QStringList({u"3 invalid_id id"_s, u"4 missing_field name"_s, u"5 company_not_found nagoya"_s,
                          u"7 invalid_field name"_s, u"9 csv_repeated suzuki"_s, u"10 csv_field_count"_s,
                          u"11 csv_quotes"_s}));
    QCOMPARE(world.store->fleet.users().value().size(), std::size_t(1));
    QCOMPARE(world.actions(), QStringList());
}

void TestFleetImport::users_departmentColumnMissing_keepsTheStoredOne()
{
    DirectoryWorld world;

    const auto outcome =
        world.directory.importSheet(SheetKind::Users, "id,name,company\nsato,佐藤 次郎,chiba\n"_ba, m_problems);

    QVERIFY(outcome);
    QCOMPARE(outcome->changed, 1);
    const User expected = {{u"sato"_s}, u"佐藤 次郎"_s, {u"chiba"_s}, u"配送課"_s};
    QCOMPARE(world.store->fleet.user({u"sato"_s}).value().value(), expected);
}

void TestFleetImport::users_departmentCellEmpty_clearsIt()
{
    DirectoryWorld world;

    const auto outcome = world.directory.importSheet(
        SheetKind::Users, "id,name,company,department\nsato,佐藤 太郎,yokohama,\n"_ba, m_problems);

    QVERIFY(outcome);
    QCOMPARE(outcome->changed, 1);
    QCOMPARE(world.store->fleet.user({u"sato"_s}).value()->department, QString());
}

void TestFleetImport::users_withoutNameOrCompany_areNamed()
{
    DirectoryWorld world;

    const auto outcome =
        world.directory.importSheet(SheetKind::Users, "id,name,company\nito\nkato,加藤\n"_ba, m_problems);

    QCOMPARE(codeOf(outcome), u"csv_lines"_s);
    QCOMPARE(inWords(m_problems), QStringList({u"2 missing_field name"_s, u"3 missing_field company"_s}));
}

void TestFleetImport::thousandRows_areTakenTogether()
{
    DirectoryWorld world;
    QByteArray csv = "id,name,company\n"_ba;
    for (int i = 0; i < 1000; ++i)
        csv += "u" + QByteArray::number(i) + ",利用者" + QByteArray::number(i) + ",chiba\n";

    const auto outcome = world.directory.importSheet(SheetKind::Users, csv, m_problems);

    QVERIFY(outcome);
    QCOMPARE(outcome->added, 1000);
    QCOMPARE(world.actions(), QStringList{u"users.import"_s});
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFleetImport)
#include "tst_fleetimport.moc"
