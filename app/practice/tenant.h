// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicevalues.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>

namespace smartfleet {

/// What an app is registered with.
struct PracticeAppRequest
{
    QString name = {};
    QStringList scopes = {QStringLiteral("bot")};
    qint64 domainId = 0; ///< 0: the first domain
    std::chrono::seconds tokenLife = std::chrono::hours(24);
    int keyBits = 2048; ///< 4096 takes long to make
};

/// An access token as the server keeps it.
struct PracticeToken
{
    QString clientId = {};
    QStringList scopes = {};
    QDateTime expiresAt = {};
};

/// The state of the practice LINE WORKS: what a Developer Console, an Admin and the people in the talk rooms would see
/// and do. Everything it returns is a value. Used from the thread in which it lives.
class PracticeTenant : public QObject
{
    Q_OBJECT
public:
    explicit PracticeTenant(QObject* parent = nullptr);

    // --- the company ---
    void addDomain(qint64 domainId);
    const std::vector<qint64>& domains() const { return m_domains; }
    bool hasDomain(qint64 domainId) const;
    void setPlan(PracticePlan plan);
    PracticePlan plan() const { return m_plan; }
    /// `loginId` is name@domain. Gives the user its UUID.
    PracticeUser addUser(const QString& name, const QString& loginId);
    /// By UUID or login id.
    std::optional<PracticeUser> user(const QString& idOrLoginId) const;
    std::vector<PracticeUser> users() const { return m_users; }

    // --- the Developer Console ---
    /// Registers an app and makes its key now; the only calls that give the secrets away are this one and app().
    PracticeApp createApp(const PracticeAppRequest& request);
    /// With its secrets, as the console shows it to its admin.
    std::optional<PracticeApp> app(const QString& clientId) const;
    /// Without secrets.
    std::vector<PracticeApp> apps() const;
    QByteArray publicKey(const QString& clientId) const;
    /// Makes a new key and gives it; the one before stops working at once. Empty for an unknown app.
    QByteArray reissueKey(const QString& clientId, int keyBits = 2048);
    QString reissueSecret(const QString& clientId);
    /// False for an unknown app. Tokens that were earned keep their scopes.
    bool setScopes(const QString& clientId, const QStringList& scopes);
    /// Access and refresh tokens alike.
    bool revokeTokens(const QString& clientId);

    // --- tokens ---
    QString issueAccessToken(const PracticeToken& token);
    QString issueRefreshToken(const PracticeToken& token);
    std::optional<PracticeToken> accessToken(const QString& token) const;
    std::optional<PracticeToken> refreshToken(const QString& token) const;
    void revokeToken(const QString& token);

    // --- bots ---
    /// How many bots the tenant may have; 300 unless set.
    void setBotLimit(int limit) { m_botLimit = limit; }
    bool isBotLimitReached() const { return static_cast<int>(m_bots.size()) >= m_botLimit; }
    /// Whether an app's list of bots shows those of other apps too; it isn't known what LINE WORKS does. Default: no.
    void setListShowsOtherApps(bool shows) { m_listShowsOtherApps = shows; }
    bool listShowsOtherApps() const { return m_listShowsOtherApps; }
    /// The id that the next bot gets.
    void setNextBotId(qint64 botId) { m_nextBotId = botId; }
    std::vector<PracticeBot> bots() const;
    std::optional<PracticeBot> bot(qint64 botId) const;
    /// Gives the bot its id, secret and times.
    PracticeBot addBot(PracticeBot bot);
    /// Replaces the bot of the same id.
    void putBot(PracticeBot bot);
    bool deleteBot(qint64 botId);
    QString reissueBotSecret(qint64 botId);

    // --- talk rooms ---
    /// Gives the room its UUID. `members` are UUIDs or login ids; empty: everybody. `oneToOne`: the room of one person
    /// and one bot.
    PracticeRoom createRoom(const QString& title, const QStringList& members = {}, bool oneToOne = false);
    std::vector<PracticeRoom> rooms() const { return m_rooms; }
    std::optional<PracticeRoom> room(const QString& channelId) const;
    /// As a person of the room invites a bot; nothing when it worked (or the bot was there already).
    std::optional<PracticeRefusal> inviteBot(const QString& channelId, qint64 botId);
    /// False when the bot wasn't in it.
    bool removeBot(const QString& channelId, qint64 botId);
    /// Whether people of these can use the bot in that domain: added, visible, and not for others alone.
    bool isUsable(const PracticeBot& bot, qint64 domainId, const QStringList& userIds) const;

    // --- files ---
    /// How large a file may be, bytes; in LINE WORKS the company's admin decides. 10 MiB unless set.
    void setFileSizeLimit(qint64 bytes) { m_fileSizeLimit = bytes; }
    qint64 fileSizeLimit() const { return m_fileSizeLimit; }
    /// Which endings of file names messages may not have; LINE WORKS' own list unless set.
    void setBlockedFileTypes(const QStringList& endings) { m_blockedFileTypes = endings; }
    bool isBlockedFile(const QString& name) const;
    /// Gives a place for a file of this bot.
    PracticeFile addFile(qint64 botId, const QString& name);
    std::optional<PracticeFile> file(const QString& fileId) const;
    std::optional<PracticeFile> fileAtPlace(const QString& place) const;
    /// Replaces the file of the same id.
    void putFile(const PracticeFile& file);
    /// A place and what was put there last a day.
    bool isExpired(const PracticeFile& file) const;

    // --- messages ---
    PracticeMessage addMessage(PracticeMessage message);
    /// In the order of arrival; the oldest are forgotten beyond a million.
    std::vector<PracticeMessage> messages() const;
    std::vector<PracticeMessage> messagesInRoom(const QString& channelId, qint64 afterId = 0) const;
    /// By UUID or login id.
    std::vector<PracticeMessage> messagesToUser(const QString& idOrLoginId, qint64 afterId = 0) const;
    void clearMessages();

    /// The time by which tokens live and things are dated; the server sets it.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    QDateTime now() const { return m_now(); }

signals:
    /// Anything but messages changed.
    void changed();
    void messageReceived(const smartfleet::PracticeMessage& message);

private:
    struct App
    {
        PracticeApp values;
        QByteArray publicPem;
    };
    App* findApp(const QString& clientId);
    const App* findApp(const QString& clientId) const;
    PracticeRoom* findRoom(const QString& channelId);
    std::vector<PracticeMessage> messagesWhere(qint64 afterId,
                                               const std::function<bool(const PracticeMessage&)>& wanted) const;

    std::function<QDateTime()> m_now;
    std::vector<qint64> m_domains;
    PracticePlan m_plan = PracticePlan::Paid;
    std::vector<PracticeUser> m_users;
    std::vector<App> m_apps;
    std::map<QString, PracticeToken> m_accessTokens;
    std::map<QString, PracticeToken> m_refreshTokens;
    int m_botLimit = 300;
    bool m_listShowsOtherApps = false;
    qint64 m_nextBotId = 6'811'001;
    std::map<qint64, PracticeBot> m_bots;
    std::vector<PracticeRoom> m_rooms;
    qint64 m_fileSizeLimit = qint64{10} * 1024 * 1024;
    QStringList m_blockedFileTypes = {QStringLiteral("bat"), QStringLiteral("cmd"), QStringLiteral("com"),
                                      QStringLiteral("cpl"), QStringLiteral("exe"), QStringLiteral("scr"),
                                      QStringLiteral("js"),  QStringLiteral("vbs"), QStringLiteral("wsf"),
                                      QStringLiteral("hta")};
    std::deque<PracticeFile> m_files;
    std::deque<PracticeMessage> m_messages;
    qint64 m_lastMessageId = 0;
};

} // namespace smartfleet
