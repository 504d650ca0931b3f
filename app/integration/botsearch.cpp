// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/botsearch.h"

#include "app/domain/integration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString tagOf(const QString& marker)
{
    return u"[sfc:%1]"_s.arg(marker);
}

/// One search; a child of its call, so that it goes with it.
class BotSearch : public QObject
{
public:
    BotSearch(LineWorks& lineworks, QStringList markers, Call<std::vector<BotId>>* call)
        : QObject(call)
        , m_lineworks(lineworks)
        , m_markers(std::move(markers))
        , m_call(call)
    {
    }

    void listFrom(const QString& cursor)
    {
        m_lineworks.listBots(cursor)->onFinished(this, [this](const Result<Page<Bot>>& page) {
            if (!page) {
                m_call->finish(failure(page.error()));
                return;
            }
            for (const Bot& bot : page->items) {
                if (!bot.description.isEmpty())
                    take(bot);
                else if (bot.name == BotName)
                    m_candidates.push_back(bot.id);
            }
            if (page->nextCursor.isEmpty())
                lookAtNext();
            else
                listFrom(page->nextCursor);
        });
    }

private:
    void take(const Bot& bot)
    {
        const bool isOurs = std::any_of(m_markers.begin(), m_markers.end(), [&bot](const QString& marker) {
            return bot.description.contains(tagOf(marker));
        });
        if (isOurs)
            m_found.push_back(bot.id);
    }

    void lookAtNext()
    {
        if (m_candidates.empty()) {
            m_call->finish(m_found);
            return;
        }
        const BotId id = m_candidates.back();
        m_candidates.pop_back();
        m_lineworks.bot(id)->onFinished(this, [this](const Result<Bot>& bot) {
            // another app's bot of the same name can't be read, and one may be deleted while we look
            const bool isNotOurs =
                !bot && (bot.error().kind == Error::Kind::Forbidden || bot.error().kind == Error::Kind::NotFound);
            if (!bot && !isNotOurs) {
                m_call->finish(failure(bot.error()));
                return;
            }
            if (bot)
                take(*bot);
            lookAtNext();
        });
    }

    LineWorks& m_lineworks;
    QStringList m_markers;
    Call<std::vector<BotId>>* m_call;
    std::vector<BotId> m_candidates;
    std::vector<BotId> m_found;
};

void deleteNext(LineWorks& lineworks, std::vector<BotId> bots, Call<void>* call)
{
    if (bots.empty()) {
        call->finish({});
        return;
    }
    const BotId id = bots.back();
    bots.pop_back();
    lineworks.deleteBot(id)->onFinished(call, [&lineworks, bots, call](const Result<void>& deleted) {
        if (!deleted && deleted.error().code != u"bot_not_found"_s)
            call->finish(deleted);
        else
            deleteNext(lineworks, bots, call);
    });
}

} // namespace

QString botDescription(const QString& marker)
{
    return u"車両のイベントをお知らせします。 "_s + tagOf(marker);
}

Call<std::vector<BotId>>* findBotsByMarker(LineWorks& lineworks, const QStringList& markers)
{
    auto* call = new Call<std::vector<BotId>>(&lineworks);
    (new BotSearch(lineworks, markers, call))->listFrom({});
    return call;
}

Call<void>* deleteBots(LineWorks& lineworks, std::vector<BotId> bots)
{
    auto* call = new Call<void>(&lineworks);
    deleteNext(lineworks, std::move(bots), call);
    return call;
}

} // namespace smartfleet
