// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/directory/directoryworld.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestDirectoryService : public QObject
{
    Q_OBJECT

private slots:
    void add_each_isStoredTrimmedAndAudited();
    void add_wrong_isRefused_andNotAudited();
    void addSetting_isStoredInCatalogueOrder();
    void addSetting_all_leavesOtherOut();
    void addSetting_wrong_isRefused_data();
    void addSetting_wrong_isRefused();
    void addSetting_sameRoomTwice_isRefused();
    void editSetting_changesWhatIsGiven();
    void editSetting_nothingNew_isNotAudited();
    void editSetting_messageChoices_areCheckedAndAudited();
    void editSetting_changedMeanwhile_isRefusedUnlessOverwritten();
    void editSetting_changedToTheSame_isNoConflict();
    void editSetting_wrong_changesNothing();
    void usersSetting_isTheirs();
    void deleteSetting_answersWithIt();
    void token_isGivenOnce_andStoredHashed();
    void token_eachIsAnother();
    void token_wrong_isRefused();
    void token_revoked_isGone();
};

void TestDirectoryService::add_each_isStoredTrimmedAndAudited()
{
    DirectoryWorld world;
    DirectoryService& directory = world.directory;

    const auto company = directory.addCompany({{u"nagoya"_s}, u" 名古屋急便 "_s});
    const auto user = directory.addUser({{u"ito"_s}, u"伊藤　"_s, {u"nagoya"_s}, u" 総務 "_s});
    const auto vehicle =
        directory.addVehicle({{u"van"_s}, u"バン"_s, {u"nagoya"_s}, {u"ito"_s}, u" 12-34 "_s, u" 86 "_s});

    QVERIFY(company && user && vehicle);
    QCOMPARE(company->name, u"名古屋急便"_s);
    QCOMPARE(world.store->fleet.company({u"nagoya"_s}).value().value(), *company);
    QCOMPARE(world.store->fleet.user({u"ito"_s}).value().value(), *user);
    const Vehicle expected = {{u"van"_s}, u"バン"_s, {u"nagoya"_s}, {u"ito"_s}, u"12-34"_s, u"86"_s};
    QCOMPARE(world.store->fleet.vehicle({u"van"_s}).value().value(), expected);
    QCOMPARE(world.actions(), QStringList({u"company.add"_s, u"user.add"_s, u"vehicle.add"_s}));
}

void TestDirectoryService::add_wrong_isRefused_andNotAudited()
{
    DirectoryWorld world;
    DirectoryService& directory = world.directory;

    QCOMPARE(codeOf(directory.addCompany({{u"名古屋"_s}, u"名古屋"_s})), u"invalid_id"_s);
    QCOMPARE(codeOf(directory.addCompany({{u"nagoya"_s}, u"　"_s})), u"missing_field"_s);
    QCOMPARE(codeOf(directory.addCompany({{u"chiba"_s}, u"千葉"_s})), u"company_exists"_s);
    QCOMPARE(codeOf(directory.addUser({{u"ito"_s}, u"伊藤"_s, {u"nagoya"_s}, {}})), u"company_not_found"_s);
    QCOMPARE(codeOf(directory.addUser({{u"sato"_s}, u"佐藤"_s, {u"chiba"_s}, {}})), u"user_exists"_s);
    QCOMPARE(codeOf(directory.addVehicle({{u"van"_s}, u"バン"_s, {u"chiba"_s}, {u"ito"_s}, {}, {}})),
             u"user_not_found"_s);
    QCOMPARE(world.actions(), QStringList());
}

void TestDirectoryService::addSetting_isStoredInCatalogueOrder()
{
    DirectoryWorld world;
    const QString last = world.catalogue.types().at(2).id;
    const QString first = world.catalogue.types().at(0).id;

    const auto added =
        world.directory.addSetting({u"yokohama"_s}, u" 7c0c46ae-6bcf-4d0e-9e4d-1d9a "_s, last + u", "_s + first);

    QVERIFY2(added, qPrintable(codeOf(added)));
    QVERIFY(added->setting.id.value > 0);
    QCOMPARE(added->companyName, u"横浜運輸"_s);
    QVERIFY(added->setting.tab == SettingTab::Company);
    QCOMPARE(added->setting.channel.value, u"7c0c46ae-6bcf-4d0e-9e4d-1d9a"_s);
    QCOMPARE(added->setting.events, QStringList({first, last}));
    QCOMPARE(added->setting.updatedAt, world.clock.now());
    QCOMPARE(world.store->settings.find(added->setting.id).value().value(), *added);
    const std::vector<AuditEntry> audit = world.store->audit.list().value();
    QCOMPARE(audit.size(), std::size_t(1));
    QCOMPARE(audit.front().action, u"setting.add"_s);
    QCOMPARE(audit.front().subject, QString::number(added->setting.id.value));
}

void TestDirectoryService::addSetting_all_leavesOtherOut()
{
    DirectoryWorld world;

    const auto added = world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s);

    QVERIFY(added);
    QCOMPARE(added->setting.events, world.catalogue.allIds());
    QVERIFY(!added->setting.events.contains(OtherEventType));
}

void TestDirectoryService::addSetting_wrong_isRefused_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such company") << u"nagoya"_s << u"room"_s << u"all"_s << u"company_not_found"_s;
    QTest::newRow("company isn't an id") << u"a b"_s << u"room"_s << u"all"_s << u"invalid_id"_s;
    QTest::newRow("no channel") << u"chiba"_s << u" "_s << u"all"_s << u"invalid_channel_id"_s;
    QTest::newRow("channel isn't one") << u"chiba"_s << u"ルーム"_s << u"all"_s << u"invalid_channel_id"_s;
    QTest::newRow("no such event") << u"chiba"_s << u"room"_s << u"speeding,flying"_s << u"unknown_event_type"_s;
    QTest::newRow("no event") << u"chiba"_s << u"room"_s << u" , "_s << u"no_events"_s;
}

void TestDirectoryService::addSetting_wrong_isRefused()
{
    QFETCH(QString, company);
    QFETCH(QString, channel);
    QFETCH(QString, events);
    QFETCH(QString, code);
    DirectoryWorld world;

    const auto added = world.directory.addSetting({company}, channel, events);

    QCOMPARE(codeOf(added), code);
    QCOMPARE(world.store->settings.count(SettingFilter{}).value(), 0);
    QCOMPARE(world.actions(), QStringList());
}

void TestDirectoryService::addSetting_sameRoomTwice_isRefused()
{
    DirectoryWorld world;
    QVERIFY(world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s));

    const auto again = world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"speeding"_s);
    const auto other = world.directory.addSetting({u"chiba"_s}, u"room"_s, u"speeding"_s);

    QCOMPARE(codeOf(again), u"setting_exists"_s);
    QVERIFY(other);
}

void TestDirectoryService::editSetting_changesWhatIsGiven()
{
    DirectoryWorld world;
    const auto added = world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s);
    QVERIFY(added);
    world.clock.advance(std::chrono::minutes(1));

    const auto moved = world.directory.editSetting(added->setting.id, {.channelId = u"other-room"_s});
    const auto narrowed = world.directory.editSetting(added->setting.id, {.events = u"speeding"_s});

    QVERIFY(moved && narrowed);
    QCOMPARE(moved->setting.channel.value, u"other-room"_s);
    QCOMPARE(moved->setting.events, added->setting.events);
    QCOMPARE(moved->setting.updatedAt, world.clock.now());
    QCOMPARE(narrowed->setting.channel.value, u"other-room"_s);
    QCOMPARE(narrowed->setting.events, QStringList{u"speeding"_s});
    QCOMPARE(world.actions(), QStringList({u"setting.add"_s, u"setting.edit"_s, u"setting.edit"_s}));
}

void TestDirectoryService::editSetting_nothingNew_isNotAudited()
{
    DirectoryWorld world;
    const auto added = world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s);
    QVERIFY(added);
    world.clock.advance(std::chrono::minutes(1));

    const auto edited = world.directory.editSetting(added->setting.id, {.channelId = u"room"_s, .events = u"all"_s});

    QVERIFY(edited);
    QCOMPARE(*edited, *added);
    QCOMPARE(world.actions(), QStringList{u"setting.add"_s});
}

void TestDirectoryService::editSetting_messageChoices_areCheckedAndAudited()
{
    DirectoryWorld world;
    const MessageChoices chosen{DriverName::None, PlaceDetail::Area, u" 担当: 鈴木 "_s, OwnWordsAt::Top};
    const auto added = world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s, chosen);
    QVERIFY(added);
    QCOMPARE(added->setting.message,
             (MessageChoices{DriverName::None, PlaceDetail::Area, u"担当: 鈴木"_s, OwnWordsAt::Top}));

    const auto wrong =
        world.directory.editSetting(added->setting.id, {.message = MessageChoices{.ownWords = u"a\nb"_s}});
    const auto plain = world.directory.editSetting(added->setting.id, {.message = MessageChoices{}});

    QCOMPARE(codeOf(wrong), u"invalid_field"_s);
    QCOMPARE(wrong.error().args, QStringList{u"ownWords"_s});
    QCOMPARE(plain->setting.message, MessageChoices());
    QCOMPARE(plain->setting.events, added->setting.events);
    QVERIFY(world.store->audit.list(1)->front().detail.contains(u"driverName=full place=address"_s));
}

void TestDirectoryService::editSetting_changedMeanwhile_isRefusedUnlessOverwritten()
{
    DirectoryWorld world;
    const auto seen = world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s);
    QVERIFY(seen);
    const SettingId id = seen->setting.id;
    QVERIFY(world.directory.editSetting(id, {.events = u"sos"_s})); // within the same millisecond

    const auto loser = world.directory.editSetting(id, {.events = u"speeding"_s, .seenAt = seen->setting.updatedAt});
    const auto stored = world.store->settings.find(id).value();
    const auto overwriting =
        world.directory.editSetting(id, {.events = u"speeding"_s, .seenAt = stored->setting.updatedAt});

    QCOMPARE(codeOf(loser), u"setting_changed"_s);
    QCOMPARE(loser.error().kind, Error::Kind::Conflict);
    QCOMPARE(stored->setting.events, QStringList{u"sos"_s});
    QCOMPARE(overwriting->setting.events, QStringList{u"speeding"_s});
}

void TestDirectoryService::editSetting_changedToTheSame_isNoConflict()
{
    DirectoryWorld world;
    const auto seen = world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s);
    QVERIFY(seen);
    QVERIFY(world.directory.editSetting(seen->setting.id, {.events = u"sos"_s}));

    const auto same =
        world.directory.editSetting(seen->setting.id, {.events = u"sos"_s, .seenAt = seen->setting.updatedAt});

    QVERIFY(same);
}

void TestDirectoryService::editSetting_wrong_changesNothing()
{
    DirectoryWorld world;
    const auto first = world.directory.addSetting({u"yokohama"_s}, u"room-1"_s, u"all"_s);
    const auto second = world.directory.addSetting({u"yokohama"_s}, u"room-2"_s, u"all"_s);
    QVERIFY(first && second);

    QCOMPARE(codeOf(world.directory.editSetting(second->setting.id, {.channelId = u"room-1"_s})), u"setting_exists"_s);
    QCOMPARE(codeOf(world.directory.editSetting(second->setting.id, {.channelId = u"ルーム"_s})),
             u"invalid_channel_id"_s);
    QCOMPARE(codeOf(world.directory.editSetting(second->setting.id, {.events = u"flying"_s})), u"unknown_event_type"_s);
    QCOMPARE(codeOf(world.directory.editSetting({999}, {.channelId = u"room-3"_s})), u"setting_not_found"_s);
    QCOMPARE(world.store->settings.find(second->setting.id).value().value(), *second);
}

void TestDirectoryService::usersSetting_isTheirs()
{
    DirectoryWorld world;
    const Result<SettingId> id = world.store->settings.add({.tab = SettingTab::User,
                                                            .company = {u"yokohama"_s},
                                                            .user = {u"sato"_s},
                                                            .channel = {u"room"_s},
                                                            .events = {u"speeding"_s}});
    QVERIFY(id);

    const auto edited = world.directory.editSetting(*id, {.channelId = u"other"_s});
    const auto deleted = world.directory.deleteSetting(*id);

    QCOMPARE(codeOf(edited), u"setting_is_users"_s);
    QCOMPARE(edited.error().kind, Error::Kind::Conflict);
    QCOMPARE(codeOf(deleted), u"setting_is_users"_s);
    QCOMPARE(world.store->settings.find(*id).value()->setting.channel.value, u"room"_s);
    QCOMPARE(world.actions(), QStringList());
}

void TestDirectoryService::deleteSetting_answersWithIt()
{
    DirectoryWorld world;
    const auto added = world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"all"_s);
    QVERIFY(added);

    const auto deleted = world.directory.deleteSetting(added->setting.id);
    const auto again = world.directory.deleteSetting(added->setting.id);

    QVERIFY(deleted);
    QCOMPARE(*deleted, *added);
    QCOMPARE(codeOf(again), u"setting_not_found"_s);
    QCOMPARE(world.actions(), QStringList({u"setting.add"_s, u"setting.delete"_s}));
}

void TestDirectoryService::token_isGivenOnce_andStoredHashed()
{
    DirectoryWorld world;

    const auto token = world.directory.addToken(u"traccar"_s, u"events"_s);

    QVERIFY(token);
    QVERIFY(QRegularExpression(u"^sfc_[A-Za-z0-9_-]{43}$"_s).match(*token).hasMatch());
    const QByteArray hash = QCryptographicHash::hash(token->toLatin1(), QCryptographicHash::Sha256);
    const auto stored = world.store->tokens.findByHash(hash).value();
    QVERIFY(stored);
    QCOMPARE(stored->name, u"traccar"_s);
    QCOMPARE(stored->scope, u"events"_s);
    QCOMPARE(stored->hash, hash);
    QCOMPARE(stored->createdAt, world.clock.now());
    const QStringList files = QDir(world.folder.path()).entryList(QDir::Files);
    for (const QString& name : files) {
        QFile file(world.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token->toLatin1()), qPrintable(name));
    }
    QCOMPARE(world.actions(), QStringList{u"token.add"_s});
}

void TestDirectoryService::token_eachIsAnother()
{
    DirectoryWorld world;

    const auto first = world.directory.addToken(u"a"_s, u"events"_s);
    const auto second = world.directory.addToken(u"b"_s, u"events"_s);

    QVERIFY(first && second);
    QVERIFY(*first != *second);
}

void TestDirectoryService::token_wrong_isRefused()
{
    DirectoryWorld world;
    QVERIFY(world.directory.addToken(u"traccar"_s, u"events"_s));

    QCOMPARE(codeOf(world.directory.addToken(u"traccar"_s, u"events"_s)), u"token_exists"_s);
    QCOMPARE(codeOf(world.directory.addToken(u" "_s, u"events"_s)), u"missing_field"_s);
    QCOMPARE(codeOf(world.directory.addToken(u"other"_s, u"everything"_s)), u"invalid_field"_s);
    QCOMPARE(world.actions(), QStringList{u"token.add"_s});
}

void TestDirectoryService::token_revoked_isGone()
{
    DirectoryWorld world;
    QVERIFY(world.directory.addToken(u"traccar"_s, u"events"_s));

    QVERIFY(world.directory.revokeToken(u"traccar"_s));

    QVERIFY(world.store->tokens.list().value().empty());
    QCOMPARE(codeOf(world.directory.revokeToken(u"traccar"_s)), u"token_not_found"_s);
    QCOMPARE(world.actions(), QStringList({u"token.add"_s, u"token.revoke"_s}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDirectoryService)
#include "tst_directoryservice.moc"
