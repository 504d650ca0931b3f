// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepane.h"

#include "ui/guide/guidedrawing.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/verticalscroll.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse); // values in it are copied
    return label;
}

const GuideStep& stepAt(int index)
{
    return guideSteps().at(std::size_t(index));
}

QString numbered(const std::vector<const char*>& actions)
{
    QString list = u"<ol style=\"margin:0; -qt-list-indent:1\">"_s;
    for (const char* action : actions)
        list += u"<li style=\"margin-bottom:4px\">%1</li>"_s.arg(guideText(action).toHtmlEscaped());
    return list + u"</ol>"_s;
}

} // namespace

GuidePane::GuidePane(QWidget* parent)
    : QWidget(parent)
    , m_picker(new QComboBox(this))
    , m_progress(makeLabel(u"guideProgressLabel"_s, this))
    , m_scroll(new VerticalScroll(this))
{
    setObjectName(u"guidePane"_s);
    m_picker->setObjectName(u"guideStepPicker"_s);
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_clearButton = new QPushButton(this);
    m_clearButton->setObjectName(u"guideClearButton"_s);
    m_clearButton->setFlat(true);
    auto* progress = new FlowLayout;
    progress->addWidget(m_progress);
    progress->addStretch();
    progress->addWidget(m_clearButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_picker);
    column->addLayout(progress);
    m_scroll->setWidget(buildStep());
    column->addWidget(m_scroll, 1);
    column->addLayout(buildFoot());
    connect(m_picker, &QComboBox::activated, this, &GuidePane::showStep);
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        m_done.clear();
        retranslate();
        emit doneChanged();
    });
    retranslate();
}

QWidget* GuidePane::buildStep()
{
    auto* step = new QWidget(m_scroll);
    m_chapter = makeLabel(u"guideChapterLabel"_s, step);
    m_chapter->setForegroundRole(QPalette::PlaceholderText);
    m_title = makeLabel(u"guideTitleLabel"_s, step);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_drawing = new GuideDrawing(step);
    m_actions = makeLabel(u"guideActionsLabel"_s, step);
    m_actions->setTextFormat(Qt::RichText);
    m_note = makeLabel(u"guideNoteLabel"_s, step);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_warning = new MessageBar(step);
    m_warning->setObjectName(u"guideWarningBar"_s);
    m_warning->setFocusPolicy(Qt::NoFocus);
    m_warning->setClosable(false);
    m_linkButton = new QPushButton(step);
    m_linkButton->setObjectName(u"guideLinkButton"_s);
    m_placeButton = new QPushButton(step);
    m_placeButton->setObjectName(u"guidePlaceButton"_s);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    for (QWidget* each :
         {static_cast<QWidget*>(m_chapter), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_drawing),
          static_cast<QWidget*>(m_actions), static_cast<QWidget*>(m_warning), static_cast<QWidget*>(m_note)})
        column->addWidget(each);
    column->addWidget(m_linkButton, 0, Qt::AlignLeft);
    column->addWidget(m_placeButton, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_linkButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(stepAt(m_step).link)); });
    connect(m_placeButton, &QPushButton::clicked, this, [this] { emit placeRequested(stepAt(m_step).place); });
    return step;
}

QLayout* GuidePane::buildFoot()
{
    m_doneCheck = new QCheckBox(this);
    m_doneCheck->setObjectName(u"guideDoneCheck"_s);
    m_backButton = new QPushButton(this);
    m_backButton->setObjectName(u"guideBackButton"_s);
    m_nextButton = new QPushButton(this);
    m_nextButton->setObjectName(u"guideNextButton"_s);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_backButton);
    buttons->addStretch();
    buttons->addWidget(m_nextButton);
    auto* foot = new QVBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_doneCheck);
    foot->addLayout(buttons);
    connect(m_doneCheck, &QCheckBox::clicked, this, &GuidePane::mark);
    connect(m_backButton, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_nextButton, &QPushButton::clicked, this, [this] { showStep(m_step + 1); });
    return foot;
}

void GuidePane::showStep(int index)
{
    if (index < 0 || index >= int(guideSteps().size()))
        return;
    m_step = index;
    retranslate();
    m_scroll->verticalScrollBar()->setValue(0);
    emit stepShown(index);
}

void GuidePane::setDone(const QStringList& ids)
{
    m_done = QSet<QString>(ids.begin(), ids.end());
    retranslate();
}

QStringList GuidePane::done() const
{
    QStringList ids(m_done.begin(), m_done.end());
    ids.sort();
    return ids;
}

void GuidePane::mark(bool done)
{
    if (done)
        m_done.insert(stepAt(m_step).id);
    else
        m_done.remove(stepAt(m_step).id);
    fillPicker();
    emit doneChanged();
}

void GuidePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuidePane::retranslate()
{
    m_picker->setAccessibleName(tr("Step of the guide"));
    m_clearButton->setText(tr("Clear the check marks"));
    m_linkButton->setText(tr("Open the Developer Console"));
    m_doneCheck->setText(tr("This step is &done"));
    m_backButton->setText(tr("&Back"));
    m_nextButton->setText(tr("&Next"));
    fillPicker();
    fillStep();
}

void GuidePane::fillPicker()
{
    const QSignalBlocker blocker(m_picker);
    m_picker->clear();
    int done = 0;
    for (const GuideStep& step : guideSteps()) {
        const bool isDone = m_done.contains(step.id);
        done += isDone ? 1 : 0;
        const QString title = tr("%1. %2").arg(m_picker->count() + 1).arg(guideText(step.title));
        //: %1: a step of the guide, which the reader has checked off
        m_picker->addItem(isDone ? tintedIcon(u"ok"_s) : tintedIcon(u"none"_s),
                          isDone ? tr("%1 (done)").arg(title) : title);
    }
    m_picker->setCurrentIndex(m_step);
    m_progress->setText(tr("%1 of %2 steps done").arg(done).arg(guideSteps().size()));
    m_clearButton->setEnabled(!m_done.isEmpty());
}

void GuidePane::fillStep()
{
    const GuideStep& step = stepAt(m_step);
    QStringList labels;
    for (const char* label : step.labels)
        labels << guideText(label);
    m_chapter->setText(guideText(step.chapter));
    m_title->setText(guideText(step.title));
    m_drawing->showDrawing(step.drawing, labels, guideText(step.drawingWords));
    m_actions->setText(numbered(step.actions));
    m_note->setText(guideText(step.note));
    m_note->setVisible(step.note);
    if (step.warning)
        m_warning->showWords([warning = step.warning] { return Problem{guideText(warning), {}}; }, Tone::Warning);
    else
        m_warning->clear();
    m_linkButton->setVisible(!step.link.isEmpty());
    m_placeButton->setVisible(step.placeTitle);
    m_placeButton->setText(guideText(step.placeTitle));
    m_doneCheck->setChecked(m_done.contains(step.id));
    m_backButton->setEnabled(m_step > 0);
    m_nextButton->setEnabled(m_step + 1 < int(guideSteps().size()));
}

} // namespace smartfleet
