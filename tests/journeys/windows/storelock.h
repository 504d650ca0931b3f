// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet::test {

/// Another program in the middle of writing into the database of a data folder: nobody else can write as long as this
/// lives.
class StoreLock
{
public:
    explicit StoreLock(const QString& folder);
    ~StoreLock();
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;

private:
    QString m_name;
};

} // namespace smartfleet::test
