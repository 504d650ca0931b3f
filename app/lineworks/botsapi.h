// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/apiclient.h"
#include "app/lineworks/replyerrors.h"

namespace smartfleet {

/// How an answer is read into what the caller wants.
template <typename T> using Reader = std::function<Result<T>(const WireAnswer&)>;

/// One kind of call: what is sent and how its answer is read.
template <typename T> struct LineWorksCall
{
    ApiRequest request = {};
    Reader<T> read = {};
};

/// How a bot stands in one domain.
struct BotDomain
{
    DomainId id = {};
    bool visible = false;
};

// The calls about bots; their errors are those that LineWorks names.
LineWorksCall<Bot> createBotCall(const NewBot& bot);
LineWorksCall<Page<Bot>> listBotsCall(const QString& cursor);
LineWorksCall<Bot> botCall(BotId id);
LineWorksCall<void> deleteBotCall(BotId id);
/// An error of kind Conflict when the bot is in the domain already: then patchBotDomainCall() is due.
LineWorksCall<void> addBotDomainCall(BotId id, DomainId domain);
/// Makes a bot that is in the domain visible there.
LineWorksCall<void> patchBotDomainCall(BotId id, DomainId domain);
LineWorksCall<Page<BotDomain>> botDomainsCall(BotId id, const QString& cursor);

/// Whether a 404 means the bot rather than what was asked of it.
bool meansBot(const ServiceRefusal& refusal);

/// Reads a success that carries nothing of interest; a body that isn't JSON came from somewhere else than LINE WORKS.
Result<> readNothing(const WireAnswer& answer);

} // namespace smartfleet
