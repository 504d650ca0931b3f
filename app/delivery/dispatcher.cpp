// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"

#include "app/core/logging.h"
#include "app/delivery/dailyquota.h"
#include "app/delivery/deliveryend.h"
#include "app/delivery/deliverylock.h"
#include "app/delivery/messageplanner.h"
#include "app/delivery/waker.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr int RoomsAtOnce = 4;
constexpr int UrgentAtOnce = 5;           // an urgent message finds a place beside four slow ones
constexpr auto PollPause = 1000ms;        // other processes add deliveries, and end
constexpr auto BlockedPollPause = 2000ms; // a broken link is repaired by hand
constexpr auto LinkRetryPause = 60'000ms;
constexpr auto DayPause = 30'000ms;      // how often the day's use is looked up
constexpr auto LinkPatience = 600'000ms; // how long a link may be broken before what is past its window is given up

} // namespace

struct Dispatcher::Private
{
    struct UnderWay
    {
        MessagePlan plan;
        QPointer<Job> job;
    };

    Private(Dispatcher& dispatcher, Store& itsStore, LinkedLineWorks& itsLink, const EventCatalogue& catalogue,
            Clock& itsClock, MessageLocale locale)
        : q(dispatcher)
        , store(itsStore)
        , link(itsLink)
        , clock(itsClock)
        , planner(itsStore, catalogue, std::move(locale))
        , lock(itsStore.location())
        , waker(itsClock, &dispatcher, [this] { work(); })
    {
    }

    Dispatcher& q;
    Store& store;
    LinkedLineWorks& link;
    Clock& clock;
    MessagePlanner planner;
    DeliveryLock lock;
    Waker waker;
    RetryPolicy policy = {};

    bool running = false;
    bool recovered = false; // what the last holder of the lock left
    bool askingLink = false;
    bool claiming = false;
    bool idleAnnounced = false;

    qint64 lastMessage = 0;
    std::map<qint64, UnderWay> underWay;
    std::vector<DeliveryEnd>
        unwritten; // rooms of these stay claimed in the store, so nothing overtakes or repeats them

    std::optional<Error> storeProblem;
    std::optional<Error> linkProblem;
    Error reported = {};
    qint64 linkVersion = 0; // as it was before the attempt that failed
    std::chrono::milliseconds linkRetryAt{0};
    std::optional<std::chrono::milliseconds> linkBrokenSince;

    std::optional<std::chrono::milliseconds> dayLookedUpAt;

    std::vector<QPointer<Call<void>>> stops;

    void work();
    bool becomeTheOne();
    bool writeDown();
    bool linkMayWork();
    bool keepToTheDay();
    PlanRequest allowed();
    void announceIdle();
    void askLink();
    void claim(const Integration& integration);
    void send(const Integration& integration, MessagePlan plan);
    void end(const MessagePlan& plan, const Result<void>& outcome);
    void onStoreProblem(const Error& error);
    void onLinkProblem(const Error& error);
    void report();
    void stopIfDone();
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
    waker.after(linkProblem ? BlockedPollPause : PollPause);
    if (!becomeTheOne() || !writeDown() || askingLink)
        return;
    const auto due = store.deliveries.nextDue();
    if (!due) {
        onStoreProblem(due.error());
        return;
    }
    storeProblem.reset();
    report();
    const QDateTime now = clock.now();
    const bool isDue = due->isValid() && *due <= now;
    if (!isDue) {
        if (due->isValid())
            waker.after(std::chrono::milliseconds(now.msecsTo(*due)));
        announceIdle();
    }
    if (linkProblem ? linkMayWork() : isDue && allowed().urgent > 0)
        askLink();
}

/// What may be sent besides what is under way. Where nothing may, work() runs again as soon as something may.
PlanRequest Dispatcher::Private::allowed()
{
    const CallAllowance allowance = link.lineworks().messageAllowance();
    const int busy = int(underWay.size());
    const PlanRequest request{.now = clock.now(),
                              .messages = std::clamp(allowance.deliveries, 0, std::max(0, RoomsAtOnce - busy)),
                              .urgent = std::clamp(allowance.urgent, 0, std::max(0, UrgentAtOnce - busy)),
                              .perMinute = allowance.deliveriesPerMinute};
    if (request.messages == 0 && busy < RoomsAtOnce && allowance.deliveryIn > 0ms)
        waker.after(allowance.deliveryIn);
    if (request.urgent == 0 && busy < UrgentAtOnce && allowance.urgentIn > 0ms)
        waker.after(allowance.urgentIn);
    return request;
}

/// Spreads what is left of the day's messages over it, once much is used.
bool Dispatcher::Private::keepToTheDay()
{
    const auto now = clock.monotonic();
    if (dayLookedUpAt && now - *dayLookedUpAt < DayPause)
        return true;
    const auto use = dailyUse(store, clock.now(), 0);
    if (!use) {
        onStoreProblem(use.error());
        return false;
    }
    dayLookedUpAt = now;
    link.lineworks().setDeliveryPace(dailyPace(*use, clock.now()));
    return true;
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
    const auto interrupted = store.deliveries.recoverInterrupted(clock.now());
    if (!interrupted) {
        onStoreProblem(interrupted.error());
        return false;
    }
    if (*interrupted > 0)
        qCInfo(logDelivery) << "taken over from a process that ended:" << *interrupted;
    recovered = true;
    return true;
}

void Dispatcher::Private::announceIdle()
{
    if (idleAnnounced || !underWay.empty())
        return;
    idleAnnounced = true;
    emit q.idle();
}

bool Dispatcher::Private::linkMayWork()
{
    if (clock.monotonic() >= linkRetryAt)
        return true;
    const auto version = store.integration.version();
    return version && *version != linkVersion;
}

void Dispatcher::Private::askLink()
{
    askingLink = true;
    linkVersion = store.integration.version().value_or(0);
    link.ready()->onFinished(&q, [this](const Result<Integration>& integration) {
        askingLink = false;
        if (!running || !recovered) // stopped meanwhile, and perhaps started anew
            return;
        if (integration) {
            linkProblem.reset();
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
    linkProblem = error;
    linkRetryAt = clock.monotonic() + LinkRetryPause;
    if (!linkBrokenSince)
        linkBrokenSince = clock.monotonic();
    report();
    waker.after(BlockedPollPause);
    if (clock.monotonic() - *linkBrokenSince < LinkPatience)
        return;
    const auto gone = giveUpExpired(store, clock.now(), policy, error);
    if (!gone) {
        onStoreProblem(gone.error());
        return;
    }
    for (const DeliveryId id : *gone)
        emit q.deliveryChanged(id.value);
}

void Dispatcher::Private::claim(const Integration& integration)
{
    if (!keepToTheDay())
        return;
    const PlanRequest request = allowed();
    if (request.urgent <= 0)
        return;
    auto plans = planner.next(request);
    if (!plans) {
        onStoreProblem(plans.error());
        return;
    }
    if (plans->empty() && underWay.empty())
        linkBrokenSince.reset(); // it is ready, and nothing is there to prove otherwise
    claiming = true;             // whoever stops us on a signal must not free the lock before all are under way
    for (MessagePlan& plan : *plans) {
        idleAnnounced = false;
        for (const Delivery& delivery : plan.deliveries)
            emit q.deliveryChanged(delivery.id.value);
        send(integration, std::move(plan));
    }
    claiming = false;
    stopIfDone();
}

void Dispatcher::Private::send(const Integration& integration, MessagePlan plan)
{
    if (!plan.text) {
        if (plan.text.error().kind == Error::Kind::Storage)
            onStoreProblem(plan.text.error());
        end(plan, failure(plan.text.error()));
        return;
    }
    const qint64 message = ++lastMessage;
    auto* call = link.lineworks().sendText(integration.bot, plan.room, *plan.text, plan.priority);
    underWay.emplace(message, UnderWay{std::move(plan), call});
    call->onFinished(&q, [this, message](const Result<void>& outcome) {
        const auto sent = underWay.find(message);
        if (sent == underWay.end()) // abandoned
            return;
        const MessagePlan done = std::move(sent->second.plan);
        underWay.erase(sent);
        const bool isLinkProblem = !outcome && LinkedLineWorks::isLinkProblem(outcome.error());
        if (!isLinkProblem)
            linkBrokenSince.reset();
        link.noteOutcome(outcome);
        end(done, outcome);
        if (isLinkProblem)
            onLinkProblem(outcome.error());
    });
}

void Dispatcher::Private::end(const MessagePlan& plan, const Result<void>& outcome)
{
    const QDateTime now = clock.now();
    const double random = QRandomGenerator::global()->generateDouble();
    const bool isSpoilt = !outcome && plan.deliveries.size() > 1 && outcome.error().code == u"message_refused"_s;
    if (isSpoilt)
        planner.separate(plan.deliveries);
    for (const Delivery& delivery : plan.deliveries) {
        unwritten.push_back(isSpoilt ? DeliveryEnd{.delivery = delivery.id, .at = now, .why = outcome.error()}
                                     : endOf(delivery, outcome, now, policy, random));
    }
    if (!outcome)
        qCInfo(logDelivery) << "not sent:" << outcome.error().code << outcome.error().httpStatus;
    writeDown();
    waker.soon();
    stopIfDone();
}

bool Dispatcher::Private::writeDown()
{
    if (unwritten.empty())
        return true;
    // what ended together is written in one transaction
    std::vector<DeliveryEnd> missing;
    const Result<> written = store.database.transaction([&]() -> Result<> {
        for (const DeliveryEnd& next : unwritten) {
            const Result<> one = write(store.deliveries, next);
            if (!one && one.error().kind == Error::Kind::Storage)
                return one;
            if (!one)
                missing.push_back(next);
        }
        return {};
    });
    if (!written) {
        onStoreProblem(written.error());
        return false;
    }
    for (const DeliveryEnd& gone : missing) // nothing is left to be written
        qCWarning(logDelivery) << "delivery" << gone.delivery.value << "not found";
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

void Dispatcher::Private::report()
{
    const Error now = storeProblem ? *storeProblem : linkProblem.value_or(Error{});
    if (now.code == reported.code && now.args == reported.args)
        return;
    reported = now;
    emit q.blocked(now);
}

void Dispatcher::Private::stopIfDone()
{
    if (running || claiming || stops.empty() || !underWay.empty() || !unwritten.empty())
        return;
    lock.release();
    recovered = false;
    for (const auto& stop : std::exchange(stops, {})) {
        if (stop)
            stop->finish({});
    }
}

void Dispatcher::Private::abandon()
{
    const auto left = std::exchange(underWay, {});
    for (const auto& [message, sent] : left) {
        if (sent.job)
            sent.job->cancel();
    }
    unwritten.clear(); // still marked as being sent: the next to deliver recovers them
}

Dispatcher::Dispatcher(Store& store, LinkedLineWorks& link, const EventCatalogue& catalogue, Clock& clock,
                       MessageLocale locale, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store, link, catalogue, clock, std::move(locale)))
{
    connect(&link, &LinkedLineWorks::stateChanged, this, [this] {
        d->linkRetryAt = d->clock.monotonic();
        d->waker.soon();
    });
}

Dispatcher::~Dispatcher()
{
    d->abandon(); // nothing may go out once the lock is free
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
    d->writeDown();
    d->stopIfDone();
    if (!call->isFinished()) {
        d->waker.after(PollPause);
        d->clock.after(patience, call, [this] {
            if (d->running)
                return;
            d->abandon();
            d->stopIfDone();
        });
    }
    return call;
}

void Dispatcher::wake()
{
    d->idleAnnounced = false;
    d->waker.soon();
}

bool Dispatcher::isIdle() const
{
    if (!d->lock.isHeld() || !d->recovered || !d->underWay.empty() || !d->unwritten.empty())
        return false;
    const auto due = d->store.deliveries.nextDue();
    return due && (!due->isValid() || *due > d->clock.now());
}

} // namespace smartfleet
