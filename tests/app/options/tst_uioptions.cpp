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
