// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicevalues.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace smartfleet {

class StatusLabel;

/// A talk room of the practice LINE WORKS as its people see it: its channel ID, whether the bot is in it, and the
/// messages.
class RoomView : public QFrame
{
    Q_OBJECT
public:
    explicit RoomView(const PracticeRoom& room, QWidget* parent = nullptr);

    QString channelId() const { return m_channelId; }
    /// `hasBot`: whether there is a bot that could be invited at all.
    void showRoom(const PracticeRoom& room, bool hasBot);
    void addMessage(const PracticeMessage& message, const QString& sender);

signals:
    void inviteRequested(const QString& channelId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void trim();

    QString m_channelId;
    QString m_roomTitle;
    bool m_isInvited = false;
    bool m_hasBot = false;
    bool m_follows = true;
    int m_count = 0;
    QLabel* m_title;
    QLineEdit* m_id;
    QToolButton* m_copyButton;
    StatusLabel* m_botStatus;
    QPushButton* m_inviteButton;
    QScrollArea* m_scroll;
    QVBoxLayout* m_messages;
    QLabel* m_empty;
};

} // namespace smartfleet
