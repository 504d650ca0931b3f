// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/heightkeeper.h"
#include "ui/kit/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

EmptyState::EmptyState(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_title->setObjectName(u"emptyTitleLabel"_s);
    m_explanation->setObjectName(u"emptyExplanationLabel"_s);
    m_action->setObjectName(u"emptyActionButton"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(200);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 10, 24, 10);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(6);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    new HeightKeeper(*this);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    updateColors();
}

void EmptyState::setTexts(const QString& title, const QString& explanation, const QString& action)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void EmptyState::updateColors()
{
    m_icon->setPixmap(
        tintedIcon(m_iconName, toneColor(Tone::Neutral, QPalette())).pixmap(QSize(56, 56), devicePixelRatio()));
}

} // namespace smartfleet
