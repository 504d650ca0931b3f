// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;

namespace smartfleet {

class WordLabel;

/// A message in a talk room: who, when, and the text on a rounded ground.
class MessageBubble : public QFrame
{
    Q_OBJECT
public:
    MessageBubble(const QString& sender, const QString& text, const QDateTime& at, QWidget* parent = nullptr);

    void setMessage(const QString& sender, const QString& text, const QDateTime& at);
    /// As it was sent.
    QString text() const { return m_sent; }
    /// Takes the height that its text needs at this width: a scroll area asks for the least height only, which for
    /// wrapped text isn't enough.
    void fitTo(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_sent;
    QLabel* m_head;
    WordLabel* m_text;
};

} // namespace smartfleet
