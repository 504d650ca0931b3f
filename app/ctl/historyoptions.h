// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <string>

namespace CLI {
class App;
}

namespace smartfleet {

/// What narrows the lists of events and of deliveries alike, as it was typed.
struct HistoryOptions
{
    std::string company, vehicle, type, channel;
    std::string from, until; ///< checked
    int limit = 0;

    /// Adds the options to a command, which this must outlive.
    void addTo(CLI::App& command);

    /// Fills the members that a DeliveryFilter and an EventFilter have in common.
    template <typename Filter> void fill(Filter& filter) const
    {
        filter.company = text(company);
        filter.vehicle = text(vehicle);
        filter.type = text(type);
        filter.channelId = text(channel);
        filter.from = time(from);
        filter.until = time(until);
        filter.limit = limit;
    }

private:
    static QString text(const std::string& words);
    static QDateTime time(const std::string& words);
};

} // namespace smartfleet
