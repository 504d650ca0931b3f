// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/practice/practicevalues.h"
#include "ui/kit/keyboard.h"
#include "ui/kit/uicontext.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace smartfleet {

class MessageBar;
class RoomView;

/// What the people in the talk rooms of the practice LINE WORKS see and do, and the button that sends real events in.
/// `context.practice` must be there.
class PracticePane : public QWidget
{
    Q_OBJECT
public:
    explicit PracticePane(const UiContext& context, QWidget* parent = nullptr);

    /// As if "Invite the bot" had been pressed in that room.
    void inviteBot(const QString& channelId);
    /// As if "Send real events" had been pressed.
    void sendEvents();
    /// How many messages a room has shown.
    int shownMessages(const QString& channelId) const;

signals:
    /// Events were taken in: how many, and how many of them concern nobody.
    void eventsSent(int accepted, int unmatched);
    /// Sending them failed.
    void eventsFailed(const smartfleet::Error& error);
    void messageShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTenant();
    void addMessage(const PracticeMessage& message);
    RoomView* roomView(const QString& channelId) const;
    void retranslate();

    UiContext m_context;
    MessageBar* m_bar;
    QLabel* m_hint;
    QPushButton* m_sendButton;
    KeptFocus m_focus; ///< while it sends
    std::vector<RoomView*> m_rooms;
};

} // namespace smartfleet
