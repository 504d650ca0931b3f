// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/integrationoverview.h"

#include "app/domain/notificationsystem.h"
#include "app/domain/problems.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/sentences.h"
#include "ui/services/checklist.h"
#include "ui/services/servicecard.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace smartfleet {

IntegrationOverview::IntegrationOverview(const std::vector<ServiceDescriptor>& services, QWidget* parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_problemBar(new MessageBar(this))
    , m_removalBar(new MessageBar(this))
    , m_title(makePageTitle(this))
    , m_introduction(new QLabel(this))
    , m_checks(new CheckList(this))
{
    m_introduction->setObjectName(u"servicesIntroductionLabel"_s);
    m_introduction->setTextFormat(Qt::PlainText);
    m_introduction->setWordWrap(true);
    m_problemBar->setObjectName(u"storedProblemBar"_s);
    m_removalBar->setObjectName(u"localRemovalBar"_s);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(PageMargins);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_introduction);
    column->addWidget(m_bar);
    column->addWidget(m_problemBar);
    column->addWidget(m_removalBar);
    for (const ServiceDescriptor& service : services) {
        auto* card = new ServiceCard(service, content);
        m_cards[service.system] = card;
        column->addWidget(card);
    }
    column->addWidget(m_checks);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_problemBar, &MessageBar::actionTriggered, this, &IntegrationOverview::editRequested);
    connect(m_removalBar, &MessageBar::closed, this, &IntegrationOverview::showStoredProblem);
    connect(m_removalBar, &MessageBar::actionTriggered, this, &IntegrationOverview::localRemovalRequested);
    retranslate();
}

void IntegrationOverview::showIntegration(const Integration& integration)
{
    const bool isMended =
        integration.state == IntegrationState::Linked && m_integration.state != IntegrationState::Linked;
    if (integration.state == IntegrationState::NotLinked || isMended)
        m_removalBar->clear();
    if (integration.state == IntegrationState::NotLinked)
        m_checks->clear();
    m_integration = integration;
    card(LineWorksSystem).showLink(integration);
    showStoredProblem();
}

void IntegrationOverview::offerLocalRemoval(const Error& why)
{
    m_removalBar->showWords(
        [why] {
            const Problem problem = describe(why);
            return Problem{why.kind == Error::Kind::Keychain
                               ? problem.message
                               : tr("LINE WORKS refused to delete the bot. %1").arg(problem.message),
                           joined(problem.hint,
                                  tr("Then delete the integration again, or remove it here only: the bot then stays "
                                     "behind in LINE WORKS."))};
        },
        Tone::Bad);
    m_removalBar->setAction(tr("Remove here only"));
    m_removalBar->setFocus();
    showStoredProblem();
}

void IntegrationOverview::showStoredProblem()
{
    const bool isHealthy =
        m_integration.state == IntegrationState::Linked || m_integration.state == IntegrationState::NotLinked;
    // the offer to remove the link here tells the same already
    if (isHealthy || !m_integration.problem || !m_removalBar->isHidden()) {
        m_problemBar->clear();
        return;
    }
    m_problemBar->showError(*m_integration.problem);
    m_problemBar->setClosable(false);
    if (m_integration.state == IntegrationState::NeedsAttention)
        m_problemBar->setAction(tr("Edit the integration"));
}

void IntegrationOverview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntegrationOverview::retranslate()
{
    m_title->setText(tr("Service integrations"));
    m_introduction->setText(tr("The services with which SmartFleet can be linked."));
    showStoredProblem();
}

} // namespace smartfleet
