// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagebar.h"

#include "ui/kit/pagelook.h"
#include "ui/kit/sentences.h"
#include "ui/kit/wordlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

WordLabel* makeLine(const QString& name, QWidget* parent)
{
    auto* label = new WordLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_message(makeLine(u"messageLabel"_s, this))
    , m_hint(makeLine(u"hintLabel"_s, this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"messageBar"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_action->setObjectName(u"messageActionButton"_s);
    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(tintedIcon(u"close"_s));
    QFont bold = m_message->font();
    bold.setWeight(QFont::DemiBold);
    m_message->setFont(bold);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_message);
    words->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_body->setSpacing(10);
    m_body->addLayout(words, 1);
    m_body->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addLayout(m_body, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> run = m_run)
            run(); // a copy: what it does may show the next message
        else
            emit actionTriggered();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    hide();
}

void MessageBar::showError(const Error& error)
{
    showWords([error] { return describe(error); }, Tone::Bad);
}

void MessageBar::showProblem(const Problem& problem, Tone tone)
{
    showWords([problem] { return problem; }, tone);
}

void MessageBar::showText(const QString& text, Tone tone)
{
    showProblem({text, {}}, tone);
}

void MessageBar::showWords(std::function<Problem()> words, Tone tone)
{
    m_words = std::move(words);
    m_tone = tone;
    setAction(QString());
    putWords();
    updateColors();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::putWords()
{
    const Problem problem = m_words();
    m_message->setWords(problem.message);
    m_hint->setWords(problem.hint);
    m_hint->setVisible(!problem.hint.isEmpty());
    setAccessibleName(text());
}

void MessageBar::refreshWords()
{
    if (m_words)
        putWords();
}

void MessageBar::setAction(std::function<QString()> text, std::function<void()> run)
{
    setAction(text());
    m_actionText = std::move(text);
    m_run = std::move(run);
}

void MessageBar::setAction(const QString& text)
{
    m_actionText = nullptr;
    m_run = nullptr;
    m_action->setText(text);
    arrange();
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::clear()
{
    m_words = nullptr;
    setAction(QString());
    m_message->setWords({});
    m_hint->setWords({});
    setAccessibleName({});
    setVisible(false);
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::text() const
{
    return joined(m_message->words(), m_hint->words());
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    refreshWords();
    if (m_actionText)
        m_action->setText(m_actionText());
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::arrange()
{
    // beside a button that takes a third of the bar the words would be squeezed into a column
    const bool isNarrow = width() < 3 * m_action->sizeHint().width();
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setAlignment(m_action, isNarrow ? Qt::AlignLeft : Qt::AlignVCenter);
}

void MessageBar::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = toneColor(m_tone, palette());
    painter.setBrush(toneGround(m_tone, palette()));
    painter.setPen(QPen(color, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    QFrame::paintEvent(event);
}

void MessageBar::updateColors()
{
    const QString icon = m_tone == Tone::Neutral ? u"info"_s : toneIcon(m_tone);
    const int side = besideText(20, *this);
    m_icon->setPixmap(tintedIcon(icon, toneColor(m_tone, palette())).pixmap(QSize(side, side), devicePixelRatio()));
    update();
}

} // namespace smartfleet
