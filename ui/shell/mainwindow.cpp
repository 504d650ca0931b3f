// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/options/windowstate.h"
#include "ui/guide/guidedock.h"
#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/keptsplitter.h"
#include "ui/kit/keyboard.h"
#include "ui/kit/messagebar.h"
#include "ui/shell/deliverybar.h"
#include "ui/shell/navigationdelegate.h"
#include "ui/shell/noticearea.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDockWidget>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int PracticePaneWidth = 340;

} // namespace

MainWindow::MainWindow(const UiContext& context, const Theme& theme, Language& language, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_theme(theme)
    , m_language(language)
    , m_monitor(context.session, context.options)
    , m_troubles(*this)
    , m_guide(new GuideDock(context, this))
{
    m_context.navigator = this;
    m_context.guide = m_guide;
    m_screens = allScreens(m_context);
    setObjectName(u"mainWindow"_s);
    buildCentre();
    buildMenus();
    showIndex(m_navigation->currentRow());
    connect(&m_monitor, &DeliveryMonitor::changed, this, &MainWindow::onDeliveryStatus);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { setQuitting(true); }); // the desktop ends
    retranslate();
    resize(m_context.practice ? QSize(1280, 800) : QSize(1080, 760));
    if (!m_context.practice)
        restoreGeometry(m_context.windowState.restored(u"main"_s));
}

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    m_navigation = new QListWidget(centre);
    m_navigation->setObjectName(u"navigationList"_s);
    m_navigation->setIconSize(NavigationDelegate::iconSize(m_navigation->font()));
    m_navigation->setItemDelegate(new NavigationDelegate(m_navigation));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget* const bars = buildBars(centre); // before the screens, so that Tab comes to them in this order
    m_stack = new QStackedWidget(centre);
    for (const Screen& screen : m_screens)
        new QListWidgetItem(tintedIcon(screen.icon), {}, m_navigation);
    m_pages.resize(m_screens.size());
    m_frames.resize(m_screens.size());
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showIndex);
    const QString last = m_context.windowState.choice(u"main.screen"_s).toString();
    m_navigation->setCurrentRow(int(indexOf(last).value_or(0)));

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(bars);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(centre);

    m_delivery = new DeliveryBar(this);
    connect(m_delivery, &DeliveryBar::causeRequested, this, [this] { open(placeOfCause(m_monitor.status())); });
    statusBar()->addWidget(m_delivery, 1);
    statusBar()->setSizeGripEnabled(false);

    addDockWidget(Qt::RightDockWidgetArea, m_guide);
    resizeDocks({m_guide}, {m_guide->rememberedWidth()}, Qt::Horizontal);
    connect(m_guide, &GuideDock::placeRequested, this, &MainWindow::open);
}

std::optional<std::size_t> MainWindow::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(m_screens, id, &Screen::id);
    return found == m_screens.end() ? std::nullopt : std::optional(std::size_t(found - m_screens.begin()));
}

const ScreenPage& MainWindow::made(std::size_t index)
{
    ScreenPage& made = m_pages[index];
    if (made.page)
        return made;
    made = m_screens[index].make(m_stack);
    made.page->setObjectName(m_screens[index].id);
    made.page->setAccessibleName(titleOf(m_screens[index]));
    // a page that needs more room than a small screen has is scrolled, without making the others wait for it
    m_frames[index] = new QScrollArea(m_stack);
    m_frames[index]->setWidgetResizable(true);
    m_frames[index]->setFrameShape(QFrame::NoFrame);
    m_frames[index]->setWidget(made.page);
    m_stack->addWidget(m_frames[index]);
    const QList<AdaptiveSplitter*> splitters = made.page->findChildren<AdaptiveSplitter*>();
    for (qsizetype i = 0; i < splitters.size(); ++i)
        keepSplitter(*splitters[i], m_context.windowState,
                     u"%1.splitter%2"_s.arg(m_screens[index].id, QString::number(i)));
    return made;
}

void MainWindow::showIndex(int index)
{
    if (index < 0)
        return;
    made(std::size_t(index));
    m_stack->setCurrentWidget(m_frames[std::size_t(index)]);
    if (m_reloadAction)
        m_reloadAction->setEnabled(bool(m_pages[std::size_t(index)].reload));
}

QWidget* MainWindow::buildBars(QWidget* centre)
{
    m_practiceBanner = new MessageBar(centre);
    m_startError = new MessageBar(centre);
    m_notice = new MessageBar(centre);
    m_notice->setObjectName(u"noticeBar"_s);
    connect(m_notice, &MessageBar::actionTriggered, this, [this] { open(m_noticed); });
    auto* bars = new NoticeArea(centre);
    for (MessageBar* bar : {m_practiceBanner, m_startError, m_notice})
        bars->add(bar);
    return bars;
}

void MainWindow::setPracticePane(QWidget* pane)
{
    m_dock = new QDockWidget(this);
    m_dock->setObjectName(u"practiceDock"_s);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_dock->setWidget(pane);
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    tabifyDockWidget(m_guide, m_dock); // side by side they would leave a small screen no room
    resizeDocks({m_dock}, {PracticePaneWidth}, Qt::Horizontal);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_dock->toggleViewAction());
    retranslate();
}

void MainWindow::showStartError(const Error& error)
{
    m_startError->showError(error);
    m_startError->setClosable(false);
}

void MainWindow::showScreen(const QString& id)
{
    if (const auto index = indexOf(id))
        m_navigation->setCurrentRow(int(*index));
}

void MainWindow::open(const Place& place)
{
    const auto index = indexOf(place.screen);
    if (!index)
        return;
    m_navigation->setCurrentRow(int(*index));
    const ScreenPage& screen = made(*index);
    if (screen.open)
        screen.open(place);
    focusPage(*screen.page);
}

QWidget* MainWindow::page(const QString& id)
{
    const auto index = indexOf(id);
    return index ? made(*index).page : nullptr;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_navigation)
        fitNavigation();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepState();
    if (hidesWhenClosed()) {
        event->ignore();
        hide();
        emit hiddenByClosing();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(m_context.practice ? tr("SmartFleet Connect (practice mode)") : tr("SmartFleet Connect"));
    m_navigation->setAccessibleName(tr("Screens"));
    for (std::size_t i = 0; i < m_screens.size(); ++i) {
        const QString title = titleOf(m_screens[i]);
        m_navigation->item(int(i))->setText(title);
        if (m_pages[i].page)
            m_pages[i].page->setAccessibleName(title);
    }
    if (m_context.practice) {
        m_practiceBanner->showText(
            tr("Practice mode: try everything out. Nothing reaches the real LINE WORKS or your own data."), Tone::Busy);
        m_practiceBanner->setClosable(false);
    }
    if (m_dock)
        m_dock->setWindowTitle(tr("Practice LINE WORKS"));
    if (!m_notice->isHidden())
        m_notice->setAction(tr("Show"));
    retranslateMenus();
    fitNavigation();
    emit retranslated();
}

} // namespace smartfleet
