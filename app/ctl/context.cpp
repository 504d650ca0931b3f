// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "app/ctl/json.h"
#include "app/ctl/wait.h"
#include "app/domain/problems.h"
#include "app/options/uioptions.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void write(FILE* stream, const QString& text)
{
    write(stream, text.toUtf8());
}

void printJson(const QJsonDocument& document)
{
    write(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
}

} // namespace

Result<Session*> Context::session()
{
    if (m_session)
        return m_session.get();
    const Result<LineWorksEndpoints> endpoints = endpointsFromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!endpoints)
        return failure(endpoints.error());
    SessionOptions options;
    options.location.folder = profile.isEmpty() ? defaultProfileFolder() : profile;
    options.location.url = databaseUrl;
    options.location.checkpoint = checkpoint;
    options.location.busyTimeout = storePatience;
    options.secretsInMemory = secretsInMemory;
    options.endpoints = *endpoints;
    options.checkpoint = checkpoint;
    Result<std::unique_ptr<Session>> opened = Session::open(options);
    if (!opened)
        return failure(opened.error());
    m_session = std::move(*opened);
    return m_session.get();
}

int Context::withSession(const std::function<int(Session&)>& work)
{
    const Result<Session*> opened = session();
    return opened ? work(**opened) : fail(opened.error());
}

int Context::withLineWorks(const std::function<int(Session&)>& work)
{
    return withSession([&](Session& session) {
        const Result<> way = takeWayOut(session);
        return way ? work(session) : fail(way.error());
    });
}

Result<> Context::takeWayOut(Session& session) const
{
    QSettings file(optionsFile(), QSettings::IniFormat);
    NetworkSettings settings = NetworkOptions(file).values();
    if (!proxy.isEmpty())
        settings = withProxy(settings, proxy).value_or(settings);
    std::optional<QString> password;
    if (!proxyPasswordFile.isEmpty()) {
        const Result<QByteArray> read = readFile(proxyPasswordFile);
        SMARTFLEET_TRY(read);
        password = QString::fromUtf8(*read).trimmed();
    }
    if (settings == NetworkSettings())
        return {};
    // what could not be had is missing from the way, and the call that needs it fails in its own words
    if (const Result<> applied = waitFor(session.network.apply(settings, password)); !applied)
        say(describe(applied.error()).message);
    return {};
}

HistoryLimits Context::historyLimits() const
{
    QSettings file(optionsFile(), QSettings::IniFormat);
    const UiOptions options(file);
    return {options.historyDays.get(), options.historyMegabytes.get()};
}

bool Context::tellsSilence() const
{
    QSettings file(optionsFile(), QSettings::IniFormat);
    return UiOptions(file).tellsSilence.get();
}

int Context::messagesPerDay() const
{
    QSettings file(optionsFile(), QSettings::IniFormat);
    return UiOptions(file).messagesPerDay.get();
}

QString Context::optionsFile() const
{
    return QDir(optionsFolder(profile)).filePath(u"options.ini"_s);
}

int Context::answer(const QJsonObject& document, const QString& text) const
{
    if (json)
        printJson(QJsonDocument(document));
    else
        print(text);
    return Done;
}

int Context::answer(const QJsonArray& document, const QString& text) const
{
    if (json)
        printJson(QJsonDocument(document));
    else
        print(text);
    return Done;
}

int Context::answerBytes(const QByteArray& bytes) const
{
    write(stdout, bytes);
    return Done;
}

int Context::fail(const Error& error) const
{
    if (json) {
        printJson(QJsonDocument(QJsonObject{{u"error"_s, toJson(error)}}));
    } else {
        const Problem problem = describe(error);
        say(problem.message);
        if (!problem.hint.isEmpty())
            say(problem.hint);
    }
    // what LINE WORKS refuses is a failure of the command, not of its wording
    return error.kind == Error::Kind::Invalid && error.httpStatus == 0 ? BadInput : Failed;
}

void Context::say(const QString& sentence) const
{
    write(stderr, sentence + u'\n');
}

void Context::print(const QString& text)
{
    write(stdout, text.endsWith(u'\n') || text.isEmpty() ? text : text + u'\n');
}

Result<QByteArray> Context::readFile(const QString& name)
{
    QFile file(name);
    const bool opened = name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(Error::Kind::Invalid, u"file_unreadable"_s, {name, file.errorString()});
    QByteArray contents = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Invalid, u"file_unreadable"_s, {name, file.errorString()});
    return contents;
}

} // namespace smartfleet
