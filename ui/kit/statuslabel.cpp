// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statuslabel.h"

#include "ui/kit/pagelook.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace smartfleet {

StatusLabel::StatusLabel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
{
    setObjectName(u"statusLabel"_s);
    m_word->setObjectName(u"statusWordLabel"_s);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setForegroundRole(QPalette::WindowText); // on a card it would be another one, and not coloured
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(m_icon);
    row->addWidget(m_word, 1);
}

void StatusLabel::setStatus(Tone tone, const QString& word)
{
    m_tone = tone;
    m_word->setText(word);
    setAccessibleName(word);
    updateColors();
}

QString StatusLabel::word() const
{
    return m_word->text();
}

void StatusLabel::setWordWrap(bool on)
{
    m_word->setWordWrap(on);
}

void StatusLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void StatusLabel::updateColors()
{
    const QColor color = toneColor(m_tone, QPalette());
    const int side = besideText(18, *this);
    m_icon->setPixmap(tintedIcon(toneIcon(m_tone), color).pixmap(QSize(side, side), devicePixelRatio()));
    QPalette colored;
    colored.setColor(QPalette::WindowText, color);
    m_word->setPalette(colored);
}

} // namespace smartfleet
