// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/uioptions.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace smartfleet {

NetworkOptions::NetworkOptions(QSettings& settings)
    : proxy(settings, u"network/proxy"_s, ProxyKind::System, ProxyKindNames)
    , proxyHost(settings, u"network/proxyHost"_s, {})
    , proxyPort(settings, u"network/proxyPort"_s, 8080, {1, 65535})
    , proxyUser(settings, u"network/proxyUser"_s, {})
    , caFile(settings, u"network/caFile"_s, {})
{
}

NetworkSettings NetworkOptions::values() const
{
    return {proxy.get(), proxyHost.get(), proxyPort.get(), proxyUser.get(), caFile.get()};
}

HttpInterfaceOptions::HttpInterfaceOptions(QSettings& settings)
    : isOn(settings, u"httpInterface/on"_s, false)
    , address(settings, u"httpInterface/address"_s, u"127.0.0.1"_s)
    , port(settings, u"httpInterface/port"_s, 8787, {0, 65535})
    , certificateFile(settings, u"httpInterface/certificateFile"_s, {})
    , keyFile(settings, u"httpInterface/keyFile"_s, {})
{
}

QString optionsFolder(const QString& profile)
{
    return profile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : profile;
}

UiOptions::UiOptions(QSettings& settings)
    : language(settings, u"ui/language"_s, UiLanguage::System, UiLanguageNames)
    , theme(settings, u"ui/theme"_s, UiTheme::System, UiThemeNames)
    , runInTray(settings, u"ui/runInTray"_s, false)
    , startHidden(settings, u"ui/startHidden"_s, false)
    , desktopNotifications(settings, u"ui/desktopNotifications"_s, true)
    , tellsSilence(settings, u"intake/tellsSilence"_s, true)
    , historyDays(settings, u"history/days"_s, 400, {0, 3650})
    , historyMegabytes(settings, u"history/megabytes"_s, 0, {0, 1'000'000})
    , messagesPerDay(settings, u"delivery/messagesPerDay"_s, StandardDailyMessages,
                     {LeastDailyMessages, MostDailyMessages})
    , network(settings)
    , httpInterface(settings)
{
}

} // namespace smartfleet
