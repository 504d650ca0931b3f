// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliverydetail.h"

#include "ui/deliveries/deliverywords.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/fleetlinks.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/statuslabel.h"
#include "ui/kit/verticalscroll.h"
#include "ui/kit/wordlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString inWords(const QDateTime& when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

DeliveryDetail::DeliveryDetail(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_title(new QLabel(this))
    , m_state(new StatusLabel(this))
    , m_problem(new MessageBar(this))
    , m_facts(new WordLabel(this))
    , m_retry(new QPushButton(tintedIcon(u"reload"_s), {}, this))
    , m_event(new QPushButton(tintedIcon(u"events"_s), {}, this))
    , m_setting(new QPushButton(tintedIcon(u"notifications"_s), {}, this))
    , m_why(new QPushButton(tintedIcon(u"search"_s), {}, this))
    , m_fleet(new FleetLinks(this))
{
    setMinimumWidth(290);
    m_title->setObjectName(u"deliveryTitleLabel"_s);
    m_state->setObjectName(u"deliveryStateLabel"_s);
    m_problem->setObjectName(u"deliveryProblemBar"_s);
    m_facts->setObjectName(u"deliveryFactsLabel"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_event->setObjectName(u"openEventButton"_s);
    m_setting->setObjectName(u"openSettingButton"_s);
    m_why->setObjectName(u"whyButton"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setWordWrap(true);
    m_problem->setClosable(false);
    m_problem->setFocusPolicy(Qt::NoFocus); // it is part of what was chosen, not news

    auto* inside = new QWidget(this);
    auto* words = new QVBoxLayout(inside);
    words->setContentsMargins({});
    words->setSpacing(10);
    words->addWidget(m_state);
    words->addWidget(m_problem);
    for (QPushButton* button : {m_retry, m_event, m_setting, m_why})
        words->addWidget(button, 0, Qt::AlignLeft);
    words->addWidget(m_fleet);
    words->addWidget(m_facts);
    words->addStretch();
    auto* scroll = new VerticalScroll(this);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    new HeightKeeper(*this);
    connect(m_retry, &QPushButton::clicked, this, &DeliveryDetail::retryRequested);
    connect(m_event, &QPushButton::clicked, this, &DeliveryDetail::eventRequested);
    connect(m_setting, &QPushButton::clicked, this, &DeliveryDetail::settingRequested);
    connect(m_why, &QPushButton::clicked, this, &DeliveryDetail::whyRequested);
    connect(m_fleet, &FleetLinks::placeRequested, this, &DeliveryDetail::placeRequested);
    retranslate();
}

void DeliveryDetail::show(const std::optional<DeliveryRow>& row)
{
    m_row = row;
    retranslate();
}

void DeliveryDetail::triggerFirstAction()
{
    for (QPushButton* button : {m_retry, m_event}) {
        if (button->isVisible()) {
            button->click();
            return;
        }
    }
}

void DeliveryDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QStringList DeliveryDetail::facts(const DeliveryRow& row) const
{
    const Delivery& delivery = row.delivery;
    QStringList facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts += tr("%1: %2").arg(label, value);
    };
    add(tr("Company"), row.companyName);
    add(tr("Vehicle"), row.vehicleName);
    add(tr("Occurred"), inWords(row.occurredAt));
    add(tr("Received"), inWords(delivery.createdAt));
    if (delivery.sentAt.isValid())
        add(tr("Sent"), inWords(delivery.sentAt));
    if (delivery.isHeld)
        add(tr("Held until"), inWords(delivery.heldUntil));
    if (delivery.folded > 0)
        add(tr("Counted on its message"), tr("%n earlier events of this vehicle and type", nullptr, delivery.folded));
    if (delivery.state == DeliveryState::Waiting && delivery.lastError)
        add(tr("Next attempt"), inWords(delivery.nextAttemptAt));
    if (delivery.attempts > 0)
        add(tr("Failed attempts"), QLocale().toString(delivery.attempts));
    add(tr("Channel ID"), delivery.channel.value);
    add(tr("Event ID"), row.eventId);
    add(tr("Source"), row.source);
    if (!delivery.messageId.isEmpty())
        add(tr("Message"), tr("%1 (the text isn't kept; it was made from the event's data)").arg(delivery.messageId));
    return facts;
}

void DeliveryDetail::retranslate()
{
    m_retry->setText(tr("Send again"));
    const bool isFailed = m_row && m_row->delivery.state == DeliveryState::Failed;
    m_retry->setVisible(isFailed);
    m_event->setText(tr("Open the event"));
    m_setting->setText(tr("Open the setting"));
    m_why->setText(tr("What else concerned this room?"));
    for (QPushButton* button : {m_event, m_setting, m_why})
        button->setVisible(m_row.has_value());
    m_state->setVisible(m_row.has_value());
    if (m_row)
        m_fleet->setIds(m_row->company, {}, m_row->vehicle);
    else
        m_fleet->setIds({}, {}, {});
    const std::optional<Error> reason =
        m_row && m_row->delivery.state != DeliveryState::Sent ? m_row->delivery.lastError : std::nullopt;
    if (reason)
        m_problem->showProblem(describe(*reason), isFailed ? Tone::Bad : Tone::Warning);
    else
        m_problem->clear();
    if (!m_row) {
        m_title->setText(tr("Details"));
        m_facts->setWords(tr("Select a delivery in the list."));
        return;
    }
    m_title->setText(eventName(m_catalogue, m_row->type));
    m_state->setStatus(toneFor(m_row->delivery), wordFor(m_row->delivery));
    m_facts->setWords(facts(*m_row).join(u"\n\n"_s));
}

} // namespace smartfleet
