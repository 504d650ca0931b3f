// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/sameincident.h"

#include "app/domain/eventtype.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 SecondsApart = 10;
constexpr std::size_t MostRemembered = 500;

} // namespace

std::optional<Report> reportOf(const Delivery& delivery, const Event& event, const QByteArray& raw)
{
    if (!event.source.startsWith(u"traccar:") || event.type == OtherEventType || !event.occurredAt.isValid())
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson(raw).object().value(u"event"_s).toObject();
    const QString name = body.value(u"type"_s).toString();
    const QString alarm = body.value(u"attributes"_s).toObject().value(u"alarm"_s).toString();
    const bool isAlarm = name == u"alarm";
    if (name.isEmpty() || (isAlarm && alarm.isEmpty()))
        return std::nullopt;
    return Report{.delivery = delivery.id,
                  .room = delivery.channel,
                  .setting = delivery.setting,
                  .source = event.source,
                  .type = event.type,
                  .name = isAlarm ? alarm : name,
                  .isAlarm = isAlarm,
                  .at = event.occurredAt};
}

bool isSameIncident(const Report& a, const Report& b)
{
    return a.isAlarm != b.isAlarm && a.type == b.type && a.source == b.source && a.room == b.room &&
        a.setting == b.setting && std::abs(a.at.secsTo(b.at)) <= SecondsApart;
}

void ToldReports::remember(const Report& report)
{
    std::erase_if(m_reports, [&report](const Report& told) { return told.delivery == report.delivery; });
    m_reports.push_back(report);
    if (m_reports.size() > MostRemembered)
        m_reports.pop_front();
}

std::optional<Report> ToldReports::takeTwin(const Report& report)
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(),
                                    [&report](const Report& told) { return isSameIncident(told, report); });
    if (found == m_reports.end())
        return std::nullopt;
    Report twin = std::move(*found);
    m_reports.erase(found);
    return twin;
}

} // namespace smartfleet
