// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace smartfleet {

/// Where a link stands.
enum class IntegrationState {
    NotLinked,      ///< 未連携
    Linking,        ///< being registered, or a registration that was cut off and waits to be finished or undone
    Linked,         ///< 連携中
    Unlinking,      ///< being deleted, or a deletion that was cut off
    NeedsAttention, ///< linked, but LINE WORKS refuses the credentials (row C7) or the secrets are gone: repair by
                    ///< editing
};
QString toString(IntegrationState state); ///< "notLinked", "linking", …
std::optional<IntegrationState> integrationStateFromString(const QString& text);

/// The name under which every bot of ours is created (row C5).
inline const QString BotName = QStringLiteral("スマートフリート");

/// The stored record of the link with LINE WORKS. No secret is in it: those lie in the keychain under
/// `secretGeneration`.
struct Integration
{
    IntegrationState state = IntegrationState::NotLinked;
    QString clientId = {};
    QString serviceAccount = {};
    DomainId domain = {};
    QStringList botAdmins = {};    ///< 主担当: 1-3 LINE WORKS user IDs
    QStringList botSubAdmins = {}; ///< 副担当: 0-3
    bool userPermission = false;   ///< 利用者操作許可
    QString photoUrl = {};         ///< https address of the bot's picture
    BotId bot = {};
    QString botName = {};
    QString marker = {};               ///< UUID in the bot's description, by which a lost bot is found again
    QString step = {};                 ///< the last step of the running procedure that is done; "" when none runs
    bool undoing = false;              ///< Linking only: it failed, and what was done is being taken back
    int secretGeneration = 0;          ///< which entry of the keychain holds the secrets in force
    int pendingGeneration = 0;         ///< an edit's new entry before it is in force; 0 = none
    int staleGeneration = 0;           ///< an entry that is to be forgotten; 0 = none
    QDateTime linkedAt = {};           ///< UTC; null until linked
    std::optional<Error> problem = {}; ///< why it needs attention, or what stopped the procedure
    qint64 version = 0;                ///< goes up with every change, so that other processes notice
    friend bool operator==(const Integration&, const Integration&) = default;
};

/// What the admin fills in to link (rows C1, C2). The two secrets are never stored with the record.
struct IntegrationForm
{
    QString clientId = {};
    QString clientSecret = {};
    QString serviceAccount = {};
    QByteArray privateKey = {}; ///< PEM as pasted or read
    QString domainId = {};
    QStringList botAdmins = {};
    QStringList botSubAdmins = {};
    bool userPermission = false;
    QString photoUrl = {}; ///< empty = the packaged default
};

/// What editing may change (row C4); what is empty stays as it is.
struct IntegrationEdit
{
    std::optional<QString> serviceAccount = {};
    std::optional<QByteArray> privateKey = {};
    std::optional<bool> userPermission = {};
};

/// Which field of the form an error is about, as in `Error::args.first()`.
namespace formfield {
inline const QString ClientId = QStringLiteral("clientId");
inline const QString ClientSecret = QStringLiteral("clientSecret");
inline const QString ServiceAccount = QStringLiteral("serviceAccount");
inline const QString PrivateKey = QStringLiteral("privateKey");
inline const QString DomainId = QStringLiteral("domainId");
inline const QString BotAdmins = QStringLiteral("botAdmins");
inline const QString BotSubAdmins = QStringLiteral("botSubAdmins");
inline const QString PhotoUrl = QStringLiteral("photoUrl");
} // namespace formfield

/// A value as it was pasted, understood: full-width letters and digits made plain, line breaks, invisible characters
/// and the blanks around it taken out. A blank within stays: it may divide two values.
QString plainValue(const QString& text);

/// The form with its values understood as by plainValue(); first offending field as error ("missing_field",
/// "invalid_domain_id", "too_many_admins", "admins_repeated", "invalid_photo_url"). The private key is checked
/// elsewhere, by lineworks/privatekey.h.
Result<IntegrationForm> normalised(IntegrationForm form);

} // namespace smartfleet
