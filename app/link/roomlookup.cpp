// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/roomlookup.h"

#include <QPointer>

#include <memory>

namespace smartfleet {

Call<Channel>* lookUpRoom(LinkedLineWorks& link, const ChannelId& channel, QObject* parent)
{
    auto* call = new Call<Channel>(parent);
    auto stage = std::make_shared<QPointer<Job>>(); // what is under way, so that cancelling reaches it
    call->setCanceller([stage] {
        if (*stage)
            (*stage)->cancel();
    });
    auto* ready = link.ready();
    *stage = ready;
    ready->onFinished(call, [=, &link](const Result<Integration>& integration) {
        if (!integration) {
            call->finish(failure(integration.error()));
            return;
        }
        if (call->isFinished())
            return;
        auto* asking = link.lineworks().channel(integration->bot, channel);
        *stage = asking;
        asking->onFinished(call, [=, &link](const Result<Channel>& seen) {
            link.noteOutcome(seen ? Result<void>() : failure(seen.error()));
            call->finish(seen);
        });
    });
    return call;
}

} // namespace smartfleet
