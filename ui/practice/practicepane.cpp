// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicepane.h"

#include "app/intake/decode.h"
#include "app/session/practiceworld.h"
#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messagebubble.h"
#include "ui/kit/verticalscroll.h"
#include "ui/practice/roomview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int LeastWidth = 284;

/// Takes the bodies in as the HTTP interface does; runs in the session's thread.
Result<IntakeOutcome> takeIn(Session& session, const std::vector<QByteArray>& bodies)
{
    std::vector<IncomingEvent> events;
    for (const QByteArray& body : bodies) {
        Result<IncomingEvent> event = decodeTraccar(QJsonDocument::fromJson(body).object(), session.catalogue);
        if (!event)
            return failure(event.error());
        events.push_back(std::move(*event));
    }
    const Result<IntakeOutcome> outcome = session.intake.accept(events);
    if (outcome)
        session.dispatcher.wake();
    return outcome;
}

} // namespace

PracticePane::PracticePane(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new MessageBar(this))
    , m_hint(new QLabel(this))
    , m_sendButton(new QPushButton(tintedIcon(u"send"_s), {}, this))
{
    setObjectName(u"practicePane"_s);
    m_bar->setObjectName(u"practiceBar"_s);
    m_hint->setWordWrap(true);
    m_sendButton->setObjectName(u"sendEventsButton"_s);
    PracticeServer& server = m_context.practice->server();
    auto* rooms = new QSplitter(Qt::Vertical, this);
    rooms->setChildrenCollapsible(false);
    for (const PracticeRoom& room : server.tenant().rooms()) {
        if (room.oneToOne)
            continue;
        auto* view = new RoomView(room, rooms);
        connect(view, &RoomView::inviteRequested, this, &PracticePane::inviteBot);
        rooms->addWidget(view);
        m_rooms.push_back(view);
    }
    // large text in a small window needs more height than there is
    auto* content = new QWidget(this);
    content->setMinimumWidth(LeastWidth);
    auto* scroll = new VerticalScroll(this);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_hint);
    column->addWidget(m_bar);
    column->addWidget(m_sendButton);
    column->addWidget(rooms, 1);
    connect(m_sendButton, &QPushButton::clicked, this, &PracticePane::sendEvents);
    connect(&server, &PracticeServer::tenantChanged, this, &PracticePane::showTenant);
    connect(&server, &PracticeServer::messageReceived, this, &PracticePane::addMessage);
    showTenant();
    retranslate();
}

void PracticePane::inviteBot(const QString& channelId)
{
    PracticeTenant& tenant = m_context.practice->server().tenant();
    const std::vector<PracticeBot> bots = tenant.bots();
    if (bots.empty())
        return;
    const std::optional<PracticeRefusal> refused = tenant.inviteBot(channelId, bots.back().botId);
    if (refused)
        m_bar->showText(tr("LINE WORKS didn't let the bot in: %1").arg(refused->description), Tone::Bad);
    else
        m_bar->clear();
}

void PracticePane::sendEvents()
{
    m_focus.take(*this);
    m_sendButton->setEnabled(false);
    const std::vector<QByteArray> bodies = PracticeWorld::traccarBodies(QDateTime::currentDateTimeUtc());
    m_context.session.query<IntakeOutcome>(this, [bodies](Session& session) { return takeIn(session, bodies); })
        ->onFinished(this, [this](const Result<IntakeOutcome>& outcome) {
            m_sendButton->setEnabled(true);
            m_focus.giveBack();
            if (!outcome) {
                m_bar->showError(outcome.error());
                emit eventsFailed(outcome.error());
                return;
            }
            m_bar->showWords(
                [counts = *outcome] {
                    if (counts.unmatched == 0)
                        return Problem{tr("%n event(s) were sent in.", nullptr, counts.accepted), {}};
                    return Problem{tr("%n event(s) were sent in.", nullptr, counts.accepted),
                                   tr("%n of them concern no notification setting.", nullptr, counts.unmatched)};
                },
                outcome->unmatched == 0 ? Tone::Good : Tone::Neutral);
            emit eventsSent(outcome->accepted, outcome->unmatched);
        });
}

int PracticePane::shownMessages(const QString& channelId) const
{
    const RoomView* room = roomView(channelId);
    return room ? int(room->findChildren<MessageBubble*>().size()) : 0;
}

void PracticePane::showTenant()
{
    PracticeTenant& tenant = m_context.practice->server().tenant();
    const bool hasBot = !tenant.bots().empty();
    for (RoomView* view : m_rooms) {
        if (const std::optional<PracticeRoom> room = tenant.room(view->channelId()))
            view->showRoom(*room, hasBot);
    }
}

void PracticePane::addMessage(const PracticeMessage& message)
{
    RoomView* room = roomView(message.channelId);
    if (!room)
        return;
    const std::optional<PracticeBot> bot = m_context.practice->server().tenant().bot(message.botId);
    room->addMessage(message, bot ? bot->name : QString());
    emit messageShown();
}

RoomView* PracticePane::roomView(const QString& channelId) const
{
    for (RoomView* view : m_rooms) {
        if (view->channelId() == channelId)
            return view;
    }
    return nullptr;
}

void PracticePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PracticePane::retranslate()
{
    m_hint->setText(tr("The talk rooms of a LINE WORKS on this computer. Link LINE WORKS, invite the bot, register a "
                       "notification setting with a room's channel ID, then send events."));
    m_sendButton->setText(tr("Send real events"));
    m_sendButton->setToolTip(tr("Sends events of the sample vehicles in, as Traccar forwards them."));
}

} // namespace smartfleet
