// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakewriter.h"

#include "app/core/logging.h"
#include "app/store/pagecache.h"

#include <memory>

namespace smartfleet {

using namespace Qt::StringLiterals;

class IntakeWriter::Inside : public QObject
{
public:
    Inside(StoreLocation location, const EventCatalogue& catalogue, Clock& clock, Metrics& metrics)
        : m_location(std::move(location))
        , m_catalogue(catalogue)
        , m_clock(clock)
        , m_metrics(metrics)
    {
    }

    Result<> open()
    {
        m_service.reset();
        m_store.reset();
        auto store = Store::open(m_location);
        if (!store)
            return failure(store.error());
        SMARTFLEET_TRY(growPageCache((*store)->database));
        m_store = std::move(*store);
        m_service = std::make_unique<IntakeService>(*m_store, m_catalogue, m_clock, &m_metrics);
        m_mustOpen = false;
        return {};
    }

    void setPatience(std::chrono::milliseconds patience)
    {
        m_location.busyTimeout = patience; // of a store that is opened anew
        if (!m_store)
            return;
        if (const auto set = m_store->database.setBusyPatience(patience); !set)
            qCWarning(logIntake) << "the store:" << set.error().code;
    }

    Outcomes write(const Batches& batches)
    {
        const Result<> ensured = m_store && !m_mustOpen ? Result<>() : open();
        if (!ensured)
            return {batches.size(), failure(ensured.error())};
        Outcomes outcomes = m_service->acceptEach(batches);
        for (const Result<IntakeOutcome>& outcome : outcomes)
            m_mustOpen = m_mustOpen || (!outcome && !isPassing(outcome.error()));
        return outcomes;
    }

private:
    /// Whether the connection is as good as before.
    static bool isPassing(const Error& error)
    {
        return error.code == u"store_locked"_s || error.code == u"store_disk_full"_s;
    }

    StoreLocation m_location;
    const EventCatalogue& m_catalogue;
    Clock& m_clock;
    Metrics& m_metrics;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IntakeService> m_service;
    bool m_mustOpen = true;
};

IntakeWriter::IntakeWriter(const StoreLocation& location, const EventCatalogue& catalogue, Clock& clock,
                           Metrics& metrics)
    : m_inside(new Inside(location, catalogue, clock, metrics))
{
    m_thread.setObjectName(u"intake-writer"_s);
    m_inside->moveToThread(&m_thread);
    // its store must be closed in the thread that opened it
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start();
}

IntakeWriter::~IntakeWriter()
{
    m_thread.quit(); // a group that waits to begin is dropped: nobody was told that it is stored
    m_thread.wait();
}

Result<> IntakeWriter::open()
{
    Result<> opened;
    QMetaObject::invokeMethod(m_inside, [this, &opened] { opened = m_inside->open(); }, Qt::BlockingQueuedConnection);
    return opened;
}

void IntakeWriter::setPatience(std::chrono::milliseconds patience)
{
    QMetaObject::invokeMethod(m_inside, [this, patience] { m_inside->setPatience(patience); });
}

void IntakeWriter::store(Batches batches)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    // shared, as what Qt queues is copied
    const auto group = std::make_shared<const Batches>(std::move(batches));
    QMetaObject::invokeMethod(m_inside, [this, group] {
        QMetaObject::invokeMethod(this, [this, outcomes = m_inside->write(*group)] { tell(outcomes); });
    });
}

void IntakeWriter::tell(const Outcomes& outcomes)
{
    m_isBusy = false;
    if (onStored)
        onStored(outcomes);
}

} // namespace smartfleet
