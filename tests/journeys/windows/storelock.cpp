// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/storelock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

StoreLock::StoreLock(const QString& folder)
    : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(folder + u"/smartfleet.db"_s);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=20000"_s);
    if (!database.open() || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
        qFatal("the database can't be locked: %s", qPrintable(database.lastError().text()));
}

StoreLock::~StoreLock()
{
    QSqlQuery(QSqlDatabase::database(m_name)).exec(u"ROLLBACK"_s);
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace smartfleet::test
