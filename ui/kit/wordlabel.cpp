// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wordlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QChar BreakMark = u'\u200b';

} // namespace

QString breakable(const QString& text)
{
    static const QRegularExpression places(u"([-/?&=,._@:])(?=[!-~])"_s);
    return QString(text).replace(places, u"\\1"_s + BreakMark);
}

WordLabel::WordLabel(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &WordLabel::cleanClipboard);
}

void WordLabel::cleanClipboard()
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const QString copied = clipboard.text();
    if (hasSelectedText() && copied.contains(BreakMark) && copied == selectedText())
        clipboard.setText(QString(copied).remove(BreakMark));
}

void WordLabel::setWords(const QString& words)
{
    m_words = words;
    fit();
    updateGeometry();
}

QSize WordLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {widthOfLongest(breakable(m_words)) + margins.left() + margins.right(), QLabel::minimumSizeHint().height()};
}

int WordLabel::widthOfLongest(const QString& text) const
{
    return fontMetrics().boundingRect(QRect(0, 0, 1, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).width();
}

int WordLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    return textHeight(wordsFor(room), room) + margins.top() + margins.bottom();
}

/// What is copied out of a label whose words have room is nothing but these.
QString WordLabel::wordsFor(int room) const
{
    return widthOfLongest(m_words) > room ? breakable(m_words) : m_words;
}

int WordLabel::textHeight(const QString& text, int width) const
{
    if (!textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard))
        return fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
    // what can be selected is laid out as a document
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(font());
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WordWrap);
    document.setDefaultTextOption(option);
    document.setPlainText(text);
    document.setTextWidth(std::max(width, 0));
    return int(std::ceil(document.size().height()));
}

void WordLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WordLabel::fit()
{
    const QString text = wordsFor(contentsRect().width());
    if (text != this->text())
        setText(text);
}

} // namespace smartfleet
