// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/domain/problems.h"
#include "app/options/windowstate.h"
#include "app/session/sessionthread.h"
#include "ui/guide/guidedock.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/statuslabel.h"
#include "ui/shell/navigationdelegate.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDockWidget>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int PracticePaneWidth = 340;
constexpr QLatin1StringView LastScreen("main.screen");

} // namespace

MainWindow::MainWindow(const UiContext& context, const Theme& theme, Language& language, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_theme(theme)
    , m_language(language)
    , m_guide(new GuideDock(context, this))
{
    m_context.navigator = this;
    m_context.guide = m_guide;
    m_screens = allScreens(m_context);
    setObjectName(u"mainWindow"_s);
    buildCentre();
    buildMenus();
    connect(&m_context.session, &SessionThread::deliveryBlocked, this, &MainWindow::onDeliveryBlocked);
    connect(&m_context.session, &SessionThread::integrationChanged, this, &MainWindow::readIntegration);
    readIntegration();
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
    m_navigation->setIconSize(QSize(22, 22));
    m_navigation->setFixedWidth(190);
    m_navigation->setItemDelegate(new NavigationDelegate(m_navigation));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget(centre);
    for (const Screen& screen : m_screens)
        new QListWidgetItem(tintedIcon(screen.icon), {}, m_navigation);
    m_pages.resize(m_screens.size());
    m_frames.resize(m_screens.size());
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showIndex);
    const QString last = m_context.windowState.choice(LastScreen).toString();
    m_navigation->setCurrentRow(int(indexOf(last).value_or(0)));

    m_practiceBanner = new MessageBar(centre);
    m_startError = new MessageBar(centre);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(12, 10, 12, 0);
    bars->setSpacing(8);
    bars->addWidget(m_practiceBanner);
    bars->addWidget(m_startError);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(bars);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(centre);

    m_delivery = new StatusLabel(this);
    m_delivery->setObjectName(u"deliveryStatus"_s);
    m_delivery->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
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
    return made;
}

void MainWindow::showIndex(int index)
{
    if (index < 0)
        return;
    made(std::size_t(index));
    m_stack->setCurrentWidget(m_frames[std::size_t(index)]);
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
    if (const ScreenPage& screen = made(*index); screen.open)
        screen.open(place);
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
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_context.practice)
        m_context.windowState.keep(u"main"_s, saveGeometry());
    m_context.windowState.keepChoice(LastScreen, m_screens[std::size_t(m_navigation->currentRow())].id);
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
    showDeliveryState();
    retranslateMenus();
}

void MainWindow::readIntegration()
{
    auto* call =
        m_context.session.query<Integration>(this, [](Session& session) { return session.integration.current(); });
    call->onFinished(this, [this](const Result<Integration>& current) {
        if (!current)
            return;
        m_link = current->state;
        showDeliveryState();
    });
    m_reading.replace(call);
}

void MainWindow::onDeliveryBlocked(const Error& why)
{
    m_blocked = why;
    showDeliveryState();
}

void MainWindow::showDeliveryState()
{
    std::optional<Error> blocked = m_blocked;
    if (!blocked && m_link == IntegrationState::NeedsAttention)
        blocked = Error{Error::Kind::Unauthorized, u"link_needs_attention"_s};
    m_delivery->setToolTip({});
    if (!blocked && m_link != IntegrationState::Linked) {
        m_delivery->setStatus(Tone::Neutral, tr("Nothing is delivered until LINE WORKS is linked"));
    } else if (!blocked || blocked->code.isEmpty()) {
        m_delivery->setStatus(Tone::Good, tr("Delivery is on"));
    } else {
        const Problem problem = describe(*blocked);
        m_delivery->setStatus(Tone::Warning, tr("Delivery is paused: %1").arg(problem.message));
        m_delivery->setToolTip(problem.hint);
    }
}

} // namespace smartfleet
