// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/attachmentsapi.h"

#include "app/lineworks/wayout.h"

#include <QUuid>

using namespace Qt::StringLiterals;

// Documented: the call for a place, its answer, that place and file last a day and a place takes one upload, and that
// the upload is a POST of multipart/form-data with the same token. Only seen in clients that work: the fields
// resourceName and FileData (an example in the documentation has Filedata alone), and the fileId in the upload's answer
// (https://developers.worksmobile.com/en/docs/bot-attachment-create, …/file-upload).

namespace smartfleet {

namespace {

tl::unexpected<Error> attachmentError(const WireAnswer& answer)
{
    const ServiceRefusal refusal = refusalOf(answer);
    Error error = errorOfAnswer(answer, refusal);
    const bool isRefused = answer.status >= 400 && answer.status < 500 && answer.status != 401;
    if (isRefused) { // whatever the reason: texts can still be sent, and tell of a fault of the link themselves
        error.kind = Error::Kind::Invalid;
        error.code = u"attachment_refused"_s;
    }
    return tl::unexpected(std::move(error));
}

/// Whether the token may be sent there: to the API's own server, or to one of LINE WORKS.
bool isTrustedPlace(const QUrl& place, const QUrl& api)
{
    const QString host = place.host();
    if (!place.isValid() || host.isEmpty() || !place.userInfo().isEmpty())
        return false;
    if (place.scheme() == u"http"_s)
        return isLoopbackHost(host) && isLoopbackHost(api.host());
    return place.scheme() == u"https"_s &&
        (host == api.host() || host.endsWith(u".worksmobile.com"_s) || host.endsWith(u".worksapis.com"_s));
}

Result<UploadPlace> readPlace(const WireAnswer& answer, const QUrl& api)
{
    if (!answer.isSuccess())
        return attachmentError(answer);
    const QJsonObject object = answer.object().value_or(QJsonObject());
    UploadPlace place{object.value(u"fileId"_s).toString(),
                      QUrl(object.value(u"uploadUrl"_s).toString(), QUrl::StrictMode)};
    if (place.fileId.isEmpty() || !isTrustedPlace(place.url, api))
        return tl::unexpected(badReply(answer));
    return place;
}

/// Keeps a name from ending the line or the quotes it stands in.
QByteArray harmless(const QString& name)
{
    QByteArray bytes = name.toUtf8();
    for (char& c : bytes) {
        if (c == '"' || c == '\\' || c == '\r' || c == '\n')
            c = '_';
    }
    return bytes;
}

QByteArray boundaryFor(const QByteArray& content)
{
    for (;;) {
        const QByteArray boundary = "smartfleet-"_ba + QUuid::createUuid().toByteArray(QUuid::Id128);
        if (!content.contains(boundary))
            return boundary;
    }
}

} // namespace

LineWorksCall<UploadPlace> newAttachmentCall(BotId bot, const QString& fileName, CallPriority priority, const QUrl& api)
{
    ApiRequest request;
    request.method = "POST"_ba;
    request.path = apiPath({u"bots"_s, QString::number(bot.value), u"attachments"_s});
    request.operation = u"attachments.create"_s;
    request.priority = priority;
    request.body = QJsonObject{{u"fileName"_s, fileName}};
    return {request, [api](const WireAnswer& answer) {
                return readPlace(answer, api);
            }};
}

LineWorksCall<QString> uploadCall(const UploadPlace& place, const OutgoingFile& file, CallPriority priority)
{
    const QByteArray boundary = boundaryFor(file.content);
    const QByteArray name = harmless(file.name);
    ApiRequest request;
    request.method = "POST"_ba;
    request.uploadTo = place.url;
    request.operation = u"attachments.upload"_s;
    request.priority = priority;
    request.uploadType = "multipart/form-data; boundary="_ba + boundary;
    request.upload = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"resourceName\"\r\n\r\n" + name +
        "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"FileData\"; filename=\"" + name +
        "\"\r\nContent-Type: " + file.type + "\r\n\r\n" + file.content + "\r\n--" + boundary + "--\r\n";
    return {request, [place](const WireAnswer& answer) -> Result<QString> {
                if (!answer.isSuccess())
                    return attachmentError(answer);
                SMARTFLEET_TRY(readNothing(answer));
                const QString told = answer.object().value_or(QJsonObject()).value(u"fileId"_s).toString();
                return told.isEmpty() ? place.fileId : told;
            }};
}

} // namespace smartfleet
