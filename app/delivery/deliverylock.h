// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/database.h"

#include <QLockFile>

#include <memory>

namespace smartfleet {

/// The right to deliver from one profile, held by one process at a time; the operating system takes it back from one
/// that died.
class DeliveryLock
{
public:
    explicit DeliveryLock(const StoreLocation& location);

    /// Whether it is ours now. Never waits. Error "delivery_lock_failed" (args: the file) when the lock can't be made
    /// at all.
    Result<bool> tryAcquire();
    bool isHeld() const { return m_held; }
    void release();

private:
    std::unique_ptr<QLockFile> m_file; // none where no other process can see the data
    bool m_held = false;
};

} // namespace smartfleet
