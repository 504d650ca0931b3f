// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicecard.h"

#include "app/domain/notificationsystem.h"
#include "ui/kit/factlist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/statuslabel.h"
#include "ui/services/statewords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QLabel* makeText(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void enlarge(QLabel* label, double factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

/// The object names of the values.
QStringList namesOfFacts(const ServiceDescriptor& service)
{
    QStringList names;
    for (const ServiceFact& fact : service.facts({}, {}))
        names << fact.id + u"Value"_s;
    return names;
}

QPushButton* makeButton(const QString& name, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(tintedIcon(icon), {}, parent);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it, too
    return button;
}

} // namespace

ServiceCard::ServiceCard(const ServiceDescriptor& service, QWidget* parent)
    : QFrame(parent)
    , m_service(service)
    , m_name(makeText(u"serviceNameLabel"_s, this))
    , m_status(new StatusLabel(this))
    , m_description(makeText(u"serviceDescriptionLabel"_s, this))
    , m_condition(makeText(u"serviceContractLabel"_s, this))
    , m_facts(new FactList(namesOfFacts(service), this))
    , m_linkButton(makeButton(u"linkButton"_s, u"services"_s, this))
    , m_editButton(makeButton(u"editButton"_s, u"edit"_s, this))
    , m_deleteButton(makeButton(u"deleteButton"_s, u"delete"_s, this))
    , m_checkButton(makeButton(u"checkButton"_s, u"check"_s, this))
{
    setObjectName(m_service.system + u"Card"_s);
    build();
    connect(m_linkButton, &QPushButton::clicked, this, &ServiceCard::linkRequested);
    connect(m_editButton, &QPushButton::clicked, this, &ServiceCard::editRequested);
    connect(m_deleteButton, &QPushButton::clicked, this, &ServiceCard::deleteRequested);
    connect(m_checkButton, &QPushButton::clicked, this, &ServiceCard::checkRequested);
    retranslate();
}

void ServiceCard::build()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_name->setWordWrap(false);
    enlarge(m_name, 1.2);
    m_status->setObjectName(u"integrationStatus"_s);
    m_condition->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new FlowLayout;
    head->setSpacing(16);
    head->addWidget(m_name);
    head->addWidget(m_status);
    auto* buttons = new FlowLayout;
    for (QPushButton* each : {m_linkButton, m_editButton, m_checkButton})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(m_deleteButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_description);
    column->addWidget(m_condition);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    setTabOrder(m_checkButton, m_deleteButton);
}

void ServiceCard::showLink(const Integration& link)
{
    m_link = link;
    retranslate();
}

void ServiceCard::showLastDelivery(const QDateTime& sentAt)
{
    if (sentAt == m_lastDelivery)
        return;
    m_lastDelivery = sentAt;
    retranslateFacts();
    emit lastDeliveryShown();
}

void ServiceCard::setBusy(bool busy)
{
    if (busy)
        m_focus.take(*this);
    m_busy = busy;
    updateButtons();
    if (!busy)
        m_focus.giveBack();
}

void ServiceCard::updateButtons()
{
    const IntegrationState state = m_link.state;
    const bool isLinked = state == IntegrationState::Linked || state == IntegrationState::NeedsAttention;
    m_linkButton->setVisible(state == IntegrationState::NotLinked || state == IntegrationState::Linking);
    m_editButton->setVisible(isLinked);
    m_checkButton->setVisible(isLinked);
    m_deleteButton->setVisible(state != IntegrationState::NotLinked);
    for (QPushButton* each : {m_linkButton, m_editButton, m_checkButton, m_deleteButton})
        each->setEnabled(!m_busy);
}

void ServiceCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ServiceCard::retranslate()
{
    m_name->setText(nameOfSystem(m_service.system));
    m_description->setText(m_service.description());
    m_condition->setText(m_service.condition());
    m_status->setStatus(toneFor(m_link.state), wordFor(m_link.state));
    //: a button that begins to link the service
    m_linkButton->setText(tr("Link"));
    m_editButton->setText(tr("Edit"));
    m_checkButton->setText(tr("Check the connection"));
    m_deleteButton->setText(tr("Delete"));
    retranslateFacts();
    updateButtons();
}

void ServiceCard::retranslateFacts()
{
    m_facts->setVisible(m_link.state != IntegrationState::NotLinked);
    std::vector<std::pair<QString, QString>> facts;
    for (const ServiceFact& fact : m_service.facts(m_link, m_lastDelivery))
        facts.emplace_back(fact.label, fact.value);
    m_facts->setFacts(facts);
}

} // namespace smartfleet
