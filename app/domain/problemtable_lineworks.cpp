// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problemtable.h"

#include <QtGlobal>

namespace smartfleet {

std::span<const ProblemRow> lineworksProblems()
{
    static constexpr ProblemRow rows[] = {
        {"no_network", QT_TRANSLATE_NOOP("Problems", "There is no network connection."),
         QT_TRANSLATE_NOOP("Problems", "Check the cable or wireless connection.")},
        {"name_not_found", QT_TRANSLATE_NOOP("Problems", "The address of LINE WORKS can't be found (%1)."),
         QT_TRANSLATE_NOOP("Problems", "Check the network connection and the name server (DNS).")},
        {"connection_refused",
         QT_TRANSLATE_NOOP("Problems", "LINE WORKS can't be reached: the connection was refused."),
         QT_TRANSLATE_NOOP("Problems", "Check the network connection, firewall and proxy, then try again.")},
        {"connection_lost", QT_TRANSLATE_NOOP("Problems", "The connection to LINE WORKS broke off."),
         QT_TRANSLATE_NOOP("Problems", "Try again; if it happens often, check network and proxy.")},
        {"proxy_failed", QT_TRANSLATE_NOOP("Problems", "The proxy does not carry the connection to LINE WORKS."),
         QT_TRANSLATE_NOOP("Problems",
                           "Check the kind of proxy and its port in the preferences, and whether the proxy allows "
                           "LINE WORKS.")},
        {"proxy_refused", QT_TRANSLATE_NOOP("Problems", "The proxy refuses the connection."),
         QT_TRANSLATE_NOOP("Problems", "Check the proxy's host and port in the preferences, and that it is running.")},
        {"proxy_not_found", QT_TRANSLATE_NOOP("Problems", "The name of the proxy is not known."),
         QT_TRANSLATE_NOOP("Problems", "Check the proxy's host in the preferences.")},
        {"proxy_sign_in", QT_TRANSLATE_NOOP("Problems", "The proxy asks for a sign-in, or refuses the one it got."),
         QT_TRANSLATE_NOOP("Problems", "Enter the proxy's user and password in the preferences.")},
        {"timeout", QT_TRANSLATE_NOOP("Problems", "LINE WORKS did not answer in time."),
         QT_TRANSLATE_NOOP("Problems", "Try again in a moment.")},
        {"tls_failed",
         QT_TRANSLATE_NOOP("Problems", "The connection to LINE WORKS is not secure: its certificate was refused."),
         QT_TRANSLATE_NOOP("Problems",
                           "Check the date of this computer. Where a company proxy inspects connections, name its "
                           "certificate authority in SMARTFLEET_CA_FILE.")},
        {"redirect_refused",
         QT_TRANSLATE_NOOP("Problems", "LINE WORKS' address redirects elsewhere, which is not followed."),
         QT_TRANSLATE_NOOP("Problems", "Sign in to the network (hotel, guest Wi-Fi) or check the proxy.")},
        {"answer_too_large", QT_TRANSLATE_NOOP("Problems", "The answer was far larger than LINE WORKS' answers are."),
         QT_TRANSLATE_NOOP("Problems", "Check whether a proxy stands between.")},
        {"bad_reply", QT_TRANSLATE_NOOP("Problems", "The answer can't be understood; it may not come from LINE WORKS."),
         QT_TRANSLATE_NOOP("Problems", "Check whether a proxy stands between, and try again.")},
        {"rate_limited", QT_TRANSLATE_NOOP("Problems", "LINE WORKS takes no more calls for the moment."),
         QT_TRANSLATE_NOOP("Problems", "It goes on by itself; other programs of your company use the same quota.")},
        {"lineworks_failed", QT_TRANSLATE_NOOP("Problems", "LINE WORKS has a fault (status %1)."),
         QT_TRANSLATE_NOOP("Problems", "Try again later.")},
        {"client_refused", QT_TRANSLATE_NOOP("Problems", "LINE WORKS refused the Client ID or Client Secret."),
         QT_TRANSLATE_NOOP("Problems", "Copy both again from the app in the LINE WORKS Developer Console.")},
        {"key_refused",
         QT_TRANSLATE_NOOP("Problems",
                           "LINE WORKS refused the Private Key: it belongs to another app or Service Account, or a "
                           "newer one has been issued since."),
         QT_TRANSLATE_NOOP("Problems",
                           "Only the newest Private Key works. Issue one in the LINE WORKS Developer Console, and "
                           "enter it together with the Service Account of the same app.")},
        {"scope_missing", QT_TRANSLATE_NOOP("Problems", "The app does not have the OAuth scope “bot”."),
         QT_TRANSLATE_NOOP("Problems",
                           "Tick “bot” under OAuth Scopes of the app in the LINE WORKS Developer Console and save. It "
                           "takes a few minutes to work.")},
        {"clock_skewed", QT_TRANSLATE_NOOP("Problems", "The clock of this computer is off by %1 minutes."),
         QT_TRANSLATE_NOOP("Problems",
                           "Set the computer's date and time (switch on setting it automatically), then try again.")},
        {"token_refused", QT_TRANSLATE_NOOP("Problems", "LINE WORKS refused the access token twice."),
         QT_TRANSLATE_NOOP("Problems",
                           "Check the app in the LINE WORKS Developer Console; then edit the integration and enter "
                           "Service Account and Private Key again.")},
        {"access_denied", QT_TRANSLATE_NOOP("Problems", "LINE WORKS does not allow this."),
         QT_TRANSLATE_NOOP("Problems", "Check that the bot is published to the domain and belongs to this app.")},
        {"not_found", QT_TRANSLATE_NOOP("Problems", "LINE WORKS does not know this."),
         QT_TRANSLATE_NOOP("Problems", "It may have been deleted in LINE WORKS.")},
        {"request_refused", QT_TRANSLATE_NOOP("Problems", "LINE WORKS refused the request."),
         QT_TRANSLATE_NOOP("Problems", "See the details for LINE WORKS' own words.")},
        {"recipient_not_found",
         QT_TRANSLATE_NOOP("Problems", "LINE WORKS does not know the person this message is for."),
         QT_TRANSLATE_NOOP("Problems", "Check the LINE WORKS user ID; the person's profile shows it (name@domain).")},
        {"bot_admin_unknown", QT_TRANSLATE_NOOP("Problems", "LINE WORKS does not know a bot administrator: %1"),
         QT_TRANSLATE_NOOP("Problems",
                           "Enter the user IDs as the person's LINE WORKS profile shows them (name@domain).")},
        {"bot_limit_reached", QT_TRANSLATE_NOOP("Problems", "The company has as many bots as LINE WORKS allows."),
         QT_TRANSLATE_NOOP("Problems",
                           "Delete bots that are no longer used in LINE WORKS Admin, then register again.")},
        {"photo_url_refused", QT_TRANSLATE_NOOP("Problems", "LINE WORKS refused the bot's picture."),
         QT_TRANSLATE_NOOP("Problems", "Enter the https address of a PNG file that can be reached from the internet.")},
        {"bot_refused", QT_TRANSLATE_NOOP("Problems", "LINE WORKS refused to create the bot."),
         QT_TRANSLATE_NOOP("Problems", "See the details for LINE WORKS' own words.")},
        {"bot_not_found", QT_TRANSLATE_NOOP("Problems", "The bot no longer exists in LINE WORKS."),
         QT_TRANSLATE_NOOP("Problems", "Delete the integration and register again: a new bot is created.")},
        {"domain_unknown", QT_TRANSLATE_NOOP("Problems", "LINE WORKS does not know this Domain ID for the app."),
         QT_TRANSLATE_NOOP("Problems", "Copy the Domain ID from the LINE WORKS Developer Console.")},
        {"bot_not_in_domain", QT_TRANSLATE_NOOP("Problems", "The bot is not added to the domain."),
         QT_TRANSLATE_NOOP("Problems",
                           "Add the bot in LINE WORKS Admin, or delete the integration and register again.")},
        {"bot_not_visible", QT_TRANSLATE_NOOP("Problems", "The bot is hidden in the domain."),
         QT_TRANSLATE_NOOP("Problems", "Set the bot to public in LINE WORKS Admin.")},
        {"bot_not_in_room", QT_TRANSLATE_NOOP("Problems", "The bot スマートフリート is not in the talk room."),
         QT_TRANSLATE_NOOP("Problems",
                           "Invite the bot to the talk room in LINE WORKS: talk room settings, Invite bot.")},
        {"channel_not_found",
         QT_TRANSLATE_NOOP("Problems", "LINE WORKS does not know this talk room, or the bot is not in it."),
         QT_TRANSLATE_NOOP("Problems",
                           "Check the channel ID, and that the bot スマートフリート is invited to the talk room.")},
        {"message_refused", QT_TRANSLATE_NOOP("Problems", "LINE WORKS refused the message."),
         QT_TRANSLATE_NOOP("Problems", "See the details for LINE WORKS' own words.")},
        {"daily_quota_used", QT_TRANSLATE_NOOP("Problems", "The company's bot messages of today are used up."),
         QT_TRANSLATE_NOOP("Problems", "Sending goes on after midnight (Japan time).")},
    };
    return rows;
}

} // namespace smartfleet
