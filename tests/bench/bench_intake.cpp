// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of the disk's own speed intake keeps: events a second through IntakeService, as a ratio to bare SQLite
// commits of the same rows on the same disk in the same run.
#include "app/intake/intakeservice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace smartfleet;

namespace {

constexpr int Events = 4000;

/// Events a second of bare inserts, `batch` a commit.
double bareRate(const QString& file, int batch)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, file);
    database.setDatabaseName(file);
    if (!database.open())
        return 0;
    QSqlQuery query(database);
    for (const QString& sql :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
          u"CREATE TABLE e(seq INTEGER PRIMARY KEY, source TEXT, id TEXT, body TEXT, UNIQUE(source, id))"_s,
          u"CREATE TABLE d(id INTEGER PRIMARY KEY, event INTEGER, state INTEGER)"_s})
        query.exec(sql);
    QSqlQuery event(database), delivery(database);
    event.prepare(u"INSERT INTO e(source, id, body) VALUES(?, ?, ?)"_s);
    delivery.prepare(u"INSERT INTO d(event, state) VALUES(?, 0)"_s);
    const QString body(700, u'x');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Events; ++i) {
        if (i % batch == 0)
            database.transaction();
        event.addBindValue(u"bench"_s);
        event.addBindValue(QString::number(i));
        event.addBindValue(body);
        event.exec();
        delivery.addBindValue(event.lastInsertId());
        delivery.exec();
        if (i % batch == batch - 1)
            database.commit();
    }
    return Events * 1e9 / double(timer.nsecsElapsed());
}

double intakeRate(IntakeService& intake, int batch, const QString& source)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<IncomingEvent> events;
    for (int i = 0; i < Events; ++i) {
        events.push_back({.source = source,
                          .id = QString::number(i),
                          .type = u"speeding"_s,
                          .occurredAt = QDateTime::currentDateTimeUtc(),
                          .vehicle = {u"v1"_s},
                          .raw = QByteArray(700, 'x')});
        if (int(events.size()) == batch) {
            if (!intake.accept(events))
                return 0;
            events.clear();
        }
    }
    return Events * 1e9 / double(timer.nsecsElapsed());
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    SystemClock clock;
    const EventCatalogue catalogue = EventCatalogue::builtIn();
    const auto store = Store::open({.folder = folder.filePath(u"profile"_s)});
    if (!store)
        return 1;
    Store& data = **store;
    Integration integration;
    integration.state = IntegrationState::Linked;
    const bool ready = data.fleet.add(Company{{u"c1"_s}, u"Company"_s}) &&
        data.fleet.add(Vehicle{.id = {u"v1"_s}, .name = u"Vehicle"_s, .company = {u"c1"_s}}) &&
        data.integration.save(integration) &&
        data.settings.add({.company = {u"c1"_s}, .channel = {u"room-1"_s}, .events = {u"speeding"_s}});
    if (!ready)
        return 1;
    IntakeService intake(data, catalogue, clock);
    std::printf("%-34s %12s %12s %8s\n", "intake, durable", "ours/s", "bare/s", "ratio");
    for (const int batch : {1, 100}) {
        const double bare = bareRate(folder.filePath(u"bare%1.db"_s.arg(batch)), batch);
        const double ours = intakeRate(intake, batch, u"bench%1"_s.arg(batch));
        std::printf("%3d event(s) a commit %13s %12.0f %12.0f %8.2f\n", batch, "", ours, bare, ours / bare);
    }
    return 0;
}
