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

PracticeWindow::PracticeWindow(UiLanguage language, UiTheme theme)
    : m_settings(m_folder.filePath(u"options.ini"_s), QSettings::IniFormat)
    , m_options(m_settings)
    , m_windowState(m_settings)
{
    m_options.language.set(language);
    m_options.theme.set(theme);
    m_theme.apply(theme);
    m_language.apply(language);
    Result<std::unique_ptr<PracticeWorld>> world = PracticeWorld::open();
    if (!world)
        qFatal("no practice world: %s", qPrintable(world.error().code));
    m_world = std::move(*world);
    m_session = std::make_unique<SessionThread>(m_world->sessionOptions());
    const Result<> started = waitFor(m_session->start(m_session.get()));
    if (!started)
        qFatal("no session: %s", qPrintable(started.error().code));
    const UiContext context{*m_session, m_prompter, m_options, m_windowState, m_world.get()};
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
