// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layerrules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void program_keepsTheOrder();
    void rule_data();
    void rule();
    void plantedViolation_isFound();
    void plantedNames_areFound();
};

void TestLayers::program_keepsTheOrder()
{
    const QString root = QStringLiteral(SMARTFLEET_SOURCE_DIR);

    const LayerCensus census = layerCensus(root);
    const QStringList broken = brokenLayers(root);

    QVERIFY(census.files > 100);
    QVERIFY(census.includes > 500);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TestLayers::rule_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* name, const QString& file, const QString& target, const QString& complaint = {}) {
        QTest::newRow(name) << file << target << complaint;
    };
    row("own folder", u"app/store/store.cpp"_s, u"app/store/store.h"_s);
    row("down", u"app/delivery/dispatcher.h"_s, u"app/link/linkedlineworks.h"_s);
    row("far down", u"ui/shell/mainwindow.cpp"_s, u"app/core/result.h"_s);
    row("up", u"app/domain/fleet.h"_s, u"app/store/store.h"_s, u"upwards"_s);
    row("up to the windows", u"app/session/session.h"_s, u"ui/kit/icons.h"_s, u"upwards"_s);
    row("core stands on nothing", u"app/core/call.h"_s, u"app/domain/ids.h"_s, u"upwards"_s);
    row("sideways", u"app/intake/intakeservice.h"_s, u"app/delivery/dispatcher.h"_s, u"sideways"_s);
    row("sideways below", u"app/store/store.h"_s, u"app/secrets/secretstore.h"_s, u"sideways"_s);
    row("window and command line", u"ui/main.cpp"_s, u"app/ctl/json.h"_s, u"sideways"_s);
    row("translations for ctl", u"app/ctl/main.cpp"_s, u"translations/translator.h"_s);
    row("translations for ui", u"ui/main.cpp"_s, u"translations/translator.h"_s);
    row("translations for others", u"app/intake/decode.h"_s, u"translations/translator.h"_s, u"upwards"_s);
    row("practice for session", u"app/session/practiceworld.h"_s, u"app/practice/practiceserver.h"_s);
    row("practice for others", u"app/lineworks/lineworks.cpp"_s, u"app/practice/tenant.h"_s,
        u"practice is for session, ctl and ui"_s);
    row("practice on core", u"app/practice/tenant.h"_s, u"app/core/clock.h"_s);
    row("practice on more", u"app/practice/tenant.h"_s, u"app/domain/ids.h"_s, u"practice stands on core alone"_s);
    row("unknown folder", u"app/intake/decode.h"_s, u"app/tools/strings.h"_s, u"no layer has this name"_s);
    row("file in an unknown folder", u"app/tools/strings.h"_s, u"app/core/result.h"_s, u"this file is in no layer"_s);
    row("tests", u"app/core/clock.cpp"_s, u"tests/support/fakeclock.h"_s, u"not a path of the program from the root"_s);
    row("relative", u"app/core/clock.cpp"_s, u"../core/clock.h"_s, u"not a path of the program from the root"_s);
    row("beside", u"app/core/clock.cpp"_s, u"clock.h"_s, u"not written from the root"_s);
    row("made by uic", u"ui/shell/mainwindow.cpp"_s, u"ui_mainwindow.h"_s);
    row("qt", u"app/core/clock.h"_s, u"QDateTime"_s);
    row("std", u"app/core/clock.h"_s, u"chrono"_s);
    row("sql in the store", u"app/store/database.h"_s, u"QSqlQuery"_s);
    row("sql elsewhere", u"app/directory/directoryservice.cpp"_s, u"QSqlQuery"_s, u"SQL belongs to app/store"_s);
    row("sql with its module", u"ui/main.cpp"_s, u"QtSql/QSqlDatabase"_s, u"SQL belongs to app/store"_s);
    row("sql in lower case", u"app/ctl/main.cpp"_s, u"qsqlquery.h"_s, u"SQL belongs to app/store"_s);
    row("sql as a whole", u"app/directory/directoryservice.cpp"_s, u"QtSql"_s, u"SQL belongs to app/store"_s);
    row("network as a whole", u"app/ctl/main.cpp"_s, u"QtNetwork"_s, u"the network belongs to app/lineworks"_s);
    row("other parts of the network", u"app/intake/guardedserver.h"_s, u"QTcpServer"_s);
    row("network at its door", u"app/lineworks/transport.h"_s, u"QNetworkAccessManager"_s);
    row("network elsewhere", u"ui/main.cpp"_s, u"QNetworkAccessManager"_s, u"the network belongs to app/lineworks"_s);
    row("widgets", u"app/ctl/main.cpp"_s, u"QApplication"_s, u"app has no windows"_s);
    row("gui", u"app/session/session.cpp"_s, u"QIcon"_s, u"app has no windows"_s);
    row("gui with its module", u"app/core/clock.h"_s, u"QtGui/QColor"_s, u"app has no windows"_s);
    row("whole module", u"app/core/clock.h"_s, u"QtWidgets"_s, u"app has no windows"_s);
    row("widgets in ui", u"ui/main.cpp"_s, u"QApplication"_s);
}

void TestLayers::rule()
{
    QFETCH(QString, file);
    QFETCH(QString, target);
    QFETCH(QString, complaint);

    QCOMPARE(complaintAbout(file, target), complaint);
}

void TestLayers::plantedViolation_isFound()
{
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"app/domain"_s));
    QVERIFY(QDir(root.path()).mkpath(u"ui/kit"_s));
    QFile good(root.filePath(u"ui/kit/good.cpp"_s));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write("#include \"app/domain/fleet.h\"\n");
    good.close();
    QFile planted(root.filePath(u"app/domain/planted.h"_s));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("#pragma once\n\n#include <QString>\n #  include \"app/store/store.h\"\n");
    planted.close();

    QCOMPARE(brokenLayers(root.path()), QStringList{u"app/domain/planted.h includes app/store/store.h: upwards"_s});
    QCOMPARE(layerCensus(root.path()).files, 2);
}

void TestLayers::plantedNames_areFound()
{
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"app/intake"_s));
    QFile planted(root.filePath(u"app/intake/planted.cpp"_s));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("#include \"app/store/store.h\"\n"
                  "// QSqlField in a comment\n"
                  "void read(QSqlQuery& query);\n"
                  "class QNetworkAccessManager;\n"
                  "class QNetworkReply;\n");
    planted.close();

    QCOMPARE(brokenLayers(root.path()),
             QStringList({u"app/intake/planted.cpp says QNetworkAccessManager: the network belongs to app/lineworks"_s,
                          u"app/intake/planted.cpp says QSqlQuery: SQL belongs to app/store"_s}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestLayers)
#include "tst_layers.moc"
