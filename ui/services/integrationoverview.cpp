// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/integrationoverview.h"

#include "app/domain/problems.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/statuslabel.h"
#include "ui/services/checklist.h"
#include "ui/services/statewords.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

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

} // namespace

IntegrationOverview::IntegrationOverview(QWidget* parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_problemBar(new MessageBar(this))
    , m_removalBar(new MessageBar(this))
    , m_title(makePageTitle(this))
    , m_introduction(makeText(u"servicesIntroductionLabel"_s, this))
    , m_checks(new CheckList(this))
{
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
    column->addWidget(buildCard());
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

QWidget* IntegrationOverview::buildCard()
{
    auto* card = new QFrame(this);
    card->setObjectName(u"lineworksCard"_s);
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    m_service = makeText(u"serviceNameLabel"_s, card);
    m_service->setWordWrap(false);
    enlarge(m_service, 1.2);
    m_status = new StatusLabel(card);
    m_status->setObjectName(u"integrationStatus"_s);
    m_description = makeText(u"serviceDescriptionLabel"_s, card);
    m_contract = makeText(u"serviceContractLabel"_s, card);
    m_contract->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [card](const QString& name, const QString& icon) {
        auto* made = new QPushButton(tintedIcon(icon), {}, card);
        made->setObjectName(name);
        made->setAutoDefault(true); // Enter presses it, too
        return made;
    };
    m_linkButton = button(u"linkButton"_s, u"services"_s);
    m_editButton = button(u"editButton"_s, u"edit"_s);
    m_checkButton = button(u"checkButton"_s, u"check"_s);
    m_deleteButton = button(u"deleteButton"_s, u"delete"_s);

    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_service);
    head->addWidget(m_status);
    head->addStretch(1);
    auto* change = new FlowLayout;
    for (QPushButton* each : {m_linkButton, m_editButton, m_checkButton})
        change->addWidget(each);
    auto* buttons = new QHBoxLayout;
    buttons->addLayout(change, 1);
    buttons->addWidget(m_deleteButton, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_description);
    column->addWidget(m_contract);
    m_factsBox = new QWidget(card);
    buildFacts(m_factsBox);
    column->addWidget(m_factsBox);
    column->addLayout(buttons);

    connect(m_linkButton, &QPushButton::clicked, this, &IntegrationOverview::linkRequested);
    connect(m_editButton, &QPushButton::clicked, this, &IntegrationOverview::editRequested);
    connect(m_deleteButton, &QPushButton::clicked, this, &IntegrationOverview::deleteRequested);
    connect(m_checkButton, &QPushButton::clicked, this, &IntegrationOverview::checkRequested);
    return card;
}

QFormLayout* IntegrationOverview::buildFacts(QWidget* parent)
{
    auto* layout = new QFormLayout(parent);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setHorizontalSpacing(20);
    layout->setVerticalSpacing(6);
    for (const QString& name : {u"linkedAt"_s, u"lastDelivery"_s, u"bot"_s, u"domain"_s, u"clientId"_s,
                                u"serviceAccount"_s, u"userPermission"_s, u"admins"_s, u"subAdmins"_s})
        addFact(layout, name);
    return layout;
}

void IntegrationOverview::addFact(QFormLayout* layout, const QString& name)
{
    auto* label = new QLabel(this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* value = makeText(name + u"Value"_s, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addRow(label, value);
    m_facts.push_back({label, value});
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
    retranslate();
}

void IntegrationOverview::setBusy(bool busy)
{
    if (busy)
        m_focus.take(*this);
    m_busy = busy;
    updateButtons();
    if (!busy)
        m_focus.giveBack();
}

void IntegrationOverview::showLastDelivery(const QDateTime& sentAt)
{
    m_lastDelivery = sentAt;
    retranslateFacts();
}

void IntegrationOverview::offerLocalRemoval(const Error& why)
{
    m_removalBar->showWords(
        [why] {
            const Problem problem = describe(why);
            return Problem{tr("LINE WORKS refused to delete the bot. %1").arg(problem.message),
                           problem.hint + u' ' +
                               tr("Then delete the integration again, or remove it here only: the bot then stays "
                                  "behind in LINE WORKS.")};
        },
        Tone::Bad);
    m_removalBar->setAction(tr("Remove here only"));
    m_removalBar->setFocus();
    showStoredProblem();
}

void IntegrationOverview::updateButtons()
{
    const IntegrationState state = m_integration.state;
    const bool isLinked = state == IntegrationState::Linked || state == IntegrationState::NeedsAttention;
    m_linkButton->setVisible(state == IntegrationState::NotLinked || state == IntegrationState::Linking);
    m_editButton->setVisible(isLinked);
    m_checkButton->setVisible(isLinked);
    m_deleteButton->setVisible(state != IntegrationState::NotLinked);
    for (QPushButton* each : {m_linkButton, m_editButton, m_checkButton, m_deleteButton})
        each->setEnabled(!m_busy);
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
    m_service->setText(u"LINE WORKS"_s);
    m_description->setText(tr("Notifies LINE WORKS of the events that occur."));
    m_contract->setText(tr("Only for customers who have a LINE WORKS contract of their own."));
    m_status->setStatus(toneFor(m_integration.state), wordFor(m_integration.state));
    //: a button that begins to link the service
    m_linkButton->setText(tr("Link"));
    m_editButton->setText(tr("Edit"));
    m_checkButton->setText(tr("Check the connection"));
    m_deleteButton->setText(tr("Delete"));
    retranslateFacts();
    updateButtons();
    showStoredProblem();
}

void IntegrationOverview::retranslateFacts()
{
    m_factsBox->setVisible(m_integration.state != IntegrationState::NotLinked);
    const QString none = tr("None");
    const auto orNone = [&none](const QString& text) {
        return text.isEmpty() ? none : text;
    };
    const QString bot = m_integration.bot.value == 0
        ? none
        : tr("%1 (Bot ID %2)").arg(m_integration.botName).arg(m_integration.bot.value);
    const auto time = [](const QDateTime& at, const QString& otherwise) {
        return at.isNull() ? otherwise : QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    };
    const std::pair<QString, QString> facts[] = {
        {tr("Linked since"), time(m_integration.linkedAt, none)},
        {tr("Last successful delivery"), time(m_lastDelivery, tr("None yet"))},
        {tr("Bot"), bot},
        {tr("Domain ID"), QString::number(m_integration.domain.value)},
        {tr("Client ID"), orNone(m_integration.clientId)},
        {tr("Service Account"), orNone(m_integration.serviceAccount)},
        {tr("User permission"), wordForUserPermission(m_integration.userPermission)},
        {tr("Bot administrators"), orNone(m_integration.botAdmins.join(u", "_s))},
        {tr("Deputy bot administrators"), orNone(m_integration.botSubAdmins.join(u", "_s))},
    };
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i].label->setText(facts[i].first);
        m_facts[i].value->setText(facts[i].second);
        m_facts[i].value->setAccessibleName(u"%1: %2"_s.arg(facts[i].first, facts[i].second));
    }
}

} // namespace smartfleet
