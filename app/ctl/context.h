// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <functional>

namespace smartfleet {

/// What a command works with: the global options and where its answer goes. Standard output holds the answer alone;
/// with --json it is one JSON document. Messages for people go to standard error.
class Context
{
public:
    /// Exit statuses, as scripts rely on them.
    enum Status { Done = 0, Failed = 1, BadInput = 2 };

    QString profile;
    QString databaseUrl;
    std::chrono::milliseconds storePatience = StoreLocation().busyTimeout; ///< for another program that writes
    bool secretsInMemory = false;
    QString language;
    bool json = false;
    QString proxy;             ///< as withProxy() takes it; empty = the preferences'
    QString proxyPasswordFile; ///< empty = the one in the keychain
    Checkpoint checkpoint;

    /// Opens the session on first use.
    Result<Session*> session();

    /// Prints the answer: `document` with --json, else `text`.
    int answer(const QJsonObject& document, const QString& text) const;
    int answer(const QJsonArray& document, const QString& text) const;
    /// Prints bytes as they are, for an answer that is a file.
    int answerBytes(const QByteArray& bytes) const;
    /// Prints an error in words with its hint (or as JSON) and gives the exit status that belongs to it.
    int fail(const Error& error) const;
    /// A sentence for people, on standard error.
    void say(const QString& sentence) const;
    /// Prints the text on standard output, JSON or not.
    static void print(const QString& text);

    /// The contents of a file, or of standard input for "-". Error "file_unreadable" (args: the name, what the system
    /// said).
    static Result<QByteArray> readFile(const QString& name);

    /// With the session, or with its error.
    int withSession(const std::function<int(Session&)>& work);
    /// The same for what calls LINE WORKS: on the way that the command line and the preferences want.
    int withLineWorks(const std::function<int(Session&)>& work);
    /// How much history the desktop program keeps of this profile.
    HistoryLimits historyLimits() const;
    /// Whether a source of events that falls silent is told, as the desktop program's preferences have it.
    bool tellsSilence() const;
    /// How many messages LINE WORKS takes a day, as the desktop program's preferences have it.
    int messagesPerDay() const;

private:
    QString optionsFile() const;
    Result<> takeWayOut(Session& session) const;

    std::unique_ptr<Session> m_session;
};

} // namespace smartfleet
