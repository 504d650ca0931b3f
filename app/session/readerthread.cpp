// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/readerthread.h"

namespace smartfleet {

ReaderThread::ReaderThread(StoreLocation location, QObject* parent)
    : QObject(parent)
    , m_location(std::move(location))
{
    m_location.readOnly = true;
    m_location.checkpoint = {}; // what is only read is no step that a test could stop at
    m_thread.setObjectName(QStringLiteral("reader"));
    m_anchor.moveToThread(&m_thread);
    m_thread.start();
}

ReaderThread::~ReaderThread()
{
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            m_store.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<Store*> ReaderThread::store()
{
    if (!m_store) {
        Result<std::unique_ptr<Store>> opened = Store::open(m_location);
        if (!opened)
            return failure(opened.error());
        m_store = std::move(*opened);
    }
    return m_store.get();
}

} // namespace smartfleet
