// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/engine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int SecretGeneration = 1;

void must(const Result<>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
}

QString fileIn(const QString& folder)
{
    return folder + u"/smartfleet.db"_s;
}

QByteArray linkedStore(SecretStore& secrets, const QByteArray& privateKey)
{
    const QTemporaryDir folder;
    {
        auto store = Store::open({.folder = folder.path()});
        must(store ? Result<>() : failure(store.error()));
        const QString profile = (*store)->profileId().value();
        secrets.write(clientSecretKey(profile, SecretGeneration), "secret"_ba);
        secrets.write(privateKeyKey(profile, SecretGeneration), privateKey);
        Integration link;
        link.state = IntegrationState::Linked;
        link.clientId = u"client"_s;
        link.serviceAccount = u"account.serviceaccount@example"_s;
        link.domain = {10};
        link.botAdmins = {u"admin@example"_s};
        link.bot = SimulatedBot;
        link.botName = BotName;
        link.secretGeneration = SecretGeneration;
        link.linkedAt = QDateTime(QDate(2026, 8, 1), QTime(0, 0), Qt::UTC);
        must((*store)->integration.save(link));
    }
    QFile file(fileIn(folder.path()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace

Surroundings::Surroundings(const QByteArray& privateKey)
    : m_privateKey(privateKey)
    , m_store(linkedStore(secrets, privateKey))
{
}

void Surroundings::makeStore(const QString& folder)
{
    QDir().mkpath(folder);
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_store) != m_store.size())
        qFatal("%s", qPrintable(file.errorString()));
}

Result<std::unique_ptr<Engine>> Engine::open(Parts parts, Surroundings& surroundings, Clock& clock)
{
    // no waiting for other programs: SQLite would do it in real time
    Result<std::unique_ptr<Store>> store =
        Store::open({.folder = parts.folder, .checkpoint = parts.checkpoint, .busyTimeout = {}});
    if (!store)
        return failure(store.error());
    // a process dies here, never the computer: what the operating system was given is enough
    SMARTFLEET_TRY((*store)->database.run(u"PRAGMA synchronous = OFF"_s));
    return std::make_unique<Engine>(std::move(*store), std::move(parts), surroundings, clock);
}

Engine::Engine(std::unique_ptr<Store> itsStore, Parts parts, Surroundings& surroundings, Clock& clock)
    : store(std::move(itsStore))
    , intake(*store, surroundings.catalogue, clock)
    , calls(*store)
    , lineworks(parts.endpoints, clock, parts.checkpoint, nullptr, std::move(parts.network))
    , link(*store, surroundings.secrets, lineworks)
    , dispatcher(*store, link, surroundings.catalogue, clock)
{
    lineworks.setCallLedger(&calls);
    dispatcher.setMessagesPerDay(parts.messagesPerDay);
    dispatcher.setRandom(std::move(parts.random));
}

} // namespace smartfleet::test
