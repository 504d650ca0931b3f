// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "app/domain/networksettings.h"
#include "app/options/option.h"

namespace smartfleet {

/// Which language the windows speak.
enum class UiLanguage { System, Japanese, English };
inline constexpr NamedValue<UiLanguage> UiLanguageNames[] = {
    {UiLanguage::System, "system"}, {UiLanguage::Japanese, "ja"}, {UiLanguage::English, "en"}};

/// Which colours the windows have.
enum class UiTheme { System, Light, Dark };
inline constexpr NamedValue<UiTheme> UiThemeNames[] = {
    {UiTheme::System, "system"}, {UiTheme::Light, "light"}, {UiTheme::Dark, "dark"}};

/// How the desktop program reaches LINE WORKS. The proxy's password is in the keychain.
struct NetworkOptions
{
    explicit NetworkOptions(QSettings& settings);

    Option<ProxyKind> proxy;
    Option<QString> proxyHost;
    Option<int> proxyPort;
    Option<QString> proxyUser;
    Option<QString> caFile;

    NetworkSettings values() const;
};

/// The desktop program's HTTP interface, on which the fleet system's events arrive.
struct HttpInterfaceOptions
{
    explicit HttpInterfaceOptions(QSettings& settings);

    Option<bool> isOn;
    Option<QString> address;
    Option<int> port;
    Option<QString> certificateFile; ///< PEM; with keyFile or not at all
    Option<QString> keyFile;
};

/// The folder in which "options.ini" of a profile lies; an empty profile is the system's own place.
QString optionsFolder(const QString& profile);

/// The desktop program's own options. `settings` must outlive them.
struct UiOptions
{
    explicit UiOptions(QSettings& settings);

    Option<UiLanguage> language;
    Option<UiTheme> theme;
    Option<bool> runInTray;            ///< closing the window leaves the program at work in the system tray
    Option<bool> startHidden;          ///< it begins in the system tray, without its window; only with runInTray
    Option<bool> desktopNotifications; ///< what needs the administrator is told by the desktop too
    Option<bool> tellsSilence;         ///< of a source of events that is silent for longer than ever
    Option<int> historyDays;           ///< how long settled events and deliveries are kept; 0 = for ever
    Option<int> historyMegabytes;      ///< how much of them is kept; 0 = as much as there is
    Option<int> messagesPerDay;        ///< how many bot messages LINE WORKS takes a day from the tenant
    NetworkOptions network;
    HttpInterfaceOptions httpInterface;
};

} // namespace smartfleet
