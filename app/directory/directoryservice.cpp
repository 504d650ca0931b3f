// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directoryservice.h"

#include "app/domain/fieldrules.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString EventsScope = u"events"_s;

QString makeToken()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((word >> shift) & 0xff));
    }
    return u"sfc_"_s +
        QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

DirectoryService::DirectoryService(Store& store, const EventCatalogue& catalogue, Clock& clock)
    : m_store(store)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
}

Result<QString> DirectoryService::addToken(const QString& name, const QString& scope)
{
    SMARTFLEET_TRY(checkName(name, u"name"_s));
    if (scope != EventsScope)
        return failure(Error::Kind::Invalid, u"invalid_field"_s, {u"scope"_s});
    QString token = makeToken();
    const AccessToken stored = {.name = name.trimmed(),
                                .scope = scope,
                                .hash = QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256),
                                .createdAt = m_clock.now()};
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store.tokens.add(stored));
        return m_store.audit.add(stored.createdAt, u"token.add"_s, stored.name, u"scope="_s + scope);
    }));
    return token;
}

Result<> DirectoryService::revokeToken(const QString& name)
{
    return m_store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store.tokens.remove(name.trimmed()));
        return m_store.audit.add(m_clock.now(), u"token.revoke"_s, name.trimmed());
    });
}

} // namespace smartfleet
