// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/procedure.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace smartfleet {

class StatusLabel;

/// A step of longer work as a person reads it.
struct StepTitle
{
    QString id = {};    ///< as Procedure::stepChanged names it
    QString title = {}; ///< in the reader's language
};

/// The steps of longer work with how far each is, told by icon and words.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    /// Begins anew: all waiting.
    void setSteps(const std::vector<StepTitle>& steps);
    /// New words for the same steps, after a change of language.
    void setTitles(const std::vector<StepTitle>& steps);
    /// An unknown step is passed over.
    void setState(const QString& stepId, Procedure::StepState state);

private:
    struct Line
    {
        StepTitle step = {};
        std::optional<Procedure::StepState> state = {};
        StatusLabel* label = nullptr;
    };
    void showLine(const Line& line);

    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
};

} // namespace smartfleet
