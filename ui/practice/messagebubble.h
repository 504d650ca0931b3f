// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;

namespace smartfleet {

/// A message in a talk room: who, when, and the text on a rounded ground.
class MessageBubble : public QFrame
{
    Q_OBJECT
public:
    MessageBubble(const QString& sender, const QString& text, const QDateTime& at, QWidget* parent = nullptr);

    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_head;
    QLabel* m_text;
};

} // namespace smartfleet
