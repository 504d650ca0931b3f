// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/roomstatus.h"

#include "app/domain/integration.h"
#include "app/domain/problems.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/statuslabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

RoomStatus::RoomStatus(QWidget* parent)
    : QWidget(parent)
    , m_status(new StatusLabel(this))
    , m_again(new QPushButton(this))
    , m_guide(new QPushButton(this))
{
    m_status->setObjectName(u"roomStatusLabel"_s);
    m_again->setObjectName(u"lookAgainButton"_s);
    m_guide->setObjectName(u"inviteGuideButton"_s);
    m_status->setWordWrap(true);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_guide);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_status);
    layout->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &RoomStatus::againRequested);
    connect(m_guide, &QPushButton::clicked, this, &RoomStatus::invitationGuideRequested);
    retranslate();
}

void RoomStatus::clear()
{
    m_isLooking = false;
    m_seen.reset();
    putWords();
}

void RoomStatus::showLooking()
{
    m_isLooking = true;
    putWords();
}

void RoomStatus::showSeen(const Result<QString>& title)
{
    m_isLooking = false;
    m_seen = title;
    putWords();
}

void RoomStatus::setGuideAvailable(bool available)
{
    m_hasGuide = available;
    putWords();
}

void RoomStatus::putWords()
{
    const QString code = m_seen && !*m_seen ? m_seen->error().code : QString();
    const bool isAbsent = !m_isLooking && code == u"bot_not_in_room";
    setVisible(m_isLooking || m_seen);
    m_again->setVisible(!m_isLooking && !code.isEmpty() && code != u"not_linked");
    m_guide->setVisible(isAbsent && m_hasGuide);
    setToolTip({});
    if (m_isLooking) {
        m_status->setStatus(Tone::Busy, tr("Looking for the talk room in LINE WORKS…"));
    } else if (m_seen && *m_seen) {
        const QString& title = **m_seen;
        m_status->setStatus(Tone::Good,
                            title.isEmpty() ? tr("The bot %1 is in this talk room.").arg(BotName)
                                            : tr("The bot %1 is in the talk room “%2”.").arg(BotName, title));
    } else if (isAbsent) {
        m_status->setStatus(Tone::Warning,
                            tr("The bot %1 isn't in this talk room yet. Invite it in LINE WORKS: talk room settings, "
                               "Invite bot. You can save before that.")
                                .arg(BotName));
    } else if (code == u"channel_not_found") {
        m_status->setStatus(Tone::Warning,
                            tr("LINE WORKS knows no talk room with this channel ID. Check that you copied all of it."));
    } else if (code == u"not_linked") {
        m_status->setStatus(Tone::Neutral, tr("The talk room can be checked once LINE WORKS is linked."));
    } else if (m_seen) {
        m_status->setStatus(Tone::Neutral,
                            tr("The talk room couldn't be checked just now. You can save all the same."));
        setToolTip(describe(m_seen->error()).message);
    }
}

void RoomStatus::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RoomStatus::retranslate()
{
    m_again->setText(tr("Check again"));
    m_guide->setText(tr("How do I invite the bot?"));
    putWords();
}

} // namespace smartfleet
