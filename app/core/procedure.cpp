// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/procedure.h"

namespace smartfleet {

Procedure::Procedure(std::vector<Step> steps, QObject* parent)
    : QObject(parent)
    , m_steps(std::move(steps))
{
}

Call<void>* Procedure::start()
{
    Q_ASSERT(!m_call);
    m_call = new Call<void>(this);
    m_call->setCancelRequest([this] { cancel(); }); // it ends after the undo, not before
    runNext();
    return m_call;
}

void Procedure::cancel()
{
    m_cancelled = true;
    if (m_running && m_steps[m_next].onlyAsks)
        m_running->cancel();
}

void Procedure::runNext()
{
    if (m_next == m_steps.size()) {
        end();
        return;
    }
    if (m_cancelled) {
        m_error = Error{Error::Kind::Cancelled, QStringLiteral("cancelled")};
        undoFrom(m_next);
        return;
    }
    const Step& step = m_steps[m_next];
    emit stepChanged(step.id, StepState::Running);
    m_running = step.run();
    m_running->onFinished(this, [this](const Result<void>& result) {
        const QString& id = m_steps[m_next].id;
        m_running.clear();
        ++m_next;
        if (!result) {
            m_error = result.error();
            emit stepChanged(id, StepState::Failed);
            undoFrom(m_next);
            return;
        }
        emit stepChanged(id, StepState::Done);
        runNext();
    });
}

void Procedure::undoFrom(std::size_t index)
{
    while (index > 0 && !m_steps[index - 1].undo)
        --index;
    if (index == 0) {
        end();
        return;
    }
    const Step& step = m_steps[index - 1];
    emit stepChanged(step.id, StepState::Undoing);
    step.undo()->onFinished(this, [this, index](const Result<void>& result) {
        const QString& id = m_steps[index - 1].id;
        emit stepChanged(id, result ? StepState::Undone : StepState::UndoFailed);
        if (!result && !m_undoFailed)
            m_undoFailed = result.error();
        // an earlier step's trace (the secrets, the record) is what the retry needs: nothing more is taken away
        if (!result)
            end();
        else
            undoFrom(index - 1);
    });
}

void Procedure::end()
{
    if (m_error)
        m_call->finish(failure(*m_error));
    else
        m_call->finish({});
}

} // namespace smartfleet
