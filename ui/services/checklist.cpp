// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/checklist.h"

#include "app/domain/problems.h"
#include "ui/kit/statuslabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString titleOfCheck(const QString& check)
{
    if (check == u"clock")
        return CheckList::tr("This computer's clock");
    if (check == u"network")
        return CheckList::tr("Way to LINE WORKS");
    if (check == u"token")
        return CheckList::tr("Credentials");
    if (check == u"bot")
        return CheckList::tr("Bot");
    return CheckList::tr("Publication in the domain");
}

/// What was seen, in words; the clock's difference comes as "<n> s".
QString seen(const IntegrationCheck& check)
{
    if (check.check == u"clock")
        return CheckList::tr("Differs from LINE WORKS by %n second(s).", nullptr,
                             std::abs(check.detail.section(u' ', 0, 0).toInt()));
    if (check.check == u"network")
        return CheckList::tr("LINE WORKS answers.");
    // ids are long: a line may end inside them
    static const QRegularExpression places(u"([@./-])(?=\\S)"_s);
    return QString(check.detail).replace(places, u"\\1\u200b"_s);
}

bool wasReached(const IntegrationCheck& check)
{
    return check.ok || !check.error || check.error->code != u"check_not_reached";
}

} // namespace

CheckList::CheckList(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
{
    setObjectName(u"checkList"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(m_title);
    hide();
}

void CheckList::showChecks(const std::vector<IntegrationCheck>& checks)
{
    m_checks = checks;
    rebuild();
    setVisible(!m_checks.empty());
}

void CheckList::clear()
{
    showChecks({});
}

void CheckList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void CheckList::rebuild()
{
    m_title->setText(tr("Result of the connection check"));
    delete m_lines;
    m_lines = new QWidget(this);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const IntegrationCheck& check : m_checks)
        addLine(row++, check);
    layout()->addWidget(m_lines);
}

void CheckList::addLine(int row, const IntegrationCheck& check)
{
    auto* grid = static_cast<QGridLayout*>(m_lines->layout());
    auto* title = new QLabel(titleOfCheck(check.check), m_lines);
    title->setWordWrap(true);
    auto* status = new StatusLabel(m_lines);
    status->setObjectName(u"check_"_s + check.check);
    auto* detail = new QLabel(m_lines);
    detail->setTextFormat(Qt::PlainText);
    detail->setWordWrap(true);
    if (check.ok) {
        //: a check of the connection found nothing wrong
        status->setStatus(Tone::Good, tr("OK"));
        detail->setText(seen(check));
    } else {
        const Problem problem = describe(check.error.value_or(Error{}));
        if (wasReached(check))
            status->setStatus(Tone::Bad, tr("Problem"));
        else
            status->setStatus(Tone::Neutral, tr("Not checked"));
        detail->setText(problem.hint.isEmpty() ? problem.message : problem.message + u'\n' + problem.hint);
    }
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addWidget(status, row, 1, Qt::AlignTop);
    grid->addWidget(detail, row, 2, Qt::AlignTop);
}

} // namespace smartfleet
