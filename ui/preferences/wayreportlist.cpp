// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/wayreportlist.h"

#include "app/domain/problems.h"
#include "ui/kit/statuslabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString wordFor(WayStep step, const WayReport& report)
{
    switch (step) {
    case WayStep::Proxy:
        return WayReportList::tr("Proxy %1").arg(report.proxy);
    case WayStep::Name:
        return WayReportList::tr("Name (DNS)");
    case WayStep::Connection:
        return WayReportList::tr("Connection (TCP)");
    case WayStep::Tls:
        return WayReportList::tr("Certificate (TLS)");
    case WayStep::Answer:
        return WayReportList::tr("Answer (HTTP)");
    }
    return {};
}

/// "Name (DNS) ✓  Connection (TCP) ✗  Certificate (TLS) –": passed, ended, not reached.
QString chainOf(const WayReport& report)
{
    QStringList parts;
    bool isOver = false;
    for (const WayStep step : report.steps) {
        const bool isEnd = report.failed == step;
        parts += u"%1 %2"_s.arg(wordFor(step, report), isOver ? u"–"_s : isEnd ? u"✗"_s : u"✓"_s);
        isOver = isOver || isEnd;
    }
    return parts.join(u"   "_s);
}

QLabel* makeWords(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(24);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WayReportList::WayReportList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"wayReportList"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void WayReportList::showReports(const std::vector<WayReport>& reports)
{
    m_reports = reports;
    m_problem.reset();
    rebuild();
}

void WayReportList::showProblem(const Error& error)
{
    m_reports.clear();
    m_problem = error;
    rebuild();
}

void WayReportList::clear()
{
    m_reports.clear();
    m_problem.reset();
    rebuild();
}

void WayReportList::rebuild()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setSpacing(3);
    const auto addStatus = [this, lines](Tone tone, const QString& word) {
        auto* status = new StatusLabel(m_lines);
        status->setWordWrap(true);
        status->setStatus(tone, word);
        lines->addWidget(status);
    };
    for (const WayReport& report : m_reports) {
        const Problem problem = report.error ? describe(*report.error) : Problem();
        addStatus(report.error ? Tone::Bad : Tone::Good,
                  report.error ? tr("%1: %2").arg(report.host, problem.message) : tr("%1 answers.").arg(report.host));
        lines->addWidget(makeWords(chainOf(report), m_lines));
        if (!problem.hint.isEmpty())
            lines->addWidget(makeWords(problem.hint, m_lines));
    }
    if (m_problem) {
        addStatus(Tone::Bad, describe(*m_problem).message);
        lines->addWidget(makeWords(describe(*m_problem).hint, m_lines));
    }
    m_column->addWidget(m_lines);
    m_lines->show();
    setVisible(!m_reports.empty() || m_problem);
}

void WayReportList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace smartfleet
