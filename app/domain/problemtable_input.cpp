// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problemtable.h"

#include <QtGlobal>

namespace smartfleet {

std::span<const ProblemRow> inputProblems()
{
    static constexpr ProblemRow rows[] = {
        {"cancelled", QT_TRANSLATE_NOOP("Problems", "Cancelled."),
         ""},
        {"missing_field", QT_TRANSLATE_NOOP("Problems", "%1 is missing."),
         QT_TRANSLATE_NOOP("Problems", "Enter it: it is required.")},
        {"invalid_field", QT_TRANSLATE_NOOP("Problems", "%1 is empty, too long, or holds characters that can't be used."),
         QT_TRANSLATE_NOOP("Problems", "Use up to 100 characters, without line breaks.")},
        {"invalid_id", QT_TRANSLATE_NOOP("Problems", "%1 can't be used as an ID."),
         QT_TRANSLATE_NOOP("Problems", "Use up to 64 letters, digits, hyphens, underscores and dots (half-width).")},
        {"invalid_domain_id", QT_TRANSLATE_NOOP("Problems", "The Domain ID is not a number."),
         QT_TRANSLATE_NOOP("Problems", "Copy the Domain ID from the LINE WORKS Developer Console; it holds digits only.")},
        {"invalid_channel_id", QT_TRANSLATE_NOOP("Problems", "This is not a channel ID."),
         QT_TRANSLATE_NOOP("Problems", "Copy the channel ID from the settings of the talk room: letters, digits and hyphens.")},
        {"invalid_photo_url", QT_TRANSLATE_NOOP("Problems", "The address of the bot's picture is not an https address of up to 1,000 characters."),
         QT_TRANSLATE_NOOP("Problems", "Enter an address that begins with https://, or leave the field empty.")},
        {"too_many_admins", QT_TRANSLATE_NOOP("Problems", "%1: there are more than three."),
         QT_TRANSLATE_NOOP("Problems", "Enter at most three user IDs.")},
        {"admins_repeated", QT_TRANSLATE_NOOP("Problems", "%1: the same user ID is there twice."),
         QT_TRANSLATE_NOOP("Problems", "Enter each user ID once.")},
        {"unknown_event_type", QT_TRANSLATE_NOOP("Problems", "There is no event type “%1”."),
         QT_TRANSLATE_NOOP("Problems", "`smartfleetctl events types` lists the event types.")},
        {"no_events", QT_TRANSLATE_NOOP("Problems", "No event is switched on."),
         QT_TRANSLATE_NOOP("Problems", "Switch on at least one event.")},
        {"catalogue_broken", QT_TRANSLATE_NOOP("Problems", "The event catalogue can't be read."),
         QT_TRANSLATE_NOOP("Problems", "Install the program again.")},
        {"key_missing", QT_TRANSLATE_NOOP("Problems", "The Private Key is missing."),
         QT_TRANSLATE_NOOP("Problems", "Choose the file that the LINE WORKS Developer Console gave you, or paste its text.")},
        {"key_is_public", QT_TRANSLATE_NOOP("Problems", "This is a public key, not the Private Key."),
         QT_TRANSLATE_NOOP("Problems", "Enter the file that begins with BEGIN PRIVATE KEY.")},
        {"key_is_certificate", QT_TRANSLATE_NOOP("Problems", "This is a certificate, not the Private Key."),
         QT_TRANSLATE_NOOP("Problems", "Enter the file that begins with BEGIN PRIVATE KEY.")},
        {"key_encrypted", QT_TRANSLATE_NOOP("Problems", "The Private Key is protected by a pass-phrase."),
         QT_TRANSLATE_NOOP("Problems", "Enter the key as the LINE WORKS Developer Console gave it, without a pass-phrase.")},
        {"key_not_rsa", QT_TRANSLATE_NOOP("Problems", "The Private Key is not an RSA key."),
         QT_TRANSLATE_NOOP("Problems", "LINE WORKS issues RSA keys: enter the file from the Developer Console.")},
        {"key_too_short", QT_TRANSLATE_NOOP("Problems", "The Private Key has only %1 bits."),
         QT_TRANSLATE_NOOP("Problems", "LINE WORKS issues keys of 2048 bits: enter the file from the Developer Console.")},
        {"key_unreadable", QT_TRANSLATE_NOOP("Problems", "This can't be read as a Private Key."),
         QT_TRANSLATE_NOOP("Problems", "Enter the whole file from the Developer Console, from BEGIN PRIVATE KEY to END PRIVATE KEY.")},
        {"url_invalid", QT_TRANSLATE_NOOP("Problems", "%1 is not a web address."),
         QT_TRANSLATE_NOOP("Problems", "Correct this environment variable.")},
        {"url_not_https", QT_TRANSLATE_NOOP("Problems", "%1 is not an https address."),
         QT_TRANSLATE_NOOP("Problems", "Use https; plain http is for addresses of this computer alone.")},
        {"ca_file_unreadable", QT_TRANSLATE_NOOP("Problems", "The file in %1 holds no certificate that can be read."),
         QT_TRANSLATE_NOOP("Problems", "Name a PEM file with the certificate authority.")},
        {"plan_invalid", QT_TRANSLATE_NOOP("Problems", "%1 is neither free nor paid."),
         QT_TRANSLATE_NOOP("Problems", "Set it to free or paid.")},
        {"file_unreadable", QT_TRANSLATE_NOOP("Problems", "The file %1 can't be read: %2"),
         QT_TRANSLATE_NOOP("Problems", "Check its name and whether you may read it.")},
        {"file_unwritable", QT_TRANSLATE_NOOP("Problems", "The file %1 can't be written: %2"),
         QT_TRANSLATE_NOOP("Problems", "Check that there is room and that you may write there.")},
        {"command_line_wrong", QT_TRANSLATE_NOOP("Problems", "The command line is wrong: %1"),
         QT_TRANSLATE_NOOP("Problems", "--help shows what can be said.")},
        {"standard_input_twice", QT_TRANSLATE_NOOP("Problems", "Only one of the two secrets can come from standard input."),
         QT_TRANSLATE_NOOP("Problems", "Put the other one into a file.")},
        {"nothing_named", QT_TRANSLATE_NOOP("Problems", "No delivery was named."),
         QT_TRANSLATE_NOOP("Problems", "Name the deliveries' IDs, or --all-failed.")},
        {"csv_not_text", QT_TRANSLATE_NOOP("Problems", "The file is neither UTF-8 nor Shift_JIS text."),
         QT_TRANSLATE_NOOP("Problems", "Save it as CSV (UTF-8) and try again.")},
        {"csv_header", QT_TRANSLATE_NOOP("Problems", "The header row is wrong: %1"),
         QT_TRANSLATE_NOOP("Problems", "Use the column names that the help shows.")},
        {"csv_lines", QT_TRANSLATE_NOOP("Problems", "%1 line(s) of the file are wrong. Nothing was imported."),
         QT_TRANSLATE_NOOP("Problems", "Correct the lines and import the file again.")},
        {"csv_field_count", QT_TRANSLATE_NOOP("Problems", "The line has more fields than the header row."),
         QT_TRANSLATE_NOOP("Problems", "Put fields that hold commas into quotation marks.")},
        {"csv_quotes", QT_TRANSLATE_NOOP("Problems", "The quotation marks of the line don't fit together."),
         QT_TRANSLATE_NOOP("Problems", "Put the whole field into quotation marks, and double those within it.")},
        {"csv_repeated", QT_TRANSLATE_NOOP("Problems", "%1 is on more than one line."),
         QT_TRANSLATE_NOOP("Problems", "Leave one of the lines.")},
    };
    return rows;
}

} // namespace smartfleet
