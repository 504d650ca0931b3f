// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/outcomeview.h"

#include "app/core/logging.h"
#include "app/domain/problems.h"
#include "ui/deliveries/deliverywords.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/pagelook.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

namespace {

enum Column { FromColumn, SentColumn, WaitingColumn, FailedColumn, CancelledColumn };

/// Fills up the intervals that have none.
std::vector<IntervalOutcome> everyInterval(const std::vector<IntervalOutcome>& some, const QDateTime& from,
                                           const QDateTime& until, std::chrono::hours interval)
{
    std::vector<IntervalOutcome> all;
    auto next = some.begin();
    for (QDateTime start = from; start < until; start = start.addSecs(std::chrono::seconds(interval).count())) {
        if (next != some.end() && next->from == start)
            all.push_back(*next++);
        else
            all.push_back({.from = start});
    }
    return all;
}

} // namespace

QStringList OutcomesModel::columns() const
{
    return {tr("From"), tr("Sent"), tr("Waiting"), tr("Failed"), tr("Cancelled")};
}

QString OutcomesModel::rowId(const IntervalOutcome& row) const
{
    return QString::number(row.from.toMSecsSinceEpoch());
}

QVariant OutcomesModel::cell(const IntervalOutcome& row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case FromColumn:
        return QLocale().toString(row.from.toLocalTime(), QLocale::ShortFormat);
    case SentColumn:
        return row.sent;
    case WaitingColumn:
        return row.waiting;
    case FailedColumn:
        return row.failed;
    case CancelledColumn:
        return row.cancelled;
    default:
        return {};
    }
}

OutcomeView::OutcomeView(QWidget* parent, ChartMaker makeChart)
    : QWidget(parent)
    , m_makeChart(std::move(makeChart))
    , m_model(new OutcomesModel(this))
    , m_span(new QComboBox(this))
    , m_asTable(new QPushButton(this))
    , m_total(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
{
    m_span->setObjectName(u"outcomeSpanCombo"_s);
    m_asTable->setObjectName(u"outcomeTableButton"_s);
    m_total->setObjectName(u"outcomeTotalLabel"_s);
    m_table->setObjectName(u"outcomeTable"_s);
    m_span->addItems({{}, {}});
    m_asTable->setCheckable(true);
    m_total->setWordWrap(true);
    m_table->setModel(m_model);
    makeListLook(*m_table);
    m_stack->addWidget(m_table);
    auto* top = new FlowLayout;
    top->addWidget(m_span);
    top->addWidget(m_asTable);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_total);
    layout->addWidget(m_stack, 1);
    new HeightKeeper(*this);
    connect(m_span, &QComboBox::currentIndexChanged, this, &OutcomeView::asked);
    connect(m_asTable, &QPushButton::toggled, this, &OutcomeView::showParts);
    retranslate();
}

std::chrono::hours OutcomeView::interval() const
{
    return m_span->currentIndex() == 0 ? 1h : 6h;
}

QDateTime OutcomeView::until() const
{
    const QDateTime now = QDateTime::currentDateTime();
    const int hours = int(interval().count());
    const QTime begun(now.time().hour() / hours * hours, 0);
    return QDateTime(now.date(), begun).toUTC().addSecs(std::chrono::seconds(interval()).count());
}

QDateTime OutcomeView::from() const
{
    return until().addDays(m_span->currentIndex() == 0 ? -1 : -7);
}

void OutcomeView::showOutcomes(const std::vector<IntervalOutcome>& outcomes)
{
    const bool isFirst = m_model->rows().empty();
    m_model->mergeRows(everyInterval(outcomes, from(), until(), interval()));
    if (isFirst)
        fitColumns(*m_table);
    showParts();
}

void OutcomeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_chart && !m_chartError)
        addChart();
    showParts();
}

void OutcomeView::addChart()
{
    const Result<OutcomeChart*> made = m_makeChart(m_stack);
    if (made) {
        m_chart = *made;
        m_chart->widget().setObjectName(u"outcomeChart"_s);
        m_stack->addWidget(&m_chart->widget());
    } else {
        qCWarning(logProgram) << "no chart:" << made.error().detail;
        m_chartError = made.error();
        m_asTable->setChecked(true);
        m_asTable->setEnabled(false);
    }
    retranslate();
}

void OutcomeView::showParts()
{
    IntervalOutcome total;
    for (const IntervalOutcome& outcome : m_model->rows()) {
        total.sent += outcome.sent;
        total.waiting += outcome.waiting;
        total.failed += outcome.failed;
        total.cancelled += outcome.cancelled;
    }
    m_total->setText(tr("%1 sent, %2 waiting, %3 failed, %4 cancelled")
                         .arg(total.sent)
                         .arg(total.waiting)
                         .arg(total.failed)
                         .arg(total.cancelled));
    if (!m_chart)
        return;
    m_chart->showOutcomes(m_model->rows());
    m_chart->widget().setAccessibleDescription(m_total->text());
    m_stack->setCurrentWidget(m_asTable->isChecked() ? m_table : &m_chart->widget());
}

void OutcomeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutcomeView::retranslate()
{
    m_span->setItemText(0, tr("Last 24 hours, by hour"));
    m_span->setItemText(1, tr("Last 7 days, by 6 hours"));
    m_span->setAccessibleName(tr("Span of the chart"));
    m_asTable->setText(tr("As a &table"));
    m_table->setAccessibleName(tr("Deliveries by time and outcome"));
    const Problem problem = m_chartError ? describe(*m_chartError) : Problem{};
    m_asTable->setToolTip(u"%1 %2"_s.arg(problem.message, problem.hint).trimmed());
    if (m_chart) {
        m_chart->setNames({wordFor(DeliveryState::Sent), wordFor(DeliveryState::Waiting),
                           wordFor(DeliveryState::Failed), wordFor(DeliveryState::Cancelled)});
        m_chart->widget().setAccessibleName(tr("Chart of deliveries by time and outcome"));
    }
    m_model->retranslate();
    showParts();
}

} // namespace smartfleet
