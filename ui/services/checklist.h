// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/integrationservice.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace smartfleet {

/// The diagnostics of a link: a line a check, with what was seen, or the cause and the cure. Hidden until there is
/// something to show.
class CheckList : public QFrame
{
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    void showChecks(const std::vector<IntegrationCheck>& checks);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(int row, const IntegrationCheck& check);

    std::vector<IntegrationCheck> m_checks;
    QLabel* m_title;
    QWidget* m_lines = nullptr;
};

} // namespace smartfleet
