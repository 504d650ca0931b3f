// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/integrationservice.h"
#include "app/practice/practicescenario.h"
#include "app/practice/practiceserver.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

namespace smartfleet::test {

/// The computer's time, in which waiting takes a hundredth of it.
class HastyClock final : public Clock
{
public:
    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override
    {
        m_clock.after(delay / 100, context, std::move(action));
    }

private:
    SystemClock m_clock;
};

/// A keychain in memory that can be told to refuse.
class MoodySecretStore final : public SecretStore
{
    Q_OBJECT
public:
    Call<QByteArray>* read(const QString& key) override;
    Call<void>* write(const QString& key, const QByteArray& value) override;
    Call<void>* remove(const QString& key) override;

    QString readRefusal;   ///< the code with which it refuses; empty = it doesn't
    QString writeRefusal;  ///< likewise
    QString removeRefusal; ///< likewise
    int writesLeft = -1;   ///< so many writes still work before `writeRefusal` counts
    MemorySecretStore memory;
};

/// One running program of a data folder.
struct LinkProgram
{
    LinkProgram(const QString& folder, const LineWorksEndpoints& endpoints, SecretStore& secrets, Clock& clock);

    std::unique_ptr<Store> store;
    LineWorks lineworks;
    LinkedLineWorks link;
    IntegrationService service;
};

/// A LINE WORKS, a keychain, a data folder and a program on them.
struct LinkWorld
{
    LinkWorld();

    IntegrationForm form() const;
    /// Another program on the same folder.
    std::unique_ptr<LinkProgram> another();
    /// Ends the program as it stands, whatever it is doing, and starts it anew.
    void restart();

    Result<Integration> registerLink() { return waitFor(service().registerLink(form())); }
    /// Links, adds a company's and a user's setting with a waiting delivery each, and gives the record.
    Integration linkWithSettings();
    Integration record() { return given(program->store->integration.load()); }
    /// The record's state in words.
    QString state() { return toString(record().state); }
    Store& store() { return *program->store; }
    IntegrationService& service() { return program->service; }
    std::vector<PracticeBot> bots() const { return server.tenant().bots(); }
    PracticeTenant& tenant() const { return server.tenant(); }
    /// A bot in LINE WORKS that carries `marker`, as a registration that died would leave it.
    qint64 leftBot(const QString& marker) const;
    /// How many requests were made, by method and path with * for anything.
    int requests(const QString& method, const QString& path) const;
    /// The audit's actions, oldest first.
    QStringList actions();
    /// What there still is of a link, here or in LINE WORKS; empty when there is nothing.
    QStringList leftOvers();
    /// What doesn't fit a whole link; empty when everything is as it must be.
    QStringList faultsOfTheLink();
    /// Makes LINE WORKS misbehave for `count` calls (-1: all).
    void misbehave(PracticeFault::Kind kind, const QString& method, const QString& path, int count = 1, int status = 0);

    QTemporaryDir folder;
    HastyClock clock;
    MoodySecretStore secrets;
    mutable PracticeServer server;
    PracticeScenario scenario;
    LineWorksEndpoints endpoints;
    std::unique_ptr<LinkProgram> program;
};

/// Starts something with `start` in a fresh world again and again, and ends the program after 1, 2, 3 … turns of the
/// event loop, until it runs through; `look` then sees the world with a program started anew. Gives how often it died.
int dieAnywhere(const std::function<void(LinkWorld&)>& prepare, const std::function<Job*(LinkWorld&)>& start,
                const std::function<void(LinkWorld&)>& look);

inline const QString BotsPath = QStringLiteral("/v1.0/bots");
inline const QString BotPath = QStringLiteral("/v1.0/bots/*");
inline const QString PublishPath = QStringLiteral("/v1.0/bots/*/domains/*");

} // namespace smartfleet::test
