// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/csvwriter.h"
#include "tests/app/directory/directoryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// What an import would do, and that an export is imported as it was.
class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void plan_listsWhatIsAddedAndChanged_andStoresNothing();
    void plan_namesEveryBadLine_data();
    void plan_namesEveryBadLine();
    void plan_brokenOff_isCancelled();
    void settings_eventsInAnyForm_data();
    void settings_eventsInAnyForm();
    void settings_import_addsAndChanges();
    void settings_columnsNotInTheFile_stayAsTheyAre();
    void import_otherThanAgreed_isRefused();
    void import_brokenOff_storesNothing();
    void import_tellsOfPlanningToo();
    void import_somebodyWroteWhileItWasPlanned_plansAnew();
    void kind_isToldByTheHeader_data();
    void kind_isToldByTheHeader();
    void export_importedAgain_changesNothing_data();
    void export_importedAgain_changesNothing();
    void export_intoAnEmptyStore_isTheSame();
    void hundredThousandLines_arePlanned();

private:
    Store& store() { return *m_world->store; }
    Result<ImportPlan> plan(SheetKind kind, const QByteArray& csv)
    {
        return planImport(store(), m_world->catalogue, kind, csv);
    }
    void addFleet()
    {
        given(store().fleet.add(Vehicle{{u"t1"_s}, u"=1号車"_s, {u"yokohama"_s}, {u"sato"_s}, u"@横浜"_s, u"0012"_s}));
        given(store().fleet.add(Vehicle{{u"t2"_s}, u"'=髙﨑①㈱～－∥"_s, {u"chiba"_s}, {}, u"-1"_s, u"+81"_s}));
        given(store().fleet.add(User{{u"u2"_s}, u"say \"hi\", 表ソ十"_s, {u"chiba"_s}, u"''+x"_s}));
        given(m_world->directory.addSetting({u"yokohama"_s}, u"room-1"_s, u"all"_s));
        given(m_world->directory.addSetting({u"chiba"_s}, u"room-2"_s, u"sos,speeding"_s,
                                            {.driverName = DriverName::Initial,
                                             .place = PlaceDetail::Area,
                                             .ownWords = u"-担当 佐藤"_s,
                                             .ownWordsAt = OwnWordsAt::Top},
                                            {.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(8, 0)},
                                             .quietHours = {QTime(22, 0), QTime(7, 0)},
                                             .daysOff = DaysOff::Quiet,
                                             .quietMode = QuietMode::Drop,
                                             .pauseMinutes = 15},
                                            u"room-1"_s));
    }

    std::unique_ptr<DirectoryWorld> m_world;
    std::vector<ImportProblem> m_problems;
};

void TestImportPlan::init()
{
    m_world = std::make_unique<DirectoryWorld>();
}

void TestImportPlan::plan_listsWhatIsAddedAndChanged_andStoresNothing()
{
    const ImportPlan plan = given(this->plan(
        SheetKind::Users, "id,name,company,department\nsato,佐藤 次郎,chiba,配送課\n\nito,伊藤,chiba,\n"_ba));

    const std::vector<ImportChange> changes{{2,
                                             {u"sato"_s, u"佐藤 太郎"_s, u"yokohama"_s, u"配送課"_s},
                                             {u"sato"_s, u"佐藤 次郎"_s, u"chiba"_s, u"配送課"_s}},
                                            {4, {}, {u"ito"_s, u"伊藤"_s, u"chiba"_s, u""_s}}};
    QCOMPARE(plan.changes, changes);
    QCOMPARE(plan.outcome, (ImportOutcome{1, 1, 0}));
    QVERIFY(plan.problems.empty());
    QCOMPARE(given(store().fleet.users()).size(), std::size_t(1));
    QVERIFY(m_world->actions().isEmpty());
}

void TestImportPlan::plan_namesEveryBadLine_data()
{
    QTest::addColumn<SheetKind>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("companies") << SheetKind::Companies << "id,name\n,A\nb,\nc d,C\nx,X\nx,Y\ny,\"Y\"Z\nz,Z,9\n"_ba
                               << QStringList{u"2 missing_field id"_s, u"3 missing_field name"_s,
                                              u"4 invalid_id id"_s,    u"6 csv_repeated x"_s,
                                              u"7 csv_quotes"_s,       u"8 csv_field_count"_s};
    QTest::newRow("users") << SheetKind::Users << "id,name,company\na,A,nagoya\nb,B,\n"_ba
                           << QStringList{u"2 company_not_found nagoya"_s, u"3 missing_field company"_s};
    QTest::newRow("vehicles")
        << SheetKind::Vehicles
        << "id,name,company,user,device\na,A,chiba,nobody,\nb,B,chiba,,9\nc,C,chiba,,9\nd,D,chiba,,3.56307E+14\n"_ba
        << QStringList{u"2 user_not_found nobody"_s, u"4 device_exists 9"_s, u"5 csv_number_shortened 3.56307E+14"_s};
    QTest::newRow("settings")
        << SheetKind::Settings
        << "company,channel,events,driver_name\nchiba,a b,all\nchiba,r,\nchiba,r,dancing\nnagoya,r,sos\n,r,sos\nchiba,r,sos,half\nchiba,q,sos\nchiba,q,all\n"_ba
        << QStringList{u"2 invalid_channel_id channelId"_s, u"3 no_events events"_s,
                       u"4 unknown_event_type dancing"_s,   u"5 company_not_found nagoya"_s,
                       u"6 missing_field company"_s,        u"7 csv_choice driver_name half full, initial, none"_s,
                       u"9 csv_repeated chiba q"_s};
    QTest::newRow("timing of settings")
        << SheetKind::Settings
        << "company,channel,events,timing,quiet_hours,quiet_mode,days_off,pause\nchiba,a,all,soon,,,,\n"
           "chiba,b,all,,22-7,,,\nchiba,c,all,,,wait,,\nchiba,d,all,,,,closed,\nchiba,e,all,,,,,long\n"
           "chiba,f,all,,,,,1441\nchiba,g,all,daily:8:00,none,drop,quiet,0\n"_ba
        << QStringList{u"2 invalid_schedule timing"_s,
                       u"3 invalid_quiet_hours quietHours"_s,
                       u"4 csv_choice quiet_mode wait hold, drop"_s,
                       u"5 csv_choice days_off closed normal, quiet"_s,
                       u"6 invalid_pause pause"_s,
                       u"7 invalid_pause pause"_s};
}

void TestImportPlan::plan_namesEveryBadLine()
{
    QFETCH(SheetKind, kind);
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, problems);

    QCOMPARE(inWords(given(plan(kind, csv)).problems), problems);
    QCOMPARE(codeOf(m_world->directory.importSheet(kind, csv, m_problems)), u"csv_lines"_s);
    QCOMPARE(inWords(m_problems), problems);
}

void TestImportPlan::plan_brokenOff_isCancelled()
{
    QList<int> totals;
    const auto broken = planImport(store(), m_world->catalogue, SheetKind::Companies, "id,name\na,A\nb,B\n"_ba,
                                   [&totals](int, int total) {
                                       totals += total;
                                       return false;
                                   });

    QCOMPARE(codeOf(broken), u"cancelled"_s);
    QCOMPARE(totals, QList<int>{2});
}

void TestImportPlan::settings_eventsInAnyForm_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::newRow("blanks") << "sos speeding"_ba;
    QTest::newRow("wide blanks") << "sos　speeding"_ba;
    QTest::newRow("semicolons") << "sos; speeding;"_ba;
    QTest::newRow("commas") << "\"speeding, sos\""_ba;
}

void TestImportPlan::settings_eventsInAnyForm()
{
    QFETCH(QByteArray, events);

    const ImportPlan plan = given(this->plan(SheetKind::Settings, "company,channel,events\nchiba,r,"_ba + events));

    QCOMPARE(inWords(plan.problems), QStringList());
    QCOMPARE(plan.changes.at(0).after.at(2), u"speeding sos"_s);
}

void TestImportPlan::settings_import_addsAndChanges()
{
    const auto before = given(m_world->directory.addSetting({u"chiba"_s}, u"r1"_s, u"sos"_s));
    m_world->clock.advance(std::chrono::hours(1));

    const ImportOutcome outcome = given(m_world->directory.importSheet(
        SheetKind::Settings, "company,channel,events,own_words\nchiba,r1,speeding,至急\nyokohama,r1,all,\n"_ba,
        m_problems));

    QCOMPARE(outcome, (ImportOutcome{1, 1, 0}));
    const NotificationSetting changed = given(store().settings.find(before.setting.id))->setting;
    QCOMPARE(changed.events, QStringList{u"speeding"_s});
    QCOMPARE(changed.message.ownWords, u"至急"_s);
    QCOMPARE(changed.updatedAt, m_world->clock.now());
    QCOMPARE(given(store().settings.count({.company = u"yokohama"_s})), 1);
    QCOMPARE(m_world->actions().constLast(), u"settings.import"_s);
}

void TestImportPlan::settings_columnsNotInTheFile_stayAsTheyAre()
{
    const auto before = given(m_world->directory.addSetting({u"chiba"_s}, u"r1"_s, u"sos"_s,
                                                            {.driverName = DriverName::None, .ownWords = u"担当"_s},
                                                            {.daysOff = DaysOff::Quiet, .pauseMinutes = 5}));

    given(m_world->directory.importSheet(SheetKind::Settings, "company,channel,events\nchiba,r1,all\n"_ba, m_problems));

    QCOMPARE(given(store().settings.find(before.setting.id))->setting.message, before.setting.message);
    QCOMPARE(given(store().settings.find(before.setting.id))->setting.timing, before.setting.timing);
}

void TestImportPlan::import_otherThanAgreed_isRefused()
{
    const QByteArray csv = "id,name\nchiba,新しい名\n"_ba;
    const ImportPlan agreed = given(plan(SheetKind::Companies, csv));
    given(m_world->directory.editCompany({{u"chiba"_s}, u"他の人"_s}));

    const auto refused = m_world->directory.importSheet(SheetKind::Companies, csv, m_problems, &agreed);

    QCOMPARE(codeOf(refused), u"import_changed_meanwhile"_s);
    QCOMPARE(given(store().fleet.company({u"chiba"_s}))->name, u"他の人"_s);
    const ImportPlan again = given(plan(SheetKind::Companies, csv));
    given(m_world->directory.importSheet(SheetKind::Companies, csv, m_problems, &again));
    QCOMPARE(given(store().fleet.company({u"chiba"_s}))->name, u"新しい名"_s);
}

void TestImportPlan::import_brokenOff_storesNothing()
{
    QByteArray csv = "id,name\n"_ba;
    for (int i = 0; i < 1000; ++i)
        csv += "c" + QByteArray::number(i) + ",C\n";

    const auto broken = m_world->directory.importSheet(SheetKind::Companies, csv, m_problems, nullptr,
                                                       [](int done, int) { return done < 500; });

    QCOMPARE(codeOf(broken), u"cancelled"_s);
    QCOMPARE(given(store().fleet.count(FleetKind::Company)), 2);
    QVERIFY(m_world->actions().isEmpty());
}

void TestImportPlan::import_tellsOfPlanningToo()
{
    QList<double> parts;

    given(m_world->directory.importSheet(SheetKind::Companies, "id,name\na,A\nb,B\n"_ba, m_problems, nullptr,
                                         [&parts](int done, int total) {
                                             parts += double(done) / total;
                                             return true;
                                         }));

    QVERIFY(std::is_sorted(parts.begin(), parts.end()));
    QVERIFY(parts.first() < 0.5);
    QVERIFY(parts.last() >= 0.5 && parts.last() <= 1);
}

void TestImportPlan::import_somebodyWroteWhileItWasPlanned_plansAnew()
{
    bool wrote = false;

    const ImportOutcome outcome = given(m_world->directory.importSheet(
        SheetKind::Companies, "id,name\na,A\nb,B\n"_ba, m_problems, nullptr, [&](int, int) {
            if (!std::exchange(wrote, true)) {
                const std::unique_ptr<Store> other = given(Store::open({.folder = m_world->folder.path()}));
                given(other->fleet.add(Company{{u"a"_s}, u"A"_s}));
            }
            return true;
        }));

    QCOMPARE(outcome, (ImportOutcome{1, 0, 1}));
}

void TestImportPlan::kind_isToldByTheHeader_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("kind");
    QTest::newRow("companies") << "\xef\xbb\xbfID,Name,,\r\na,A"_ba << int(SheetKind::Companies);
    QTest::newRow("users") << "id,name,company,department"_ba << int(SheetKind::Users);
    QTest::newRow("vehicles") << "plate,id,name,company"_ba << int(SheetKind::Vehicles);
    QTest::newRow("settings") << "company,channel,events\n"_ba << int(SheetKind::Settings);
    QTest::newRow("users or vehicles") << "id,name,company\n"_ba << -1;
    QTest::newRow("something else") << "date,amount\n"_ba << -1;
    QTest::newRow("nothing") << ""_ba << -1;
}

void TestImportPlan::kind_isToldByTheHeader()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, kind);

    const std::optional<SheetKind> told = kindOfSheet(csv);

    QCOMPARE(told ? int(*told) : -1, kind);
}

void TestImportPlan::export_importedAgain_changesNothing_data()
{
    QTest::addColumn<SheetKind>("kind");
    QTest::addColumn<CsvEncoding>("encoding");
    const std::pair<const char*, SheetKind> kinds[] = {{"companies", SheetKind::Companies},
                                                       {"users", SheetKind::Users},
                                                       {"vehicles", SheetKind::Vehicles},
                                                       {"settings", SheetKind::Settings}};
    for (const auto& [name, kind] : kinds) {
        QTest::addRow("%s as UTF-8", name) << kind << CsvEncoding::Utf8;
        QTest::addRow("%s as Shift_JIS", name) << kind << CsvEncoding::ShiftJis;
    }
}

void TestImportPlan::export_importedAgain_changesNothing()
{
    QFETCH(SheetKind, kind);
    QFETCH(CsvEncoding, encoding);
    addFleet();
    const QByteArray csv = given(toCsv(given(sheetOf(store(), kind)), encoding));

    const ImportPlan plan = given(this->plan(kind, csv));

    QCOMPARE(inWords(plan.problems), QStringList());
    QCOMPARE(plan.changes, std::vector<ImportChange>());
    QCOMPARE(plan.outcome.unchanged, 2);
    QCOMPARE(given(toCsv(given(sheetOf(store(), kind)), encoding)), csv); // the same data, the same bytes
}

void TestImportPlan::export_intoAnEmptyStore_isTheSame()
{
    addFleet();
    const QTemporaryDir folder;
    const auto other = given(Store::open({.folder = folder.path()}));
    DirectoryService directory(*other, m_world->catalogue, m_world->clock);

    for (const SheetKind kind : {SheetKind::Companies, SheetKind::Users, SheetKind::Vehicles, SheetKind::Settings}) {
        const QByteArray csv = given(toCsv(given(sheetOf(store(), kind)), CsvEncoding::ShiftJis));
        given(directory.importSheet(kind, csv, m_problems));
        QCOMPARE(given(sheetOf(*other, kind)), given(sheetOf(store(), kind)));
    }
    QCOMPARE(given(other->fleet.vehicles()), given(store().fleet.vehicles()));
}

void TestImportPlan::hundredThousandLines_arePlanned()
{
    QByteArray csv = "id,name,company\n"_ba;
    for (int i = 0; i < 100'000; ++i)
        csv += "u" + QByteArray::number(i) + ",運転手,chiba\n";
    int looks = 0;

    const ImportPlan plan =
        given(planImport(store(), m_world->catalogue, SheetKind::Users, csv, [&looks](int, int total) {
            ++looks;
            return total == 100'000;
        }));

    QCOMPARE(plan.outcome.added, 100'000);
    QVERIFY(looks >= 100);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestImportPlan)
#include "tst_importplan.moc"
