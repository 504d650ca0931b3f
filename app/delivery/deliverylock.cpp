// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliverylock.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace smartfleet {

DeliveryLock::DeliveryLock(const StoreLocation& location)
{
    if (location.folder.isEmpty())
        return;
    m_file = std::make_unique<QLockFile>(QDir(location.folder).filePath(u"delivery.lock"_s));
    m_file->setStaleLockTime(0); // old age proves nothing: an agent holds it for months
}

Result<bool> DeliveryLock::tryAcquire()
{
    if (m_held || !m_file) {
        m_held = true;
        return true;
    }
    m_held = m_file->tryLock(0);
    if (!m_held && m_file->error() != QLockFile::LockFailedError)
        return failure(Error::Kind::Storage, u"delivery_lock_failed"_s, {m_file->fileName()});
    return m_held;
}

void DeliveryLock::release()
{
    if (m_held && m_file)
        m_file->unlock();
    m_held = false;
}

} // namespace smartfleet
