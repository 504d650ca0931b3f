// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeserver.h"

#include "app/intake/intakeworker.h"

#include <QThread>

namespace smartfleet {

using namespace Qt::StringLiterals;

struct IntakeServer::Private
{
    Private(StoreLocation where, const EventCatalogue& types, Clock& time, Metrics& figures)
        : location(std::move(where))
        , catalogue(types)
        , clock(time)
        , metrics(figures)
    {
    }

    StoreLocation location;
    const EventCatalogue& catalogue;
    Clock& clock;
    Metrics& metrics;
    IntakeLimits limits;
    QThread thread;
    IntakeWorker* worker = nullptr; // lives in the thread while that runs
    QUrl url;
    std::optional<Error> problem;
};

Result<IntakeListen> parseListen(const QString& text)
{
    const QString trimmed = text.trimmed();
    const qsizetype colon = trimmed.lastIndexOf(u':');
    QString host = trimmed.left(std::max<qsizetype>(colon, 0));
    bool good = false;
    const ushort port = QStringView(trimmed).mid(colon + 1).toUShort(&good);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        good = false; // an IPv6 address needs its brackets
    if (host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
        host = u"127.0.0.1"_s;
    IntakeListen listen;
    listen.port = port;
    if (colon < 0 || !good || !listen.address.setAddress(host))
        return failure(Error::Kind::Invalid, u"listen_invalid"_s, {text});
    return listen;
}

IntakeServer::IntakeServer(StoreLocation location, const EventCatalogue& catalogue, Clock& clock, Metrics& metrics,
                           QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(location), catalogue, clock, metrics))
{
    d->thread.setObjectName(u"intake"_s);
}

IntakeServer::~IntakeServer()
{
    stop();
}

void IntakeServer::setLimits(const IntakeLimits& limits)
{
    d->limits = limits;
}

Result<quint16> IntakeServer::start(const IntakeListen& listen)
{
    stop();
    d->worker = new IntakeWorker(d->location, d->catalogue, d->clock, d->metrics);
    d->worker->moveToThread(&d->thread);
    connect(d->worker, &IntakeWorker::accepted, this, &IntakeServer::accepted, Qt::DirectConnection);
    // the worker's store must be closed in the thread that opened it
    connect(d->worker, &IntakeWorker::finished, d->worker, &QObject::deleteLater);
    connect(d->worker, &QObject::destroyed, &d->thread, &QThread::quit, Qt::DirectConnection);
    d->thread.start();
    Result<quint16> port = failure(Error::Kind::Network, u"listen_failed"_s);
    QMetaObject::invokeMethod(
        d->worker, [this, &listen, &port] { port = d->worker->listen(listen, d->limits); },
        Qt::BlockingQueuedConnection);
    if (!port) {
        stop();
        d->problem = port.error();
        return port;
    }
    d->url.setScheme(listen.certificateFile.isEmpty() ? u"http"_s : u"https"_s);
    d->url.setHost(listen.address.toString());
    d->url.setPort(*port);
    return port;
}

void IntakeServer::stop()
{
    d->problem.reset();
    if (!d->worker)
        return;
    QMetaObject::invokeMethod(d->worker, &IntakeWorker::drain, Qt::QueuedConnection);
    d->thread.wait();
    d->worker = nullptr;
    d->url = QUrl();
}

QUrl IntakeServer::url() const
{
    return d->url;
}

std::optional<Error> IntakeServer::problem() const
{
    return d->problem;
}

} // namespace smartfleet
