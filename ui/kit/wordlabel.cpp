// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wordlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

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

void WordLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WordLabel::fit()
{
    // what is copied out of a label whose words have room is nothing but these
    const QString text = widthOfLongest(m_words) > contentsRect().width() ? breakable(m_words) : m_words;
    if (text != this->text())
        setText(text);
}

} // namespace smartfleet
