// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliveryend.h"

#include "app/delivery/daypause.h"
#include "app/domain/roomfailure.h"
#include "app/link/linkedlineworks.h"
#include "app/store/store.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr auto UnknownRateLimit = std::chrono::seconds(30); // refused for the rate without being told for how long
constexpr auto StorePause = std::chrono::seconds(1);
constexpr int ManyAttempts = 30; // nobody mends a room within seconds

QDateTime after(const QDateTime& now, std::chrono::milliseconds wait)
{
    return now.addMSecs(wait.count());
}

DeliveryEnd waiting(const Delivery& delivery, const Error& why, const QDateTime& until, bool countAttempt)
{
    return {.delivery = delivery.id,
            .kind = DeliveryEnd::Kind::Waiting,
            .at = until,
            .why = why,
            .countAttempt = countAttempt,
            .possiblyRepeated = delivery.possiblyRepeated || why.maybeDone};
}

DeliveryEnd failed(const Delivery& delivery, const Error& why)
{
    return {.delivery = delivery.id, .kind = DeliveryEnd::Kind::Failed, .why = why};
}

} // namespace

Error expired(const Error& cause)
{
    return Error{.kind = Error::Kind::Timeout,
                 .code = u"delivery_expired"_s,
                 .args = QStringList{cause.code} + cause.args,
                 .detail = cause.detail};
}

DeliveryEnd endOf(const Delivery& delivery, const Result<void>& outcome, const QDateTime& now,
                  const RetryPolicy& policy, double random, bool waitsForRoom)
{
    if (outcome)
        return {.delivery = delivery.id, .kind = DeliveryEnd::Kind::Sent, .at = now};
    Error why = outcome.error();
    if (LinkedLineWorks::isLinkProblem(why))
        return waiting(delivery, why, now, false);
    if (why.kind == Error::Kind::Storage)
        return waiting(delivery, why, after(now, StorePause), false);

    const QDateTime deadline = policy.deadline(delivery);
    if (why.code == u"daily_quota_used") {
        if (now >= deadline && delivery.lastError)
            return failed(delivery, expired(why));
        return waiting(delivery, why, nextDailyTry(now), false);
    }
    if (why.kind == Error::Kind::RateLimited)
        return waiting(delivery, why, after(now, why.retryAfter.value_or(UnknownRateLimit)), false);
    const bool isForRoom = waitsForRoom && isRoomProblem(why);
    // somebody ended the call under way: nobody knows how far it had come
    if (why.kind == Error::Kind::Cancelled)
        why.maybeDone = true;
    else if (!isForRoom && !RetryPolicy::isTransient(why))
        return failed(delivery, why);

    const int attempts = delivery.attempts + 1;
    const QDateTime next = after(now, policy.delay(isForRoom ? ManyAttempts : attempts, why, random));
    if (now < deadline) // a last attempt at the deadline would be one of each delivery that waits for the room
        return waiting(delivery, why, isForRoom ? next : std::min(next, deadline), true);
    // behind a room at fault every delivery has had the time of the one that was tried
    return attempts < policy.leastAttempts && !isForRoom ? waiting(delivery, why, next, true)
                                                         : failed(delivery, expired(why));
}

Result<> write(DeliveriesRepository& deliveries, const DeliveryEnd& end)
{
    switch (end.kind) {
    case DeliveryEnd::Kind::Sent:
        return deliveries.markSent(end.delivery, end.at);
    case DeliveryEnd::Kind::Waiting:
        return deliveries.markWaiting(end.delivery, end.why, end.at, end.countAttempt, end.possiblyRepeated);
    case DeliveryEnd::Kind::Failed:
        return deliveries.markFailed(end.delivery, end.why);
    case DeliveryEnd::Kind::NotTried:
        return deliveries.giveBack(end.delivery);
    }
    return {};
}

Result<std::vector<DeliveryId>> giveUpExpired(Store& store, const QDateTime& now, const RetryPolicy& policy,
                                              const Error& why)
{
    std::vector<DeliveryId> gone;
    const Result<> done = store.database.transaction([&]() -> Result<> {
        std::vector<Delivery> kept;
        for (;;) { // what was claimed keeps its room, so each round sees only what stood behind an expired one
            const auto heads = store.deliveries.claim(now, std::numeric_limits<int>::max());
            SMARTFLEET_TRY(heads);
            if (heads->empty())
                break;
            for (const Delivery& head : *heads) {
                if (now < policy.deadline(head)) {
                    kept.push_back(head);
                    continue;
                }
                SMARTFLEET_TRY(store.deliveries.markFailed(head.id, expired(why)));
                gone.push_back(head.id);
            }
        }
        for (const Delivery& head : kept)
            SMARTFLEET_TRY(
                store.deliveries.markWaiting(head.id, why, head.nextAttemptAt, false, head.possiblyRepeated));
        return {};
    });
    SMARTFLEET_TRY(done);
    return gone;
}

} // namespace smartfleet
