// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formrow.h"

#include "ui/kit/icons.h"
#include "ui/kit/pagelook.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int LabelWidth = 160;
constexpr int NeedWidth = 64;
constexpr int Margin = 12;        // of the view, that stays around what is brought into it
constexpr int StackedBelow = 470; // fields beside the labels would be too short for what goes into them

} // namespace

FormRow::FormRow(QWidget* field, Need need, QWidget* parent, QWidget* focus)
    : QWidget(parent)
    , m_need(need)
    , m_focus(focus ? focus : field)
    , m_field(field)
    , m_grid(new QGridLayout(this))
    , m_errorLine(new QHBoxLayout)
    , m_noteLine(new QHBoxLayout)
    , m_label(new QLabel(this))
    , m_needLabel(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_errorIcon(new QLabel(this))
    , m_error(new QLabel(this))
    , m_noteIcon(new QLabel(this))
    , m_note(new QLabel(this))
    , m_help(new QToolButton(this))
{
    m_label->setBuddy(m_focus);
    m_label->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setObjectName(u"errorLabel"_s);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"noteLabel"_s);
    m_help->setObjectName(u"helpButton"_s);
    m_help->setAutoRaise(true);
    m_help->setFocusPolicy(Qt::StrongFocus);
    m_help->setIcon(tintedIcon(u"guide"_s));
    m_help->hide();
    connect(m_help, &QToolButton::clicked, this, &FormRow::helpRequested);
    for (QLabel* label : {m_label, m_needLabel, m_explanation, m_error, m_note})
        label->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_needLabel, m_explanation, m_error, m_note})
        label->setForegroundRole(QPalette::WindowText); // on a card it would be another one, and not coloured
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(3, 1);
    for (const auto& [line, icon, words] :
         {std::tuple(m_errorLine, m_errorIcon, m_error), std::tuple(m_noteLine, m_noteIcon, m_note)}) {
        line->setSpacing(8);
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(words, 1);
    }
    arrange(false);
    fitLabels();
    m_explanation->hide();
    setError({});
    updateColors();
}

void FormRow::fitLabels()
{
    m_needLabel->setFixedWidth(besideText(NeedWidth, *this));
    fitLabelWidth();
    // the words stand on the line of the text in the field, however high their letters are
    const int lineHeight = QLineEdit().sizeHint().height();
    for (QLabel* label : {m_label, m_needLabel}) {
        label->setMinimumHeight(lineHeight);
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void FormRow::arrange(bool stacked)
{
    m_isStacked = stacked;
    for (QWidget* widget : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_needLabel), m_field,
                            static_cast<QWidget*>(m_explanation), static_cast<QWidget*>(m_help)})
        m_grid->removeWidget(widget);
    m_grid->removeItem(m_errorLine);
    m_grid->removeItem(m_noteLine);
    const int top = stacked ? 1 : 0;
    const int left = stacked ? 0 : 2;
    const int beside = stacked ? 1 : 2; // lines that the label stands beside
    m_grid->addWidget(m_label, 0, 0, beside, stacked ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(m_needLabel, 0, stacked ? 2 : 1, beside, stacked ? 3 : 1, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(m_field, m_isErrorFirst ? top + 1 : top, left, 1, 4 - left);
    m_grid->addLayout(m_errorLine, m_isErrorFirst ? top : top + 1, left, 1, 4 - left);
    m_grid->addLayout(m_noteLine, top + 2, left, 1, 4 - left);
    m_grid->addWidget(m_explanation, top + 3, left, 1, 4 - left);
    m_grid->addWidget(m_help, top, 4, Qt::AlignTop);
}

void FormRow::fitLabelWidth()
{
    const int beside = besideText(LabelWidth, *this);
    const int room = width() - m_grid->horizontalSpacing() - m_needLabel->minimumWidth();
    const int labelWidth = m_isStacked ? std::clamp(room, 1, beside) : beside;
    if (m_label->minimumWidth() == labelWidth)
        return;
    m_label->setFixedWidth(labelWidth);
    m_label->setWordWrap(true); // it would go on asking for the height that it needed at its former width
}

/// What the field needs, and the help after it.
int FormRow::fieldWidth() const
{
    const int help = m_help->isHidden() ? 0 : m_help->sizeHint().width() + 2 * m_grid->horizontalSpacing();
    return std::max(m_field->minimumWidth(), m_field->minimumSizeHint().width()) + help;
}

QSize FormRow::minimumSizeHint() const
{
    const int words = m_label->minimumSizeHint().width() + m_grid->horizontalSpacing() + m_needLabel->minimumWidth();
    return {std::max(words, fieldWidth()), QWidget::minimumSizeHint().height()};
}

void FormRow::arrangeAsNeeded()
{
    const int help = m_help->isHidden() ? 0 : m_help->sizeHint().width() + 2 * m_grid->horizontalSpacing();
    const int words = besideText(LabelWidth, *this) + m_needLabel->minimumWidth();
    const int beside = words + 2 * m_grid->horizontalSpacing() + fieldWidth();
    const bool stacked = width() < std::max(beside, besideText(StackedBelow, *this) + help);
    if (stacked != m_isStacked)
        arrange(stacked);
    fitLabelWidth();
}

bool FormRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // the field may need more or less than before
        arrangeAsNeeded();
    return QWidget::event(event);
}

void FormRow::resizeEvent(QResizeEvent* event)
{
    arrangeAsNeeded();
    QWidget::resizeEvent(event);
}

void FormRow::setTexts(const QString& label, const QString& explanation)
{
    m_title = label;
    m_label->setText(label);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    showNeed();
    m_focus->setAccessibleName(label);
    describeField();
}

void FormRow::setNeed(Need need)
{
    m_need = need;
    showNeed();
    updateColors();
    describeField();
}

void FormRow::showNeed()
{
    // kept even when empty, so that the fields of all rows stand in one line
    if (m_need == Need::None)
        m_needLabel->clear();
    else
        m_needLabel->setText(m_need == Need::Required ? tr("Required") : tr("Optional"));
}

void FormRow::setError(const QString& error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_errorIcon->setVisible(!error.isEmpty());
    showNote();
    describeField();
}

void FormRow::setNote(const QString& note)
{
    m_note->setText(note);
    showNote();
    describeField();
}

QString FormRow::note() const
{
    return m_note->text();
}

void FormRow::showNote()
{
    const bool isShown = !m_note->text().isEmpty() && m_error->text().isEmpty();
    m_note->setVisible(isShown);
    m_noteIcon->setVisible(isShown);
}

void FormRow::setHelp(const QString& what)
{
    m_help->setAccessibleName(what);
    m_help->setToolTip(what);
    m_help->setVisible(!what.isEmpty());
}

QWidget* FormRow::helpButton() const
{
    return m_help;
}

void FormRow::setErrorFirst(bool first)
{
    m_isErrorFirst = first;
    arrange(m_isStacked);
}

QString FormRow::error() const
{
    return m_error->text();
}

void FormRow::focusField()
{
    m_focus->setFocus(Qt::OtherFocusReason);
    // once what was just said of it has its place
    QMetaObject::invokeMethod(this, &FormRow::bringIntoView, Qt::QueuedConnection);
}

void FormRow::bringIntoView()
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(this))
            continue;
        for (QWidget* part : {m_focus, static_cast<QWidget*>(m_error), static_cast<QWidget*>(m_label)}) {
            if (part->isVisible())
                area->ensureWidgetVisible(part, 0, Margin);
        }
        return;
    }
}

QWidget* FormRow::setTabOrderAfter(QWidget* before)
{
    QList<QWidget*> parts = m_field->findChildren<QWidget*>();
    parts.prepend(m_field);
    for (QWidget* part : parts) {
        const bool isOurs = part->focusPolicy() & Qt::TabFocus && !part->focusProxy();
        if (!isOurs || part->objectName().startsWith(u"qt_"_s))
            continue;
        if (before)
            QWidget::setTabOrder(before, part);
        before = part;
    }
    if (before)
        QWidget::setTabOrder(before, m_help);
    return m_help;
}

void FormRow::describeField()
{
    QStringList parts;
    if (m_need != Need::None)
        parts << m_needLabel->text();
    if (!m_error->text().isEmpty())
        parts << m_error->text();
    if (!m_note->text().isEmpty() && m_error->text().isEmpty())
        parts << m_note->text();
    if (!m_explanation->text().isEmpty())
        parts << m_explanation->text();
    m_focus->setAccessibleDescription(parts.join(u". "_s));
}

void FormRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    if (event->type() == QEvent::FontChange)
        fitLabels();
}

void FormRow::updateColors()
{
    const QPalette application;
    const auto color = [](QLabel* label, const QColor& text) {
        QPalette colored;
        colored.setColor(QPalette::WindowText, text);
        label->setPalette(colored);
    };
    const QColor bad = toneColor(Tone::Bad, application);
    color(m_error, bad);
    const int side = besideText(16, *this);
    m_errorIcon->setPixmap(tintedIcon(u"error"_s, bad).pixmap(QSize(side, side), devicePixelRatio()));
    const QColor good = toneColor(Tone::Good, application);
    color(m_note, good);
    m_noteIcon->setPixmap(tintedIcon(u"ok"_s, good).pixmap(QSize(side, side), devicePixelRatio()));
    color(m_explanation, toneColor(Tone::Neutral, application));
    color(m_needLabel, toneColor(m_need == Need::Required ? Tone::Warning : Tone::Neutral, application));
}

} // namespace smartfleet
