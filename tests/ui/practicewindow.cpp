// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practicewindow.h"

#include "tests/support/wait.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void FakePrompter::ask(QWidget* parent, const Question& question, std::function<void()> confirmed)
{
    last = question;
    if (agrees)
        QMetaObject::invokeMethod(parent, std::move(confirmed), Qt::QueuedConnection);
}

PracticeWindow::PracticeWindow(const PracticeSetup& setup)
    : m_settings(m_folder.filePath(u"options.ini"_s), QSettings::IniFormat)
    , m_options(m_settings)
    , m_windowState(m_settings)
{
    m_options.language.set(setup.language);
    m_options.theme.set(setup.theme);
    m_theme.apply(setup.theme);
    m_language.apply(setup.language);
    Result<std::unique_ptr<PracticeWorld>> world = PracticeWorld::open();
    if (!world)
        qFatal("no practice world: %s", qPrintable(world.error().code));
    m_world = std::move(*world);
    SessionOptions options = m_world->sessionOptions();
    if (setup.adjust)
        setup.adjust(options);
    m_session = std::make_unique<SessionThread>(options);
    const Result<> started = waitFor(m_session->start(m_session.get()));
    if (!started)
        qFatal("no session: %s", qPrintable(started.error().code));
    Prompter& prompter = setup.prompter ? *setup.prompter : m_prompter;
    const UiContext context{*m_session, prompter, m_options, m_windowState, m_world.get()};
    m_window = std::make_unique<MainWindow>(context, m_theme, m_language);
    m_pane = new PracticePane(context, m_window.get());
    m_window->setPracticePane(m_pane);
    m_window->resize(1280, 800);
    m_window->show();
}

bool PracticeWindow::isShown(const QString& name)
{
    return std::ranges::any_of(m_window->findChildren<QWidget*>(name), &QWidget::isVisible);
}

Result<Integration> PracticeWindow::link()
{
    return waitFor(m_session->call<Integration>(m_session.get(), [form = m_world->form()](Session& session) {
        return session.integration.registerLink(form);
    }));
}

} // namespace smartfleet::test
