// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/sqlvalues.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace smartfleet {

Store::Store(std::unique_ptr<Database> database_, StoreLocation location)
    : database(*database_)
    , fleet(database)
    , integration(database)
    , settings(database)
    , events(database)
    , deliveries(database)
    , rooms(database)
    , roomLooks(database)
    , roomFailures(database)
    , senders(database)
    , calls(database)
    , statistics(database)
    , timing(database)
    , tokens(database)
    , audit(database)
    , m_database(std::move(database_))
    , m_location(std::move(location))
{
}

Result<std::unique_ptr<Store>> Store::open(const StoreLocation& location)
{
    Result<std::unique_ptr<Database>> database = Database::open(location);
    if (!database)
        return failure(database.error());
    return std::unique_ptr<Store>(new Store(std::move(*database), location));
}

Result<QString> Store::profileId()
{
    QString id;
    const auto read = [&]() -> Result<> {
        Result<Query> query = database.run(u"SELECT value FROM meta WHERE name = 'profile_id'"_s);
        if (!query)
            return failure(query.error());
        id =
            firstRow<QString>(*query, [](const QSqlQuery& row) { return row.value(0).toString(); }).value_or(QString());
        return {};
    };
    SMARTFLEET_TRY(read());
    if (!id.isEmpty() || m_location.readOnly)
        return id;
    SMARTFLEET_TRY(database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(read()); // another process may have been quicker
        if (!id.isEmpty())
            return {};
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        SMARTFLEET_TRY(database.run(u"INSERT INTO meta(name, value) VALUES('profile_id', :id)"_s, {{u":id"_s, id}}));
        return {};
    }));
    return id;
}

} // namespace smartfleet
