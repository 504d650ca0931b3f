// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/troubles.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

using Kind = PracticeFault::Kind;

/// LINE WORKS answers every call so until it comes right.
Trouble faulty(const QString& name, PracticeFault fault, const QStringList& codes)
{
    fault.count = -1;
    return {.name = name,
            .begin =
                [fault](Desk& desk, const QString& path) mutable {
                    fault.path = path;
                    desk.server().faults().add(fault);
                },
            .end = [](Desk& desk) { desk.server().faults().clear(); },
            .codes = codes,
            .takesTime = fault.kind == Kind::Hang || fault.kind == Kind::Delay,
            .showsWaiting = fault.kind == Kind::Hang || fault.kind == Kind::Delay};
}

Trouble status(int status, const QStringList& codes, std::optional<int> retryAfter = {})
{
    return faulty(QString::number(status), {.kind = Kind::Status, .status = status, .retryAfter = retryAfter}, codes);
}

Trouble down()
{
    auto port = std::make_shared<quint16>();
    return {.name = u"down"_s,
            .begin =
                [port](Desk& desk, const QString&) {
                    *port = desk.server().port();
                    desk.server().close();
                },
            .end =
                [port](Desk& desk) {
                    if (!desk.server().listen(*port))
                        qFatal("the port of LINE WORKS was taken meanwhile");
                },
            .codes = {u"connection_refused"_s}};
}

Trouble keychain(const QString& name, KeychainTrouble trouble, const QString& code)
{
    return {.name = name,
            .begin = [trouble](Desk& desk, const QString&) { desk.keychain() = trouble; },
            .end = [](Desk& desk) { desk.keychain() = KeychainTrouble::None; },
            .codes = {code},
            .takesTime = trouble == KeychainTrouble::Silent};
}

} // namespace

std::vector<Trouble> lineworksTroubles()
{
    const QStringList denied{u"access_denied"_s, u"token_refused"_s, u"bot_refused"_s, u"bot_not_in_room"_s};
    const QStringList unknown{u"not_found"_s,      u"token_refused"_s,     u"bot_refused"_s,
                              u"bot_not_found"_s,  u"channel_not_found"_s, u"bot_not_in_domain"_s,
                              u"domain_unknown"_s, u"request_refused"_s};
    return {down(),
            faulty(u"dropped"_s, {.kind = Kind::DropBefore}, {u"connection_lost"_s}),
            status(403, denied),
            status(404, unknown),
            status(429, {u"rate_limited"_s}, 1),
            status(500, {u"lineworks_failed"_s}),
            status(503, {u"lineworks_failed"_s}),
            faulty(u"page of a proxy"_s, {.kind = Kind::ProxyPage}, {u"lineworks_failed"_s}),
            faulty(u"page of a portal"_s, {.kind = Kind::ProxyPage, .status = 200}, {u"bad_reply"_s}),
            faulty(u"silent"_s, {.kind = Kind::Hang}, {u"timeout"_s}),
            faulty(u"slow"_s, {.kind = Kind::Delay, .delay = 300ms}, {})};
}

std::vector<Trouble> storeTroubles()
{
    return {{.name = u"database locked"_s,
             .begin = [](Desk& desk, const QString&) { desk.lockStore(); },
             .end = [](Desk& desk) { desk.unlockStore(); },
             .codes = {u"store_locked"_s},
             .takesTime = true,
             .showsWaiting = true}};
}

std::vector<Trouble> keychainTroubles()
{
    return {keychain(u"keychain locked"_s, KeychainTrouble::Locked, u"keychain_locked"_s),
            keychain(u"keychain denied"_s, KeychainTrouble::Denied, u"keychain_denied"_s),
            keychain(u"no keychain"_s, KeychainTrouble::Unavailable, u"keychain_unavailable"_s),
            keychain(u"keychain silent"_s, KeychainTrouble::Silent, u"keychain_slow"_s)};
}

} // namespace smartfleet::test
