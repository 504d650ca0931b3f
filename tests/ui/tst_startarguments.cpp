// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placeaddress.h"
#include "ui/shell/startarguments.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestStartArguments : public QObject
{
    Q_OBJECT

private:
    static std::optional<StartArguments> read(const QStringList& words, int& exitCode)
    {
        return readStartArguments(QStringList{u"smartfleet-connect"_s} + words, exitCode);
    }

private slots:
    void read_nothing_isTheRealProgram();
    void read_link_isThePlace();
    void read_wrong_isAUsageError_data();
    void read_wrong_isAUsageError();
    void placeAt_screensAndNumbers_areFound();
    void placeAt_anythingElse_isNothing();
};

void TestStartArguments::read_nothing_isTheRealProgram()
{
    int exitCode = 1;

    const auto arguments = read({}, exitCode);

    QVERIFY(arguments);
    QCOMPARE(exitCode, 0);
    QVERIFY(!arguments->practice);
    QVERIFY(arguments->show.isEmpty());
}

void TestStartArguments::read_link_isThePlace()
{
    int exitCode = 1;

    QCOMPARE(read({u"smartfleet-connect://event/7"_s}, exitCode)->show, u"smartfleet-connect://event/7"_s);
    QCOMPARE(read({u"--show"_s, u"deliveries"_s}, exitCode)->show, u"deliveries"_s);
}

void TestStartArguments::read_wrong_isAUsageError_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown place") << QStringList{u"--show"_s, u"nowhere"_s};
    QTest::newRow("unknown link") << QStringList{u"smartfleet-connect://nowhere/1"_s};
    QTest::newRow("no link") << QStringList{u"event/1"_s};
    QTest::newRow("two links") << QStringList{u"smartfleet-connect://event/1"_s, u"smartfleet-connect://event/2"_s};
    QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"fr"_s};
    QTest::newRow("picture without practice") << QStringList{u"--picture"_s, u"x.png"_s};
    QTest::newRow("unknown option") << QStringList{u"--nothing"_s};
}

void TestStartArguments::read_wrong_isAUsageError()
{
    QFETCH(QStringList, words);
    int exitCode = 0;

    QVERIFY(!read(words, exitCode));
    QCOMPARE(exitCode, 2);
}

void TestStartArguments::placeAt_screensAndNumbers_areFound()
{
    QCOMPARE(placeAt(u"notifications"_s)->screen, u"notificationsPage"_s);
    QCOMPARE(placeAt(u"smartfleet-connect://services/"_s)->screen, u"servicesPage"_s);
    const std::optional<Place> event = placeAt(u"smartfleet-connect://event/12"_s);
    QVERIFY(event);
    QCOMPARE(event->screen, u"eventsPage"_s);
    QCOMPARE(event->event.value, 12);
    QCOMPARE(placeAt(u"delivery/3"_s)->delivery.value, 3);
    QCOMPARE(placeAt(u"setting/4"_s)->setting.value, 4);
}

void TestStartArguments::placeAt_anythingElse_isNothing()
{
    for (const QString& address : {u""_s, u"smartfleet-connect://"_s, u"event"_s, u"event/"_s, u"event/0"_s,
                                   u"event/-1"_s, u"event/1/2"_s, u"event/x"_s, u"https://event/1"_s})
        QVERIFY2(!placeAt(address), qPrintable(address));
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestStartArguments)
#include "tst_startarguments.moc"
