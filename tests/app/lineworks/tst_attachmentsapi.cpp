// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/lineworksrig.h"
#include "tests/support/wait.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace smartfleet::test;

namespace {

const QString PlacePath = u"/bots/7/attachments"_s;
const QString UploadPath = u"/r/jp1/events.csv"_s;

FakeAnswer place(const QByteArray& url = "https://storage.worksmobile.com/k/emsg/r/jp1/events.csv"_ba)
{
    return {200, R"({"fileId":"jp1.1","uploadUrl":")"_ba + url + "\"}"};
}

OutgoingFile file()
{
    return {u"events.csv"_s, "text/csv"_ba, "a,b\r\n"_ba};
}

} // namespace

class TestAttachmentsApi : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_rig.reset(); }

    void upload_sendsAFormToThePlace();
    void upload_idOfTheAnswer_counts();
    void upload_oddName_staysInItsQuotes();
    void upload_placeElsewhere_getsNoToken_data();
    void upload_placeElsewhere_getsNoToken();
    void upload_tooLargeOrEmpty_isNotSent();
    void upload_scopeMissing_isNotTheLinksFault();
    void upload_cancelled_stopsEachCall();
    void upload_eachCall_hasAQuotaOfItsOwn();

private:
    Result<QString> upload(const OutgoingFile& what = file())
    {
        return waitFor(m_rig->lineworks->uploadFile(TheBot, what));
    }

    std::unique_ptr<LineWorksRig> m_rig;
};

void TestAttachmentsApi::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rig = std::make_unique<LineWorksRig>();
}

void TestAttachmentsApi::upload_sendsAFormToThePlace()
{
    m_rig->network->once(PlacePath, place());
    m_rig->network->once(UploadPath, {200});

    const Result<QString> fileId = upload();

    QVERIFY(fileId.has_value());
    QCOMPARE(*fileId, u"jp1.1"_s);
    QCOMPARE(sentBody(m_rig->network->last(PlacePath)), (QJsonObject{{u"fileName"_s, u"events.csv"_s}}));
    const SeenRequest& seen = m_rig->network->last(UploadPath);
    QCOMPARE(seen.method, "POST"_ba);
    QCOMPARE(seen.url.host(), u"storage.worksmobile.com"_s);
    QCOMPARE(seen.headers.value("authorization"_ba), "Bearer the-token"_ba);
    const QByteArray type = seen.headers.value("content-type"_ba);
    QVERIFY(type.startsWith("multipart/form-data; boundary="_ba));
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    QCOMPARE(seen.body,
             "--"_ba + boundary + "\r\nContent-Disposition: form-data; name=\"resourceName\"\r\n\r\nevents.csv\r\n--" +
                 boundary +
                 "\r\nContent-Disposition: form-data; name=\"FileData\"; filename=\"events.csv\"\r\n"
                 "Content-Type: text/csv\r\n\r\na,b\r\n\r\n--" +
                 boundary + "--\r\n");
}

void TestAttachmentsApi::upload_idOfTheAnswer_counts()
{
    m_rig->network->once(PlacePath, place());
    m_rig->network->once(UploadPath, {201, R"({"fileId":"jp1.2","fileName":"events.csv"})"});

    QCOMPARE(upload().value(), u"jp1.2"_s);
}

void TestAttachmentsApi::upload_oddName_staysInItsQuotes()
{
    m_rig->network->once(PlacePath, place());
    m_rig->network->once(UploadPath, {200});

    QVERIFY(upload({u"a\"\r\nb.csv"_s, "text/csv"_ba, "1"_ba}).has_value());

    QVERIFY(m_rig->network->last(UploadPath).body.contains("filename=\"a___b.csv\"\r\n"));
}

void TestAttachmentsApi::upload_placeElsewhere_getsNoToken_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("taken");
    QTest::newRow("another storage of LINE WORKS")
        << "https://apis-storage.worksmobile.com/k/r/jp1/events.csv"_ba << true;
    QTest::newRow("the API's own server") << "https://api.example/r/jp1/events.csv"_ba << true;
    QTest::newRow("a stranger") << "https://storage.example/r/jp1/events.csv"_ba << false;
    QTest::newRow("a stranger with a like name") << "https://evilworksmobile.com/r/jp1/events.csv"_ba << false;
    QTest::newRow("a stranger with the name in front")
        << "https://storage.worksmobile.com.example/r/jp1/events.csv"_ba << false;
    QTest::newRow("a name before the host")
        << "https://storage.worksmobile.com@storage.example/r/jp1/events.csv"_ba << false;
    QTest::newRow("in the clear") << "http://storage.worksmobile.com/r/jp1/events.csv"_ba << false;
    QTest::newRow("this computer") << "http://127.0.0.1/r/jp1/events.csv"_ba << false;
    QTest::newRow("a file") << "file:///r/jp1/events.csv"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void TestAttachmentsApi::upload_placeElsewhere_getsNoToken()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, taken);
    m_rig->network->once(PlacePath, place(url));
    m_rig->network->always(UploadPath, {200});

    const Result<QString> fileId = upload();

    QCOMPARE(fileId.has_value(), taken);
    QCOMPARE(m_rig->network->count(UploadPath), taken ? 1 : 0);
    if (!taken) {
        QCOMPARE(fileId.error().code, u"bad_reply"_s);
        QCOMPARE(fileId.error().maybeDone, false);
    }
}

void TestAttachmentsApi::upload_tooLargeOrEmpty_isNotSent()
{
    OutgoingFile large = file();
    large.content = QByteArray(MaxFileSize + 1, 'x');
    OutgoingFile empty = file();
    empty.content.clear();

    QCOMPARE(upload(large).error().code, u"attachment_size_invalid"_s);
    QCOMPARE(upload(empty).error().code, u"attachment_size_invalid"_s);
    QVERIFY(m_rig->network->seen().empty());
}

void TestAttachmentsApi::upload_scopeMissing_isNotTheLinksFault()
{
    m_rig->network->once(PlacePath, refusal(403, "FORBIDDEN"_ba, "The scope is missing."_ba));

    const Result<QString> fileId = upload();

    QCOMPARE(fileId.error().code, u"attachment_refused"_s);
    QVERIFY(fileId.error().kind == Error::Kind::Invalid);
    QVERIFY(fileId.error().detail.contains(u"The scope is missing."_s));
}

void TestAttachmentsApi::upload_cancelled_stopsEachCall()
{
    FakeAnswer slow = place();
    slow.held = true;
    m_rig->network->once(PlacePath, slow);
    Call<QString>* first = m_rig->lineworks->uploadFile(TheBot, file());
    QTRY_COMPARE(m_rig->network->count(PlacePath), 1);
    first->cancel();
    QCOMPARE(m_rig->network->aborted(), 1);

    m_rig->network->once(PlacePath, place());
    FakeAnswer stuck{200};
    stuck.held = true;
    m_rig->network->once(UploadPath, stuck);
    Call<QString>* second = m_rig->lineworks->uploadFile(TheBot, file());
    QTRY_COMPARE(m_rig->network->count(UploadPath), 1);
    second->cancel();

    QCOMPARE(m_rig->network->aborted(), 2);
}

void TestAttachmentsApi::upload_eachCall_hasAQuotaOfItsOwn()
{
    FakeAnswer last = place();
    last.headers = {
        {"ratelimit-limit"_ba, "2"_ba}, {"RateLimit-Remaining"_ba, "0"_ba}, {"RateLimit-Reset"_ba, "30"_ba}};
    m_rig->network->once(PlacePath, last);
    m_rig->network->always(UploadPath, {200});
    m_rig->network->always(RoomPath, {201});
    QVERIFY(upload().has_value());

    Call<QString>* next = m_rig->lineworks->uploadFile(TheBot, file());
    QVERIFY(waitFor(m_rig->lineworks->sendFile(TheBot, TheRoom, u"jp1.1"_s)).has_value());
    QCOMPARE(m_rig->network->count(PlacePath), 1); // waits, and holds up nothing else
    const QJsonObject content = sentBody(m_rig->network->last(RoomPath)).value(u"content"_s).toObject();
    QCOMPARE(content, (QJsonObject{{u"type"_s, u"file"_s}, {u"fileId"_s, u"jp1.1"_s}}));
    m_rig->network->once(PlacePath, place());
    m_rig->clock.advance(std::chrono::seconds(61));

    QVERIFY(waitFor(next).has_value());
}

QTEST_GUILESS_MAIN(TestAttachmentsApi)
#include "tst_attachmentsapi.moc"
