// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fieldrules.h"
#include "app/domain/fleet.h"
#include "app/domain/notificationsetting.h"
#include "tests/support/results.h"

#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

// one kind of id can't stand where another is wanted
static_assert(!std::is_convertible_v<CompanyId, UserId> && !std::is_convertible_v<ChannelId, VehicleId>);
static_assert(!std::is_convertible_v<SettingId, DeliveryId> && !std::is_convertible_v<QString, CompanyId>);

class TestFieldRules : public QObject
{
    Q_OBJECT

private slots:
    void id_data();
    void id();
    void name_data();
    void name();
    void channelId_data();
    void channelId();
    void company_namesTheField();
    void user_namesTheField();
    void vehicle_namesTheField();
};

void TestFieldRules::id_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"Truck-1_a.b"_s << true;
    QTest::newRow("longest") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("full-width") << u"ａ１"_s << false;
    QTest::newRow("japanese") << u"車両"_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("line break") << u"a\n"_s << false;
}

void TestFieldRules::id()
{
    QFETCH(QString, text);
    QFETCH(bool, good);

    const Result<> checked = checkId(text, u"user"_s);

    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().code, text.isEmpty() ? u"missing_field"_s : u"invalid_id"_s);
        QCOMPARE(checked.error().args, QStringList{u"user"_s});
    }
}

void TestFieldRules::name_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"佐藤 太郎"_s << true;
    QTest::newRow("longest") << QString(100, u'あ') << true;
    QTest::newRow("too long") << QString(101, u'あ') << false;
    QTest::newRow("longest in pairs of surrogates") << u"𠮷"_s.repeated(100) << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("blanks") << u" 　\t"_s << false;
    QTest::newRow("line break") << u"佐藤\n太郎"_s << false;
    QTest::newRow("escape") << u"佐藤\u001b[31m"_s << false;
}

void TestFieldRules::name()
{
    QFETCH(QString, text);
    QFETCH(bool, good);

    const QString refusal = text.trimmed().isEmpty() ? u"missing_field"_s : u"invalid_field"_s;
    QCOMPARE(codeOf(checkName(text, u"name"_s)), good ? QString() : refusal);
}

void TestFieldRules::channelId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("uuid") << u"0a7e1ed4-a18c-40e5-9d3a-6a2e5c8f1b11"_s << u"0a7e1ed4-a18c-40e5-9d3a-6a2e5c8f1b11"_s;
    QTest::newRow("pasted with blanks") << u"\t12345678 \n"_s << u"12345678"_s;
    QTest::newRow("longest") << QString(100, u'1') << QString(100, u'1');
    QTest::newRow("too long") << QString(101, u'1') << QString();
    QTest::newRow("empty") << u" "_s << QString();
    QTest::newRow("slash, as in a path") << u"12/../34"_s << QString();
    QTest::newRow("full-width") << u"１２３"_s << QString();
}

void TestFieldRules::channelId()
{
    QFETCH(QString, text);
    QFETCH(QString, id);

    const Result<ChannelId> parsed = parseChannelId(text);

    QCOMPARE(parsed.has_value(), !id.isEmpty());
    QCOMPARE(parsed ? parsed->value : parsed.error().code, id.isEmpty() ? u"invalid_channel_id"_s : id);
}

void TestFieldRules::company_namesTheField()
{
    QVERIFY(validate(Company{{u"a"_s}, u"甲"_s}));
    QCOMPARE(validate(Company{{u""_s}, u"甲"_s}).error().args, QStringList{u"id"_s});
    QCOMPARE(validate(Company{{u"a"_s}, u""_s}).error().args, QStringList{u"name"_s});
}

void TestFieldRules::user_namesTheField()
{
    QVERIFY(validate(User{{u"a"_s}, u"甲"_s, {u"c"_s}, {}}));
    QCOMPARE(validate(User{{u"a"_s}, u"甲"_s, {}, {}}).error().args, QStringList{u"company"_s});
    QCOMPARE(validate(User{{u"a"_s}, u"甲"_s, {u"c"_s}, QString(101, u'x')}).error().args,
             QStringList{u"department"_s});
}

void TestFieldRules::vehicle_namesTheField()
{
    QVERIFY(validate(Vehicle{{u"a"_s}, u"甲"_s, {u"c"_s}, {}, {}, {}}));
    QCOMPARE(validate(Vehicle{{u"a"_s}, u"甲"_s, {u"c"_s}, {u"x y"_s}, {}, {}}).error().args, QStringList{u"user"_s});
    QCOMPARE(validate(Vehicle{{u"a"_s}, u"甲"_s, {u"c"_s}, {}, u"a\nb"_s, {}}).error().args, QStringList{u"plate"_s});
    QCOMPARE(validate(Vehicle{{u"a"_s}, u"甲"_s, {u"c"_s}, {}, {}, u"\u0007"_s}).error().args,
             QStringList{u"device"_s});
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFieldRules)
#include "tst_fieldrules.moc"
