// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simulatedclock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>
#include <map>
#include <set>

namespace smartfleet::test {

/// What a tenant's LINE WORKS allows, and what it tells of that.
struct TenantRules
{
    int callsPerMinute = 240;
    int messagesPerDay = 20'000;
    bool isSliding = true;        ///< the minute: the last one at any moment, else the clock's
    bool tellsQuota = true;       ///< in headers of every answer
    bool tellsRetryAfter = true;  ///< with a 429
    bool expiresAsString = false; ///< the token's life
    std::chrono::seconds tokenLife = std::chrono::hours(1);
};

/// A request as it reaches LINE WORKS.
struct SimulatedRequest
{
    QByteArray method = {};
    QString path = {};
    QByteArray bearer = {};
    QByteArray body = {};

    bool isToken() const { return path.endsWith(QStringLiteral("/token")); }
    bool isMessage() const { return path.endsWith(QStringLiteral("/messages")); }
    /// Of a message: the room, and the text or the file that is shown.
    QString room() const;
    QString text() const;
    QString fileId() const;
};

struct SimulatedAnswer
{
    /// Why, for who looks on.
    enum class Kind { Token, Shown, Taken, Attached, Unauthorized, MinuteUsed, DayUsed, Refused, NotUnderstood };

    Kind kind = Kind::Taken;
    int status = 200;
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// LINE WORKS as far as it is called to send messages. It counts strictly, in its own true time, and tells our calls
/// from those of the tenant's other apps. Written from the API's description alone: nothing here is the client's.
class SimulatedLineWorks
{
public:
    SimulatedLineWorks(const TenantRules& rules, const SimulatedClock& clock);

    SimulatedAnswer take(const SimulatedRequest& request);

    /// A room that isn't there answers 404, one without the bot 403.
    void setRoom(const QString& room, bool hasBot) { m_rooms[room] = hasBot; }
    void removeRoom(const QString& room) { m_rooms.erase(room); }
    /// Messages that contain the word are refused as malformed.
    void refuseWord(const QString& word) { m_refusedWords.insert(word); }
    /// Every access token given so far is refused from now on.
    void revokeTokens() { m_tokens.clear(); }
    /// Whether the private key is the newest one.
    void setKeyGood(bool good) { m_isKeyGood = good; }
    bool isKeyGood() const { return m_isKeyGood; }
    /// Other apps of the tenant send so many messages now.
    void neighboursSend(int messages);

    /// What was uploaded under this ID; empty when nothing was.
    QByteArray file(const QString& fileId) const;

    const TenantRules& rules() const { return m_rules; }
    /// Of this minute.
    int ownCalls();
    int allCalls();
    /// Of the last half hour.
    int ownCallsLately();
    /// Of the day in Japan.
    int ownMessages();
    int allMessages();

private:
    struct Calls
    {
        std::chrono::milliseconds at = {};
        int own = 0;
        int others = 0;
    };

    SimulatedAnswer giveToken(const SimulatedRequest& request);
    SimulatedAnswer giveUploadPlace();
    SimulatedAnswer takeFile(const SimulatedRequest& request);
    SimulatedAnswer takeMessage(const SimulatedRequest& request);
    SimulatedAnswer answer(SimulatedAnswer::Kind kind, int status, const QByteArray& body) const;
    SimulatedAnswer refuse(SimulatedAnswer::Kind kind, int status, const QByteArray& code) const;
    bool isUnderstood(const SimulatedRequest& message) const;
    bool isAssertionGood(const QByteArray& body) const;
    void count(int own, int others);
    void tellQuota(SimulatedAnswer& answer);
    std::chrono::milliseconds minuteStart() const;
    std::chrono::seconds untilReset();
    void forgetOld();
    void beginDay();

    TenantRules m_rules;
    const SimulatedClock& m_clock;
    std::map<QString, bool> m_rooms; ///< whether the bot is in it
    std::set<QString> m_refusedWords;
    std::map<QByteArray, QDateTime> m_tokens; ///< until when they are good
    std::map<QString, QByteArray> m_files;    ///< by ID; empty until uploaded
    int m_tokensGiven = 0;
    bool m_isKeyGood = true;
    std::deque<Calls> m_calls; ///< of this minute
    std::deque<Calls> m_lately;
    int m_ownLately = 0;
    qint64 m_day = 0;
    int m_ownToday = 0;
    int m_allToday = 0;
};

} // namespace smartfleet::test
