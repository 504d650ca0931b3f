// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/checklist.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/statuslabel.h"
#include "ui/kit/wordlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

CheckList::CheckList(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_copyButton(new QPushButton(tintedIcon(u"copy"_s), {}, this))
    , m_cancelButton(new QPushButton(this))
{
    setObjectName(u"checkList"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_copyButton->setObjectName(u"copyChecksButton"_s);
    m_cancelButton->setObjectName(u"cancelCheckButton"_s);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    auto* head = new FlowLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_cancelButton);
    head->addWidget(m_copyButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addLayout(head);
    connect(m_copyButton, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_cancelButton, &QPushButton::clicked, this, &CheckList::cancelRequested);
    hide();
}

void CheckList::begin()
{
    m_checks.clear();
    m_isRunning = true;
    m_startedAt = QDateTime::currentDateTime();
    rebuild();
    show();
}

void CheckList::add(const IntegrationCheck& check)
{
    if (!m_isRunning)
        return; // of a run that was cancelled
    const auto same = std::find_if(m_checks.begin(), m_checks.end(), [&check](const IntegrationCheck& known) {
        return known.check == check.check && known.subject == check.subject;
    });
    if (same == m_checks.end())
        m_checks.push_back(check);
    else
        *same = check;
    rebuild();
}

void CheckList::end()
{
    const bool hadFocus = m_cancelButton->hasFocus();
    m_isRunning = false;
    rebuild();
    if (hadFocus)
        m_copyButton->setFocus();
}

void CheckList::clear()
{
    m_checks.clear();
    m_isRunning = false;
    hide();
}

QString CheckList::text() const
{
    QStringList lines{u"%1 (%2)"_s.arg(m_title->text(), QLocale().toString(m_startedAt, QLocale::ShortFormat))};
    for (const CheckLine& line : checkLines(m_checks, m_isRunning)) {
        lines << tr("%1: %2").arg(line.title, line.word);
        for (const QString& sentence : line.detail.split(u'\n', Qt::SkipEmptyParts))
            lines << u"    "_s + sentence;
    }
    return lines.join(u'\n') + u'\n';
}

void CheckList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void CheckList::rebuild()
{
    m_title->setText(m_isRunning ? tr("Checking the connection…") : tr("Result of the connection check"));
    m_copyButton->setText(tr("Copy as text"));
    m_copyButton->setVisible(!m_isRunning);
    m_cancelButton->setText(tr("Cancel"));
    m_cancelButton->setVisible(m_isRunning);
    delete m_lines;
    m_lines = new QWidget(this);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    int row = 0;
    for (const CheckLine& line : checkLines(m_checks, m_isRunning))
        addLine(row++, line);
    layout()->addWidget(m_lines);
}

void CheckList::addLine(int row, const CheckLine& line)
{
    auto* grid = static_cast<QGridLayout*>(m_lines->layout());
    auto* title = new WordLabel(m_lines);
    title->setWords(line.title);
    auto* status = new StatusLabel(m_lines);
    status->setObjectName(u"check_"_s + line.id);
    status->setStatus(line.tone, line.word);
    auto* detail = new WordLabel(m_lines);
    detail->setObjectName(u"checkDetail_"_s + line.id);
    detail->setWords(line.detail);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail->setVisible(!line.detail.isEmpty());
    auto* cell = new QVBoxLayout;
    cell->setSpacing(4);
    cell->addWidget(status);
    cell->addWidget(detail);
    if (line.cure != Cure::None) {
        auto* cure = new QPushButton(wordsFor(line.cure), m_lines);
        cure->setObjectName(u"cureButton_"_s + line.id);
        connect(cure, &QPushButton::clicked, this, [this, asked = line.cure] { emit cureRequested(asked); });
        cell->addWidget(cure, 0, Qt::AlignLeft);
    }
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addLayout(cell, row, 1);
}

} // namespace smartfleet
