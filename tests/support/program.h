// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

#include <memory>

namespace smartfleet::test {

/// How a program ended.
struct Ended
{
    int exitCode = -1;
    bool killed = false; ///< by a signal
    QByteArray output = {};
    QByteArray messages = {}; ///< standard error

    /// Standard output as JSON; null when it isn't one document and nothing else.
    QJsonValue json() const;
};

/// Runs the real smartfleetctl (or another program beside the test) as a person or a script does: own process, own
/// environment. The event loop of the test runs meanwhile, so that a practice LINE WORKS in the test can answer.
class Program
{
public:
    /// `name` is looked for beside the test program.
    explicit Program(const QString& name = QStringLiteral("smartfleetctl"));

    QProcessEnvironment& environment() { return m_environment; }
    /// Options that stand before every command ("--profile", …).
    QStringList& leading() { return m_leading; }

    /// Runs it to its end; at most `timeout` milliseconds, then it is killed.
    Ended run(const QStringList& arguments, const QByteArray& input = {}, int timeout = 60'000) const;
    /// Starts it and gives it back once `ready` stands on its standard output; null when it ended before.
    std::unique_ptr<QProcess> start(const QStringList& arguments, const QByteArray& ready,
                                    QByteArray* line = nullptr) const;

private:
    QString m_path;
    QStringList m_leading;
    QProcessEnvironment m_environment;
};

} // namespace smartfleet::test
