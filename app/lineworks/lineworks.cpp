// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/lineworks.h"

#include "app/lineworks/attachmentsapi.h"
#include "app/lineworks/messagesapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

// destroyed from the last member up: whatever uses something goes before it
struct LineWorks::Private
{
    Private(LineWorks& owner, const LineWorksEndpoints& endpoints, Clock& theClock, Checkpoint checkpoint,
            std::unique_ptr<QNetworkAccessManager> network)
        : q(owner)
        , clock(theClock)
        , authUrl(endpoints.auth)
        , apiUrl(endpoints.api)
        , callsPerMinute(endpoints.callsPerMinute)
        , transport(std::move(network), endpoints.extraCertificates, endpoints.timeout, theClock, std::move(checkpoint))
        , governor(endpoints.callsPerMinute, theClock)
        , tokens(transport, endpoints.auth, theClock)
        , client(transport, tokens, governor, endpoints.api, theClock)
    {
    }

    template <typename T> Call<T>* start(const LineWorksCall<T>& what)
    {
        Call<T>* call = new Call<T>(&q);
        run(what, call, [call](const Result<T>& result) { call->finish(result); });
        return call;
    }

    /// Runs one call as a part of `whole`: cancelling that cancels this.
    template <typename T, typename U, typename Then>
    void run(const LineWorksCall<T>& what, Call<U>* whole, const Then& then);

    void finishPublication(BotId id, DomainId domain, Call<void>* call);
    void lookForDomain(BotId id, DomainId domain, const QString& cursor, int pagesLeft, Call<void>* call);

    LineWorks& q;
    Clock& clock;
    QUrl authUrl;
    QUrl apiUrl;
    int callsPerMinute;
    Transport transport;
    QuotaGovernor governor;
    TokenSource tokens;
    ApiClient client;
};

template <typename T, typename U, typename Then>
void LineWorks::Private::run(const LineWorksCall<T>& what, Call<U>* whole, const Then& then)
{
    Exchange* part =
        client.send(what.request, whole, [whole, read = what.read, then](const Result<WireAnswer>& answer) {
            if (!whole->isFinished())
                then(answer ? read(*answer) : Result<T>(tl::unexpected(answer.error())));
        });
    whole->setCanceller([part] { part->drop(); }); // a child of it, as long as it is there
}

void LineWorks::Private::finishPublication(BotId id, DomainId domain, Call<void>* call)
{
    run(patchBotDomainCall(id, domain), call, [call](const Result<>& result) { call->finish(result); });
}

void LineWorks::Private::lookForDomain(BotId id, DomainId domain, const QString& cursor, int pagesLeft,
                                       Call<void>* call)
{
    run(botDomainsCall(id, cursor), call, [this, id, domain, pagesLeft, call](const Result<Page<BotDomain>>& page) {
        if (!page) {
            call->finish(tl::unexpected(page.error()));
            return;
        }
        const auto found = std::find_if(page->items.begin(), page->items.end(),
                                        [domain](const BotDomain& each) { return each.id == domain; });
        if (found != page->items.end() && found->visible)
            call->finish({});
        else if (found != page->items.end())
            call->finish(failure(Error::Kind::Conflict, u"bot_not_visible"_s));
        else if (page->nextCursor.isEmpty() || pagesLeft == 0)
            call->finish(failure(Error::Kind::NotFound, u"bot_not_in_domain"_s));
        else
            lookForDomain(id, domain, page->nextCursor, pagesLeft - 1, call);
    });
}

LineWorks::LineWorks(const LineWorksEndpoints& endpoints, Clock& clock, Checkpoint checkpoint, QObject* parent,
                     std::unique_ptr<QNetworkAccessManager> network)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, endpoints, clock, std::move(checkpoint), std::move(network)))
{
}

LineWorks::~LineWorks()
{
    d->client.close();
    qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly)); // while what they use is still there
}

void LineWorks::setCredentials(const std::optional<LineWorksCredentials>& credentials)
{
    d->tokens.setCredentials(credentials);
}

bool LineWorks::hasCredentials() const
{
    return d->tokens.hasCredentials();
}

Call<void>* LineWorks::tryCredentials(const LineWorksCredentials& credentials)
{
    Call<void>* call = new Call<void>(this);
    // of its own, and gone with the call: the token in use stays as it is
    TokenSource* tokens = new TokenSource(d->transport, d->authUrl, d->clock, call);
    tokens->setCredentials(credentials);
    call->setCanceller([tokens] { tokens->setCredentials(std::nullopt); });
    tokens->token()->onFinished(call, [call](const Result<QByteArray>& token) {
        call->finish(token ? Result<>() : Result<>(tl::unexpected(token.error())));
    });
    return call;
}

Call<Bot>* LineWorks::createBot(const NewBot& bot)
{
    return d->start(createBotCall(bot));
}

Call<Page<Bot>>* LineWorks::listBots(const QString& cursor)
{
    return d->start(listBotsCall(cursor));
}

Call<Bot>* LineWorks::bot(BotId id)
{
    return d->start(botCall(id));
}

Call<void>* LineWorks::deleteBot(BotId id)
{
    return d->start(deleteBotCall(id));
}

Call<void>* LineWorks::publishBot(BotId id, DomainId domain)
{
    Call<void>* call = new Call<void>(this);
    d->run(addBotDomainCall(id, domain), call, [this, id, domain, call](const Result<>& result) {
        if (!result && result.error().kind == Error::Kind::Conflict && result.error().httpStatus == 409)
            d->finishPublication(id, domain, call);
        else
            call->finish(result);
    });
    return call;
}

Call<void>* LineWorks::checkPublication(BotId id, DomainId domain)
{
    constexpr int MostPages = 100; // a cursor that leads in a circle must end, too
    Call<void>* call = new Call<void>(this);
    d->lookForDomain(id, domain, {}, MostPages, call);
    return call;
}

Call<void>* LineWorks::sendText(BotId bot, const ChannelId& channel, const QString& text, CallPriority priority)
{
    return d->start(sendTextCall(bot, channel, text, priority, d->clock));
}

Call<QString>* LineWorks::uploadFile(BotId bot, const OutgoingFile& file, CallPriority priority)
{
    if (file.content.isEmpty() || file.content.size() > MaxFileSize)
        return finishedCall<QString>(this, failure(Error::Kind::Invalid, u"attachment_size_invalid"_s));
    auto* call = new Call<QString>(this);
    // what isn't shown in any room has no effect that could be repeated
    const auto fail = [call](Error error) {
        error.maybeDone = false;
        call->finish(failure(std::move(error)));
    };
    d->run(newAttachmentCall(bot, file.name, priority, d->apiUrl), call,
           [this, call, file, priority, fail](const Result<UploadPlace>& place) {
               if (!place) {
                   fail(place.error());
                   return;
               }
               d->run(uploadCall(*place, file, priority), call, [call, fail](const Result<QString>& fileId) {
                   if (fileId)
                       call->finish(*fileId);
                   else
                       fail(fileId.error());
               });
           });
    return call;
}

Call<void>* LineWorks::sendFile(BotId bot, const ChannelId& channel, const QString& fileId, CallPriority priority)
{
    return d->start(sendFileCall(bot, channel, fileId, priority, d->clock));
}

Call<void>* LineWorks::sendTextToUser(BotId bot, const QString& userId, const QString& text)
{
    return d->start(sendTextToUserCall(bot, userId, text, d->clock));
}

Call<Channel>* LineWorks::channel(BotId bot, const ChannelId& channel)
{
    return d->start(channelCall(bot, channel));
}

void LineWorks::setWayOut(const WayOut& way)
{
    d->transport.setWayOut(way);
}

Call<std::vector<WayReport>>* LineWorks::testWay()
{
    const auto under = [](QUrl url, const QString& path) {
        url.setPath(url.path() + path);
        return url;
    };
    auto* call = new Call<std::vector<WayReport>>(this);
    const auto next = [this, call](const QUrl& url, auto then) {
        Call<WayReport>* part = smartfleet::testWay(d->transport, url, this);
        call->setCanceller([part = QPointer<Job>(part)] {
            if (part)
                part->cancel();
        });
        part->onFinished(call, std::move(then));
    };
    const QUrl calls = under(d->apiUrl, u"/bots"_s);
    next(under(d->authUrl, u"/token"_s), [call, next, calls](const Result<WayReport>& first) {
        if (!first) {
            call->finish(failure(first.error()));
            return;
        }
        next(calls, [call, first](const Result<WayReport>& second) {
            if (second)
                call->finish(std::vector<WayReport>{*first, *second});
            else
                call->finish(failure(second.error()));
        });
    });
    return call;
}

QuotaView LineWorks::quota() const
{
    return d->governor.view(ChannelMessages);
}

CallAllowance LineWorks::messageAllowance() const
{
    CallAllowance allowance = d->governor.allowance(ChannelMessages);
    // they go first; what were claimed in their place would keep its room from urgent ones for as long as it waits
    allowance.deliveries = std::max(0, allowance.deliveries - d->client.awaitingToken(ChannelMessages));
    return allowance;
}

void LineWorks::setDeliveryPace(std::optional<double> callsPerMinute)
{
    d->governor.setDeliveryPace(callsPerMinute);
}

void LineWorks::setCallLedger(CallLedger* ledger)
{
    d->governor.setLedger(ledger);
}

void LineWorks::setMetrics(Metrics* metrics)
{
    d->transport.setMetrics(metrics);
    if (!metrics)
        return;
    // there from the start, so that the first of a kind can be told from none
    metrics->setCallLimit(ChannelMessages, d->callsPerMinute);
    for (const CallOutcome outcome : {CallOutcome::Ok, CallOutcome::RateLimited, CallOutcome::Failed})
        metrics->calls(ChannelMessages, outcome);
}

std::optional<int> LineWorks::clockSkewSeconds() const
{
    return d->transport.clockSkewSeconds();
}

} // namespace smartfleet
