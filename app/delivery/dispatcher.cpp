// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"

#include "app/core/logging.h"
#include "app/delivery/clockfollower.h"
#include "app/delivery/deliveryallowance.h"
#include "app/delivery/deliveryend.h"
#include "app/delivery/deliverylock.h"
#include "app/delivery/deliverymetrics.h"
#include "app/delivery/fallbackrooms.h"
#include "app/delivery/linkpause.h"
#include "app/delivery/messageplanner.h"
#include "app/delivery/networkfollower.h"
#include "app/delivery/outbox.h"
#include "app/delivery/summarysending.h"
#include "app/delivery/waker.h"

#include <QRandomGenerator>

#include <algorithm>
#include <deque>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr auto PollPause = 1000ms;        // other processes add deliveries, and end
constexpr auto BlockedPollPause = 2000ms; // a broken link is repaired by hand
constexpr auto StorePatience = 2000ms;    // for a store that refuses, where it is all that is left to end for
constexpr int ReadyBehind = 4;            // messages, so that there are some when several are answered together

/// Whether it says that no message may go for now.
bool isHeld(const Result<void>& outcome)
{
    return !outcome &&
        (outcome.error().kind == Error::Kind::RateLimited || LinkedLineWorks::isLinkProblem(outcome.error()));
}

} // namespace

struct Dispatcher::Private
{
    struct UnderWay
    {
        MessagePlan plan;
        QPointer<Job> job;
        std::chrono::milliseconds began;
    };

    Private(Dispatcher& dispatcher, Store& itsStore, LinkedLineWorks& itsLink, const EventCatalogue& catalogue,
            Clock& itsClock, MessageLocale locale)
        : q(dispatcher)
        , store(itsStore)
        , link(itsLink)
        , clock(itsClock)
        , planner(itsStore, catalogue, locale)
        , fallbacks(itsStore, std::move(locale))
        , lock(itsStore.location())
        , clockFollower(itsStore, itsClock)
        , networkFollower(itsStore, itsClock)
        , linkPause(itsStore, itsClock)
        , allowance(itsStore, itsLink.lineworks(), itsClock)
        , waker(itsClock, &dispatcher, [this] { work(); })
    {
    }

    Dispatcher& q;
    Store& store;
    LinkedLineWorks& link;
    Clock& clock;
    MessagePlanner planner;
    FallbackRooms fallbacks;
    DeliveryLock lock;
    ClockFollower clockFollower;
    NetworkFollower networkFollower;
    LinkPause linkPause;
    DeliveryAllowance allowance;
    Waker waker;
    RetryPolicy policy = {};
    Metrics* metrics = nullptr;
    std::function<double()> random = [] {
        return QRandomGenerator::global()->generateDouble();
    };

    bool running = false;
    bool recovered = false; // what the last holder of the lock left
    bool askingLink = false;
    bool claiming = false;
    bool isFast = false; // the quota lets calls go as fast as they can
    bool idleAnnounced = false;

    qint64 lastMessage = 0;
    std::map<qint64, UnderWay> underWay;
    std::deque<MessagePlan> ahead; // claimed, and to go when those before them in their rooms have gone
    BotId bot;
    std::vector<DeliveryEnd>
        unwritten; // rooms of these stay claimed in the store, so nothing overtakes or repeats them

    std::optional<Error> storeProblem;
    Error reported = {};

    std::vector<QPointer<Call<void>>> stops;

    void work();
    bool becomeTheOne();
    bool followClock();
    bool writeDown();
    bool followNetwork();
    PlanRequest allowed();
    void announceIdle();
    void askLink();
    void claim(const Integration& integration);
    void sendNext();
    void giveBack(const std::function<bool(const MessagePlan&)>& which);
    void giveBackAll();
    bool isBusy(const ChannelId& room) const;
    void send(MessagePlan plan);
    void end(const MessagePlan& plan, const Result<void>& outcome);
    void onStoreProblem(const Error& error);
    void onStoreSound();
    void onLinkProblem(const Error& error);
    void giveUp(const Error& why);
    void report();
    void stopIfDone();
    void endAnyway(bool evenWithCalls);
    void abandon();
};

void Dispatcher::Private::work()
{
    if (!running) {
        if (!stops.empty()) {
            waker.after(PollPause);
            if (writeDown())
                stopIfDone();
        }
        return;
    }
    waker.after(linkPause.why() ? BlockedPollPause : PollPause);
    // what has ended was given its times by the clock as it was, and is set right with the rest
    if (!becomeTheOne() || !writeDown() || !followClock() || !followNetwork() || askingLink)
        return;
    const auto due = nextDue(store);
    if (!due) {
        onStoreProblem(due.error());
        return;
    }
    const QDateTime now = clock.now();
    const bool isDue = due->isValid() && *due <= now;
    if (!isDue) {
        allowance.noteNothingDue();
        onStoreSound();
        if (due->isValid())
            waker.after(std::chrono::milliseconds(now.msecsTo(*due)));
        announceIdle();
    }
    if (linkPause.why() ? linkPause.mayTry() : isDue && allowed().urgent > 0)
        askLink();
}

/// What may be sent besides what is under way. Where nothing may, work() runs again as soon as something may.
PlanRequest Dispatcher::Private::allowed()
{
    const Allowed now = allowance.now(int(underWay.size() + ahead.size()));
    if (now.again)
        waker.after(*now.again);
    return now.request;
}

bool Dispatcher::Private::becomeTheOne()
{
    const auto held = lock.tryAcquire();
    if (!held) {
        onStoreProblem(held.error());
        return false;
    }
    if (!*held || recovered)
        return *held;
    const auto interrupted = takeOver(store, clock.now());
    if (!interrupted) {
        onStoreProblem(interrupted.error());
        return false;
    }
    if (*interrupted > 0)
        qCInfo(logDelivery) << "taken over from a process that ended:" << *interrupted;
    recovered = true;
    return true;
}

bool Dispatcher::Private::followClock()
{
    const auto later = clockFollower.follow();
    if (!later) {
        onStoreProblem(later.error());
        return false;
    }
    if (*later == 0ms)
        return true;
    for (auto& [message, sent] : underWay)
        lengthenWindows(sent.plan, *later, clock.now());
    for (MessagePlan& plan : ahead)
        lengthenWindows(plan, *later, clock.now());
    return true;
}

bool Dispatcher::Private::followNetwork()
{
    const auto sooner = networkFollower.follow();
    if (!sooner)
        onStoreProblem(sooner.error());
    return sooner.has_value();
}

void Dispatcher::Private::announceIdle()
{
    if (idleAnnounced || !underWay.empty() || !ahead.empty())
        return;
    idleAnnounced = true;
    emit q.idle();
}

void Dispatcher::Private::askLink()
{
    askingLink = true;
    auto* asked = linkPause.noteAttempt() ? link.recover() : link.ready();
    asked->onFinished(&q, [this](const Result<Integration>& integration) {
        askingLink = false;
        if (!running || !recovered) // stopped meanwhile, and perhaps started anew
            return;
        if (integration) {
            linkPause.end();
            report();
            claim(*integration);
        } else if (integration.error().kind == Error::Kind::Storage) {
            onStoreProblem(integration.error());
        } else {
            onLinkProblem(integration.error());
        }
    });
}

void Dispatcher::Private::onLinkProblem(const Error& error)
{
    linkPause.begin(error);
    storeProblem.reset(); // what it was is told again if it is met again
    report();
    waker.after(BlockedPollPause);
    if (linkPause.isLong())
        giveUp(error);
}

/// What is past its window while nothing may go.
void Dispatcher::Private::giveUp(const Error& why)
{
    if (!writeDown()) // in front of others in its room stands what has just ended
        return;
    const auto gone = giveUpExpired(store, clock.now(), policy, why);
    if (!gone) {
        onStoreProblem(gone.error());
        return;
    }
    if (metrics)
        metrics->deliveriesFailed.Increment(double(gone->size()));
    for (const DeliveryId id : *gone)
        emit q.deliveryChanged(id.value);
}

void Dispatcher::Private::claim(const Integration& integration)
{
    if (const Result<> kept = allowance.keepToTheDay(); !kept) {
        onStoreProblem(kept.error());
        return;
    }
    const PlanRequest request = allowed();
    if (request.urgent <= 0)
        return;
    isFast = request.ahead > 0;
    auto plans = fallbacks.next(planner, request);
    if (!plans) {
        onStoreProblem(plans.error());
        return;
    }
    onStoreSound();
    if (plans->empty() && underWay.empty())
        linkPause.noteSound(); // it is ready, and nothing is there to prove otherwise
    claiming = true;           // whoever stops us on a signal must not free the lock before all are under way
    bot = integration.bot;
    for (MessagePlan& plan : *plans) {
        idleAnnounced = false;
        for (const Delivery& delivery : plan.deliveries)
            emit q.deliveryChanged(delivery.id.value);
        ahead.push_back(std::move(plan));
    }
    sendNext();
    claiming = false;
    stopIfDone();
}

bool Dispatcher::Private::isBusy(const ChannelId& room) const
{
    return std::any_of(underWay.begin(), underWay.end(),
                       [&room](const auto& sent) { return sent.second.plan.room == room; });
}

/// Of what is claimed, what has a place now; where calls may go fast a few more, which leave at the moment that one of
/// those under way has ended.
void Dispatcher::Private::sendNext()
{
    while (true) {
        const int busy = int(underWay.size()) - (isFast ? ReadyBehind : 0);
        const auto next = std::find_if(ahead.begin(), ahead.end(), [&](const MessagePlan& plan) {
            return busy < (plan.priority == CallPriority::Urgent ? UrgentAtOnce : RoomsAtOnce) && !isBusy(plan.room);
        });
        if (next == ahead.end())
            return;
        MessagePlan plan = std::move(*next);
        ahead.erase(next);
        send(std::move(plan));
    }
}

/// What was claimed ahead waits again, as if it never had been.
void Dispatcher::Private::giveBack(const std::function<bool(const MessagePlan&)>& which)
{
    const auto kept = std::stable_partition(ahead.begin(), ahead.end(), std::not_fn(which));
    for (auto plan = kept; plan != ahead.end(); ++plan) {
        fallbacks.giveBack(*plan, clock.now());
        for (const Delivery& delivery : plan->deliveries)
            unwritten.push_back({.delivery = delivery.id, .kind = DeliveryEnd::Kind::NotTried});
    }
    ahead.erase(kept, ahead.end());
}

void Dispatcher::Private::giveBackAll()
{
    giveBack([](const MessagePlan&) { return true; });
}

void Dispatcher::Private::send(MessagePlan plan)
{
    if (!plan.text) {
        if (plan.text.error().kind == Error::Kind::Storage)
            onStoreProblem(plan.text.error());
        end(plan, failure(plan.text.error()));
        return;
    }
    if (plan.isTold) {
        end(plan, {});
        return;
    }
    const qint64 message = ++lastMessage;
    auto* call = plan.file ? sendSummary(link.lineworks(), bot, plan.room, *plan.file, *plan.text, &q)
                           : link.lineworks().sendText(bot, plan.room, *plan.text, plan.priority);
    underWay.emplace(message, UnderWay{std::move(plan), call, clock.monotonic()});
    call->onFinished(&q, [this, message](const Result<void>& outcome) {
        const auto sent = underWay.find(message);
        if (sent == underWay.end()) // abandoned
            return;
        const MessagePlan done = std::move(sent->second.plan);
        networkFollower.note(outcome, sent->second.began);
        allowance.note(outcome);
        underWay.erase(sent);
        const bool isLinkProblem = !outcome && LinkedLineWorks::isLinkProblem(outcome.error());
        if (!isLinkProblem)
            linkPause.noteSound();
        link.noteOutcome(outcome);
        report();
        end(done, outcome);
        if (isLinkProblem)
            onLinkProblem(outcome.error());
        else if (const std::optional<Error> whyNot = allowance.whyNot(); whyNot && allowance.isLongHeld())
            giveUp(*whyNot);
    });
}

void Dispatcher::Private::end(const MessagePlan& plan, const Result<void>& outcome)
{
    const QDateTime now = clock.now();
    const double chance = random();
    const bool isSpoilt = !outcome && plan.deliveries.size() > 1 && outcome.error().code == u"message_refused"_s;
    if (isSpoilt)
        planner.divide(plan.deliveries);
    const bool lacksFile = !outcome && outcome.error().code == u"summary_not_attached"_s;
    if (lacksFile)
        planner.avoidFiles(now);
    const std::set<qint64> waiting = fallbacks.waiting(plan, outcome);
    std::vector<DeliveryEnd> ends;
    ends.reserve(plan.deliveries.size());
    for (const Delivery& delivery : plan.deliveries) {
        // planned in another way it goes at once
        ends.push_back(isSpoilt || lacksFile
                           ? DeliveryEnd{.delivery = delivery.id,
                                         .at = now,
                                         .why = outcome.error(),
                                         .possiblyRepeated = outcome.error().maybeDone}
                           : endOf(delivery, outcome, now, policy, chance, waiting.contains(delivery.setting.value)));
    }
    fallbacks.noteNotice(plan, outcome, now, policy, chance);
    fallbacks.note(plan, ends, outcome, now);
    if (metrics)
        countEnds(*metrics, plan, ends);
    if (metrics && plan.notice && outcome)
        metrics->messagesSent.Increment();
    unwritten.insert(unwritten.end(), ends.begin(), ends.end());
    if (!outcome) {
        qCInfo(logDelivery) << "not sent:" << outcome.error().code << outcome.error().httpStatus;
        giveBack([&plan](const MessagePlan& later) { return later.room == plan.room; }); // nothing overtakes it
    }
    if (!claiming && !ahead.empty() && (isHeld(outcome) || allowed().ahead == 0))
        giveBackAll(); // what may not go for a while is held by nobody
    sendNext();
    if (ahead.empty()) // else written down together with their ends
        waker.soon();  // with one write for those that ended meanwhile
    stopIfDone();
}

bool Dispatcher::Private::writeDown()
{
    if (unwritten.empty() && !fallbacks.hasUnwritten())
        return true;
    const auto written = write(store, unwritten, fallbacks);
    if (!written) {
        onStoreProblem(written.error());
        return false;
    }
    fallbacks.forget();
    for (const DeliveryId gone : *written) // nothing is left to be written
        qCWarning(logDelivery) << "delivery" << gone.value << "not found";
    for (const DeliveryEnd& done : std::exchange(unwritten, {}))
        emit q.deliveryChanged(done.delivery.value);
    return true;
}

void Dispatcher::Private::onStoreProblem(const Error& error)
{
    if (!storeProblem || storeProblem->code != error.code)
        qCWarning(logDelivery) << "the store refuses:" << error.code << error.detail;
    storeProblem = error;
    report();
    waker.after(PollPause);
}

/// What was to be written is written: a store that can only be read is none.
void Dispatcher::Private::onStoreSound()
{
    storeProblem.reset();
    report();
}

void Dispatcher::Private::report()
{
    const Error now = storeProblem ? *storeProblem : linkPause.why().value_or(allowance.whyNot().value_or(Error{}));
    if (now.code == reported.code && now.args == reported.args)
        return;
    reported = now;
    emit q.blocked(now);
}

void Dispatcher::Private::stopIfDone()
{
    if (running || claiming || stops.empty() || !underWay.empty() || !ahead.empty() || !unwritten.empty() ||
        fallbacks.hasUnwritten())
        return;
    lock.release();
    recovered = false;
    for (const auto& stop : std::exchange(stops, {})) {
        if (stop)
            stop->finish({});
    }
}

void Dispatcher::Private::endAnyway(bool evenWithCalls)
{
    if (running || (!evenWithCalls && !underWay.empty()))
        return;
    abandon();
    stopIfDone();
}

void Dispatcher::Private::abandon()
{
    const auto left = std::exchange(underWay, {});
    for (const auto& [message, sent] : left) {
        if (sent.job)
            sent.job->cancel();
    }
    ahead.clear();
    unwritten.clear(); // still marked as being sent: the next to deliver recovers them
    fallbacks.forget();
}

Dispatcher::Dispatcher(Store& store, LinkedLineWorks& link, const EventCatalogue& catalogue, Clock& clock,
                       MessageLocale locale, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store, link, catalogue, clock, std::move(locale)))
{
    connect(&link, &LinkedLineWorks::stateChanged, this, [this] {
        d->linkPause.cutShort();
        d->waker.soon();
    });
}

Dispatcher::~Dispatcher()
{
    d->abandon(); // nothing may go out once the lock is free
}

void Dispatcher::setMetrics(Metrics* metrics)
{
    d->metrics = metrics;
    d->allowance.setMetrics(metrics);
}

void Dispatcher::setRandom(std::function<double()> random)
{
    d->random = std::move(random);
}

void Dispatcher::start()
{
    d->running = true;
    for (const auto& stop : std::exchange(d->stops, {})) {
        if (stop)
            stop->finish({});
    }
    d->waker.soon();
}

Call<void>* Dispatcher::stop(std::chrono::milliseconds patience)
{
    d->running = false;
    auto* call = new Call<void>(this);
    d->stops.emplace_back(call);
    d->giveBackAll();
    d->writeDown();
    d->stopIfDone();
    if (!call->isFinished()) {
        d->waker.after(PollPause);
        d->clock.after(std::min(patience, StorePatience), call, [this] { d->endAnyway(false); });
        d->clock.after(patience, call, [this] { d->endAnyway(true); });
    }
    return call;
}

void Dispatcher::setMessagesPerDay(int messages)
{
    d->allowance.setMessagesPerDay(messages);
    d->report();
    wake();
}

int Dispatcher::messagesPerDay() const
{
    return d->allowance.messagesPerDay();
}

void Dispatcher::wake()
{
    d->idleAnnounced = false;
    d->waker.soon();
}

bool Dispatcher::isIdle() const
{
    if (!d->lock.isHeld() || !d->recovered || !d->underWay.empty() || !d->ahead.empty() || !d->unwritten.empty() ||
        d->fallbacks.hasUnwritten())
        return false;
    const auto due = nextDue(d->store);
    return due && (!due->isValid() || *due > d->clock.now());
}

} // namespace smartfleet
