// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/world.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// Companies, users, vehicles and settings as a script keeps them.
class TestFleetCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void edit_changesWhatIsNamed();
    void edit_unknown_fails();
    void delete_needsYes_andCountsWhatGoes();
    void import_dryRun_listsChangesAndStoresNothing();
    void import_dryRun_badLines_areNamed();
    void export_isImportedAgain();
    void timing_isSetShownAndRefused();
    void fallbackRoom_isSetShownTakenAwayAndRefused();
    void daysOff_areAddedAndRemoved();
    void export_toStandardOutput_isTheFile();
    void events_list_tellsWhatBecameOfEach();
    void events_list_isNarrowed_data();
    void events_list_isNarrowed();
    void events_list_wrongTime_isRefused();

private:
    Ended run(const QStringList& words, const QByteArray& input = {}) { return m_world->ctl.run(words, input); }
    /// The answer of a command that must succeed.
    QJsonValue answer(const QStringList& words, const QByteArray& input = {})
    {
        const Ended ended = run(words, input);
        if (ended.exitCode != 0)
            qWarning("%s %s", ended.output.constData(), ended.messages.constData());
        return ended.exitCode == 0 ? ended.json() : QJsonValue();
    }

    /// One of the vehicle, twice, and one of nobody's.
    void sendEvents()
    {
        const QByteArray known =
            R"({"specversion":"1.0","type":"sos","source":"test","id":"e1","time":"2026-08-20T14:05:00+09:00","vehicleid":"v1","data":{"address":"東京都港区"}})";
        const QByteArray unknown =
            R"({"specversion":"1.0","type":"speeding","source":"test","id":"e2","time":"2026-08-20T14:06:00+09:00","vehicleid":"nobody"})";
        const QJsonValue taken = answer({u"events"_s, u"send"_s}, known + '\n' + known + '\n' + unknown + '\n');
        QCOMPARE(taken[u"accepted"_s].toInt(), 2);
        QCOMPARE(taken[u"duplicates"_s].toInt(), 1);
    }

    std::unique_ptr<World> m_world;
};

void TestFleetCommands::init()
{
    m_world = std::make_unique<World>();
    answer({u"companies"_s, u"add"_s, u"a"_s, u"Alpha"_s});
    answer({u"users"_s, u"add"_s, u"u1"_s, u"佐藤"_s, u"--company"_s, u"a"_s, u"--department"_s, u"配送"_s});
    answer({u"vehicles"_s, u"add"_s, u"v1"_s, u"Truck"_s, u"--company"_s, u"a"_s, u"--user"_s, u"u1"_s});
    answer({u"settings"_s, u"add"_s, u"--company"_s, u"a"_s, u"--channel-id"_s, u"room"_s, u"--events"_s, u"sos"_s});
}

void TestFleetCommands::edit_changesWhatIsNamed()
{
    const QJsonValue user = answer({u"users"_s, u"edit"_s, u"u1"_s, u"--department"_s, u""_s});
    QCOMPARE(user[u"name"_s].toString(), u"佐藤"_s);
    QVERIFY(user[u"department"_s].isNull());
    const QJsonValue vehicle =
        answer({u"vehicles"_s, u"edit"_s, u"v1"_s, u"--name"_s, u"Van"_s, u"--device"_s, u"86"_s});
    QCOMPARE(vehicle, answer({u"vehicles"_s, u"list"_s})[0]);
    QCOMPARE(vehicle[u"user"_s].toString(), u"u1"_s);
    QCOMPARE(answer({u"companies"_s, u"edit"_s, u"a"_s, u"--name"_s, u"Beta"_s})[u"name"_s].toString(), u"Beta"_s);
}

void TestFleetCommands::edit_unknown_fails()
{
    const Ended ended = run({u"users"_s, u"edit"_s, u"nobody"_s, u"--name"_s, u"X"_s});

    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.json()[u"error"_s][u"code"_s].toString(), u"user_not_found"_s);
}

void TestFleetCommands::timing_isSetShownAndRefused()
{
    const QJsonValue before = answer({u"settings"_s, u"show"_s, u"1"_s});
    QCOMPARE(before[u"timing"_s].toString(), u"at-once"_s);
    QVERIFY(before[u"quietHours"_s].isNull());
    QCOMPARE(before[u"quietMode"_s].toString(), u"hold"_s);
    QCOMPARE(before[u"daysOff"_s].toString(), u"normal"_s);
    QCOMPARE(before[u"pauseMinutes"_s].toInt(-1), 0);

    answer({u"settings"_s, u"edit"_s, u"1"_s, u"--timing"_s, u"daily:08:00"_s, u"--quiet"_s, u"22:00-07:00"_s,
            u"--quiet-mode"_s, u"drop"_s, u"--days-off"_s, u"quiet"_s, u"--pause"_s, u"15"_s});
    const QJsonValue edited = answer({u"settings"_s, u"edit"_s, u"1"_s, u"--timing"_s, u"every:30"_s});

    QCOMPARE(edited[u"timing"_s].toString(), u"every:30"_s);
    QCOMPARE(edited[u"quietHours"_s].toString(), u"22:00-07:00"_s);
    QCOMPARE(edited[u"quietMode"_s].toString(), u"drop"_s);
    QCOMPARE(edited[u"daysOff"_s].toString(), u"quiet"_s);
    QCOMPARE(edited[u"pauseMinutes"_s].toInt(), 15);
    QCOMPARE(answer({u"settings"_s, u"list"_s})[0], edited);
    QVERIFY(answer({u"settings"_s, u"edit"_s, u"1"_s, u"--quiet"_s, u"none"_s})[u"quietHours"_s].isNull());
    const QJsonValue added = answer({u"settings"_s, u"add"_s, u"--company"_s, u"a"_s, u"--channel-id"_s, u"two"_s,
                                     u"--events"_s, u"all"_s, u"--pause"_s, u"5"_s});
    QCOMPARE(added[u"pauseMinutes"_s].toInt(), 5);

    for (const auto& [option, value] :
         {std::pair{u"--timing"_s, u"every:2"_s}, {u"--quiet"_s, u"22-7"_s}, {u"--pause"_s, u"9999"_s}}) {
        const Ended refused = run({u"settings"_s, u"edit"_s, u"1"_s, option, value});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.json()[u"error"_s][u"code"_s].toString().startsWith(u"invalid_"_s));
    }
}

void TestFleetCommands::fallbackRoom_isSetShownTakenAwayAndRefused()
{
    QVERIFY(answer({u"settings"_s, u"show"_s, u"1"_s})[u"fallbackChannelId"_s].isNull());

    const QJsonValue edited = answer({u"settings"_s, u"edit"_s, u"1"_s, u"--fallback-channel-id"_s, u"other"_s});
    QCOMPARE(edited[u"fallbackChannelId"_s].toString(), u"other"_s);
    QCOMPARE(answer({u"settings"_s, u"edit"_s, u"1"_s, u"--events"_s, u"all"_s})[u"fallbackChannelId"_s].toString(),
             u"other"_s);
    QCOMPARE(answer({u"settings"_s, u"add"_s, u"--company"_s, u"a"_s, u"--channel-id"_s, u"two"_s, u"--events"_s,
                     u"all"_s, u"--fallback-channel-id"_s, u"room"_s})[u"fallbackChannelId"_s]
                 .toString(),
             u"room"_s);
    const Ended own = run({u"settings"_s, u"edit"_s, u"1"_s, u"--fallback-channel-id"_s, u"room"_s});
    QCOMPARE(own.exitCode, 2);
    QCOMPARE(own.json()[u"error"_s][u"code"_s].toString(), u"fallback_is_own_room"_s);

    QVERIFY(
        answer({u"settings"_s, u"edit"_s, u"1"_s, u"--fallback-channel-id"_s, u""_s})[u"fallbackChannelId"_s].isNull());
}

void TestFleetCommands::daysOff_areAddedAndRemoved()
{
    const QStringList command{u"companies"_s, u"days-off"_s, u"a"_s};
    QVERIFY(answer(command)[u"daysOff"_s].toArray().isEmpty());

    const QJsonValue added = answer(command + QStringList{u"--add"_s, u"2026-12-30"_s, u"2026-12-29"_s});
    const QJsonValue removed = answer(command + QStringList{u"--remove"_s, u"2026-12-29"_s});

    QCOMPARE(added[u"company"_s].toString(), u"a"_s);
    QCOMPARE(added[u"daysOff"_s].toArray(), (QJsonArray{u"2026-12-29"_s, u"2026-12-30"_s}));
    QCOMPARE(removed[u"daysOff"_s].toArray(), QJsonArray{u"2026-12-30"_s});
    const Ended noDate = run(command + QStringList{u"--add"_s, u"12/29"_s});
    QCOMPARE(noDate.exitCode, 2);
    QCOMPARE(noDate.json()[u"error"_s][u"code"_s].toString(), u"invalid_date"_s);
    QCOMPARE(run({u"companies"_s, u"days-off"_s, u"nobody"_s}).exitCode, 1);
}

void TestFleetCommands::delete_needsYes_andCountsWhatGoes()
{
    QCOMPARE(run({u"companies"_s, u"delete"_s, u"a"_s}).exitCode, 2);
    QCOMPARE(answer({u"companies"_s, u"list"_s}).toArray().size(), 1);

    QCOMPARE(answer({u"users"_s, u"delete"_s, u"u1"_s, u"--yes"_s})[u"vehiclesWithoutDriver"_s].toInt(), 1);
    const QJsonValue deleted = answer({u"companies"_s, u"delete"_s, u"a"_s, u"--yes"_s});
    QCOMPARE(deleted[u"id"_s].toString(), u"a"_s);
    QCOMPARE(deleted[u"deletedVehicles"_s].toInt(), 1);
    QCOMPARE(deleted[u"deletedCompanySettings"_s].toInt(), 1);
    QCOMPARE(answer({u"vehicles"_s, u"list"_s}).toArray(), QJsonArray());
    QCOMPARE(run({u"companies"_s, u"delete"_s, u"a"_s, u"--yes"_s}).exitCode, 1);
}

void TestFleetCommands::import_dryRun_listsChangesAndStoresNothing()
{
    const QJsonValue plan =
        answer({u"companies"_s, u"import"_s, u"-"_s, u"--dry-run"_s}, "id,name\na,Gamma\nb,Beta\n"_ba);

    QCOMPARE(plan[u"added"_s].toInt(), 1);
    QCOMPARE(plan[u"changed"_s].toInt(), 1);
    const QJsonObject changed{
        {u"line"_s, 2},
        {u"change"_s, u"changed"_s},
        {u"id"_s, u"a"_s},
        {u"fields"_s,
         QJsonArray{QJsonObject{{u"field"_s, u"name"_s}, {u"from"_s, u"Alpha"_s}, {u"to"_s, u"Gamma"_s}}}}};
    QCOMPARE(plan[u"changes"_s][0].toObject(), changed);
    QCOMPARE(plan[u"problems"_s].toArray(), QJsonArray());
    QCOMPARE(answer({u"companies"_s, u"list"_s}).toArray().size(), 1);
}

void TestFleetCommands::import_dryRun_badLines_areNamed()
{
    const Ended ended = run({u"settings"_s, u"import"_s, u"-"_s, u"--dry-run"_s},
                            "company,channel,events\na,room,dancing\na,other,all\n"_ba);

    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.json()[u"added"_s].toInt(), 1);
    QCOMPARE(ended.json()[u"problems"_s][0][u"line"_s].toInt(), 2);
    QCOMPARE(ended.json()[u"problems"_s][0][u"code"_s].toString(), u"unknown_event_type"_s);
    QVERIFY(ended.messages.contains("Line 2"));
}

void TestFleetCommands::export_isImportedAgain()
{
    for (const QString& kind : {u"companies"_s, u"users"_s, u"vehicles"_s, u"settings"_s}) {
        for (const QString& encoding : {u"utf-8"_s, u"shift_jis"_s}) {
            const QString file = m_world->file(u"export.csv"_s, {});
            const QJsonValue exported = answer({kind, u"export"_s, file, u"--encoding"_s, encoding});
            QCOMPARE(exported[u"exported"_s].toInt(), 1);
            const QJsonObject unchanged{{u"added"_s, 0}, {u"changed"_s, 0}, {u"unchanged"_s, 1}};
            QCOMPARE(answer({kind, u"import"_s, file}).toObject(), unchanged);
        }
    }
    QCOMPARE(run({u"users"_s, u"export"_s, m_world->profile() + u"/no/such/folder.csv"_s}).exitCode, 1);
}

void TestFleetCommands::export_toStandardOutput_isTheFile()
{
    m_world->ctl.leading().removeAll(u"--json"_s);

    const Ended ended = run({u"companies"_s, u"export"_s, u"-"_s});

    QCOMPARE(ended.output, "\xEF\xBB\xBF\"id\",\"name\"\r\n\"a\",\"Alpha\"\r\n"_ba);
}

void TestFleetCommands::events_list_tellsWhatBecameOfEach()
{
    sendEvents();

    const QJsonArray events = answer({u"events"_s, u"list"_s}).toArray();

    QCOMPARE(events.size(), qsizetype(2));
    const QJsonValue newest = events.at(0);
    QVERIFY(newest[u"id"_s].toInt() > events.at(1)[u"id"_s].toInt());
    QCOMPARE(newest[u"eventId"_s].toString(), u"e2"_s);
    QCOMPARE(newest[u"source"_s].toString(), u"test"_s);
    QCOMPARE(newest[u"type"_s].toString(), u"speeding"_s);
    QCOMPARE(newest[u"unmatched"_s].toString(), u"unknownVehicle"_s);
    QVERIFY(newest[u"company"_s].isNull() && newest[u"user"_s].isNull());
    const QJsonValue oldest = events.at(1);
    QCOMPARE(oldest[u"occurredAt"_s].toString(), u"2026-08-20T05:05:00.000Z"_s);
    QCOMPARE(oldest[u"companyName"_s].toString(), u"Alpha"_s);
    QCOMPARE(oldest[u"userName"_s].toString(), u"佐藤"_s);
    QCOMPARE(oldest[u"vehicleName"_s].toString(), u"Truck"_s);
    QCOMPARE(oldest[u"data"_s][u"address"_s].toString(), u"東京都港区"_s);
    QCOMPARE(oldest[u"deliveries"_s].toInt(), 0);
    QCOMPARE(oldest[u"unmatched"_s].toString(), u"notLinked"_s);
    QCOMPARE(oldest[u"repeats"_s].toInt(), 1);
}

void TestFleetCommands::events_list_isNarrowed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("company") << QStringList{u"--company"_s, u"alph"_s} << QStringList{u"e1"_s};
    QTest::newRow("user") << QStringList{u"--user"_s, u"佐藤"_s} << QStringList{u"e1"_s};
    QTest::newRow("vehicle") << QStringList{u"--vehicle"_s, u"nobody"_s} << QStringList{u"e2"_s};
    QTest::newRow("type") << QStringList{u"--type"_s, u"sos"_s} << QStringList{u"e1"_s};
    QTest::newRow("reason") << QStringList{u"--result"_s, u"unknownVehicle"_s} << QStringList{u"e2"_s};
    QTest::newRow("unmatched") << QStringList{u"--result"_s, u"unmatched"_s} << QStringList{u"e2"_s, u"e1"_s};
    QTest::newRow("matched") << QStringList{u"--result"_s, u"matched"_s} << QStringList{};
    QTest::newRow("channel") << QStringList{u"--channel-id"_s, u"room"_s} << QStringList{};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"1"_s} << QStringList{u"e2"_s};
    QTest::newRow("before all") << QStringList{u"--until"_s, u"2020-01-01"_s} << QStringList{};
    QTest::newRow("since before all") << QStringList{u"--from"_s, u"2020-01-01T00:00Z"_s}
                                      << QStringList{u"e2"_s, u"e1"_s};
}

void TestFleetCommands::events_list_isNarrowed()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, expected);
    sendEvents();

    QStringList ids;
    const QJsonArray events = answer(QStringList{u"events"_s, u"list"_s} + options).toArray();
    for (const QJsonValueConstRef event : events)
        ids += event[u"eventId"_s].toString();

    QCOMPARE(ids, expected);
}

void TestFleetCommands::events_list_wrongTime_isRefused()
{
    const Ended ended = run({u"events"_s, u"list"_s, u"--from"_s, u"noon"_s});

    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.json()[u"error"_s][u"message"_s].toString().contains(u"noon"_s));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFleetCommands)
#include "tst_fleetcommands.moc"
