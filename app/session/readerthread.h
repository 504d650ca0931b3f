// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/callin.h"
#include "app/store/store.h"

#include <QThread>

#include <memory>

namespace smartfleet {

/// A second connection to the store, on a thread of its own, that only reads: a long look at many rows holds up neither
/// the window nor delivery. May be asked from any thread.
class ReaderThread : public QObject
{
    Q_OBJECT
public:
    explicit ReaderThread(StoreLocation location, QObject* parent = nullptr);
    /// Waits for the look that is being taken.
    ~ReaderThread() override;

    /// Runs `look` there. A call that is cancelled before its turn costs nothing. Errors: those of Store::open(), and
    /// of `look`.
    template <typename T> Call<T>* read(QObject* parent, std::function<Result<T>(Store&)> look)
    {
        return callIn<T>(&m_anchor, parent, [this, look = std::move(look)]() -> Call<T>* {
            const Result<Store*> opened = store();
            return finishedCall<T>(&m_anchor, opened ? look(**opened) : failure(opened.error()));
        });
    }

private:
    Result<Store*> store();

    StoreLocation m_location;
    QThread m_thread;
    QObject m_anchor;               // lives in m_thread; looks are posted to it
    std::unique_ptr<Store> m_store; // opened, used and closed in m_thread
};

} // namespace smartfleet
