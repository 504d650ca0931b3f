// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/endpoints.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smartfleet;

namespace {

const QString Api = u"SMARTFLEET_LINEWORKS_API_URL"_s;
const QString Auth = u"SMARTFLEET_LINEWORKS_AUTH_URL"_s;
const QString CaFile = u"SMARTFLEET_CA_FILE"_s;
const QString Plan = u"SMARTFLEET_LINEWORKS_PLAN"_s;

QProcessEnvironment with(const QString& name, const QString& value)
{
    QProcessEnvironment environment;
    environment.insert(name, value);
    return environment;
}

} // namespace

class TestEndpoints : public QObject
{
    Q_OBJECT
private slots:
    void fromEnvironment_empty_isLineWorksItself();
    void fromEnvironment_goodUrl_isTaken_data();
    void fromEnvironment_goodUrl_isTaken();
    void fromEnvironment_badUrl_isNamed_data();
    void fromEnvironment_badUrl_isNamed();
    void fromEnvironment_plan_setsTheQuota();
    void fromEnvironment_caFileUnusable_isNamed();
};

void TestEndpoints::fromEnvironment_empty_isLineWorksItself()
{
    const Result<LineWorksEndpoints> endpoints = endpointsFromEnvironment({});

    QVERIFY(endpoints.has_value());
    QCOMPARE(endpoints->api, QUrl(u"https://www.worksapis.com/v1.0"_s));
    QCOMPARE(endpoints->auth, QUrl(u"https://auth.worksmobile.com/oauth2/v2.0"_s));
    QCOMPARE(endpoints->callsPerMinute, 240);
    QVERIFY(endpoints->extraCertificates.isEmpty());
}

void TestEndpoints::fromEnvironment_goodUrl_isTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("https") << u"https://works.example/v1.0"_s << u"https://works.example/v1.0"_s;
    QTest::newRow("slash at the end") << u"https://works.example/v1.0/"_s << u"https://works.example/v1.0"_s;
    QTest::newRow("no path") << u"https://works.example"_s << u"https://works.example"_s;
    QTest::newRow("http on 127.0.0.1") << u"http://127.0.0.1:8080/v1.0"_s << u"http://127.0.0.1:8080/v1.0"_s;
    QTest::newRow("http elsewhere in 127/8") << u"http://127.9.8.7/v1.0"_s << u"http://127.9.8.7/v1.0"_s;
    QTest::newRow("http on ::1") << u"http://[::1]:99/v1.0"_s << u"http://[::1]:99/v1.0"_s;
    QTest::newRow("http on localhost") << u"http://localhost:99"_s << u"http://localhost:99"_s;
    QTest::newRow("blanks around") << u" https://works.example "_s << u"https://works.example"_s;
}

void TestEndpoints::fromEnvironment_goodUrl_isTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, url);

    const Result<LineWorksEndpoints> api = endpointsFromEnvironment(with(Api, text));
    const Result<LineWorksEndpoints> auth = endpointsFromEnvironment(with(Auth, text));

    QVERIFY(api.has_value() && auth.has_value());
    QCOMPARE(api->api, QUrl(url));
    QCOMPARE(auth->auth, QUrl(url));
}

void TestEndpoints::fromEnvironment_badUrl_isNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no URL") << u"works"_s << u"url_invalid"_s;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1/"_s << u"url_invalid"_s;
    QTest::newRow("no host") << u"https:///v1.0"_s << u"url_invalid"_s;
    QTest::newRow("with a password") << u"https://a:b@works.example"_s << u"url_invalid"_s;
    QTest::newRow("with a query") << u"https://works.example/?x=1"_s << u"url_invalid"_s;
    QTest::newRow("http elsewhere") << u"http://works.example/v1.0"_s << u"url_not_https"_s;
    QTest::newRow("http, name like loopback") << u"http://localhost.works.example"_s << u"url_not_https"_s;
    QTest::newRow("http, host like 127") << u"http://127.0.0.1.works.example"_s << u"url_not_https"_s;
    QTest::newRow("http on the local net") << u"http://192.168.0.1"_s << u"url_not_https"_s;
}

void TestEndpoints::fromEnvironment_badUrl_isNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, code);

    for (const QString& variable : {Api, Auth}) {
        const Result<LineWorksEndpoints> endpoints = endpointsFromEnvironment(with(variable, text));
        QVERIFY(!endpoints);
        QCOMPARE(endpoints.error().code, code);
        QCOMPARE(endpoints.error().args, QStringList{variable});
    }
}

void TestEndpoints::fromEnvironment_plan_setsTheQuota()
{
    QCOMPARE(endpointsFromEnvironment(with(Plan, u"free"_s))->callsPerMinute, 60);
    QCOMPARE(endpointsFromEnvironment(with(Plan, u"paid"_s))->callsPerMinute, 240);
    const Result<LineWorksEndpoints> odd = endpointsFromEnvironment(with(Plan, u"gold"_s));
    QVERIFY(!odd);
    QCOMPARE(odd.error().code, u"plan_invalid"_s);
    QCOMPARE(odd.error().args, QStringList{Plan});
}

void TestEndpoints::fromEnvironment_caFileUnusable_isNamed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a certificate");
    file.close();

    for (const QString& name : {file.fileName(), folder.filePath(u"absent.pem"_s)}) {
        const Result<LineWorksEndpoints> endpoints = endpointsFromEnvironment(with(CaFile, name));
        QVERIFY(!endpoints);
        QCOMPARE(endpoints.error().code, u"ca_file_unreadable"_s);
        QCOMPARE(endpoints.error().args, QStringList{CaFile});
    }
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
