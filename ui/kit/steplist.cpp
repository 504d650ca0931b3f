// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/steplist.h"

#include "ui/kit/statuslabel.h"

#include <QVBoxLayout>

namespace smartfleet {

StepList::StepList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void StepList::setSteps(const std::vector<StepTitle>& steps)
{
    for (const Line& line : m_lines)
        delete line.label;
    m_lines.clear();
    for (const StepTitle& step : steps) {
        auto* label = new StatusLabel(this);
        label->setObjectName(QStringLiteral("step_") + step.id);
        label->setWordWrap(true); // in large text
        m_column->addWidget(label);
        m_lines.push_back({step, std::nullopt, label});
        showLine(m_lines.back());
    }
}

void StepList::setTitles(const std::vector<StepTitle>& steps)
{
    for (std::size_t i = 0; i < m_lines.size() && i < steps.size(); ++i) {
        m_lines[i].step.title = steps[i].title;
        showLine(m_lines[i]);
    }
}

void StepList::setState(const QString& stepId, Procedure::StepState state)
{
    for (Line& line : m_lines) {
        if (line.step.id != stepId)
            continue;
        line.state = state;
        showLine(line);
    }
}

void StepList::showLine(const Line& line)
{
    const QString& title = line.step.title;
    if (!line.state) {
        //: %1: a step of longer work
        line.label->setStatus(Tone::Neutral, tr("%1 (waiting)").arg(title));
        return;
    }
    switch (*line.state) {
    case Procedure::StepState::Running:
        line.label->setStatus(Tone::Busy, tr("%1 (running)").arg(title));
        return;
    case Procedure::StepState::Done:
        line.label->setStatus(Tone::Good, tr("%1 (done)").arg(title));
        return;
    case Procedure::StepState::Failed:
        line.label->setStatus(Tone::Bad, tr("%1 (failed)").arg(title));
        return;
    case Procedure::StepState::Undoing:
        line.label->setStatus(Tone::Busy, tr("%1 (being undone)").arg(title));
        return;
    case Procedure::StepState::Undone:
        line.label->setStatus(Tone::Neutral, tr("%1 (undone)").arg(title));
        return;
    case Procedure::StepState::UndoFailed:
        line.label->setStatus(Tone::Warning, tr("%1 (could not be undone yet)").arg(title));
        return;
    }
}

} // namespace smartfleet
