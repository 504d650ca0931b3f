// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deliverybar.h"

#include "app/domain/problems.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/statuslabel.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

DeliveryBar::DeliveryBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new StatusLabel(this))
    , m_cause(new QToolButton(this))
{
    m_words->setObjectName(u"deliveryStatus"_s);
    m_words->setWordWrap(true);
    m_cause->setObjectName(u"deliveryCauseButton"_s);
    m_cause->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_words, 1);
    row->addWidget(m_cause);
    new HeightKeeper(*this);
    setCursor(Qt::PointingHandCursor);
    connect(m_cause, &QToolButton::clicked, this, &DeliveryBar::causeRequested);
    retranslate();
}

void DeliveryBar::show(const DeliveryStatus& status)
{
    m_status = status;
    retranslate();
}

void DeliveryBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeliveryBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit causeRequested();
}

void DeliveryBar::retranslate()
{
    m_words->setStatus(toneOf(m_status), wordsFor(m_status));
    m_words->setToolTip(m_status.outlook == DeliveryOutlook::Paused ? describe(m_status.cause).hint : QString());
    const bool isWell = m_status.outlook == DeliveryOutlook::On && failingRooms(m_status) == 0;
    m_cause->setVisible(!isWell && m_status.outlook != DeliveryOutlook::Unknown);
    m_cause->setText(m_status.outlook == DeliveryOutlook::NotLinked ? tr("Go to the integration")
                                                                    : tr("Show the cause"));
}

} // namespace smartfleet
