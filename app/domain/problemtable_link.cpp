// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problemtable.h"

#include <QtGlobal>

namespace smartfleet {

std::span<const ProblemRow> linkProblems()
{
    static constexpr ProblemRow rows[] = {
        {"keychain_unavailable", QT_TRANSLATE_NOOP("Problems", "The system's keychain can't be reached."),
         QT_TRANSLATE_NOOP(
             "Problems",
             "Sign in to your desktop, or set up a keyring (on Linux: gnome-keyring or KWallet, and libsecret).")},
        {"keychain_locked", QT_TRANSLATE_NOOP("Problems", "The system's keychain is locked."),
         QT_TRANSLATE_NOOP("Problems", "Unlock it and try again.")},
        {"keychain_denied", QT_TRANSLATE_NOOP("Problems", "The system's keychain refused access."),
         QT_TRANSLATE_NOOP("Problems", "Allow SmartFleet Connect to use the keychain.")},
        {"keychain_slow", QT_TRANSLATE_NOOP("Problems", "The system's keychain does not answer."),
         QT_TRANSLATE_NOOP("Problems", "It may be waiting for your password: look for its window.")},
        {"secret_too_large", QT_TRANSLATE_NOOP("Problems", "The secret is larger than the system's keychain can hold."),
         QT_TRANSLATE_NOOP("Problems", "Use a key of 2048 bits, as LINE WORKS issues them.")},
        {"secret_not_found", QT_TRANSLATE_NOOP("Problems", "The keychain does not hold the secret."),
         QT_TRANSLATE_NOOP("Problems",
                           "The keychain may be locked: unlock it. If the secret was deleted, edit the integration and "
                           "enter it again.")},
        {"secrets_missing",
         QT_TRANSLATE_NOOP("Problems", "The secrets of the integration are no longer in the keychain."),
         QT_TRANSLATE_NOOP("Problems",
                           "Edit the integration and enter Service Account and Private Key again; if the Client Secret "
                           "is gone too, delete the integration and register again.")},
        {"not_linked", QT_TRANSLATE_NOOP("Problems", "LINE WORKS is not linked."),
         QT_TRANSLATE_NOOP("Problems", "Register the integration first.")},
        {"already_linked", QT_TRANSLATE_NOOP("Problems", "LINE WORKS is linked already."),
         QT_TRANSLATE_NOOP("Problems", "Edit the integration, or delete it first.")},
        {"link_unfinished", QT_TRANSLATE_NOOP("Problems", "Linking with LINE WORKS is not finished."),
         QT_TRANSLATE_NOOP("Problems", "Register again: it is finished or taken back first.")},
        {"link_needs_attention", QT_TRANSLATE_NOOP("Problems", "LINE WORKS refuses the integration's credentials."),
         QT_TRANSLATE_NOOP("Problems", "Edit the integration and enter the newest Service Account and Private Key.")},
        {"integration_busy", QT_TRANSLATE_NOOP("Problems", "Another window or program is changing the integration."),
         QT_TRANSLATE_NOOP("Problems", "Wait until it has finished, then try again.")},
        {"integration_changed", QT_TRANSLATE_NOOP("Problems", "The integration was changed elsewhere in the meantime."),
         QT_TRANSLATE_NOOP("Problems", "Look at it again and repeat your change.")},
        {"undo_pending", QT_TRANSLATE_NOOP("Problems", "What was done in LINE WORKS could not be taken back yet."),
         QT_TRANSLATE_NOOP("Problems", "It is tried again at the next start.")},
        {"check_not_reached", QT_TRANSLATE_NOOP("Problems", "Not checked, because an earlier check failed."), ""},
        {"practice_port_taken", QT_TRANSLATE_NOOP("Problems", "The port %1 is taken by another program."),
         QT_TRANSLATE_NOOP("Problems", "Choose another port, or 0 for any free one.")},
        {"demo_unmatched", QT_TRANSLATE_NOOP("Problems", "Not every sample event matched the setting."),
         QT_TRANSLATE_NOOP("Problems", "This is a fault of the program; please report it.")},
        {"demo_not_delivered", QT_TRANSLATE_NOOP("Problems", "%1 of %2 messages arrived in the talk room."),
         QT_TRANSLATE_NOOP("Problems", "This is a fault of the program; please report it.")},
        {"demo_bot_left", QT_TRANSLATE_NOOP("Problems", "A bot was left in the practice LINE WORKS."),
         QT_TRANSLATE_NOOP("Problems", "This is a fault of the program; please report it.")},
    };
    return rows;
}

} // namespace smartfleet
