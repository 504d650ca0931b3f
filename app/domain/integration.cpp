// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/integration.h"

#include "app/domain/namedvalues.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr NamedValue<IntegrationState> StateNames[] = {{IntegrationState::NotLinked, "notLinked"},
                                                       {IntegrationState::Linking, "linking"},
                                                       {IntegrationState::Linked, "linked"},
                                                       {IntegrationState::Unlinking, "unlinking"},
                                                       {IntegrationState::NeedsAttention, "needsAttention"}};

constexpr qsizetype MostAdmins = 3;
constexpr qsizetype LongestPhotoUrl = 1000;

QStringList trimmedNames(const QStringList& names)
{
    QStringList trimmed;
    for (const QString& name : names) {
        if (const QString plain = plainValue(name); !plain.isEmpty())
            trimmed += plain;
    }
    return trimmed;
}

Result<> checkAdmins(const QStringList& admins, const QString& field)
{
    if (admins.size() > MostAdmins)
        return failure(Error::Kind::Invalid, u"too_many_admins"_s, {field});
    QStringList unique = admins;
    if (unique.removeDuplicates() > 0)
        return failure(Error::Kind::Invalid, u"admins_repeated"_s, {field});
    return {};
}

Result<> checkPhotoUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty() ||
        (url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty() && text.size() <= LongestPhotoUrl))
        return {};
    return failure(Error::Kind::Invalid, u"invalid_photo_url"_s, {formfield::PhotoUrl});
}

} // namespace

QString toString(IntegrationState state)
{
    return nameOf(StateNames, state);
}

std::optional<IntegrationState> integrationStateFromString(const QString& text)
{
    return valueOf(StateNames, text);
}

QString plainValue(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c >= u'！' && c <= u'～') // full-width, which a Japanese keyboard gives
            plain += QChar(c.unicode() - u'！' + u'!');
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format) // line breaks among them
            plain += c;
    }
    return plain.trimmed();
}

Result<IntegrationForm> normalised(IntegrationForm form)
{
    form.clientId = plainValue(form.clientId);
    form.clientSecret = plainValue(form.clientSecret);
    form.serviceAccount = plainValue(form.serviceAccount);
    form.domainId = plainValue(form.domainId);
    form.botAdmins = trimmedNames(form.botAdmins);
    form.botSubAdmins = trimmedNames(form.botSubAdmins);
    form.photoUrl = form.photoUrl.trimmed();
    const std::pair<QString, bool> required[] = {{formfield::ClientId, form.clientId.isEmpty()},
                                                 {formfield::ClientSecret, form.clientSecret.isEmpty()},
                                                 {formfield::ServiceAccount, form.serviceAccount.isEmpty()},
                                                 {formfield::PrivateKey, form.privateKey.trimmed().isEmpty()},
                                                 {formfield::DomainId, form.domainId.isEmpty()},
                                                 {formfield::BotAdmins, form.botAdmins.isEmpty()}};
    for (const auto& [field, isMissing] : required) {
        if (isMissing)
            return failure(Error::Kind::Invalid, u"missing_field"_s, {field});
    }
    const bool isPlain =
        std::all_of(form.domainId.begin(), form.domainId.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isPlain || form.domainId.toLongLong() <= 0) // 0 is also what too many digits give
        return failure(Error::Kind::Invalid, u"invalid_domain_id"_s, {formfield::DomainId});
    SMARTFLEET_TRY(checkAdmins(form.botAdmins, formfield::BotAdmins));
    SMARTFLEET_TRY(checkAdmins(form.botSubAdmins, formfield::BotSubAdmins));
    SMARTFLEET_TRY(checkPhotoUrl(form.photoUrl));
    return form;
}

} // namespace smartfleet
