// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace smartfleet {

class StatusLabel;

/// What LINE WORKS says of the talk room whose channel ID was typed: seen by the bot, not seen, or not known for now.
/// Says it and never stands in the way.
class RoomStatus : public QWidget
{
    Q_OBJECT
public:
    explicit RoomStatus(QWidget* parent = nullptr);

    /// Nothing is known, and nothing said.
    void clear();
    void showLooking();
    /// The room's title, or why it wasn't seen.
    void showSeen(const Result<QString>& title);
    /// Whether there is a guide that can tell how to invite the bot.
    void setGuideAvailable(bool available);

signals:
    void againRequested();
    void invitationGuideRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void putWords();

    bool m_isLooking = false;
    bool m_hasGuide = false;
    std::optional<Result<QString>> m_seen = {};
    StatusLabel* m_status;
    QPushButton* m_again;
    QPushButton* m_guide;
};

} // namespace smartfleet
