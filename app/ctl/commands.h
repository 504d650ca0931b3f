// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace smartfleet {

/// The command line as it is put together: each group of commands adds its own, and its callbacks leave the exit status
/// in `status`.
struct CommandLine
{
    CLI::App& app;
    Context& context;
    int& status;

    /// A command with what it does.
    CLI::App* command(CLI::App* parent, const char* name, const QString& description,
                      std::function<int(Context&)> work) const
    {
        CLI::App* added = parent->add_subcommand(name, description.toStdString());
        added->callback([work = std::move(work), this_ = *this] { this_.status = work(this_.context); });
        return added;
    }
    /// A word that only groups commands.
    CLI::App* group(const char* name, const QString& description) const
    {
        CLI::App* added = app.add_subcommand(name, description.toStdString());
        added->require_subcommand(1);
        return added;
    }
};

/// Where the texts of the command line are translated.
class Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

void addIntegrationCommands(const CommandLine& line); ///< services, integration …
void addFleetCommands(const CommandLine& line);       ///< companies, users, vehicles
void addSettingsCommands(const CommandLine& line);    ///< settings …
void addEventCommands(const CommandLine& line);       ///< events …
void addDeliveryCommands(const CommandLine& line);    ///< deliveries …, tokens …
void addAgentCommand(const CommandLine& line);        ///< agent
void addDoctorCommand(const CommandLine& line);       ///< doctor
void addDemoCommand(const CommandLine& line);         ///< demo

/// Practice LINE WORKS for other programs, until it is told to end.
int runDemoServer(Context& context, int port);

} // namespace smartfleet
