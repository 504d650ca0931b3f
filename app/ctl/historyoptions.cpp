// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/historyoptions.h"

#include "app/ctl/commands.h"

namespace smartfleet {

QString HistoryOptions::text(const std::string& words)
{
    return QString::fromLocal8Bit(words.c_str());
}

QDateTime HistoryOptions::time(const std::string& words)
{
    return QDateTime::fromString(text(words), Qt::ISODate).toUTC();
}

void HistoryOptions::addTo(CLI::App& command)
{
    const auto isTime = [](const std::string& words) {
        return time(words).isValid()
            ? std::string()
            : Ctl::tr("%1 is not a time as in 2026-08-20T14:05 or 2026-08-20").arg(text(words)).toStdString();
    };
    command.add_option("--channel-id", channel, Ctl::tr("Part of the channel ID").toStdString());
    command.add_option("--company", company, Ctl::tr("Part of the company's ID or name").toStdString());
    command.add_option("--vehicle", vehicle, Ctl::tr("Part of the vehicle's ID or name").toStdString());
    command.add_option("--type", type, Ctl::tr("An event type's ID").toStdString());
    command.add_option("--from", from, Ctl::tr("Received then or later (ISO 8601; local unless told)").toStdString())
        ->type_name("TIME")
        ->check(isTime);
    command.add_option("--until", until, Ctl::tr("Received before then").toStdString())
        ->type_name("TIME")
        ->check(isTime);
    command.add_option("--limit", limit, Ctl::tr("So many, the newest").toStdString())->check(CLI::PositiveNumber);
}

} // namespace smartfleet
