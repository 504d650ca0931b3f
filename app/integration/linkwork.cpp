// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/linkwork.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

Result<> LinkWork::save(Integration& record, const QString& action) const
{
    return store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(store.integration.save(record));
        return action.isEmpty() ? Result<>() : store.audit.add(clock.now(), action, LineWorksSystem, record.clientId);
    });
}

Error withUndo(Error error, const Procedure& procedure)
{
    if (const std::optional<Error>& left = procedure.undoFailed())
        error.detail += (error.detail.isEmpty() ? u""_s : u"; "_s) + u"undo pending: "_s + left->code;
    return error;
}

bool mayPass(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        return true;
    case Error::Kind::Keychain:
        return error.code != u"secrets_missing"_s;
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
        return false;
    }
    return false;
}

} // namespace smartfleet
