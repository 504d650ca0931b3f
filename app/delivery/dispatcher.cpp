// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"

#include "app/core/logging.h"
#include "app/delivery/deliveryend.h"
#include "app/delivery/deliverylock.h"
#include "app/delivery/messageplanner.h"
#include "app/delivery/waker.h"

#include <QRandomGenerator>

#include <deque>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr std::size_t RoomsAtOnce = 4;
constexpr auto PollPause = 1000ms;        // other processes add deliveries, and end
constexpr auto BlockedPollPause = 2000ms; // a broken link is repaired by hand
constexpr auto LinkRetryPause = 60'000ms;
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
    OneEventPlanner planner;
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
    std::deque<DeliveryEnd> unwritten; // rooms of these stay claimed in the store, so nothing overtakes or repeats them

    std::optional<Error> storeProblem;
    std::optional<Error> linkProblem;
    Error reported = {};
    qint64 linkVersion = 0; // as it was before the attempt that failed
    std::chrono::milliseconds linkRetryAt{0};
    std::optional<std::chrono::milliseconds> linkBrokenSince;

    std::vector<QPointer<Call<void>>> stops;

    void work();
    bool becomeTheOne();
    bool writeDown();
    bool linkMayWork();
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
    if (linkProblem ? linkMayWork() : isDue && underWay.size() < RoomsAtOnce)
        askLink();
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
    if (underWay.size() >= RoomsAtOnce)
        return;
    auto plans = planner.next(clock.now(), static_cast<int>(RoomsAtOnce - underWay.size()));
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
    auto* call = link.lineworks().sendText(integration.bot, plan.room, *plan.text);
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
    for (const Delivery& delivery : plan.deliveries)
        unwritten.push_back(
            endOf(delivery, outcome, clock.now(), policy, QRandomGenerator::global()->generateDouble()));
    if (!outcome)
        qCInfo(logDelivery) << "not sent:" << outcome.error().code << outcome.error().httpStatus;
    writeDown();
    waker.soon();
    stopIfDone();
}

bool Dispatcher::Private::writeDown()
{
    while (!unwritten.empty()) {
        const DeliveryEnd next = unwritten.front();
        const auto written = write(store.deliveries, next);
        if (!written && written.error().kind == Error::Kind::Storage) {
            onStoreProblem(written.error());
            return false;
        }
        if (!written) // the row itself is gone: nothing is left to be written
            qCWarning(logDelivery) << "delivery" << next.delivery.value << "not found:" << written.error().code;
        unwritten.pop_front();
        emit q.deliveryChanged(next.delivery.value);
    }
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
