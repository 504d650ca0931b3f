// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/checkwords.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace smartfleet {

/// The diagnosis of a link (接続診断): a line a check as soon as it is known, with what was seen, or the cause, the
/// cure and what leads there. Hidden until there is something to show.
class CheckList : public QFrame
{
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    /// Begins anew, with everything waiting.
    void begin();
    void add(const IntegrationCheck& check);
    /// Nothing more comes.
    void end();
    void clear();
    /// All of it as plain text. No secret is in it.
    QString text() const;

signals:
    void cureRequested(smartfleet::Cure cure);
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(int row, const CheckLine& line);

    bool m_isRunning = false;
    QDateTime m_startedAt;
    std::vector<IntegrationCheck> m_checks;
    QLabel* m_title;
    QPushButton* m_copyButton;
    QPushButton* m_cancelButton;
    QWidget* m_lines = nullptr;
};

} // namespace smartfleet
