// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/integrationfieldwords.h"

#include "app/domain/integration.h"

#include <QCoreApplication>

namespace smartfleet {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(IntegrationFields)
public:
    static QString kept() { return tr("Kept in this computer's keychain; it is never shown again."); }
    static FieldWords findable(const QString& label, const QString& explanation = {})
    {
        return {label, explanation, tr("Where do I find this?: %1").arg(label)};
    }
    static FieldWords of(const QString& field, bool isEdit)
    {
        if (field == formfield::ClientId)
            return findable(tr("Client ID"));
        if (field == formfield::ClientSecret)
            return findable(tr("Client Secret"), kept());
        if (field == formfield::ServiceAccount)
            return findable(tr("Service Account"));
        if (field == formfield::PrivateKey)
            return findable(
                tr("Private Key"),
                isEdit ? tr("Leave it empty to keep the present one. After a reissue, enter the newest one.") : kept());
        if (field == formfield::DomainId)
            return findable(tr("Domain ID"), isEdit ? QString() : tr("Digits only."));
        if (field == formfield::BotAdmins)
            return findable(tr("Bot administrators"),
                            isEdit ? QString()
                                   : tr("LINE WORKS user IDs, separated by commas; up to three. A "
                                        "person finds theirs in their LINE WORKS profile."));
        if (field == formfield::BotSubAdmins)
            return findable(tr("Deputy bot administrators"),
                            isEdit ? QString() : tr("LINE WORKS user IDs, separated by commas; up to three."));
        if (field == UserPermissionField)
            return {tr("User permission"),
                    tr("When allowed, each user can set up LINE WORKS notifications of their own in the user app."),
                    {}};
        return {tr("Picture address"),
                tr("An https address of the bot's picture. Left empty, the bot gets our picture."),
                {}};
    }
};

} // namespace

FieldWords wordsOfField(const QString& field, bool isEdit)
{
    return Words::of(field, isEdit);
}

} // namespace smartfleet
