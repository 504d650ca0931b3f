// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveriespage.h"

#include "ui/deliveries/deliverydetail.h"
#include "ui/deliveries/deliverywords.h"
#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int SideBySideFrom = 640; // below it the details lie under the list
constexpr DeliveryState States[] = {DeliveryState::Waiting, DeliveryState::Sending, DeliveryState::Sent,
                                    DeliveryState::Failed, DeliveryState::Cancelled};

} // namespace

DeliveriesPage::DeliveriesPage(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_model(new DeliveriesModel(catalogue, this))
    , m_title(makePageTitle(this))
    , m_retryAll(new QPushButton(tintedIcon(u"reload"_s), {}, this))
    , m_bar(new MessageBar(this))
    , m_state(new QComboBox(this))
    , m_channel(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"deliveries"_s, this))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
    , m_detail(new DeliveryDetail(catalogue, this))
{
    m_retryAll->setObjectName(u"retryAllButton"_s);
    m_bar->setObjectName(u"deliveriesBar"_s);
    m_state->setObjectName(u"stateCombo"_s);
    m_channel->setObjectName(u"channelEdit"_s);
    m_table->setObjectName(u"deliveriesTable"_s);
    m_note->setObjectName(u"deliveryCountLabel"_s);
    m_state->addItem(QString());
    for (const DeliveryState state : States)
        m_state->addItem(QString(), toString(state));
    m_table->setModel(m_model);
    makeListLook(*m_table);
    build();

    connect(m_state, &QComboBox::currentIndexChanged, this, &DeliveriesPage::reloadRequested);
    connect(m_channel, &QLineEdit::textChanged, this, &DeliveriesPage::reloadRequested);
    connect(m_retryAll, &QPushButton::clicked, this, &DeliveriesPage::retryAllRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &DeliveriesPage::clearFilters);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeliveriesPage::onSelection);
    retranslate();
}

void DeliveriesPage::build()
{
    m_channel->setClearButtonEnabled(true);
    m_channel->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_note->setWordWrap(true);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_retryAll);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_state);
    filters->addWidget(m_channel, 1);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addLayout(filters);
    leftLayout->addWidget(m_stack, 1);
    leftLayout->addWidget(m_note);
    auto* splitter = new AdaptiveSplitter(SideBySideFrom, this);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
}

DeliveryFilter DeliveriesPage::filter() const
{
    return {.state = deliveryStateFromString(m_state->currentData().toString()),
            .channelId = m_channel->text().trimmed()};
}

void DeliveriesPage::showRows(const std::vector<DeliveryRow>& rows, bool isAll, const DeliveryCounts& counts)
{
    m_isAll = isAll;
    m_counts = counts;
    const bool isFirst = m_model->rows().empty();
    m_model->mergeRows(rows);
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (isFirst && !rows.empty())
        fitColumns(*m_table);
    showNumbers();
    onSelection();
}

void DeliveriesPage::clearFilters()
{
    const QSignalBlocker quiet(m_state); // one reload, not two
    m_state->setCurrentIndex(0);
    m_channel->clear();
    emit reloadRequested();
}

void DeliveriesPage::onSelection()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const std::optional<DeliveryRow> row =
        selected.isEmpty() ? std::optional<DeliveryRow>() : m_model->row(selected.first().row());
    if (row != m_detail->shown())
        m_detail->show(row);
}

void DeliveriesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit reloadRequested();
}

void DeliveriesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void DeliveriesPage::retranslate()
{
    m_title->setText(tr("Delivery history"));
    m_retryAll->setText(tr("Send all failed ones again"));
    m_state->setItemText(0, tr("All states"));
    for (int i = 0; i < int(std::size(States)); ++i)
        m_state->setItemText(i + 1, wordFor(States[i]));
    m_state->setAccessibleName(tr("Filter by state"));
    m_state->setToolTip(tr("Filter by state"));
    m_channel->setPlaceholderText(tr("Channel ID"));
    m_channel->setToolTip(tr("Filter by channel ID"));
    m_channel->setAccessibleName(tr("Filter by channel ID"));
    m_table->setAccessibleName(tr("Delivery history"));
    showNumbers();
}

void DeliveriesPage::showNumbers()
{
    m_retryAll->setEnabled(m_counts.failed > 0);
    const int shown = m_model->rowCount();
    m_note->setVisible(shown > 0);
    m_note->setText(m_isAll
                        ? tr("%n deliveries", nullptr, shown)
                        : tr("The newest %n deliveries are shown. Use the filters to find others.", nullptr, shown));
    if (filter() == DeliveryFilter{})
        m_empty->setTexts(tr("Nothing has been delivered yet"),
                          tr("Every event that goes to a talk room appears here, with how its delivery stands."));
    else
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Change or clear the filter."), tr("Clear the filter"));
}

} // namespace smartfleet
