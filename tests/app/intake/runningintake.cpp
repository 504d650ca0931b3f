// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intake/runningintake.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace smartfleet::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QByteArray aCloudEvent(const QByteArray& id, const QByteArray& more)
{
    return R"({"specversion":"1.0","id":")"_ba + id + R"(","source":"s","type":"sos","companyid":"c1")"_ba + more + '}';
}

QJsonObject jsonOf(const PeerReply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

RunningIntake::RunningIntake(const Checkpoint& checkpoint)
{
    auto opened = Store::open({folder.path()});
    if (!opened)
        return;
    store = std::move(*opened);
    const QByteArray hash = QCryptographicHash::hash(IntakeToken, QCryptographicHash::Sha256);
    if (!store->fleet.add(Company{CompanyId{u"c1"_s}, u"一番運輸"_s}) ||
        !store->tokens.add({u"test"_s, u"events"_s, hash, clock.now()}))
        return;
    const StoreLocation location{.folder = folder.path(), .checkpoint = checkpoint};
    server = std::make_unique<IntakeServer>(location, catalogue, clock, metrics);
    startWith([](IntakeLimits& limits) { limits.linger = 100ms; });
}

RunningIntake::~RunningIntake() = default;

void RunningIntake::start(IntakeListen listen)
{
    listen.port = 0;
    port = server->start(listen).value_or(0);
}

void RunningIntake::startWith(const std::function<void(IntakeLimits&)>& change)
{
    IntakeLimits limits;
    change(limits);
    server->setLimits(limits);
    start();
}

} // namespace smartfleet::test
