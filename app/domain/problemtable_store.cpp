// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problemtable.h"

#include <QtGlobal>

namespace smartfleet {

std::span<const ProblemRow> storeProblems()
{
    static constexpr ProblemRow rows[] = {
        {"store_newer_version",
         QT_TRANSLATE_NOOP("Problems",
                           "The data were written by a newer version of SmartFleet Connect (format %1; this program "
                           "knows up to %2)."),
         QT_TRANSLATE_NOOP("Problems", "Install the newest version of the program. The data are untouched.")},
        {"store_damaged",
         QT_TRANSLATE_NOOP("Problems", "The database file is damaged, or is not a database of this program."),
         QT_TRANSLATE_NOOP(
             "Problems",
             "Put back a backup of smartfleet.db, or move the file away to begin anew. The file is untouched.")},
        {"store_read_only", QT_TRANSLATE_NOOP("Problems", "The data folder can't be written to."),
         QT_TRANSLATE_NOOP("Problems", "Check the rights of the folder, or choose another with --profile.")},
        {"store_disk_full", QT_TRANSLATE_NOOP("Problems", "The disk is full."),
         QT_TRANSLATE_NOOP("Problems", "Free some space. Nothing that was accepted is lost.")},
        {"store_write_failed", QT_TRANSLATE_NOOP("Problems", "The disk doesn't take what is to be stored."),
         QT_TRANSLATE_NOOP("Problems",
                           "Check whether the disk, or your share of it, is full, and whether it is sound. Nothing "
                           "that was accepted is lost.")},
        {"store_unavailable", QT_TRANSLATE_NOOP("Problems", "The database can't be used."),
         QT_TRANSLATE_NOOP("Problems", "See the details; check the data folder.")},
        {"store_locked", QT_TRANSLATE_NOOP("Problems", "Another program holds the database."),
         QT_TRANSLATE_NOOP("Problems", "Close other programs that use the data folder, then try again.")},
        {"chart_missing", QT_TRANSLATE_NOOP("Problems", "The chart can't be drawn: a part of the program is missing."),
         QT_TRANSLATE_NOOP("Problems", "Install the program again. The table has the same figures.")},
        {"already_running",
         QT_TRANSLATE_NOOP("Problems", "SmartFleet Connect is running already with these data, but doesn't answer."),
         QT_TRANSLATE_NOOP("Problems", "Wait a moment and try again; if that doesn't help, end it and start it anew.")},
        {"database_url_unsupported", QT_TRANSLATE_NOOP("Problems", "This build can't use a database server yet."),
         QT_TRANSLATE_NOOP("Problems", "Leave --database out: the data are then kept in the data folder.")},
        {"company_exists", QT_TRANSLATE_NOOP("Problems", "The company ID %1 exists already."),
         QT_TRANSLATE_NOOP("Problems", "Choose another ID.")},
        {"user_exists", QT_TRANSLATE_NOOP("Problems", "The user ID %1 exists already."),
         QT_TRANSLATE_NOOP("Problems", "Choose another ID.")},
        {"vehicle_exists", QT_TRANSLATE_NOOP("Problems", "The vehicle ID %1 exists already."),
         QT_TRANSLATE_NOOP("Problems", "Choose another ID.")},
        {"device_exists", QT_TRANSLATE_NOOP("Problems", "Another vehicle has the device %1."),
         QT_TRANSLATE_NOOP("Problems", "A device belongs to one vehicle: check its unique ID.")},
        {"company_not_found", QT_TRANSLATE_NOOP("Problems", "There is no company %1."),
         QT_TRANSLATE_NOOP("Problems", "Add the company first.")},
        {"user_not_found", QT_TRANSLATE_NOOP("Problems", "There is no user %1."),
         QT_TRANSLATE_NOOP("Problems", "Add the user first.")},
        {"vehicle_not_found", QT_TRANSLATE_NOOP("Problems", "There is no vehicle %1."),
         QT_TRANSLATE_NOOP("Problems", "Add the vehicle first.")},
        {"edited_meanwhile", QT_TRANSLATE_NOOP("Problems", "%1 was changed by somebody else in the meantime."),
         QT_TRANSLATE_NOOP("Problems", "Look at it again in the list, then change it. Nothing was saved.")},
        {"dependants_changed", QT_TRANSLATE_NOOP("Problems", "What belongs to %1 changed in the meantime."),
         QT_TRANSLATE_NOOP("Problems", "Delete it again to see what would go now. Nothing was deleted.")},
        {"setting_exists",
         QT_TRANSLATE_NOOP("Problems", "There is a notification setting for the talk room %1 already."),
         QT_TRANSLATE_NOOP("Problems", "Edit the one there is.")},
        {"setting_not_found", QT_TRANSLATE_NOOP("Problems", "There is no notification setting %1."),
         QT_TRANSLATE_NOOP("Problems", "It may have been deleted; look at the list again.")},
        {"setting_changed",
         QT_TRANSLATE_NOOP("Problems", "Somebody else changed the notification setting %1 meanwhile."),
         QT_TRANSLATE_NOOP("Problems", "Compare both, then save yours over it or take what is stored.")},
        {"setting_is_users", QT_TRANSLATE_NOOP("Problems", "This is a user's notification setting."),
         QT_TRANSLATE_NOOP("Problems", "Users register and edit theirs in the user app.")},
        {"settings_without_events",
         QT_TRANSLATE_NOOP("Problems", "Settings that would be left without any event: %1. Nothing was changed."),
         QT_TRANSLATE_NOOP("Problems", "Leave at least one event on, or delete those settings.")},
        {"setting_suspended", QT_TRANSLATE_NOOP("Problems", "The user's notification setting is suspended."),
         QT_TRANSLATE_NOOP("Problems", "Allow users to set up notifications in the integration, then send it again.")},
        {"delivery_not_found", QT_TRANSLATE_NOOP("Problems", "There is no delivery %1."),
         QT_TRANSLATE_NOOP("Problems", "Look at the delivery history again.")},
        {"delivery_not_failed", QT_TRANSLATE_NOOP("Problems", "The delivery %1 has not failed."),
         QT_TRANSLATE_NOOP("Problems", "Only failed deliveries can be sent again.")},
        {"delivery_expired", QT_TRANSLATE_NOOP("Problems", "The message could not be delivered within 24 hours. %1"),
         QT_TRANSLATE_NOOP("Problems", "When the cause is gone, send it again from the delivery history.")},
        {"quiet_hours", QT_TRANSLATE_NOOP("Problems", "It came in quiet hours, and the setting drops what comes then."),
         QT_TRANSLATE_NOOP("Problems", "To be told at their end, let the setting hold such events.")},
        {"folded",
         QT_TRANSLATE_NOOP("Problems",
                           "An event of this type by this vehicle was told shortly before; the next message counts "
                           "this one."),
         QT_TRANSLATE_NOOP("Problems", "To be told of each, shorten the pause in the setting.")},
        {"delivery_lock_failed", QT_TRANSLATE_NOOP("Problems", "The lock file %1 can't be made."),
         QT_TRANSLATE_NOOP("Problems", "Check that the data folder can be written to.")},
        {"event_not_found", QT_TRANSLATE_NOOP("Problems", "The event is no longer stored."), ""},
        {"token_exists", QT_TRANSLATE_NOOP("Problems", "There is a token named %1 already."),
         QT_TRANSLATE_NOOP("Problems", "Choose another name, or revoke that one first.")},
        {"token_not_found", QT_TRANSLATE_NOOP("Problems", "There is no token named %1."),
         QT_TRANSLATE_NOOP("Problems", "`smartfleetctl tokens list` lists them.")},
    };
    return rows;
}

} // namespace smartfleet
