// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/uioptions.h"
#include "app/options/windowstate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestUiOptions : public QObject
{
    Q_OBJECT

private slots:
    void get_nothingStored_isTheDefault();
    void set_value_isKeptByName();
    void set_value_isTold();
    void get_unknownStored_isTheDefault();
    void set_everyType_isKeptInTheFile();
    void get_storedOutsideTheRange_isTheDefault_data();
    void get_storedOutsideTheRange_isTheDefault();
    void defaults_areHarmless();
    void networkValues_areThoseOfTheOptions();
    void windowState_kept_isRestored();
    void windowState_neverKept_isEmpty();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestUiOptions::get_nothingStored_isTheDefault()
{
    QSettings settings(file(u"empty.ini"_s), QSettings::IniFormat);
    const UiOptions options(settings);

    QCOMPARE(options.language.get(), UiLanguage::System);
    QCOMPARE(options.theme.get(), UiTheme::System);
}

void TestUiOptions::set_value_isKeptByName()
{
    {
        QSettings settings(file(u"kept.ini"_s), QSettings::IniFormat);
        UiOptions options(settings);
        options.language.set(UiLanguage::Japanese);
        options.theme.set(UiTheme::Dark);
    }

    QSettings settings(file(u"kept.ini"_s), QSettings::IniFormat);
    const UiOptions options(settings);

    QCOMPARE(options.language.get(), UiLanguage::Japanese);
    QCOMPARE(options.theme.get(), UiTheme::Dark);
    QCOMPARE(settings.value(u"ui/language"_s).toString(), u"ja"_s);
}

void TestUiOptions::set_value_isTold()
{
    QSettings settings(file(u"told.ini"_s), QSettings::IniFormat);
    UiOptions options(settings);
    QSignalSpy told(&options.theme, &OptionSignal::changed);

    options.theme.set(UiTheme::Light);

    QCOMPARE(told.count(), 1);
}

void TestUiOptions::get_unknownStored_isTheDefault()
{
    QSettings settings(file(u"unknown.ini"_s), QSettings::IniFormat);
    settings.setValue(u"ui/theme"_s, u"plaid"_s);
    const UiOptions options(settings);

    QCOMPARE(options.theme.get(), UiTheme::System);
}

void TestUiOptions::set_everyType_isKeptInTheFile()
{
    {
        QSettings settings(file(u"types.ini"_s), QSettings::IniFormat);
        UiOptions options(settings);
        options.desktopNotifications.set(false);
        options.historyDays.set(0);
        options.historyMegabytes.set(500);
        options.network.proxy.set(ProxyKind::Socks5);
        options.network.proxyHost.set(u"proxy.example, 東京"_s);
    }

    QSettings settings(file(u"types.ini"_s), QSettings::IniFormat);
    const UiOptions options(settings);

    QVERIFY(!options.desktopNotifications.get());
    QCOMPARE(options.historyDays.get(), 0);
    QCOMPARE(options.historyMegabytes.get(), 500);
    QCOMPARE(options.network.proxy.get(), ProxyKind::Socks5);
    QCOMPARE(options.network.proxyHost.get(), u"proxy.example, 東京"_s);
}

void TestUiOptions::get_storedOutsideTheRange_isTheDefault_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("isOn");
    QTest::newRow("out of range") << u"70000"_s << u"2"_s;
    QTest::newRow("negative") << u"-1"_s << u"-1"_s;
    QTest::newRow("a word") << u"http"_s << u"yes"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestUiOptions::get_storedOutsideTheRange_isTheDefault()
{
    QFETCH(QString, port);
    QFETCH(QString, isOn);
    QSettings settings(file(u"range.ini"_s), QSettings::IniFormat);
    settings.setValue(u"httpInterface/port"_s, port);
    settings.setValue(u"httpInterface/on"_s, isOn);

    const UiOptions options(settings);

    QCOMPARE(options.httpInterface.port.get(), 8787);
    QVERIFY(!options.httpInterface.isOn.get());
}

void TestUiOptions::defaults_areHarmless()
{
    QSettings settings(file(u"defaults.ini"_s), QSettings::IniFormat);

    const UiOptions options(settings);

    QVERIFY(!options.httpInterface.isOn.get());
    QCOMPARE(options.httpInterface.address.get(), u"127.0.0.1"_s);
    QVERIFY(!options.runInTray.get());
    QVERIFY(!options.startHidden.get());
    QVERIFY(options.desktopNotifications.get());
    QVERIFY(options.tellsSilence.get());
    QCOMPARE(options.historyDays.get(), 400);
    QCOMPARE(options.historyMegabytes.get(), 0);
}

void TestUiOptions::networkValues_areThoseOfTheOptions()
{
    QSettings settings(file(u"network.ini"_s), QSettings::IniFormat);
    UiOptions options(settings);
    options.network.proxy.set(ProxyKind::Http);
    options.network.proxyHost.set(u"proxy.example"_s);
    options.network.proxyPort.set(3128);
    options.network.proxyUser.set(u"sato"_s);
    options.network.caFile.set(u"/etc/company.pem"_s);

    QCOMPARE(options.network.values(),
             (NetworkSettings{ProxyKind::Http, u"proxy.example"_s, 3128, u"sato"_s, u"/etc/company.pem"_s}));
}

void TestUiOptions::windowState_kept_isRestored()
{
    {
        QSettings settings(file(u"windows.ini"_s), QSettings::IniFormat);
        WindowState(settings).keep(u"main"_s, "\x01\x00geometry"_ba);
    }

    QSettings settings(file(u"windows.ini"_s), QSettings::IniFormat);

    QCOMPARE(WindowState(settings).restored(u"main"_s), "\x01\x00geometry"_ba);
}

void TestUiOptions::windowState_neverKept_isEmpty()
{
    QSettings settings(file(u"none.ini"_s), QSettings::IniFormat);

    QVERIFY(WindowState(settings).restored(u"main"_s).isEmpty());
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestUiOptions)
#include "tst_uioptions.moc"
