// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"

#include <vector>

namespace smartfleet {

/// One step of a Procedure.
struct Step
{
    QString id = {};                        ///< what is written down when the step is done; stable across versions
    std::function<Call<void>*()> run = {};  ///< starts the step
    std::function<Call<void>*()> undo = {}; ///< takes it back; empty where there is nothing to take back
    bool onlyAsks = false;                  ///< changes nothing anywhere, so that it may be broken off at any time
};

/// Several calls, one after another, each a named step. A failed or cancelled procedure undoes the steps it did, newest
/// first (the one that failed included, since it may have taken effect), and finishes with the error that stopped it.
/// Cancelling takes effect between two steps, so that none is left half done; a step that only asks is broken off. Use
/// one object for one run.
class Procedure : public QObject
{
    Q_OBJECT
public:
    enum class StepState { Running, Done, Failed, Undoing, Undone, UndoFailed };
    Q_ENUM(StepState)

    Procedure(std::vector<Step> steps, QObject* parent);

    /// Starts it. Whether the undo succeeded is in undoFailed() once the call is finished.
    Call<void>* start();
    /// Stops before the next step, or at once where the running one only asks, and undoes what was done.
    void cancel();
    /// The error of the first undo that failed; empty when nothing is left behind.
    const std::optional<Error>& undoFailed() const { return m_undoFailed; }

signals:
    void stepChanged(const QString& stepId, smartfleet::Procedure::StepState state);

private:
    void runNext();
    void undoFrom(std::size_t index);
    void end();

    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    bool m_cancelled = false;
    std::optional<Error> m_error;
    std::optional<Error> m_undoFailed;
    QPointer<Call<void>> m_running;
    QPointer<Call<void>> m_call;
};

} // namespace smartfleet
