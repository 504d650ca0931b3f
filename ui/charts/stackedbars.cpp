// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedbars.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Okabe and Ito's colours, which stay apart for every kind of colour blindness; lighter ones on a dark ground.
struct Look
{
    QRgb light;
    QRgb dark;
    Qt::BrushStyle pattern;
};
constexpr Look Sent{0x0072b2, 0x56b4e9, Qt::SolidPattern};
constexpr Look Waiting{0xb07800, 0xf0c54a, Qt::Dense4Pattern};
constexpr Look Failed{0xc04a00, 0xff8a4c, Qt::DiagCrossPattern};
constexpr Look Cancelled{0x5f6368, 0xb4bcc8, Qt::HorPattern};

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void paint(QBarSet& set, const Look& look, const QPalette& palette)
{
    const QColor color = QColor::fromRgb(isDark(palette) ? look.dark : look.light);
    set.setBrush(QBrush(color, look.pattern));
    set.setPen(QPen(color, 1));
    set.setLabelBrush(palette.text());
}

/// The hour; over several days the day of the month where one begins, as there is no room for more.
QString labelOf(const QDateTime& from, bool isOneDay)
{
    const QDateTime local = from.toLocalTime();
    if (isOneDay)
        return QString::number(local.time().hour());
    return local.time().hour() == 0 ? QString::number(local.date().day()) : QString();
}

} // namespace

StackedBars::StackedBars(QWidget* parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries(this))
    , m_sent(new QBarSet({}, this))
    , m_waiting(new QBarSet({}, this))
    , m_failed(new QBarSet({}, this))
    , m_cancelled(new QBarSet({}, this))
    , m_times(new QBarCategoryAxis(this))
    , m_numbers(new QValueAxis(this))
{
    for (QBarSet* set : {m_sent, m_waiting, m_failed, m_cancelled})
        m_series->append(set);
    m_series->setBarWidth(0.8);
    m_times->setGridLineVisible(false);
    m_numbers->setLabelFormat(u"%d"_s);
    m_numbers->setMin(0);
    chart()->addSeries(m_series);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_numbers, Qt::AlignLeft);
    m_series->attachAxis(m_times);
    m_series->attachAxis(m_numbers);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    updateColors();
}

QWidget& StackedBars::widget()
{
    return *this;
}

void StackedBars::setNames(const OutcomeNames& names)
{
    m_sent->setLabel(names.sent);
    m_waiting->setLabel(names.waiting);
    m_failed->setLabel(names.failed);
    m_cancelled->setLabel(names.cancelled);
}

void StackedBars::showOutcomes(const std::vector<IntervalOutcome>& outcomes)
{
    if (outcomes == m_outcomes)
        return;
    m_outcomes = outcomes;
    nameTimes();
    for (QBarSet* set : {m_sent, m_waiting, m_failed, m_cancelled})
        set->remove(0, set->count());
    int most = 0;
    for (const IntervalOutcome& outcome : m_outcomes) {
        m_sent->append(outcome.sent);
        m_waiting->append(outcome.waiting);
        m_failed->append(outcome.failed);
        m_cancelled->append(outcome.cancelled);
        most = std::max(most, outcome.sent + outcome.waiting + outcome.failed + outcome.cancelled);
    }
    m_numbers->setMax(std::max(4, most));
    m_numbers->setTickCount(5);
    m_numbers->applyNiceNumbers();
}

void StackedBars::nameTimes()
{
    const bool isOneDay = m_outcomes.size() <= 24;
    QStringList labels;
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        QString label = labelOf(m_outcomes[i].from, isOneDay);
        while (labels.contains(label)) // the axis takes a label once; a blank more isn't seen
            label += u'\u200b';
        labels += label;
    }
    m_times->setCategories(labels);
}

void StackedBars::updateColors()
{
    const QPalette look = palette();
    paint(*m_sent, Sent, look);
    paint(*m_waiting, Waiting, look);
    paint(*m_failed, Failed, look);
    paint(*m_cancelled, Cancelled, look);
    chart()->setBackgroundBrush(look.base());
    chart()->legend()->setLabelColor(look.color(QPalette::Text));
    setBackgroundBrush(look.base());
    QColor line = look.color(QPalette::Text);
    line.setAlphaF(0.2F);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_times, m_numbers}) {
        axis->setLabelsColor(look.color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setGridLineColor(line);
        axis->setLinePenColor(look.color(QPalette::Text));
    }
    chart()->legend()->setFont(font());
}

QSize StackedBars::sizeHint() const
{
    return {400, 200};
}

void StackedBars::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColors();
}

} // namespace smartfleet
