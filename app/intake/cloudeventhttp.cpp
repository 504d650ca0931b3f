// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/cloudeventhttp.h"

#include "app/intake/decodesupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

const QByteArray HeaderPrefix = "ce-"_ba;

tl::unexpected<Error> unsupported(const QByteArray& contentType)
{
    return failure(Error::Kind::Invalid, u"media_type_unsupported"_s,
                   {contentType.isEmpty() ? u"–"_s : QString::fromLatin1(contentType.left(100))});
}

void collect(Result<IncomingEvent> event, int index, DecodedEvents& into)
{
    if (event)
        into.events.push_back(std::move(*event));
    else
        into.rejected.push_back({index, event.error()});
}

Result<DecodedEvents> decodeBatch(const QByteArray& body, const EventCatalogue& catalogue)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return failure(Error::Kind::Invalid, u"event_not_json"_s);
    DecodedEvents decoded;
    int index = 0;
    const QJsonArray array = document.array();
    for (const QJsonValueConstRef value : array) {
        ++index;
        if (value.isObject())
            collect(decodeCloudEvent(value.toObject(), catalogue), index, decoded);
        else
            decoded.rejected.push_back({index, Error{Error::Kind::Invalid, u"event_not_json"_s}});
    }
    return decoded;
}

/// The attributes of binary mode as the JSON object that structured mode would have had.
Result<QJsonObject> binaryAttributes(const HttpRequest& request)
{
    QJsonObject event;
    for (const auto& [name, value] : request.headers) {
        const QByteArray lower = name.toLower();
        if (!lower.startsWith(HeaderPrefix))
            continue;
        const QString attribute = QString::fromLatin1(lower.mid(HeaderPrefix.size()));
        const auto text = decodeHeaderValue(value);
        if (!text || event.contains(attribute) || attribute.startsWith(u"data"_s))
            return failure(attributeInvalid(attribute));
        event.insert(attribute, *text);
    }
    return event;
}

Result<DecodedEvents> decodeBinary(const HttpRequest& request, const EventCatalogue& catalogue)
{
    DecodedEvents decoded;
    auto event = binaryAttributes(request);
    if (!event) {
        collect(failure(event.error()), 0, decoded);
        return decoded;
    }
    if (!request.body.isEmpty()) {
        const QByteArray contentType = request.header("content-type"_ba);
        if (!contentType.isEmpty())
            event->insert(u"datacontenttype"_s, QString::fromLatin1(contentType));
        const QJsonDocument data = QJsonDocument::fromJson(request.body);
        if (data.isObject()) {
            event->insert(u"data"_s, data.object());
        } else if (data.isNull() && request.body.trimmed() == "null"_ba) {
            event->insert(u"data"_s, QJsonValue::Null);
        } else {
            event->insert(u"data"_s, QString()); // named as the wrong attribute in its turn
        }
    }
    collect(decodeCloudEvent(*event, catalogue), 0, decoded);
    return decoded;
}

/// A '%' that no two hexadecimal digits follow stands for itself.
QByteArray percentDecoded(const QByteArray& text)
{
    QByteArray decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool hex = false;
        const uint byte = text.at(i) == '%' && i + 2 < text.size() && text.at(i + 1) != '+' && text.at(i + 1) != '-'
            ? text.mid(i + 1, 2).toUInt(&hex, 16)
            : 0;
        decoded.append(hex ? static_cast<char>(byte) : text.at(i));
        if (hex)
            i += 2;
    }
    return decoded;
}

} // namespace

std::optional<QString> decodeHeaderValue(const QByteArray& value)
{
    QByteArray bytes = value.trimmed();
    if (bytes.size() >= 2 && bytes.startsWith('"') && bytes.endsWith('"')) {
        QByteArray unquoted;
        for (qsizetype i = 1; i < bytes.size() - 1; ++i) {
            if (bytes.at(i) == '\\' && i + 1 < bytes.size() - 1)
                ++i;
            unquoted.append(bytes.at(i));
        }
        bytes = unquoted;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(percentDecoded(bytes));
    if (decoder.hasError())
        return {};
    return text;
}

Result<DecodedEvents> decodeCloudEventRequest(const HttpRequest& request, const EventCatalogue& catalogue)
{
    const QByteArray contentType = request.header("content-type"_ba);
    const QByteArray mediaType = request.mediaType();
    if (mediaType.startsWith("application/cloudevents"_ba) && !request.isUtf8())
        return unsupported(contentType);
    if (mediaType.startsWith("application/cloudevents-batch"_ba)) {
        if (mediaType != "application/cloudevents-batch+json"_ba && mediaType != "application/cloudevents-batch"_ba)
            return unsupported(contentType);
        return decodeBatch(request.body, catalogue);
    }
    if (mediaType.startsWith("application/cloudevents"_ba)) {
        if (mediaType != "application/cloudevents+json"_ba && mediaType != "application/cloudevents"_ba)
            return unsupported(contentType);
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return failure(Error::Kind::Invalid, u"event_not_json"_s);
        DecodedEvents decoded;
        // without a byte order mark, which no JSON has in front when it is stored
        const QByteArray text = request.body.startsWith('{') ? request.body : QByteArray();
        collect(decodeCloudEvent(document.object(), catalogue, text), 0, decoded);
        return decoded;
    }
    const bool binary = std::any_of(request.headers.begin(), request.headers.end(),
                                    [](const auto& header) { return header.first.toLower().startsWith(HeaderPrefix); });
    if (!binary)
        return unsupported(contentType);
    return decodeBinary(request, catalogue);
}

} // namespace smartfleet
