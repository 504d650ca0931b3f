// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/lineworks/waytest.h"

#include <QWidget>

class QVBoxLayout;

namespace smartfleet {

/// What a test of the way to LINE WORKS found, a paragraph a server: how far it came, and what to do where it ended.
class WayReportList : public QWidget
{
    Q_OBJECT
public:
    explicit WayReportList(QWidget* parent);

    void showReports(const std::vector<WayReport>& reports);
    /// Why nothing could be tested.
    void showProblem(const Error& error);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::vector<WayReport> m_reports;
    std::optional<Error> m_problem;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
};

} // namespace smartfleet
