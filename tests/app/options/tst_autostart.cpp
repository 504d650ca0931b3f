// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/autostart.h"

#include <QDir>
#include <QFile>
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

/// The forms of macOS and Windows are tried as files here, not on those systems.
class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void desktopFile_switchedOn_startsThisProgram();
    void desktopFile_switchedOff_isGone();
    void desktopFile_hiddenByTheDesktop_isOff();
    void desktopFile_placeCantBeWritten_isSaid();
    void system_onLinux_isInTheConfigurationFolder();
    void launchAgent_switchedOn_isAPropertyList();
    void runKey_switchedOnAndOff();
};

void TestAutostart::desktopFile_switchedOn_startsThisProgram()
{
    const QTemporaryDir folder;
    DesktopFileAutostart autostart(folder.filePath(u"autostart"_s), u"/opt/my apps/100%/smart\"fleet$"_s);
    QVERIFY(!autostart.isOn());

    QVERIFY(autostart.setOn(true));

    QVERIFY(autostart.isOn());
    const QByteArray text = contentsOf(folder.filePath(u"autostart/jp.smartfleet.Connect.desktop"_s));
    QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY2(text.contains("\nExec=\"/opt/my apps/100%%/smart\\\\\"fleet\\\\$\"\n"), text.constData());
}

void TestAutostart::desktopFile_switchedOff_isGone()
{
    const QTemporaryDir folder;
    DesktopFileAutostart autostart(folder.path(), u"/usr/bin/smartfleet-connect"_s);
    QVERIFY(autostart.setOn(true));

    QVERIFY(autostart.setOn(false));
    QVERIFY(autostart.setOn(false));

    QVERIFY(!autostart.isOn());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestAutostart::desktopFile_hiddenByTheDesktop_isOff()
{
    const QTemporaryDir folder;
    DesktopFileAutostart autostart(folder.path(), u"/usr/bin/smartfleet-connect"_s);
    QVERIFY(autostart.setOn(true));
    QFile file(folder.filePath(u"jp.smartfleet.Connect.desktop"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("Hidden=true\n");
    file.close();

    QVERIFY(!autostart.isOn());
}

void TestAutostart::desktopFile_placeCantBeWritten_isSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"autostart"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file stands where the folder should
    DesktopFileAutostart autostart(folder.filePath(u"autostart"_s), u"/usr/bin/smartfleet-connect"_s);

    const Result<> switched = autostart.setOn(true);

    QVERIFY(!switched);
    QCOMPARE(switched.error().code, u"autostart_failed"_s);
    QVERIFY(!autostart.isOn());
}

void TestAutostart::system_onLinux_isInTheConfigurationFolder()
{
#if defined(Q_OS_LINUX)
    const auto autostart = systemAutostart();

    QVERIFY(autostart->setOn(true));

    const QString name = qEnvironmentVariable("XDG_CONFIG_HOME") + u"/autostart/jp.smartfleet.Connect.desktop"_s;
    QVERIFY(contentsOf(name).contains(QCoreApplication::applicationFilePath().toUtf8()));
    QVERIFY(autostart->setOn(false));
    QVERIFY(!QFile::exists(name));
#endif
}

void TestAutostart::launchAgent_switchedOn_isAPropertyList()
{
    const QTemporaryDir folder;
    LaunchAgentAutostart autostart(folder.path(), u"/Applications/A & B"_s);

    QVERIFY(autostart.setOn(true));

    QVERIFY(autostart.isOn());
    const QByteArray text = contentsOf(folder.filePath(u"jp.smartfleet.Connect.plist"_s));
    QVERIFY(text.contains("<string>/Applications/A &amp; B</string>"));
    QVERIFY(text.contains("<key>RunAtLoad</key><true/>"));
    QVERIFY(autostart.setOn(false));
    QVERIFY(!autostart.isOn());
}

void TestAutostart::runKey_switchedOnAndOff()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"run.ini"_s);
    RunKeyAutostart autostart(std::make_unique<QSettings>(place, QSettings::IniFormat), u"/apps/smartfleet"_s);
    QVERIFY(!autostart.isOn());

    QVERIFY(autostart.setOn(true));

    QVERIFY(autostart.isOn());
    QCOMPARE(QSettings(place, QSettings::IniFormat).value(u"jp.smartfleet.Connect"_s).toString(),
             u"\"/apps/smartfleet\""_s);
    QVERIFY(autostart.setOn(false));
    QVERIFY(!autostart.isOn());
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestAutostart)
#include "tst_autostart.moc"
