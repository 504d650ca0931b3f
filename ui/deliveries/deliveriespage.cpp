// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveriespage.h"

#include "app/options/windowstate.h"
#include "ui/deliveries/deliverydetail.h"
#include "ui/deliveries/deliverylist.h"
#include "ui/deliveries/outcomeview.h"
#include "ui/deliveries/quotapanel.h"
#include "ui/deliveries/whynothingview.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString TabChoice = u"deliveries.tab"_s;

} // namespace

DeliveriesPage::DeliveriesPage(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : QWidget(parent)
    , m_windowState(state)
    , m_title(makePageTitle(this))
    , m_retrySelected(new QPushButton(tintedIcon(u"reload"_s), {}, this))
    , m_retryAll(new QPushButton(tintedIcon(u"reload"_s), {}, this))
    , m_bar(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new DeliveryList(catalogue, state, m_tabs))
    , m_why(new WhyNothingView(catalogue, m_tabs))
    , m_outcomes(new OutcomeView(m_tabs))
    , m_quota(new QuotaPanel(m_tabs))
{
    m_retrySelected->setObjectName(u"retrySelectedButton"_s);
    m_retryAll->setObjectName(u"retryAllButton"_s);
    m_bar->setObjectName(u"deliveriesBar"_s);
    m_tabs->setObjectName(u"deliveriesTabs"_s);
    m_tabs->setDocumentMode(true); // no frame around what has frames
    for (QWidget* tab : std::initializer_list<QWidget*>{m_list, m_why, m_outcomes, m_quota})
        m_tabs->addTab(tab, {});
    m_tabs->setCurrentIndex(std::clamp(m_windowState.choice(TabChoice).toInt(), 0, m_tabs->count() - 1));
    build();
    addShortcuts();

    connect(m_retryAll, &QPushButton::clicked, this, &DeliveriesPage::retryAllRequested);
    connect(m_retrySelected, &QPushButton::clicked, this, &DeliveriesPage::retrySelectedRequested);
    connect(m_list, &DeliveryList::selectionChanged, this, &DeliveriesPage::showButtons);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_windowState.keepChoice(TabChoice, tab);
        showButtons();
        emit reloadRequested();
    });
    retranslate();
    showButtons();
}

void DeliveriesPage::build()
{
    auto* top = new FlowLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_retrySelected);
    top->addWidget(m_retryAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
}

void DeliveriesPage::addShortcuts()
{
    auto* again = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] {
        if (m_retrySelected->isEnabled())
            emit retrySelectedRequested();
    });
}

DeliveriesPage::Tab DeliveriesPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void DeliveriesPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void DeliveriesPage::setFailed(int failed)
{
    m_failed = failed;
    showButtons();
}

void DeliveriesPage::showButtons()
{
    const bool isList = tab() == ListTab;
    for (QPushButton* button : {m_retrySelected, m_retryAll})
        button->setVisible(isList);
    m_retryAll->setEnabled(m_failed > 0);
    m_retrySelected->setEnabled(!m_list->selectedFailed().empty());
}

void DeliveriesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit shown(true);
}

void DeliveriesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit shown(false);
}

void DeliveriesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeliveriesPage::retranslate()
{
    m_title->setText(tr("Delivery history"));
    m_retrySelected->setText(tr("Send &selected again"));
    m_retrySelected->setToolTip(tr("Sends the selected failed deliveries again (Ctrl+R)"));
    m_retryAll->setText(tr("Send &all failed again"));
    m_tabs->setTabText(ListTab, tr("List"));
    m_tabs->setTabText(WhyTab, tr("Why nothing?"));
    m_tabs->setTabText(ChartTab, tr("Chart"));
    m_tabs->setTabText(QuotaTab, tr("Quota"));
}

} // namespace smartfleet
