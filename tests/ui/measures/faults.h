// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>

namespace smartfleet::test {

/// What measures found on a tour. A fault that many states show is told once.
class Faults
{
public:
    void note(const QString& where, const QStringList& found);
    bool isEmpty() const { return m_found.empty(); }
    int count() const { return int(m_found.size()); }
    /// Writes them as warnings, a line each: what is wrong, where first, and in how many places more.
    void tell() const;

private:
    struct Places
    {
        QString first = {};
        int more = 0;
    };
    std::map<QString, Places> m_found;
};

} // namespace smartfleet::test
