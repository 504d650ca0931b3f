// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/procedure.h"
#include "app/link/linkedlineworks.h"
#include "app/link/linksecrets.h"

namespace smartfleet {

/// What every procedure on the link works with.
struct LinkWork
{
    Store& store;
    SecretStore& secrets;
    LinkedLineWorks& link;
    Clock& clock;

    LineWorks& lineworks() const { return link.lineworks(); }
    /// Writes the record with an entry of the audit, in one transaction; an empty action writes no entry.
    Result<> save(Integration& record, const QString& action = {}) const;
    /// The data folder's name in the keychain.
    Result<QString> profile() const { return store.profileId(); }
};

/// Whether an error may pass by itself, so that nothing is to be concluded from it.
bool mayPass(const Error& error);

/// The error that stopped the procedure, with a word in the detail when it couldn't be taken back.
Error withUndo(Error error, const Procedure& procedure);

/// A procedure object of ours: runs its steps, then tells. Deletes itself once its call has finished.
template <typename T> Call<T>* startProcedure(Procedure* procedure, QObject* owner, std::function<T()> result)
{
    auto* call = new Call<T>(owner);
    call->setCancelRequest([procedure = QPointer<Procedure>(procedure)] {
        if (procedure)
            procedure->cancel();
    });
    procedure->start()->onFinished(call, [call, procedure, result = std::move(result)](const Result<void>& end) {
        if (!end)
            call->finish(failure(withUndo(end.error(), *procedure)));
        else if constexpr (std::is_void_v<T>)
            call->finish({});
        else
            call->finish(result());
    });
    return call;
}

} // namespace smartfleet
