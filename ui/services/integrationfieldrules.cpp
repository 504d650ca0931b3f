// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/integrationfieldrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// A form in which nothing is wrong, to check one field of another at a time.
IntegrationForm flawless()
{
    const QString any = u"1"_s;
    return {.clientId = any,
            .clientSecret = any,
            .serviceAccount = any,
            .privateKey = "1",
            .domainId = any,
            .botAdmins = {any}};
}

} // namespace

QStringList splitIds(const QString& text)
{
    // full-width blanks count, too: whoever types Japanese gets them without noticing
    static const QRegularExpression separators(u"[,;、，\\s]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(separators, Qt::SkipEmptyParts);
}

std::optional<Error> errorOfField(const IntegrationForm& form, const QString& field)
{
    IntegrationForm probe = flawless();
    if (field == formfield::ClientId)
        probe.clientId = form.clientId;
    else if (field == formfield::ClientSecret)
        probe.clientSecret = form.clientSecret;
    else if (field == formfield::ServiceAccount)
        probe.serviceAccount = form.serviceAccount;
    else if (field == formfield::PrivateKey)
        probe.privateKey = form.privateKey;
    else if (field == formfield::DomainId)
        probe.domainId = form.domainId;
    else if (field == formfield::BotAdmins)
        probe.botAdmins = form.botAdmins;
    else if (field == formfield::BotSubAdmins)
        probe.botSubAdmins = form.botSubAdmins;
    else if (field == formfield::PhotoUrl)
        probe.photoUrl = form.photoUrl;
    const Result<IntegrationForm> checked = normalised(probe);
    return checked ? std::nullopt : std::optional<Error>(checked.error());
}

} // namespace smartfleet
