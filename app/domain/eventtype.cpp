// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/eventtype.h"

#include "app/domain/namedvalues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr NamedValue<Severity> SeverityNames[] = {
    {Severity::Normal, "normal"}, {Severity::Warning, "warning"}, {Severity::Urgent, "urgent"}};

} // namespace

} // namespace smartfleet

// a static library's resources register only when something asks for them, and Qt wants that asked outside every
// namespace
static void registerDomainResources()
{
    Q_INIT_RESOURCE(domain);
}

namespace smartfleet {

QString toString(Severity severity)
{
    return nameOf(SeverityNames, severity);
}

EventCatalogue EventCatalogue::builtIn()
{
    registerDomainResources();
    QFile file(u":/smartfleet/eventcatalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the event catalogue isn't built in");
    Result<EventCatalogue> catalogue = fromJson(file.readAll());
    if (!catalogue)
        qFatal("the built-in event catalogue is broken");
    return std::move(*catalogue);
}

Result<EventCatalogue> EventCatalogue::fromJson(const QByteArray& json)
{
    const auto broken = [](const QString& where) {
        return failure(Error::Kind::Invalid, u"catalogue_broken"_s, {where});
    };
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QHash<QString, QJsonObject> categories;
    for (const auto category : root.value(u"categories"_s).toArray())
        categories.insert(category[u"id"_s].toString(), category.toObject());
    EventCatalogue catalogue;
    for (const auto row : root.value(u"types"_s).toArray()) {
        const QJsonObject category = categories.value(row[u"category"_s].toString());
        const std::optional<Severity> severity = valueOf(SeverityNames, row[u"severity"_s].toString());
        const EventType type{.id = row[u"id"_s].toString(),
                             .name = row[u"name"_s].toString(),
                             .nameJa = row[u"nameJa"_s].toString(),
                             .category = row[u"category"_s].toString(),
                             .categoryName = category.value(u"name"_s).toString(),
                             .categoryNameJa = category.value(u"nameJa"_s).toString(),
                             .severity = severity.value_or(Severity::Normal)};
        if (type.id.isEmpty() || type.name.isEmpty() || type.nameJa.isEmpty() || type.categoryName.isEmpty() ||
            !severity || catalogue.find(type.id))
            return broken(type.id);
        catalogue.m_types.push_back(type);
        for (const auto name : row[u"traccarTypes"_s].toArray())
            catalogue.m_byTraccarType.insert(name.toString(), type.id);
        for (const auto name : row[u"traccarAlarms"_s].toArray())
            catalogue.m_byTraccarAlarm.insert(name.toString(), type.id);
    }
    if (!catalogue.find(OtherEventType))
        return broken(OtherEventType);
    SMARTFLEET_TRY(catalogue.readPresets(json));
    return catalogue;
}

Result<> EventCatalogue::readPresets(const QByteArray& json)
{
    for (const auto row : QJsonDocument::fromJson(json).object().value(u"presets"_s).toArray()) {
        EventPreset preset{row[u"id"_s].toString(), row[u"name"_s].toString(), row[u"nameJa"_s].toString(), {}};
        QStringList wanted = row[u"types"_s].toVariant().toStringList();
        const QStringList categories = row[u"categories"_s].toVariant().toStringList();
        const bool isAll = row[u"all"_s].toBool();
        for (const EventType& type : m_types) {
            const bool isNamed = wanted.removeAll(type.id) > 0;
            if (isNamed || categories.contains(type.category) || (isAll && type.id != OtherEventType))
                preset.types += type.id;
        }
        if (preset.id.isEmpty() || preset.name.isEmpty() || preset.nameJa.isEmpty() || preset.types.isEmpty() ||
            !wanted.isEmpty())
            return failure(Error::Kind::Invalid, u"catalogue_broken"_s, {preset.id});
        m_presets.push_back(std::move(preset));
    }
    return {};
}

const EventPreset* EventCatalogue::presetOf(const QStringList& types) const
{
    const QSet<QString> wanted(types.begin(), types.end());
    const auto found = std::find_if(m_presets.begin(), m_presets.end(), [&wanted](const EventPreset& preset) {
        return QSet<QString>(preset.types.begin(), preset.types.end()) == wanted;
    });
    return found == m_presets.end() ? nullptr : &*found;
}

const EventType* EventCatalogue::find(const QString& id) const
{
    const auto found =
        std::find_if(m_types.begin(), m_types.end(), [&id](const EventType& type) { return type.id == id; });
    return found == m_types.end() ? nullptr : &*found;
}

QStringList EventCatalogue::allIds() const
{
    QStringList ids;
    for (const EventType& type : m_types) {
        if (type.id != OtherEventType)
            ids += type.id;
    }
    return ids;
}

QString EventCatalogue::typeForTraccar(const QString& type, const QString& alarm) const
{
    return type == u"alarm"_s ? m_byTraccarAlarm.value(alarm, OtherEventType)
                              : m_byTraccarType.value(type, OtherEventType);
}

} // namespace smartfleet
