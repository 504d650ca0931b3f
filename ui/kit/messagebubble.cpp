// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagebubble.h"

#include "ui/kit/icons.h"
#include "ui/kit/wordlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

MessageBubble::MessageBubble(const QString& sender, const QString& text, const QDateTime& at, QWidget* parent)
    : QFrame(parent)
    , m_head(new QLabel(this))
    , m_text(new WordLabel(this))
{
    setObjectName(u"messageBubble"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    QFont small = m_head->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_head->setFont(small);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(3);
    column->addWidget(m_head);
    column->addWidget(m_text);
    setMessage(sender, text, at);
}

void MessageBubble::setMessage(const QString& sender, const QString& text, const QDateTime& at)
{
    m_sent = text;
    m_head->setText(u"%1  %2"_s.arg(sender, at.toLocalTime().toString(u"HH:mm:ss"_s)));
    m_text->setWords(text);
    setAccessibleName(u"%1: %2"_s.arg(sender, text));
    fitTo(width());
}

void MessageBubble::fitTo(int width)
{
    setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width))); // -1 while it has no width yet
}

void MessageBubble::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(Tone::Good, palette()));
    painter.drawRoundedRect(rect(), 10, 10);
    QFrame::paintEvent(event);
}

void MessageBubble::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitTo(width());
}

} // namespace smartfleet
