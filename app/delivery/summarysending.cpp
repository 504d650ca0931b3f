// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/summarysending.h"

#include "app/link/linkedlineworks.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Error notAttached(const Error& cause)
{
    return {.kind = cause.kind,
            .code = u"summary_not_attached"_s,
            .args = QStringList{cause.code} + cause.args,
            .detail = cause.detail,
            .httpStatus = cause.httpStatus,
            .maybeDone = cause.maybeDone};
}

bool concernsAllMessages(const Error& error)
{
    return error.kind == Error::Kind::Cancelled || LinkedLineWorks::isLinkProblem(error);
}

/// Why the file isn't where a message could show it.
Error uploadError(const Error& error)
{
    return concernsAllMessages(error) ? error : notAttached(error);
}

/// Why the file isn't in the room, or may not be. A refusal may mean the file as well as the room; a message without
/// one will tell.
Error fileError(const Error& error)
{
    return concernsAllMessages(error) || error.maybeDone || error.kind == Error::Kind::RateLimited ? error
                                                                                                   : notAttached(error);
}

/// Why the text isn't beside its file.
Error textError(Error error)
{
    error.maybeDone = true;
    return error.code == u"message_refused"_s ? notAttached(error) : error;
}

} // namespace

/// The three steps; lives as long as its call.
class SummarySending : public QObject
{
    Q_OBJECT
public:
    SummarySending(LineWorks& lineworks, BotId bot, ChannelId room, QString text, Call<void>* call)
        : QObject(call)
        , m_lineworks(lineworks)
        , m_bot(bot)
        , m_room(std::move(room))
        , m_text(std::move(text))
        , m_call(call)
    {
        call->setCanceller([this] {
            if (m_step)
                m_step->cancel();
        });
    }

    void upload(const OutgoingFile& file)
    {
        Call<QString>* step = m_lineworks.uploadFile(m_bot, file);
        m_step = step;
        step->onFinished(this, [this](const Result<QString>& fileId) {
            if (m_call->isFinished()) // cancelled in between
                return;
            if (fileId)
                show(*fileId);
            else
                m_call->finish(failure(uploadError(fileId.error())));
        });
    }

private:
    void show(const QString& fileId)
    {
        Call<void>* step = m_lineworks.sendFile(m_bot, m_room, fileId);
        m_step = step;
        step->onFinished(this, [this](const Result<void>& shown) {
            if (m_call->isFinished())
                return;
            if (shown)
                tell();
            else
                m_call->finish(failure(fileError(shown.error())));
        });
    }

    void tell()
    {
        Call<void>* step = m_lineworks.sendText(m_bot, m_room, m_text);
        m_step = step;
        step->onFinished(this, [this](const Result<void>& told) {
            m_call->finish(told ? Result<void>() : Result<void>(failure(textError(told.error()))));
        });
    }

    LineWorks& m_lineworks;
    const BotId m_bot;
    const ChannelId m_room;
    const QString m_text;
    Call<void>* m_call;
    QPointer<Job> m_step;
};

Call<void>* sendSummary(LineWorks& lineworks, BotId bot, const ChannelId& room, const OutgoingFile& file,
                        const QString& text, QObject* parent)
{
    auto* call = new Call<void>(parent);
    (new SummarySending(lineworks, bot, room, text, call))->upload(file);
    return call;
}

} // namespace smartfleet

#include "summarysending.moc"
