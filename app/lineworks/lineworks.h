// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/core/checkpoint.h"
#include "app/core/clock.h"
#include "app/domain/ids.h"
#include "app/domain/metrics.h"
#include "app/lineworks/callledger.h"
#include "app/lineworks/credentials.h"
#include "app/lineworks/endpoints.h"
#include "app/lineworks/wayout.h"
#include "app/lineworks/waytest.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

#include <memory>
#include <optional>
#include <vector>

namespace smartfleet {

/// A bot as LINE WORKS tells it.
struct Bot
{
    BotId id = {};
    QString name = {};
    QString description = {}; ///< empty in lists
    friend bool operator==(const Bot&, const Bot&) = default;
};

/// What a bot is created with.
struct NewBot
{
    QString name = {};        ///< ≤ 100
    QString description = {}; ///< ≤ 100
    QString photoUrl = {};    ///< https, ≤ 1000
    QStringList administrators = {};
    QStringList subAdministrators = {};
};

/// One page of a list.
template <typename T> struct Page
{
    std::vector<T> items = {};
    QString nextCursor = {}; ///< empty on the last page
};

/// A talk room as its bot sees it.
struct Channel
{
    ChannelId id = {};
    QString title = {};
};

/// A file for a talk room.
struct OutgoingFile
{
    QString name = {};    ///< as people see it; letters and digits of ASCII are understood everywhere
    QByteArray type = {}; ///< "text/csv"
    QByteArray content = {};
};

/// The largest file that is sent, bytes. What a company's admin allows may be less; LINE WORKS tells it by a refusal.
inline constexpr qsizetype MaxFileSize = qsizetype{10} * 1024 * 1024;

/// How the calls stand, for diagnostics and the history page.
struct QuotaView
{
    int limitPerMinute = 0;
    int usedInLastMinute = 0;                  ///< by this process, of the busiest operation
    std::chrono::milliseconds nextFreeIn = {}; ///< 0 when a message could be sent now
};

/// The one door to LINE WORKS: everything that goes there goes through here, from one thread. It signs the assertion,
/// earns and renews the token (one renewal at a time, a minute before it expires), repeats a call once with a new token
/// after a 401, keeps under the quota that LINE WORKS' headers tell, refuses redirects and answers over 4 MiB, and logs
/// method, path, status and time. Mutating calls on one bot are sent one after another. Calls are owned by this object.
/// It never repeats a call by itself otherwise.
///
/// Errors of every call: "no_network", "name_not_found", "connection_refused", "connection_lost",
/// "proxy_failed", "proxy_refused", "proxy_not_found", "proxy_sign_in",
/// "timeout", "tls_failed", "redirect_refused", "answer_too_large", "bad_reply", "rate_limited" (retryAfter),
/// "lineworks_failed" (5xx), "cancelled"; of earning the token: "client_refused" (Client ID or Secret), "key_refused"
/// (Service Account or Private Key, another app's or replaced by a newer one), "scope_missing", "clock_skewed" (args:
/// minutes, "ahead" or "behind" for our clock; told by the answer's Date header), "token_refused"; of calls:
/// "access_denied", "not_found", "request_refused" and what each names.
class LineWorks : public QObject
{
    Q_OBJECT
public:
    /// `network` carries the requests; without one it makes its own.
    LineWorks(const LineWorksEndpoints& endpoints, Clock& clock, Checkpoint checkpoint = {}, QObject* parent = nullptr,
              std::unique_ptr<QNetworkAccessManager> network = nullptr);
    ~LineWorks() override;

    /// With which app the calls are made from now on; forgets the token of the one before. Empty = none, calls fail
    /// with "not_linked".
    void setCredentials(const std::optional<LineWorksCredentials>& credentials);
    bool hasCredentials() const;

    /// Earns a token with these credentials without using them for anything else; proves all four together.
    Call<void>* tryCredentials(const LineWorksCredentials& credentials);

    /// Errors "bot_admin_unknown" (args: what LINE WORKS said), "bot_limit_reached", "photo_url_refused",
    /// "bot_refused". `maybeDone` tells whether the bot may exist although no answer was seen.
    Call<Bot>* createBot(const NewBot& bot);
    Call<Page<Bot>>* listBots(const QString& cursor = {});
    /// Error "bot_not_found".
    Call<Bot>* bot(BotId id);
    /// Error "bot_not_found" when it is gone already.
    Call<void>* deleteBot(BotId id);
    /// Makes the bot known to the domain and visible in the list from which people invite bots. Done already counts as
    /// done. Error "domain_unknown".
    Call<void>* publishBot(BotId id, DomainId domain);
    /// Whether the bot is registered in the domain and visible. Errors "bot_not_found", "bot_not_in_domain",
    /// "bot_not_visible".
    Call<void>* checkPublication(BotId id, DomainId domain);

    /// Errors "bot_not_in_room", "channel_not_found", "message_refused", "daily_quota_used".
    Call<void>* sendText(BotId bot, const ChannelId& channel, const QString& text,
                         CallPriority priority = CallPriority::Delivery);
    /// Puts a file where one message of this bot can show it within a day; gives its id. Nobody sees it before that.
    /// Errors "attachment_size_invalid" (or empty), "attachment_refused" (permission, size, type: see the detail).
    Call<QString>* uploadFile(BotId bot, const OutgoingFile& file, CallPriority priority = CallPriority::Delivery);
    /// Shows an uploaded file in a talk room. Errors as sendText().
    Call<void>* sendFile(BotId bot, const ChannelId& channel, const QString& fileId,
                         CallPriority priority = CallPriority::Delivery);
    /// Errors "recipient_not_found", "access_denied" (the bot isn't open to that person), "message_refused",
    /// "daily_quota_used".
    Call<void>* sendTextToUser(BotId bot, const QString& userId, const QString& text);
    /// Reads a room without sending to it. Errors "bot_not_in_room", "channel_not_found".
    Call<Channel>* channel(BotId bot, const ChannelId& channel);

    /// Through which proxy, and trusting whom, calls go out from now on; those under way stay as they are.
    void setWayOut(const WayOut& way);
    /// How far each of LINE WORKS' two servers can be reached, without credentials: the one that gives tokens, then the
    /// one that takes calls.
    Call<std::vector<WayReport>>* testWay();

    QuotaView quota() const;
    /// What the quota lets go to talk rooms.
    CallAllowance messageAllowance() const;
    /// No more deliveries a minute than these on average (see QuotaGovernor); nothing = as many as can be.
    void setDeliveryPace(std::optional<double> callsPerMinute);
    /// Where the calls of all processes are written down; must outlive this object. Without it only its own are known.
    void setCallLedger(CallLedger* ledger);
    /// What counts the calls; must outlive this object. Without it they aren't counted.
    void setMetrics(Metrics* metrics);
    /// The difference of LINE WORKS' clock to ours as its last answer told it, seconds; nothing before the first
    /// answer.
    std::optional<int> clockSkewSeconds() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The longest text one message can hold, in UTF-16 units.
inline constexpr int MaxMessageLength = 2000;

} // namespace smartfleet
