// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/linkwork.h"

namespace smartfleet {

// The parts of taking a registration back, newest first. Each writes down that it is being taken back before it does
// anything, so that a process that dies goes on from there.

/// Deletes the bot: by its id, or, where its creation was asked for but never answered, by its marker. With
/// `uncertain`, and in the latter case, the marker is remembered for bots that turn up late. Nothing to delete is a
/// success. Needs credentials in force.
Call<void>* undoBot(const LinkWork& work, const std::shared_ptr<Integration>& record, bool uncertain, QObject* owner);
/// Forgets the secrets.
Call<void>* undoSecrets(const LinkWork& work, const std::shared_ptr<Integration>& record, QObject* owner);
/// Removes the record: not linked. One that another computer stored in the meantime stays.
Call<void>* undoRecord(const LinkWork& work, const std::shared_ptr<Integration>& record, QObject* owner);

/// All three, one after another, stopping at the first that fails; the record then stays with the problem. For what a
/// process that died left, so nothing is certain.
Call<void>* undoRegistration(const LinkWork& work, const std::shared_ptr<Integration>& record, QObject* owner);

} // namespace smartfleet
