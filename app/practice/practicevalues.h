// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace smartfleet {

/// Which plan the practice tenant pays: decides the calls it may make a minute.
enum class PracticePlan { Free, Paid };

/// Why something was refused, in LINE WORKS' own words.
struct PracticeRefusal
{
    int status = 400;
    QString code = {};
    QString description = {};
};

/// A person of the practice tenant.
struct PracticeUser
{
    QString userId = {};  ///< UUID
    QString loginId = {}; ///< name@domain
    QString name = {};    ///< as people see it
    friend bool operator==(const PracticeUser&, const PracticeUser&) = default;
};

/// An app registration as the Developer Console shows it. Lists leave the two secrets empty.
struct PracticeApp
{
    QString clientId = {};
    QString clientSecret = {};
    QString serviceAccount = {};
    QByteArray privateKey = {}; ///< PEM, PKCS#8; the newest, the only one that works
    QString name = {};
    QStringList scopes = {};
    qint64 domainId = 0; ///< the domain in which it is registered
    std::chrono::seconds tokenLife = std::chrono::hours(24);
};

/// How a bot stands in one domain.
struct PracticeRegistration
{
    qint64 domainId = 0;
    bool visible = false;
    bool allowToSelectedMember = false;
    QStringList members = {}; ///< user ids (UUID) that may use it when only selected ones may
    friend bool operator==(const PracticeRegistration&, const PracticeRegistration&) = default;
};

/// A bot with all that was told of it.
struct PracticeBot
{
    qint64 botId = 0;
    QString clientId = {}; ///< of the app that made it; no other may use it
    QString secret = {};
    QString name = {};
    QString photoUrl = {};
    QString description = {};
    QStringList administrators = {};    ///< user ids (UUID)
    QStringList subadministrators = {}; ///< likewise
    std::vector<qint64> allowDomains = {};
    bool enableGroupJoin = false;
    bool enableCallback = false;
    QString callbackUrl = {};
    QStringList callbackEvents = {};
    QJsonObject more = {}; ///< defaultRichmenuId and the i18n… fields as they came
    QDateTime createdAt = {};
    QDateTime modifiedAt = {};
    std::vector<PracticeRegistration> registrations = {};
};

/// A talk room.
struct PracticeRoom
{
    QString channelId = {}; ///< UUID
    QString title = {};
    qint64 domainId = 0;
    bool oneToOne = false;         ///< one person and one bot: enableGroupJoin isn't needed
    QStringList members = {};      ///< user ids (UUID)
    std::vector<qint64> bots = {}; ///< bots that were invited
};

/// A file for which a bot was given a place.
struct PracticeFile
{
    QString fileId = {};
    QString place = {}; ///< the part of the upload's path that leads to it
    qint64 botId = 0;
    QString name = {};
    QDateTime createdAt = {};
    bool isUploaded = false;
    bool isUsed = false; ///< a message has shown it
    QByteArray content = {};
};

/// A message as it arrived. Either `channelId` or `userId` is set.
struct PracticeMessage
{
    qint64 id = 0; ///< ascending in the order of arrival, from 1
    qint64 botId = 0;
    QString channelId = {};
    QString userId = {};
    QJsonObject content = {};
    QDateTime receivedAt = {};
    QString fileName = {}; ///< of the file that it shows, if any
    qint64 fileSize = 0;   ///< bytes

    /// What a person reads of it: the text, the name and size of a file, or the alternative or leading text of the
    /// other types.
    QString text() const;
};

/// One answered (or dropped) request. It never holds a header, a query or a body.
struct PracticeRequest
{
    QString method = {};
    QString path = {};
    int status = 0; ///< 0: the connection was dropped, or the caller went away first
    qint64 milliseconds = 0;
    QString errorCode = {};
    QDateTime at = {};
};

} // namespace smartfleet

Q_DECLARE_METATYPE(smartfleet::PracticeMessage)
Q_DECLARE_METATYPE(smartfleet::PracticeRequest)
