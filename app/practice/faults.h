// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace smartfleet {

/// A rule by which the practice LINE WORKS misbehaves on purpose.
struct PracticeFault
{
    enum class Kind {
        Delay,         ///< answers as usual, but later; adds to the delays of other rules
        DropBefore,    ///< ends the connection; the request takes no effect
        DropAfter,     ///< the request takes effect; then ends the connection without an answer
        Status,        ///< answers `status` with an error body
        ProxyPage,     ///< answers an HTML page of a gateway, 502 unless `status` says otherwise
        BrokenJson,    ///< a JSON body that stops in the middle, 200 unless `status` says otherwise
        EmptyBody,     ///< no body at all, 200 unless `status` says otherwise
        ExpiredToken,  ///< the token sent is revoked and refused with 401
        OversizedBody, ///< a JSON body of `bytes`
        Truncated,     ///< ends the connection in the middle of the right answer's body (after the effect)
        Redirect,      ///< 302 to `location`
        Hang,          ///< never answers
    };

    Kind kind = Kind::Status;
    QString method = {};    ///< empty: any
    QString path = {};      ///< with * for anything, e.g. "/v1.0/bots/*/messages"; empty: any but /practice
    int skip = 0;           ///< so many matching requests are let through first: the nth is hit with n - 1
    int count = 1;          ///< so many are hit; -1: all that follow
    double probability = 1; ///< of hitting a request that it would hit
    std::chrono::milliseconds delay = {}; ///< before the answer or drop, with every kind
    int status = 0;                       ///< 0: the kind's own (Status: 503)
    QString code = {};                    ///< of the error body; empty: the status' usual one
    QString description = {};
    std::optional<int> retryAfter = {}; ///< seconds, as a Retry-After header
    bool afterEffect = false;           ///< whether the request takes effect although the answer is a fault
    qint64 bytes = qint64{8} * 1024 * 1024;
    QString location = QStringLiteral("http://127.0.0.1:9/elsewhere");
};

/// From the JSON of the control interface (`nth` may stand for `skip`); nothing when a name or type is wrong.
std::optional<PracticeFault> faultFromJson(const QJsonObject& json);

/// The rules, and small ways in which the server's habits can be set. Used from the server's thread.
class PracticeFaults
{
public:
    /// What happens to one request.
    struct Verdict
    {
        std::chrono::milliseconds delay = {};
        std::optional<PracticeFault> fault = {};
    };

    /// The id of the rule, for remove().
    int add(const PracticeFault& fault);
    void remove(int id);
    /// Takes all rules away; the habits below stay.
    void clear();
    /// Rules that can still hit something.
    std::vector<PracticeFault> rules() const;
    /// Of the dice behind `probability`, so that a run can be repeated.
    void setSeed(quint32 seed) { m_dice.seed(seed); }

    /// Counts the request against the rules; the first rule of a kind other than Delay that hits decides.
    Verdict decide(const QString& method, const QString& path);

    /// The server's clock, seconds ahead (or, negative, behind): Date headers, tokens, assertions, the day of the
    /// message quota.
    void setClockSkew(qint64 seconds) { m_clockSkew = seconds; }
    qint64 clockSkew() const { return m_clockSkew; }
    /// Whether the token answer's expires_in is written as a string, as has been seen.
    void setExpiresInAsString(bool asString) { m_expiresInAsString = asString; }
    bool expiresInAsString() const { return m_expiresInAsString; }

private:
    struct Rule
    {
        int id = 0;
        PracticeFault fault;
    };
    bool hits(PracticeFault& fault, const QString& method, const QString& path);

    std::vector<Rule> m_rules;
    int m_lastId = 0;
    QRandomGenerator m_dice{1};
    qint64 m_clockSkew = 0;
    bool m_expiresInAsString = false;
};

} // namespace smartfleet
