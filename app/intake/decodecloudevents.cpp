// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/decode.h"
#include "app/intake/decodesupport.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxPlaceLength = 64;
constexpr double MaxSpeedKmh = 2000;

Result<> checkNames(const QJsonObject& event)
{
    for (const QString& name : event.keys()) {
        const bool good = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        });
        if (!good && name != u"data_base64"_s)
            return failure(attributeInvalid(cleanText(name).left(100), u"names have lower-case letters and digits"_s));
    }
    return {};
}

/// An attribute that must be a text that isn't empty, when it is there; "" when it isn't.
Result<QString> optionalAttribute(const QJsonObject& event, const QString& name, qsizetype maxBytes)
{
    const QJsonValue value = event.value(name);
    if (value.isNull() || value.isUndefined())
        return QString();
    if (!value.isString() || value.toString().isEmpty() || !isPlainText(value.toString()) ||
        value.toString().toUtf8().size() > maxBytes)
        return failure(attributeInvalid(name));
    return value.toString();
}

Result<QString> requiredAttribute(const QJsonObject& event, const QString& name)
{
    Result<QString> text = optionalAttribute(event, name, MaxKeyBytes);
    if (text && text->isEmpty())
        return failure(attributeMissing(name));
    return text;
}

/// Extensions may be written as integers too.
Result<QString> placeAttribute(const QJsonObject& event, const QString& name)
{
    const QJsonValue value = event.value(name);
    if (value.isDouble()) {
        constexpr qint64 NotWhole = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(NotWhole);
        if (number == NotWhole)
            return failure(attributeInvalid(name));
        return QString::number(number);
    }
    return optionalAttribute(event, name, MaxPlaceLength * 4);
}

bool isJsonMediaType(const QString& mediaType)
{
    const QString bare = mediaType.section(u';', 0, 0).trimmed().toLower();
    return bare == u"application/json"_s || bare == u"text/json"_s || bare.endsWith(u"+json"_s);
}

/// The data object, of whichever spelling; empty when there is none.
Result<QJsonObject> dataObject(const QJsonObject& event)
{
    const QJsonValue plain = event.value(u"data"_s);
    const QJsonValue encoded = event.value(u"data_base64"_s);
    const bool hasPlain = !plain.isNull() && !plain.isUndefined();
    const bool hasEncoded = !encoded.isNull() && !encoded.isUndefined();
    if (!hasPlain && !hasEncoded)
        return QJsonObject();
    if (hasPlain && hasEncoded)
        return failure(attributeInvalid(u"data_base64"_s, u"data and data_base64 are both there"_s));
    const Result<QString> mediaType = optionalAttribute(event, u"datacontenttype"_s, MaxKeyBytes);
    if (!mediaType)
        return failure(mediaType.error());
    if (!mediaType->isEmpty() && !isJsonMediaType(*mediaType))
        return failure(attributeInvalid(u"datacontenttype"_s, u"data must be JSON"_s));
    if (hasPlain) {
        if (!plain.isObject())
            return failure(attributeInvalid(u"data"_s, u"not an object"_s));
        return plain.toObject();
    }
    const auto bytes =
        QByteArray::fromBase64Encoding(encoded.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(bytes.decoded) : QJsonDocument();
    if (!encoded.isString() || !document.isObject())
        return failure(attributeInvalid(u"data_base64"_s, u"not a JSON object in Base64"_s));
    return document.object();
}

Result<std::optional<double>> number(const QJsonObject& data, const QString& name, double least, double most)
{
    const QJsonValue value = data.value(name);
    if (value.isNull() || value.isUndefined())
        return std::optional<double>();
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!std::isfinite(number) || number < least || number > most)
        return failure(attributeInvalid(u"data."_s + name));
    return std::optional<double>(number);
}

Result<> readText(const QJsonObject& data, const QString& name, QString& into)
{
    const QJsonValue value = data.value(name);
    if (value.isNull() || value.isUndefined())
        return {};
    if (!value.isString())
        return failure(attributeInvalid(u"data."_s + name));
    into = cleanText(value.toString());
    return {};
}

/// Levels of hard cornering may be given by their names.
std::optional<double> levelByName(const QString& name)
{
    static const QStringList japanese{u"注意"_s, u"警告"_s, u"危険"_s};
    static const QStringList english{u"caution"_s, u"warning"_s, u"danger"_s};
    const qsizetype level = std::max(japanese.indexOf(name.trimmed()), english.indexOf(name.trimmed().toLower()));
    if (level < 0)
        return {};
    return static_cast<double>(level + 1);
}

Result<EventData> readData(QJsonObject object, const QString& type)
{
    EventData data;
    constexpr double Any = std::numeric_limits<double>::max();
    if (type == u"hard_cornering"_s && object.value(u"value"_s).isString()) {
        const auto level = levelByName(object.value(u"value"_s).toString());
        if (!level)
            return failure(attributeInvalid(u"data.value"_s));
        object.insert(u"value"_s, *level);
        object.insert(u"unit"_s, u"level"_s);
    }
    struct
    {
        QString name;
        double least;
        double most;
        std::optional<double>& into;
    } const numbers[] = {{u"latitude"_s, -90, 90, data.latitude},
                         {u"longitude"_s, -180, 180, data.longitude},
                         {u"speedKmh"_s, 0, MaxSpeedKmh, data.speedKmh},
                         {u"limitKmh"_s, 0, MaxSpeedKmh, data.limitKmh},
                         {u"value"_s, -Any, Any, data.value}};
    for (const auto& field : numbers) {
        const auto value = number(object, field.name, field.least, field.most);
        if (!value)
            return failure(value.error());
        field.into = *value;
    }
    SMARTFLEET_TRY(readText(object, u"address"_s, data.address));
    SMARTFLEET_TRY(readText(object, u"unit"_s, data.unit));
    SMARTFLEET_TRY(readText(object, u"note"_s, data.note));
    SMARTFLEET_TRY(readText(object, u"geofence"_s, data.geofence));
    return data;
}

Result<> readIdentity(const QJsonObject& event, const EventCatalogue& catalogue, IncomingEvent& into)
{
    const auto version = requiredAttribute(event, u"specversion"_s);
    if (!version)
        return failure(version.error());
    if (*version != u"1.0"_s)
        return failure(attributeInvalid(u"specversion"_s, u"only 1.0 is understood"_s));
    for (const auto& [name, member] :
         {std::pair{u"id"_s, &into.id}, {u"source"_s, &into.source}, {u"type"_s, &into.type}}) {
        const auto text = requiredAttribute(event, name);
        if (!text)
            return failure(text.error());
        *member = *text;
    }
    if (!catalogue.find(into.type))
        return failure(Error::Kind::Invalid, u"event_type_unknown"_s, {into.type.left(100)});
    const auto time = optionalAttribute(event, u"time"_s, MaxPlaceLength);
    if (!time)
        return failure(time.error());
    if (!time->isEmpty()) {
        const auto parsed = parseTimestamp(*time);
        if (!parsed)
            return failure(attributeInvalid(u"time"_s));
        into.occurredAt = *parsed;
    }
    return {};
}

Result<> readPlace(const QJsonObject& event, IncomingEvent& into)
{
    for (const auto& [name, member] : {std::pair{u"companyid"_s, &into.company.value},
                                       {u"userid"_s, &into.user.value},
                                       {u"vehicleid"_s, &into.vehicle.value}}) {
        const auto text = placeAttribute(event, name);
        if (!text)
            return failure(text.error());
        if (text->size() > MaxPlaceLength)
            return failure(attributeInvalid(name));
        *member = *text;
    }
    if (into.company.value.isEmpty() && into.user.value.isEmpty() && into.vehicle.value.isEmpty())
        return failure(attributeMissing(u"companyid"_s));
    return {};
}

} // namespace

Result<IncomingEvent> decodeCloudEvent(const QJsonObject& event, const EventCatalogue& catalogue,
                                       const QByteArray& text)
{
    IncomingEvent incoming;
    SMARTFLEET_TRY(checkNames(event));
    SMARTFLEET_TRY(readIdentity(event, catalogue, incoming));
    SMARTFLEET_TRY(readPlace(event, incoming));
    const auto object = dataObject(event);
    if (!object)
        return failure(object.error());
    auto data = readData(*object, incoming.type);
    if (!data)
        return failure(data.error());
    incoming.data = std::move(*data);
    incoming.raw = text.isEmpty() ? QJsonDocument(event).toJson(QJsonDocument::Compact) : text;
    return incoming;
}

} // namespace smartfleet
