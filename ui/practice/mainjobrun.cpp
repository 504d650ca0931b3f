// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/mainjobrun.h"

#include "app/session/practiceworld.h"
#include "app/session/sessionthread.h"
#include "ui/practice/practicepane.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr auto Patience = std::chrono::seconds(60);

} // namespace

MainJobRun::MainJobRun(const UiContext& context, PracticePane& pane, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_pane(pane)
    , m_room(context.practice->scenario().dispatchRoom.channelId)
{
    connect(&m_pane, &PracticePane::eventsSent, this, [this](int accepted, int unmatched) {
        m_expected = accepted - unmatched;
        checkMessages();
    });
    connect(&m_pane, &PracticePane::eventsFailed, this, &MainJobRun::fail);
    connect(&m_pane, &PracticePane::messageShown, this, &MainJobRun::checkMessages);
}

void MainJobRun::start()
{
    QTimer::singleShot(Patience, this, [this] {
        const QString shown = QString::number(m_pane.shownMessages(m_room));
        fail({Error::Kind::Timeout, u"demo_not_delivered"_s, {shown, QString::number(std::max(m_expected, 0))}});
    });
    m_context.session
        .call<Integration>(
            this,
            [form = m_context.practice->form()](Session& session) { return session.integration.registerLink(form); })
        ->onFinished(this, [this](const Result<Integration>& linked) {
            if (linked)
                addSetting();
            else
                fail(linked.error());
        });
}

void MainJobRun::addSetting()
{
    m_pane.inviteBot(m_room);
    m_context.session
        .query<NotificationSettingRow>(this,
                                       [room = m_room](Session& session) {
                                           return session.directory.addSetting(CompanyId{SampleCompany}, room,
                                                                               u"all"_s);
                                       })
        ->onFinished(this, [this](const Result<NotificationSettingRow>& added) {
            if (added)
                m_pane.sendEvents();
            else
                fail(added.error());
        });
}

void MainJobRun::checkMessages()
{
    if (m_isOver || m_expected < 0 || m_pane.shownMessages(m_room) < m_expected)
        return;
    m_isOver = true;
    emit done();
}

void MainJobRun::fail(const Error& error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    emit failed(error);
}

} // namespace smartfleet
