// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicedescriptor.h"

#include "app/domain/notificationsystem.h"
#include "ui/services/statewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// What the card of LINE WORKS says.
class LineWorksCard
{
    Q_DECLARE_TR_FUNCTIONS(LineWorksCard)
public:
    static QString description() { return tr("Notifies LINE WORKS of the events that occur."); }
    static QString condition() { return tr("Only for customers who have a LINE WORKS contract of their own."); }
    static std::vector<ServiceFact> facts(const Integration& link, const QDateTime& lastDelivery)
    {
        const QString none = tr("None");
        const auto orNone = [&none](const QString& text) {
            return text.isEmpty() ? none : text;
        };
        const auto time = [](const QDateTime& at, const QString& otherwise) {
            return at.isNull() ? otherwise : QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
        };
        const QString bot = link.bot.value == 0 ? none : tr("%1 (Bot ID %2)").arg(link.botName).arg(link.bot.value);
        return {
            {u"linkedAt"_s, tr("Linked since"), time(link.linkedAt, none)},
            {u"lastDelivery"_s, tr("Last successful delivery"), time(lastDelivery, tr("None yet"))},
            {u"bot"_s, tr("Bot"), bot},
            {u"domain"_s, tr("Domain ID"), QString::number(link.domain.value)},
            {u"clientId"_s, tr("Client ID"), orNone(link.clientId)},
            {u"serviceAccount"_s, tr("Service Account"), orNone(link.serviceAccount)},
            {u"userPermission"_s, tr("User permission"), wordForUserPermission(link.userPermission)},
            {u"admins"_s, tr("Bot administrators"), orNone(link.botAdmins.join(u", "_s))},
            {u"subAdmins"_s, tr("Deputy bot administrators"), orNone(link.botSubAdmins.join(u", "_s))},
        };
    }
};

} // namespace

const std::vector<ServiceDescriptor>& serviceDescriptors()
{
    static const std::vector<ServiceDescriptor> all{
        {LineWorksSystem, &LineWorksCard::description, &LineWorksCard::condition, &LineWorksCard::facts}};
    return all;
}

} // namespace smartfleet
