// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicescenario.h"
#include "app/practice/practiceserver.h"
#include "tests/support/program.h"

#include <QTemporaryDir>

namespace smartfleet::test {

/// What a journey happens in: a practice LINE WORKS in the test's own process, a data folder, the app registration's
/// secrets in files of a folder only the test can read, and smartfleetctl pointed at all of it. Needs a keychain; see
/// with-keyring.sh.
class World
{
public:
    explicit World(const QString& program = QStringLiteral("smartfleetctl"));

    PracticeServer server;
    PracticeScenario scenario;
    Program ctl;

    /// The command line that registers with the scenario's app, which a test may change.
    QStringList registration() const;
    /// As registration(), with another file for the key, secret, domain or administrator.
    QStringList registrationWith(const QString& option, const QString& value) const;
    /// Writes a file beside the secrets and gives its name.
    QString file(const QString& name, const QByteArray& contents) const;
    /// Links and gives the bot's id; 0 when it failed.
    qint64 link();
    /// Links, adds a company with a vehicle (device "860000000000099") and a setting for the first room with all
    /// events, and invites the bot. False with a message when one of it failed.
    bool setUp();
    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    QString room() const { return scenario.dispatchRoom.channelId; }
    /// Whether any file of the data folder holds this text.
    bool profileHolds(const QByteArray& text) const;

private:
    QTemporaryDir m_folder;
};

/// A body as Traccar forwards it, of the vehicle that World::setUp() added.
QByteArray traccarBody(qint64 id, const QByteArray& alarm = "hardBraking");

} // namespace smartfleet::test
