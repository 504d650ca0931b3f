// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/procedure.h"
#include "app/link/linkedlineworks.h"
#include "app/link/linksecrets.h"

namespace smartfleet {

/// What a deletion took away.
struct IntegrationDeleted
{
    int companySettings = 0;
    int userSettings = 0;
    bool botDeleted = false; ///< false when it was removed here only, or LINE WORKS didn't know the bot any more
    std::optional<Error> secretsLeft = {}; ///< why the keychain still holds the secrets; resume() tries again
};

/// One line of the diagnostics.
struct IntegrationCheck
{
    QString check = {}; ///< "clock", "network", "token", "bot", "domain", "room"
    bool ok = false;
    QString detail = {};             ///< what was seen, when ok
    std::optional<Error> error = {}; ///< why not
    QString subject = {};            ///< of a room: its channel ID
    QStringList companies = {};      ///< of a room: whose settings name it
};

/// Registers, edits, deletes and checks the link with LINE WORKS. Each is a procedure whose progress is stored, so that
/// a process that dies between two steps leaves nothing that the next start doesn't finish or take back: no bot that we
/// don't know, no second one. One procedure at a time over all processes of a profile (lock file); another finds
/// "integration_busy".
class IntegrationService : public QObject
{
    Q_OBJECT
public:
    IntegrationService(Store& store, SecretStore& secrets, LinkedLineWorks& link, Clock& clock,
                       QObject* parent = nullptr);
    ~IntegrationService() override;

    /// The stored record.
    Result<Integration> current();

    /// Finishes or takes back what a process that died left, and sweeps up bots of given-up registrations. Gives the
    /// record as it is then. Nothing to do is a success. Call it at start and before the others; they do so themselves.
    Call<Integration>* resume();

    /// Steps, in order: "check_form", "earn_token", "store_record", "store_secrets", "create_bot", "publish_bot",
    /// "finish". First resumes an unfinished link: with one finished by that the call succeeds, with one taken back it
    /// goes on with the form. Errors "already_linked" (also after edits by another process), the form's, the key's, the
    /// token's, the bot's, the keychain's, "undo_pending" (args: the code of the undo's error): what an earlier
    /// registration did couldn't be taken back yet. Where that happens to this one, its error is still what stopped it,
    /// with the undo's code in the detail; the record then stays Linking, with the undo's error as its problem.
    Call<Integration>* registerLink(const IntegrationForm& form);

    /// Row C4. A new Service Account or Private Key must earn a token before anything is stored. Error "not_linked".
    /// Also what repairs a link in need of attention.
    Call<Integration>* edit(const IntegrationEdit& edit);

    /// Rows D1, D2: deletes the bot, then the settings, then the secrets and the record. `localOnly` leaves LINE WORKS
    /// alone, and isn't held up by a keychain that refuses. When LINE WORKS refuses, the link becomes NeedsAttention
    /// again and nothing is deleted here. Errors "not_linked" and the call's.
    Call<IntegrationDeleted>* remove(bool localOnly);

    /// Looks, changes nothing but the stored problem. Always five checks, in the order of the chain; those after a
    /// failed one that they need fail with "check_not_reached".
    Call<std::vector<IntegrationCheck>>* check();

    /// The five checks and then, with a bot that LINE WORKS knows, one for each talk room of the companies' settings.
    /// Each is told by diagnosed() as soon as it is known. May be cancelled at any time.
    Call<std::vector<IntegrationCheck>>* diagnose();

    /// Bots in LINE WORKS that carry a marker of ours, the running link's or a given-up registration's, and aren't the
    /// link's bot. Empty unless something went wrong; resume() deletes them.
    Call<std::vector<BotId>>* strayBots();

signals:
    /// A step of the running procedure began, ended or is being taken back.
    void stepChanged(const QString& stepId, smartfleet::Procedure::StepState state);
    /// One more line of the running diagnose().
    void diagnosed(const smartfleet::IntegrationCheck& check);
    /// The record changed.
    void integrationChanged();

private:
    struct Private;

    Result<> lock();
    template <typename T> Call<T>* exclusive(const std::function<Call<T>*()>& start);
    template <typename T>
    Call<T>* afterResumption(std::function<Call<T>*(const Integration&)> work,
                             const std::function<Call<void>*()>& prepare = {});
    Call<Integration>* registerAfter(const Integration& resumed, const IntegrationForm& form);
    Call<void>* restoreSecrets(const Integration& unfinished, const IntegrationForm& form);
    void replaceSecrets(Call<void>* call, Integration unfinished, const QString& serviceAccount,
                        const LinkSecrets& secrets);

    std::unique_ptr<Private> d;
};

} // namespace smartfleet
