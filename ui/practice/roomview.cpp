// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/roomview.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/messagebubble.h"
#include "ui/kit/statuslabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// More than this would make the pane slow and nobody reads it.
constexpr int MostMessages = 200;
constexpr int LeastLines = 5; // of messages, however small the window is

} // namespace

RoomView::RoomView(const PracticeRoom& room, QWidget* parent)
    : QFrame(parent)
    , m_channelId(room.channelId)
    , m_roomTitle(room.title)
    , m_title(new QLabel(room.title, this))
    , m_id(new QLineEdit(room.channelId, this))
    , m_copyButton(new QToolButton(this))
    , m_botStatus(new StatusLabel(this))
    , m_inviteButton(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_id->setObjectName(u"channelIdValue"_s);
    m_id->setReadOnly(true);
    m_id->setFrame(false);
    m_id->setCursorPosition(0); // large text shows its beginning
    m_copyButton->setObjectName(u"copyChannelIdButton"_s);
    m_copyButton->setIcon(tintedIcon(u"copy"_s));
    m_copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_inviteButton->setObjectName(u"inviteBotButton"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto* content = new QWidget(m_scroll);
    m_messages = new QVBoxLayout(content);
    m_messages->setContentsMargins(8, 8, 8, 8);
    m_messages->setSpacing(8);
    m_messages->addWidget(m_empty);
    m_messages->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(LeastLines * fontMetrics().height());
    // a new message is read at the bottom, unless the reader is looking at older ones
    QScrollBar* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_follows = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_follows)
            bar->setValue(maximum);
    });

    auto* head = new FlowLayout;
    head->addWidget(m_title);
    head->addWidget(m_botStatus);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_copyButton);
    buttons->addWidget(m_inviteButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_id);
    column->addLayout(buttons);
    column->addWidget(m_scroll, 1);

    connect(m_copyButton, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_channelId); });
    connect(m_inviteButton, &QPushButton::clicked, this, [this] { emit inviteRequested(m_channelId); });
    new HeightKeeper(*this);
    retranslate();
}

void RoomView::showRoom(const PracticeRoom& room, bool hasBot)
{
    m_isInvited = !room.bots.empty();
    m_hasBot = hasBot;
    retranslate();
}

void RoomView::addMessage(const PracticeMessage& message, const QString& sender)
{
    m_empty->hide();
    auto* bubble = new MessageBubble(sender, message.text(), message.receivedAt, this);
    const QMargins margins = m_messages->contentsMargins();
    bubble->fitTo(m_scroll->viewport()->width() - margins.left() - margins.right());
    m_messages->insertWidget(m_messages->count() - 1, bubble);
    ++m_count;
    trim();
}

void RoomView::trim()
{
    while (m_count > MostMessages) {
        // 0 is the word for an empty room
        QLayoutItem* oldest = m_messages->takeAt(1);
        delete oldest->widget();
        delete oldest;
        --m_count;
    }
}

void RoomView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RoomView::retranslate()
{
    m_copyButton->setText(tr("Copy channel ID"));
    m_copyButton->setAccessibleName(tr("Copy the channel ID of %1").arg(m_roomTitle));
    m_id->setAccessibleName(tr("Channel ID of %1").arg(m_roomTitle));
    m_botStatus->setStatus(m_isInvited ? Tone::Good : Tone::Neutral,
                           m_isInvited ? tr("Bot invited") : tr("Bot not invited"));
    m_inviteButton->setText(tr("Invite the bot"));
    m_inviteButton->setAccessibleName(tr("Invite the bot to %1").arg(m_roomTitle));
    m_inviteButton->setVisible(!m_isInvited);
    m_inviteButton->setEnabled(m_hasBot);
    m_inviteButton->setToolTip(m_hasBot ? QString() : tr("Link LINE WORKS first: that registers the bot."));
    m_empty->setText(tr("No messages yet."));
}

} // namespace smartfleet
