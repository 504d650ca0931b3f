// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

namespace smartfleet::test {

QJsonValue Ended::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null);
}

Program::Program(const QString& name)
    : m_path(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
}

Ended Program::run(const QStringList& arguments, const QByteArray& input, int timeout) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            loop.quit();
    });
    QTimer::singleShot(timeout, &process, &QProcess::kill);
    process.start(m_path, m_leading + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    return {process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode(),
            process.exitStatus() == QProcess::CrashExit, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

std::unique_ptr<QProcess> Program::start(const QStringList& arguments, const QByteArray& ready, QByteArray* line) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    QEventLoop loop;
    QByteArray output;
    bool isReady = false;
    QObject::connect(process.get(), &QProcess::readyReadStandardOutput, &loop, [&] {
        output += process->readAllStandardOutput();
        const qsizetype at = output.indexOf(ready);
        if (at < 0 || output.indexOf('\n', at) < 0)
            return;
        if (line)
            *line = output.mid(at, output.indexOf('\n', at) - at);
        isReady = true;
        loop.quit();
    });
    QObject::connect(process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(process.get(), &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    process->start(m_path, m_leading + arguments);
    loop.exec();
    if (isReady)
        return process;
    qWarning("%s ended before it was ready: %s", qPrintable(m_path), process->readAllStandardError().constData());
    process->kill();
    process->waitForFinished();
    return nullptr;
}

} // namespace smartfleet::test
