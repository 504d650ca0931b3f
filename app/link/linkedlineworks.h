// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/integration.h"
#include "app/lineworks/lineworks.h"
#include "app/secrets/secretstore.h"
#include "app/store/store.h"

namespace smartfleet {

/// LINE WORKS as the stored link speaks with it: loads the record and its secrets, follows changes that other processes
/// make (by the record's version), and writes down when LINE WORKS refuses the credentials.
class LinkedLineWorks : public QObject
{
    Q_OBJECT
public:
    LinkedLineWorks(Store& store, SecretStore& secrets, LineWorks& lineworks, QObject* parent = nullptr);

    /// Gives the record once `lineworks()` holds its credentials. Cheap when nothing changed since the last time.
    /// Errors: "not_linked" (also while it is being deleted), "link_unfinished" (linking), "link_needs_attention"
    /// (args: code of the stored problem), and the keychain's. A link that lacks its secrets becomes NeedsAttention
    /// with "secrets_missing".
    Call<Integration>* ready();
    /// As ready(), but asks LINE WORKS first, with one reading call, whether it takes again what it refused before:
    /// what was put right there, or in the keychain, makes a link in need of attention Linked again.
    Call<Integration>* recover();
    /// As ready(), but also for a link that needs attention or is being linked or deleted: for repair, undo and
    /// deletion.
    Call<Integration>* open();

    /// For whoever made a call: a refusal of the credentials ("client_refused", "key_refused", "scope_missing",
    /// "token_refused") becomes the link's stored problem, so that delivery pauses and the admin is told (row C7).
    /// Other errors are ignored. A success of a token for a link in need of attention makes it Linked again.
    void noteOutcome(const Result<void>& outcome);
    /// Whether this error means that the link, not the message, is at fault.
    static bool isLinkProblem(const Error& error);

    LineWorks& lineworks() { return m_lineworks; }
    /// Forgets what it loaded, so that the next ready() reads again.
    void reload();

signals:
    /// The stored state changed, by this process.
    void stateChanged();

private:
    Call<Integration>* load(bool onlyUsable);
    Call<Integration>* loadAnew(bool onlyUsable);
    Error secretsUnreadable(const Integration& integration, const Error& error);
    void writeProblem(const Error& problem);

    Store& m_store;
    SecretStore& m_secrets;
    LineWorks& m_lineworks;
    std::optional<Integration> m_loaded;
};

} // namespace smartfleet
