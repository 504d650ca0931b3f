// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainsecretstore.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString Service = u"SmartFleet Connect"_s;
const QString ProbeKey = u"smartfleet-connect/probe"_s;

// Each backend says the same things in its own words; what it says is kept as the detail.
Error keychainError(const QKeychain::Job& job)
{
    const auto error = [&job](const QString& code) {
        return Error{Error::Kind::Keychain, code, {}, job.errorString()};
    };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return error(u"secret_not_found"_s);
    case QKeychain::AccessDeniedByUser:
        return error(u"keychain_denied"_s);
    case QKeychain::AccessDenied:
        return error(job.errorString().contains(u"locked"_s) ? u"keychain_locked"_s : u"keychain_denied"_s);
    case QKeychain::OtherError:
        if (job.errorString().contains(u"exceeds maximum size"_s)) // Windows' Credential Store
            return error(u"secret_too_large"_s);
        break;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        break;
    }
    return error(u"keychain_unavailable"_s);
}

/// Starts a job and gives its end to `onEnd`; ends `call` by itself when the keychain doesn't answer. The job is never
/// deleted from here: it deletes itself when it ends, and a job in flight must not be.
template <typename Job, typename T>
void start(Job* job, Call<T>* call, std::chrono::milliseconds patience, std::function<void(Job&)> onEnd)
{
    QObject::connect(job, &QKeychain::Job::finished, call, [job, onEnd = std::move(onEnd)] { onEnd(*job); });
    QTimer::singleShot(patience, call, [call] { call->finish(failure(Error::Kind::Keychain, u"keychain_slow"_s)); });
    job->start();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject* parent, std::chrono::milliseconds patience)
    : SecretStore(parent)
    , m_patience(patience)
{
}

Call<QByteArray>* KeychainSecretStore::read(const QString& key)
{
    auto* call = new Call<QByteArray>(this);
    auto* job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(key);
    start<QKeychain::ReadPasswordJob>(job, call, m_patience, [this, call](QKeychain::ReadPasswordJob& ended) {
        if (ended.error() == QKeychain::NoError)
            call->finish(ended.binaryData());
        else if (ended.error() == QKeychain::EntryNotFound)
            tellMissing(call, keychainError(ended));
        else
            call->finish(failure(keychainError(ended)));
    });
    return call;
}

// A locked or absent keyring says "not found" for everything, and only tells the truth to who writes.
void KeychainSecretStore::tellMissing(Call<QByteArray>* call, const Error& missing)
{
    auto* job = new QKeychain::WritePasswordJob(Service);
    job->setKey(ProbeKey);
    job->setBinaryData("probe"_ba);
    start<QKeychain::WritePasswordJob>(
        job, call, m_patience, [this, call, missing](QKeychain::WritePasswordJob& ended) {
            if (ended.error() != QKeychain::NoError) {
                call->finish(failure(keychainError(ended)));
                return;
            }
            auto* tidy = new QKeychain::DeletePasswordJob(Service);
            tidy->setKey(ProbeKey);
            start<QKeychain::DeletePasswordJob>(tidy, call, m_patience, [call, missing](QKeychain::DeletePasswordJob&) {
                call->finish(failure(missing));
            });
        });
}

Call<void>* KeychainSecretStore::write(const QString& key, const QByteArray& value)
{
    auto* call = new Call<void>(this);
    auto* job = new QKeychain::WritePasswordJob(Service);
    job->setKey(key);
    job->setBinaryData(value);
    start<QKeychain::WritePasswordJob>(job, call, m_patience,
                                       [this, call, key, value](QKeychain::WritePasswordJob& ended) {
                                           if (ended.error() != QKeychain::NoError) {
                                               call->finish(failure(keychainError(ended)));
                                               return;
                                           }
                                           // a keychain may say yes and keep nothing: only what can be read again was
                                           // written
                                           read(key)->onFinished(call, [call, value](const Result<QByteArray>& stored) {
                                               if (!stored)
                                                   call->finish(failure(stored.error()));
                                               else if (*stored != value)
                                                   call->finish(failure(Error::Kind::Keychain, u"secret_too_large"_s));
                                               else
                                                   call->finish({});
                                           });
                                       });
    return call;
}

Call<void>* KeychainSecretStore::remove(const QString& key)
{
    auto* call = new Call<void>(this);
    auto* job = new QKeychain::DeletePasswordJob(Service);
    job->setKey(key);
    start<QKeychain::DeletePasswordJob>(job, call, m_patience, [this, call, key](QKeychain::DeletePasswordJob& ended) {
        if (ended.error() != QKeychain::NoError && ended.error() != QKeychain::EntryNotFound) {
            call->finish(failure(keychainError(ended)));
            return;
        }
        // a locked keyring says that it deleted, and still holds the secret: reading tells
        read(key)->onFinished(call, [call](const Result<QByteArray>& left) {
            if (left)
                call->finish(failure(Error::Kind::Keychain, u"keychain_locked"_s));
            else
                call->finish(left.error().code == u"secret_not_found"_s ? Result<>() : failure(left.error()));
        });
    });
    return call;
}

} // namespace smartfleet
