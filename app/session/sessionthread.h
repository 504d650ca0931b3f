// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/callin.h"
#include "app/session/readerthread.h"
#include "app/session/session.h"

#include <QThread>

#include <atomic>

namespace smartfleet {

/// A Session on a thread of its own, so that a window never waits for a disk, a keychain or a network. Results come
/// back as calls of the asking thread; values are copied across.
class SessionThread : public QObject
{
    Q_OBJECT
public:
    explicit SessionThread(SessionOptions options, QObject* parent = nullptr);
    /// Stops delivery, waits for the thread to end.
    ~SessionThread() override;

    /// Opens the session, resumes an unfinished link and starts delivery. Errors: those of Session::open(). What is
    /// asked before it is finished waits; after it failed it fails with its error.
    Call<void>* start(QObject* parent);

    /// Runs `work` there and gives the end of the call it starts.
    template <typename T> Call<T>* call(QObject* parent, std::function<Call<T>*(Session&)> work)
    {
        return callIn<T>(&m_anchor, parent, [this, work = std::move(work)]() -> Call<T>* {
            if (!m_session)
                return finishedCall<T>(&m_anchor, failure(m_openError));
            return work(*m_session);
        });
    }

    /// Runs `work` there, for what needs no waiting: reading and writing the store.
    template <typename T> Call<T>* query(QObject* parent, std::function<Result<T>(Session&)> work)
    {
        return call<T>(parent, [this, work = std::move(work)](Session& session) {
            return finishedCall<T>(&m_anchor, work(session));
        });
    }

    /// Runs `look` on the thread that only reads, for lists and counts over many rows. It waits until the session is
    /// open.
    template <typename T> Call<T>* read(QObject* parent, std::function<Result<T>(Store&)> look)
    {
        if (m_isOpen)
            return m_reader.read<T>(parent, std::move(look));
        return call<T>(parent, [this, look = std::move(look)](Session&) { return m_reader.read<T>(&m_anchor, look); });
    }

    /// In which language and time zone talk rooms are told.
    MessageLocale messageLocale() const { return m_options.locale; }

signals:
    /// The link's record changed.
    void integrationChanged();
    /// A step of registering, editing or deleting the link began or ended.
    void stepChanged(const QString& stepId, smartfleet::Procedure::StepState state);
    /// One more line of a running diagnosis of the link.
    void diagnosed(const smartfleet::IntegrationCheck& check);
    /// A delivery changed its state, or what else the delivery's health is told by.
    void deliveriesChanged();
    /// Why nothing can be delivered for now; an empty code when it goes on.
    void deliveryBlocked(const smartfleet::Error& why);

private:
    void begin();
    void resume();

    QThread m_thread;
    QObject m_anchor; // lives in m_thread; work is posted to it
    SessionOptions m_options;
    ReaderThread m_reader;
    std::atomic<bool> m_isOpen = false;
    std::unique_ptr<Session> m_session; // made, used and destroyed in m_thread
    bool m_isEnding = false;            // likewise
    Error m_openError;                  // likewise
};

} // namespace smartfleet
