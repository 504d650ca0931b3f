// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidedock.h"

#include "app/options/windowstate.h"
#include "ui/guide/guidepane.h"
#include "ui/kit/icons.h"
#include "ui/kit/pagelook.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString OpenChoice = u"guide.open"_s;
const QString WidthChoice = u"guide.width"_s;
const QString StepChoice = u"guide.step"_s;
const QString DoneChoice = u"guide.done"_s;

constexpr int UsualWidth = 340;
constexpr int LeastWidth = 260;

} // namespace

GuideDock::GuideDock(const UiContext& context, QWidget* parent)
    : QDockWidget(parent)
    , m_state(context.windowState)
    , m_action(new QAction(tintedIcon(u"guide"_s), {}, this))
{
    setObjectName(u"guideDock"_s);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_action->setObjectName(u"guideAction"_s);
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(m_action, &QAction::triggered, this, &GuideDock::toggle);
    connect(this, &QDockWidget::visibilityChanged, m_action, &QAction::setChecked);
    GuideDock::setVisible(m_state.choice(OpenChoice, false).toBool());
    retranslate();
}

GuidePane& GuideDock::pane()
{
    if (!m_pane) {
        m_pane = new GuidePane(this);
        setWidget(m_pane);
        m_pane->setDone(m_state.choice(DoneChoice).toStringList());
        m_pane->showStep(guideStepWithId(m_state.choice(StepChoice).toString()));
        connect(m_pane, &GuidePane::stepShown, this,
                [this](int index) { m_state.keepChoice(StepChoice, guideSteps().at(std::size_t(index)).id); });
        connect(m_pane, &GuidePane::doneChanged, this, [this] { m_state.keepChoice(DoneChoice, m_pane->done()); });
        connect(m_pane, &GuidePane::placeRequested, this, &GuideDock::placeRequested);
    }
    return *m_pane;
}

void GuideDock::setVisible(bool visible)
{
    if (visible)
        pane();
    QDockWidget::setVisible(visible);
}

void GuideDock::show(const QString& topic)
{
    pane().showStep(guideStepFor(topic));
    open();
}

int GuideDock::rememberedWidth() const
{
    return std::max(m_state.choice(WidthChoice, besideText(UsualWidth, *this)).toInt(), LeastWidth);
}

bool GuideDock::isInFront() const
{
    return isVisible() && !visibleRegion().isEmpty(); // behind another pane it counts as visible, too
}

void GuideDock::open()
{
    QWidget* focused = window()->focusWidget();
    if (focused && !isAncestorOf(focused))
        m_cameFrom = focused;
    setVisible(true);
    raise();
    m_state.keepChoice(OpenChoice, true);
    pane().findChild<QComboBox*>()->setFocus(Qt::OtherFocusReason);
}

void GuideDock::toggle()
{
    if (isInFront())
        close();
    else
        open();
    m_action->setChecked(!isHidden());
}

void GuideDock::giveFocusBack()
{
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void GuideDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuideDock::closeEvent(QCloseEvent* event)
{
    m_state.keepChoice(OpenChoice, false);
    if (isAncestorOf(window()->focusWidget()))
        giveFocusBack();
    QDockWidget::closeEvent(event);
}

void GuideDock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        giveFocusBack();
    else
        QDockWidget::keyPressEvent(event);
}

void GuideDock::resizeEvent(QResizeEvent* event)
{
    QDockWidget::resizeEvent(event);
    if (isVisible())
        m_state.keepChoice(WidthChoice, width());
}

void GuideDock::retranslate()
{
    setWindowTitle(tr("Guide"));
    m_action->setText(tr("&Guide to LINE WORKS"));
    m_action->setToolTip(tr("What has to be done in LINE WORKS, step by step"));
}

} // namespace smartfleet
