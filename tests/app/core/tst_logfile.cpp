// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logfile.h"
#include "app/core/logging.h"
#include "app/core/redaction.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QByteArray contentsOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void redacted_secret_isTakenOut_data();
    void redacted_secret_isTakenOut();
    void redacted_harmlessText_staysAsItIs();
    void rotation_keepsTheNewestFiles();
    void rotation_afterARestart_goesOnInTheSameFile();
    void logFile_takesWarningsAndOurOwnInformation();
    void logFile_neverHoldsASecret();
    void logFile_gone_takesNothingMore();
    void logFile_isForItsOwnerAlone();
};

void TestLogFile::redacted_secret_isTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("header") << u"Authorization: Bearer s3cr3t-s3cr3t"_s;
    QTest::newRow("header in JSON") << u"{\"authorization\": \"Basic czNjcjN0LXMzY3IzdA==s3cr3t\"}"_s;
    QTest::newRow("proxy header") << u"Proxy-Authorization: Basic s3cr3t"_s;
    QTest::newRow("bearer alone") << u"sent with bearer s3cr3ts3cr3t"_s;
    QTest::newRow("form field") << u"POST client_id=abc&client_secret=s3cr3t&scope=bot"_s;
    QTest::newRow("JSON field") << u"{\"access_token\":\"s3cr3t with, commas\"}"_s;
    QTest::newRow("our token") << u"the token is sfc_s3cr3t-_x"_s;
    QTest::newRow("JWT") << u"eyJhbGciOi.s3cr3t.s3cr3t"_s;
    QTest::newRow("private key") << u"-----BEGIN PRIVATE KEY-----\ns3cr3t\n-----END PRIVATE KEY-----"_s;
    QTest::newRow("private key cut off") << u"-----BEGIN RSA PRIVATE KEY-----\ns3cr3t\nmore"_s;
    QTest::newRow("address") << u"https://sato:s3cr3t@proxy.example:8080/"_s;
    QTest::newRow("password") << u"proxy password = s3cr3t"_s;
}

void TestLogFile::redacted_secret_isTakenOut()
{
    QFETCH(QString, text);

    const QString clean = redacted(text);

    QVERIFY2(!clean.contains(u"s3cr3t"_s), qPrintable(clean));
    QVERIFY(clean.contains(u'['));
}

void TestLogFile::redacted_harmlessText_staysAsItIs()
{
    const QString text = u"POST /v1.0/bots/1/channels/room/messages 201 35 ms; 佐藤さんの急ブレーキ"_s;

    QCOMPARE(redacted(text), text);
}

void TestLogFile::rotation_keepsTheNewestFiles()
{
    const QTemporaryDir folder;
    RotatingFile file(folder.filePath(u"logs/a.log"_s), {.bytes = 10, .files = 3});

    for (const char* line : {"11111111\n", "22222222\n", "33333333\n", "44444444\n"})
        file.write(line);

    const QDir logs(folder.filePath(u"logs"_s));
    QCOMPARE(logs.entryList(QDir::Files, QDir::Name), (QStringList{u"a.1.log"_s, u"a.2.log"_s, u"a.log"_s}));
    QCOMPARE(contentsOf(logs.filePath(u"a.log"_s)), "44444444\n"_ba);
    QCOMPARE(contentsOf(logs.filePath(u"a.1.log"_s)), "33333333\n"_ba);
    QCOMPARE(contentsOf(logs.filePath(u"a.2.log"_s)), "22222222\n"_ba);
}

void TestLogFile::rotation_afterARestart_goesOnInTheSameFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.log"_s);
    RotatingFile(name, {.bytes = 100, .files = 2}).write("before\n");

    RotatingFile(name, {.bytes = 100, .files = 2}).write("after\n");

    QCOMPARE(contentsOf(name), "before\nafter\n"_ba);
}

void TestLogFile::logFile_takesWarningsAndOurOwnInformation()
{
    const QTemporaryDir folder;
    const LogFile log(folder.path());
    QTest::ignoreMessage(QtWarningMsg, "disk nearly full");

    qCWarning(logStore) << "disk nearly full";
    qCInfo(logDelivery) << "a message was sent";

    const QByteArray written = contentsOf(folder.filePath(u"smartfleet.log"_s));
    QVERIFY2(written.contains("warning smartfleet.store: disk nearly full\n"), written.constData());
    QVERIFY2(written.contains("info smartfleet.delivery: a message was sent\n"), written.constData());
}

void TestLogFile::logFile_neverHoldsASecret()
{
    const QTemporaryDir folder;
    const LogFile log(folder.path());

    qCInfo(logLineWorks).noquote() << "Authorization: Bearer s3cr3t-s3cr3t";

    const QByteArray written = contentsOf(folder.filePath(u"smartfleet.log"_s));
    QVERIFY(written.contains("Authorization:"));
    QVERIFY(!written.contains("s3cr3t"));
}

void TestLogFile::logFile_gone_takesNothingMore()
{
    const QTemporaryDir folder;
    {
        const LogFile log(folder.path());
        qCInfo(logStore) << "first";
    }
    QTest::ignoreMessage(QtWarningMsg, "second");

    qCWarning(logStore) << "second";

    QVERIFY(!contentsOf(folder.filePath(u"smartfleet.log"_s)).contains("second"));
}

void TestLogFile::logFile_isForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const LogFile log(folder.path());

    qCInfo(logStore) << "first";

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"smartfleet.log"_s)) & others));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestLogFile)
#include "tst_logfile.moc"
