// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/integrationservice.h"

#include "app/integration/botsearch.h"
#include "app/integration/linkcheck.h"
#include "app/integration/linkedit.h"
#include "app/integration/linkremoval.h"
#include "app/integration/linkwork.h"
#include "app/integration/registration.h"
#include "app/integration/resumption.h"
#include "app/integration/roomcheck.h"

#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 LockMakingSeconds = 10; // making a lock file takes no time; what is older is nobody's

} // namespace

struct IntegrationService::Private
{
    LinkWork work;
    QLockFile lock; ///< held while a procedure runs: one at a time over all processes of the data folder
};

IntegrationService::IntegrationService(Store& store, SecretStore& secrets, LinkedLineWorks& link, Clock& clock,
                                       QObject* parent)
    : QObject(parent)
    , d(new Private{{store, secrets, link, clock}, QLockFile(store.location().folder + u"/integration.lock"_s)})
{
    d->lock.setStaleLockTime(0); // only the lock of a process that is gone is broken, never one that takes long
}

IntegrationService::~IntegrationService() = default;

Result<Integration> IntegrationService::current()
{
    return d->work.store.integration.load();
}

Result<> IntegrationService::lock()
{
    if (d->lock.tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString program;
    // a process that died while it made the file left it empty, and nobody in it to find dead
    const bool isNobodys = !d->lock.getLockInfo(&pid, &host, &program) &&
        QFileInfo(d->lock.fileName()).lastModified().secsTo(QDateTime::currentDateTime()) > LockMakingSeconds;
    if (isNobodys && d->lock.removeStaleLockFile() && d->lock.tryLock(0))
        return {};
    if (d->lock.error() == QLockFile::LockFailedError)
        return failure(Error::Kind::Conflict, u"integration_busy"_s);
    return failure(Error::Kind::Storage, u"store_read_only"_s, {}, d->lock.fileName());
}

template <typename T> Call<T>* IntegrationService::exclusive(const std::function<Call<T>*()>& start)
{
    if (const Result<> locked = lock(); !locked)
        return finishedCall<T>(this, failure(locked.error()));
    Call<T>* call = start();
    call->onFinished(this, [this](const Result<T>&) {
        d->lock.unlock();
        d->work.link.reload();
        emit integrationChanged();
    });
    return call;
}

/// `work` after an unfinished link was finished or taken back; it gets the record as it is then. `prepare`, where there
/// is one, runs before that; whether it helped shows in the resumption.
template <typename T>
Call<T>* IntegrationService::afterResumption(std::function<Call<T>*(const Integration&)> work,
                                             const std::function<Call<void>*()>& prepare)
{
    auto* call = new Call<T>(this);
    auto running = std::make_shared<QPointer<Job>>();
    auto cancelled = std::make_shared<bool>(false);
    call->setCancelRequest([running, cancelled] {
        *cancelled = true;
        if (*running)
            (*running)->cancel();
    });
    const auto onResumed = [call, running, cancelled, work = std::move(work)](const Result<Integration>& record) {
        if (!record || *cancelled) {
            call->finish(failure(record ? Error{Error::Kind::Cancelled, u"cancelled"_s} : record.error()));
            return;
        }
        Call<T>* rest = work(*record);
        *running = rest;
        rest->onFinished(call, [call](const Result<T>& result) { call->finish(result); });
        if (*cancelled) // by someone who heard of its first step
            rest->cancel();
    };
    Call<void>* prepared = prepare ? prepare() : finishedCall<void>(this, {});
    prepared->onFinished(
        call, [this, call, onResumed](const Result<void>&) { resumeLink(d->work, this)->onFinished(call, onResumed); });
    return call;
}

Call<Integration>* IntegrationService::resume()
{
    const Result<Integration> record = current();
    const Result<std::vector<int>> left = d->work.store.integration.leftGenerations();
    if (!record || !left)
        return finishedCall<Integration>(this, record ? failure(left.error()) : record);
    if (record->state == IntegrationState::NotLinked && left->empty())
        return finishedCall<Integration>(this, record);
    return exclusive<Integration>([this] { return resumeLink(d->work, this); });
}

Call<Integration>* IntegrationService::registerLink(const IntegrationForm& form)
{
    const Result<Integration> record = current();
    if (!record)
        return finishedCall<Integration>(this, record);
    if (record->state == IntegrationState::Linked || record->state == IntegrationState::NeedsAttention)
        return finishedCall<Integration>(this, failure(Error::Kind::Conflict, u"already_linked"_s));
    return exclusive<Integration>([this, form, unfinished = *record] {
        std::function<Call<void>*()> prepare;
        if (unfinished.state == IntegrationState::Linking)
            prepare = [this, form, unfinished] {
                return restoreSecrets(unfinished, form);
            };
        return afterResumption<Integration>(
            [this, form](const Integration& resumed) { return registerAfter(resumed, form); }, prepare);
    });
}

/// An unfinished link whose secrets the keychain has lost, or whose key was reissued, can be finished with those of the
/// form, when they are of the same app and work.
Call<void>* IntegrationService::restoreSecrets(const Integration& unfinished, const IntegrationForm& form)
{
    const Result<IntegrationForm> good = Registration::checked(form);
    const Result<QString> profile = d->work.profile();
    if (!good || !profile || good->clientId != unfinished.clientId)
        return finishedCall<void>(this, {});
    auto* call = new Call<void>(this);
    const LinkSecrets ours{good->clientSecret, good->privateKey};
    readLinkSecrets(d->work.secrets, *profile, unfinished.secretGeneration)
        ->onFinished(call, [this, call, ours, form = *good, unfinished](const Result<LinkSecrets>& stored) {
            const bool isSame = stored && *stored == ours && form.serviceAccount == unfinished.serviceAccount;
            if (isSame || (!stored && stored.error().code != u"secret_not_found"_s)) {
                call->finish({});
                return;
            }
            const LineWorksCredentials credentials{form.clientId, form.clientSecret, form.serviceAccount,
                                                   form.privateKey};
            d->work.lineworks()
                .tryCredentials(credentials)
                ->onFinished(call, [this, call, ours, form, unfinished](const Result<void>& earned) {
                    if (!earned)
                        call->finish(earned);
                    else
                        replaceSecrets(call, unfinished, form.serviceAccount, ours);
                });
        });
    return call;
}

void IntegrationService::replaceSecrets(Call<void>* call, Integration unfinished, const QString& serviceAccount,
                                        const LinkSecrets& secrets)
{
    const Result<QString> profile = d->work.profile();
    unfinished.serviceAccount = serviceAccount;
    if (const Result<> saved = profile ? d->work.save(unfinished) : failure(profile.error()); !saved) {
        call->finish(saved);
        return;
    }
    writeLinkSecrets(d->work.secrets, *profile, unfinished.secretGeneration, secrets)
        ->onFinished(call, [call](const Result<void>& written) { call->finish(written); });
}

Call<Integration>* IntegrationService::registerAfter(const Integration& resumed, const IntegrationForm& form)
{
    if (resumed.state == IntegrationState::Linked)
        return finishedCall<Integration>(this, resumed);
    auto* registration = new Registration(d->work, this);
    Procedure* procedure = registration->procedure(form);
    connect(procedure, &Procedure::stepChanged, this, &IntegrationService::stepChanged);
    auto* call = startProcedure<Integration>(procedure, this, [registration] { return *registration->record(); });
    call->onFinished(this, [this, registration, procedure](const Result<Integration>& result) {
        if (!result && procedure->undoFailed()) {
            registration->record()->problem = procedure->undoFailed();
            (void)d->work.save(*registration->record()); // the undo is pending either way; this only tells why
        }
        registration->deleteLater();
    });
    return call;
}

Call<Integration>* IntegrationService::edit(const IntegrationEdit& edit)
{
    return exclusive<Integration>([this, edit] {
        return afterResumption<Integration>([this, edit](const Integration& record) -> Call<Integration>* {
            if (record.state != IntegrationState::Linked && record.state != IntegrationState::NeedsAttention)
                return finishedCall<Integration>(this, failure(Error::Kind::Conflict, u"not_linked"_s));
            auto* work = new LinkEdit(d->work, record, edit, this);
            Procedure* procedure = work->procedure();
            connect(procedure, &Procedure::stepChanged, this, &IntegrationService::stepChanged);
            auto* call = startProcedure<Integration>(procedure, this, [work] { return work->record(); });
            call->onFinished(this, [work](const Result<Integration>&) { work->deleteLater(); });
            return call;
        });
    });
}

Call<IntegrationDeleted>* IntegrationService::remove(bool localOnly)
{
    const Result<Integration> record = current();
    if (!record || record->state == IntegrationState::NotLinked)
        return finishedCall<IntegrationDeleted>(
            this, failure(record ? Error{Error::Kind::Conflict, u"not_linked"_s} : record.error()));
    return exclusive<IntegrationDeleted>([this, localOnly, unfinished = *record]() -> Call<IntegrationDeleted>* {
        if (localOnly) // the way out when neither LINE WORKS nor the keychain can be spoken to any more
            return removeLink(d->work, unfinished, true, this);
        if (unfinished.state == IntegrationState::Unlinking)
            return resumeRemoval(d->work, unfinished, this);
        return afterResumption<IntegrationDeleted>([this](const Integration& resumed) -> Call<IntegrationDeleted>* {
            if (resumed.state == IntegrationState::NotLinked)
                return finishedCall<IntegrationDeleted>(this, failure(Error::Kind::Conflict, u"not_linked"_s));
            return removeLink(d->work, resumed, false, this);
        });
    });
}

Call<std::vector<IntegrationCheck>>* IntegrationService::check()
{
    Call<std::vector<IntegrationCheck>>* call = checkLink(d->work, this, [](const IntegrationCheck&) { });
    call->onFinished(this, [this](const Result<std::vector<IntegrationCheck>>&) { emit integrationChanged(); });
    return call;
}

Call<std::vector<IntegrationCheck>>* IntegrationService::diagnose()
{
    auto* whole = new Call<std::vector<IntegrationCheck>>(this);
    auto running = std::make_shared<QPointer<Job>>();
    whole->setCanceller([running] {
        if (*running)
            (*running)->cancel();
    });
    const auto tell = [this, whole = QPointer<QObject>(whole)](const IntegrationCheck& check) {
        if (whole)
            emit diagnosed(check);
    };
    auto* link = checkLink(d->work, this, tell);
    *running = link;
    link->onFinished(whole, [this, whole, running, tell](const Result<std::vector<IntegrationCheck>>& checks) {
        emit integrationChanged();
        const bool hasBot = checks && std::any_of(checks->begin(), checks->end(), [](const IntegrationCheck& check) {
                                return check.check == u"bot" && check.ok;
                            });
        if (!hasBot) {
            whole->finish(checks);
            return;
        }
        auto* rooms = checkRooms(d->work, this, tell);
        *running = rooms;
        rooms->onFinished(whole, [whole, all = *checks](const Result<std::vector<IntegrationCheck>>& looked) mutable {
            if (looked)
                all.insert(all.end(), looked->begin(), looked->end());
            whole->finish(looked ? Result<std::vector<IntegrationCheck>>(std::move(all)) : failure(looked.error()));
        });
    });
    return whole;
}

Call<std::vector<BotId>>* IntegrationService::strayBots()
{
    auto* call = new Call<std::vector<BotId>>(this);
    d->work.link.open()->onFinished(call, [this, call](const Result<Integration>& opened) {
        if (!opened) {
            call->finish(failure(opened.error()));
            return;
        }
        const Result<QStringList> retired = d->work.store.integration.retiredMarkers();
        const QStringList markers = retired.value_or(QStringList()) + QStringList{opened->marker};
        findBotsByMarker(d->work.lineworks(), markers)
            ->onFinished(call, [call, own = opened->bot](const Result<std::vector<BotId>>& found) {
                if (!found) {
                    call->finish(found);
                    return;
                }
                std::vector<BotId> strays = *found;
                strays.erase(std::remove(strays.begin(), strays.end(), own), strays.end());
                call->finish(strays);
            });
    });
    return call;
}

} // namespace smartfleet
