// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionthread.h"

#include "app/core/logging.h"

namespace smartfleet {

namespace {

void logSilence(const QString& sender, const QDateTime& since)
{
    qCWarning(logIntake) << "silent for longer than ever in its working hours:" << sender << "last heard at"
                         << since.toString(Qt::ISODate);
}

void logHeardAgain(const QString& sender)
{
    qCWarning(logIntake) << "heard again:" << sender;
}

} // namespace

SessionThread::SessionThread(SessionOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_reader(m_options.location)
    , m_openError{Error::Kind::Storage, QStringLiteral("store_unavailable")}
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<IntegrationCheck>();
    qRegisterMetaType<Procedure::StepState>();
    m_thread.setObjectName(QStringLiteral("session"));
    m_anchor.moveToThread(&m_thread);
    m_thread.start();
}

SessionThread::~SessionThread()
{
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            if (!m_session) {
                m_thread.quit();
                return;
            }
            m_isEnding = true;
            m_session->dispatcher.stop()->onFinished(&m_anchor, [this](const Result<void>&) {
                // not from within the handler of a call that the session owns
                QMetaObject::invokeMethod(
                    &m_anchor,
                    [this] {
                        m_session.reset();
                        m_thread.quit();
                    },
                    Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Call<void>* SessionThread::start(QObject* parent)
{
    return callIn<void>(&m_anchor, parent, [this]() -> Call<void>* {
        Result<std::unique_ptr<Session>> opened = Session::open(m_options);
        if (!opened) {
            m_openError = opened.error();
            return finishedCall<void>(&m_anchor, failure(opened.error()));
        }
        m_session = std::move(*opened);
        m_isOpen = true;
        connect(&m_session->integration, &IntegrationService::integrationChanged, this,
                &SessionThread::integrationChanged);
        connect(&m_session->link, &LinkedLineWorks::stateChanged, this, &SessionThread::integrationChanged);
        connect(&m_session->integration, &IntegrationService::stepChanged, this, &SessionThread::stepChanged);
        connect(&m_session->integration, &IntegrationService::diagnosed, this, &SessionThread::diagnosed);
        connect(&m_session->dispatcher, &Dispatcher::deliveryChanged, this, &SessionThread::deliveriesChanged);
        connect(&m_session->roomKeeper, &RoomKeeper::looked, this, &SessionThread::deliveriesChanged);
        connect(&m_session->silenceWatch, &SilenceWatch::fellSilent, this, &SessionThread::deliveriesChanged);
        connect(&m_session->silenceWatch, &SilenceWatch::heardAgain, this, &SessionThread::deliveriesChanged);
        connect(&m_session->silenceWatch, &SilenceWatch::fellSilent, &m_anchor, &logSilence);
        connect(&m_session->silenceWatch, &SilenceWatch::heardAgain, &m_anchor, &logHeardAgain);
        connect(&m_session->dispatcher, &Dispatcher::blocked, this, &SessionThread::deliveryBlocked);
        if (m_options.network == NetworkSettings()) {
            begin();
            return finishedCall<void>(&m_anchor, {});
        }
        // the first call to LINE WORKS already takes the way that was chosen; what is wrong with that shows in the call
        m_session->network.apply(m_options.network)->onFinished(&m_anchor, [this](const Result<void>&) { begin(); });
        return finishedCall<void>(&m_anchor, {});
    });
}

void SessionThread::begin()
{
    if (m_isEnding)
        return;
    m_session->dispatcher.setMessagesPerDay(m_options.messagesPerDay);
    m_session->dispatcher.start();
    m_session->roomKeeper.start();
    m_session->silenceWatch.setTelling(m_options.tellsSilence);
    m_session->silenceWatch.start();
    m_session->history.setLimits(m_options.history);
    if (m_options.httpInterface) {
        const Result<quint16> port = m_session->httpInterface.start(*m_options.httpInterface);
        if (!port)
            qCWarning(logIntake) << "the HTTP interface can't listen:" << port.error().code;
    }
    resume();
}

void SessionThread::resume()
{
    m_session->integration.resume()->onFinished(&m_anchor, [this](const Result<Integration>& resumed) {
        if (resumed)
            return;
        qCWarning(logIntegration) << "an unfinished link could not be resumed yet:" << resumed.error().code;
        m_session->clock.after(std::chrono::minutes(1), &m_anchor, [this] { resume(); });
    });
}

} // namespace smartfleet
