// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/secrets/keychainsecretstore.h"

#include <QStandardPaths>

namespace smartfleet {

namespace {

std::unique_ptr<SecretStore> makeSecrets(const SessionOptions& options)
{
    if (options.makeSecrets)
        return options.makeSecrets();
    if (options.secretsInMemory)
        return std::make_unique<MemorySecretStore>();
    return std::make_unique<KeychainSecretStore>();
}

} // namespace

Session::Session(const SessionOptions& options_, std::unique_ptr<Store> store_)
    : catalogue(EventCatalogue::builtIn())
    , options(options_)
    , store(std::move(store_))
    , secrets(makeSecrets(options))
    , calls(*store)
    , lineworks(options.endpoints, clock, options.checkpoint)
    , link(*store, *secrets, lineworks)
    , integration(*store, *secrets, link, clock)
    , directory(*store, catalogue, clock)
    , intake(*store, catalogue, clock, &metrics)
    , dispatcher(*store, link, catalogue, clock, options.locale)
    , network(*store, *secrets, lineworks, clock)
    , history(*store, clock)
    , roomKeeper(*store, link, clock)
    , silenceWatch(*store, clock)
    , httpInterface(options.location, catalogue, clock, metrics)
{
    lineworks.setCallLedger(&calls);
    lineworks.setMetrics(&metrics);
    dispatcher.setMetrics(&metrics);
    QObject::connect(&httpInterface, &IntakeServer::accepted, &dispatcher, &Dispatcher::wake);
}

Result<std::unique_ptr<Session>> Session::open(const SessionOptions& options)
{
    Result<std::unique_ptr<Store>> store = Store::open(options.location);
    if (!store)
        return failure(store.error());
    return std::unique_ptr<Session>(new Session(options, std::move(*store)));
}

Call<void>* Session::sendTest(SettingId setting)
{
    return sendTestNotification(*store, link, clock, setting, options.locale, &link);
}

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace smartfleet
