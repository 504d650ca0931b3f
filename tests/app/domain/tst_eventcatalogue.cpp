// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/notificationsetting.h"
#include "tests/support/results.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestEventCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void builtIn_isWhole();
    void all_isEverythingButOther();
    void traccar_data();
    void traccar();
    void fromJson_broken_data();
    void fromJson_broken();
    void eventList_data();
    void eventList();
    void eventList_wrong_namesTheFirst();
    void presets_nameKnownTypes();
    void preset_isKnownByItsTypes();
    void preset_broken_isRefused();

private:
    EventCatalogue m_catalogue = EventCatalogue::builtIn();
};

void TestEventCatalogue::builtIn_isWhole()
{
    QSet<QString> ids;
    for (const EventType& type : m_catalogue.types()) {
        QVERIFY2(!ids.contains(type.id), qPrintable(type.id));
        ids.insert(type.id);
        QVERIFY(!type.name.isEmpty() && !type.nameJa.isEmpty() && !type.categoryName.isEmpty() &&
                !type.categoryNameJa.isEmpty());
    }
    QCOMPARE(ids.size(), 25);
    QCOMPARE(m_catalogue.find(u"speeding"_s)->nameJa, u"速度超過"_s);
    QVERIFY(m_catalogue.find(u"sos"_s)->severity == Severity::Urgent);
    QVERIFY(m_catalogue.find(u"accident"_s)->severity == Severity::Urgent);
    QCOMPARE(m_catalogue.find(u"flying"_s), nullptr);
}

void TestEventCatalogue::all_isEverythingButOther()
{
    const QStringList all = m_catalogue.allIds();

    QCOMPARE(all.size(), 24);
    QVERIFY(!all.contains(OtherEventType));
    QVERIFY(m_catalogue.find(OtherEventType));
}

void TestEventCatalogue::traccar_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("alarm");
    QTest::addColumn<QString>("id");
    QTest::newRow("by type") << u"deviceOverspeed"_s << QString() << u"speeding"_s;
    QTest::newRow("by alarm") << u"alarm"_s << u"overspeed"_s << u"speeding"_s;
    QTest::newRow("several alarms") << u"alarm"_s << u"fallDown"_s << u"accident"_s;
    QTest::newRow("type without alarm") << u"unaccompaniedMotion"_s << QString() << u"tampering"_s;
    QTest::newRow("fuel leak") << u"alarm"_s << u"fuelLeak"_s << u"fuel_drop"_s;
    QTest::newRow("alarm's name as type") << u"sos"_s << QString() << OtherEventType;
    QTest::newRow("unknown type") << u"textMessage"_s << QString() << OtherEventType;
    QTest::newRow("unknown alarm") << u"alarm"_s << u"bonnet"_s << OtherEventType;
}

void TestEventCatalogue::traccar()
{
    QFETCH(QString, type);
    QFETCH(QString, alarm);
    QFETCH(QString, id);

    QCOMPARE(m_catalogue.typeForTraccar(type, alarm), id);
}

void TestEventCatalogue::fromJson_broken_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"({"categories":[{"id":"c","name":"C","nameJa":"シ"}],"types":[)"_ba;
    const QByteArray other = R"({"id":"other","name":"Other","nameJa":"その他","category":"c","severity":"normal"})"_ba;
    QTest::newRow("not json") << "types"_ba;
    QTest::newRow("nothing in it") << "{}"_ba;
    QTest::newRow("without other") << head + "]}";
    QTest::newRow("twice") << head + other + "," + other + "]}";
    QTest::newRow("no such category") << head + QByteArray(other).replace("\"c\"", "\"d\"") + "]}";
    QTest::newRow("no such severity") << head + QByteArray(other).replace("normal", "dire") + "]}";
    QTest::newRow("no japanese name") << head + QByteArray(other).replace("nameJa", "nameXx") + "]}";
    QVERIFY(EventCatalogue::fromJson(head + other + "]}"));
}

void TestEventCatalogue::fromJson_broken()
{
    QFETCH(QByteArray, json);

    QCOMPARE(codeOf(EventCatalogue::fromJson(json)), u"catalogue_broken"_s);
}

void TestEventCatalogue::eventList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all") << u" all "_s << m_catalogue.allIds();
    QTest::newRow("one") << u"sos"_s << QStringList{u"sos"_s};
    QTest::newRow("put into order") << u"sos, speeding"_s << QStringList{u"speeding"_s, u"sos"_s};
    QTest::newRow("once each") << u"sos,sos,,"_s << QStringList{u"sos"_s};
    QTest::newRow("other by name") << u"other"_s << QStringList{u"other"_s};
}

void TestEventCatalogue::eventList()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);

    QCOMPARE(given(parseEventList(text, m_catalogue)), ids);
}

void TestEventCatalogue::eventList_wrong_namesTheFirst()
{
    const Result<QStringList> unknown = parseEventList(u"sos,flying,diving"_s, m_catalogue);

    QCOMPARE(codeOf(unknown), u"unknown_event_type"_s);
    QCOMPARE(unknown.error().args, QStringList{u"flying"_s});
    QCOMPARE(codeOf(parseEventList(u""_s, m_catalogue)), u"no_events"_s);
    QCOMPARE(codeOf(parseEventList(u"all,sos"_s, m_catalogue)), u"unknown_event_type"_s);
}

void TestEventCatalogue::presets_nameKnownTypes()
{
    QStringList ids;
    for (const EventPreset& preset : m_catalogue.presets()) {
        ids += preset.id;
        QCOMPARE(given(parseEventList(preset.types.join(u','), m_catalogue)), preset.types);
    }
    QCOMPARE(ids, QStringList({u"emergency"_s, u"safety"_s, u"operation"_s, u"all"_s}));
    QCOMPARE(m_catalogue.presets().front().types, QStringList({u"sos"_s, u"accident"_s, u"tampering"_s}));
    QCOMPARE(m_catalogue.presets().back().types, m_catalogue.allIds());
}

void TestEventCatalogue::preset_isKnownByItsTypes()
{
    QCOMPARE(m_catalogue.presetOf({u"tampering"_s, u"sos"_s, u"accident"_s})->id, u"emergency"_s);
    QVERIFY(!m_catalogue.presetOf({u"sos"_s, u"accident"_s}));
    QVERIFY(!m_catalogue.presetOf({}));
}

void TestEventCatalogue::preset_broken_isRefused()
{
    const QString frame = u"{\"categories\":[{\"id\":\"other\",\"name\":\"O\",\"nameJa\":\"他\"}],\"types\":[{\"id\":"
                          u"\"other\",\"name\":\"O\","
                          "\"nameJa\":\"他\",\"category\":\"other\",\"severity\":\"normal\"}],\"presets\":[%1]}"_s;

    QVERIFY(EventCatalogue::fromJson(
        frame.arg(u"{\"id\":\"a\",\"name\":\"A\",\"nameJa\":\"A\",\"types\":[\"other\"]}"_s).toUtf8()));
    QCOMPARE(codeOf(EventCatalogue::fromJson(
                 frame.arg(u"{\"id\":\"a\",\"name\":\"A\",\"nameJa\":\"A\",\"types\":[\"flying\"]}"_s).toUtf8())),
             u"catalogue_broken"_s);
    QCOMPARE(
        codeOf(EventCatalogue::fromJson(frame.arg(u"{\"id\":\"a\",\"name\":\"A\",\"types\":[\"other\"]}"_s).toUtf8())),
        u"catalogue_broken"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestEventCatalogue)
#include "tst_eventcatalogue.moc"
