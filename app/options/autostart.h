// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QSettings>

#include <memory>

namespace smartfleet {

/// Whether the system starts the program when the person signs in. That is written where the system looks for it, not
/// in the options.
class Autostart
{
public:
    virtual ~Autostart() = default;

    virtual bool isOn() const = 0;
    /// Errors "autostart_failed" (args: the place, what the system said).
    virtual Result<> setOn(bool on) = 0;
};

/// How this system does it, for this program.
std::unique_ptr<Autostart> systemAutostart();

/// Linux and other XDG desktops: a desktop file in `folder`.
class DesktopFileAutostart final : public Autostart
{
public:
    DesktopFileAutostart(const QString& folder, QString program);
    bool isOn() const override;
    Result<> setOn(bool on) override;

private:
    QString m_file;
    QString m_program;
};

/// macOS: a launch agent in `folder`.
class LaunchAgentAutostart final : public Autostart
{
public:
    LaunchAgentAutostart(const QString& folder, QString program);
    bool isOn() const override;
    Result<> setOn(bool on) override;

private:
    QString m_file;
    QString m_program;
};

/// Windows: a value under the key Run, which `run` stands for.
class RunKeyAutostart final : public Autostart
{
public:
    RunKeyAutostart(std::unique_ptr<QSettings> run, QString program);
    bool isOn() const override;
    Result<> setOn(bool on) override;

private:
    std::unique_ptr<QSettings> m_run;
    QString m_program;
};

} // namespace smartfleet
