// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/attachmentsendpoint.h"

#include "app/practice/apifront.h"
#include "app/practice/formdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// LINE WORKS' documentation tells: the call for a place and its answer; that place and file last a day; that a place
// takes one upload; the upload's form with the token; that the company's admin limits the size. Seen in clients alone:
// that the fields are called resourceName and FileData (the documentation has Filedata in an example), and that the
// upload's answer has the fileId. Not known: with which words an upload is refused.

namespace smartfleet {

namespace {

constexpr qsizetype LongestName = 200;

const QStringList& storagePath()
{
    static const QStringList path = {u"storage"_s, u"k"_s, u"emsg"_s, u"r"_s, u"jp1"_s};
    return path;
}

bool isGoodName(const QString& name)
{
    return !name.isEmpty() && name.size() <= LongestName && !name.contains(u'/') && !name.contains(u'\\') &&
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

PracticeHttpAnswer givePlace(const PracticeApiCall& call)
{
    PracticeBot bot;
    if (const auto refusal = findOwnBot(call, bot))
        return refusalAnswer(*refusal);
    if (!call.body.contains(u"fileName"))
        return refusalAnswer({400, u"MISSING_PARAMETER"_s, u"fileName is required."_s});
    const QString name = call.body.value(u"fileName").toString();
    if (!isGoodName(name))
        return refusalAnswer({400, u"INVALID_PARAMETER"_s, u"fileName isn't the name of a file."_s});
    const PracticeFile file = call.tenant.addFile(bot.botId, name);
    const QString url =
        u"http://%1/%2/%3/%4"_s.arg(QString::fromLatin1(call.request.header("host"_ba)), storagePath().join(u'/'),
                                    file.place, QString::fromLatin1(QUrl::toPercentEncoding(name)));
    return jsonAnswer(200, {{u"fileId"_s, file.fileId}, {u"uploadUrl"_s, url}});
}

const FormField* fieldNamed(const std::vector<FormField>& fields, const QString& name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const FormField& field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

/// Why nothing can be put at this place by the holder of the token; on nothing, `file` is what was announced for it.
std::optional<PracticeRefusal> placeFault(const PracticeTenant& tenant, const PracticeHttpRequest& request,
                                          const PracticeToken& token, PracticeFile& file)
{
    const auto found = tenant.fileAtPlace(request.segments.value(storagePath().size()));
    if (!found || request.segments.last() != found->name)
        return PracticeRefusal{404, u"NOT_FOUND"_s, u"There is nothing at this path."_s};
    const auto bot = tenant.bot(found->botId);
    if (!bot || bot->clientId != token.clientId)
        return PracticeRefusal{403, u"ACCESS_DENIED"_s, u"The place was given to another app."_s};
    if (!token.scopes.contains(u"bot") && !token.scopes.contains(u"bot.message"))
        return PracticeRefusal{403, u"FORBIDDEN"_s, u"The token's scope doesn't cover this call."_s};
    if (tenant.isExpired(*found))
        return PracticeRefusal{410, u"DELETED"_s, u"The upload URL has expired."_s};
    if (found->isUploaded)
        return PracticeRefusal{409, u"ALREADY_EXIST"_s, u"The upload URL has been used."_s};
    file = *found;
    return std::nullopt;
}

/// Reads the form into `file`, or says what is wrong with it.
std::optional<PracticeRefusal> readUpload(const PracticeTenant& tenant, const PracticeHttpRequest& request,
                                          PracticeFile& file)
{
    if (request.contentType() != "multipart/form-data")
        return PracticeRefusal{415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"The body must be multipart/form-data."_s};
    const auto fields = readFormData(request.header("content-type"_ba), request.body);
    if (!fields)
        return PracticeRefusal{400, u"BAD_REQUEST"_s, u"The body is not a form."_s};
    const FormField* name = fieldNamed(*fields, u"resourceName"_s);
    const FormField* data = fieldNamed(*fields, u"FileData"_s);
    if (!name || !data || !data->fileName)
        return PracticeRefusal{400, u"MISSING_PARAMETER"_s, u"resourceName and a file FileData are required."_s};
    if (QString::fromUtf8(name->content) != file.name || *data->fileName != file.name)
        return PracticeRefusal{400, u"INVALID_PARAMETER"_s, u"The file has another name than was announced."_s};
    if (data->content.size() > tenant.fileSizeLimit())
        return PracticeRefusal{413, u"LIMIT_EXCEEDED"_s, u"The file is larger than the admin allows."_s};
    file.content = data->content;
    file.isUploaded = true;
    return std::nullopt;
}

PracticeHttpAnswer takeUpload(PracticeTenant& tenant, const PracticeHttpRequest& request, const PracticeToken& token)
{
    PracticeFile file;
    if (const auto refusal = placeFault(tenant, request, token, file))
        return refusalAnswer(*refusal);
    if (const auto refusal = readUpload(tenant, request, file))
        return refusalAnswer(*refusal);
    tenant.putFile(file);
    return jsonAnswer(200,
                      {{u"fileId"_s, file.fileId},
                       {u"fileName"_s, file.name},
                       {u"fileSize"_s, static_cast<qint64>(file.content.size())}});
}

} // namespace

std::vector<ApiRoute> attachmentRoutes()
{
    return {{u"POST"_s, u"/bots/{botId}/attachments"_s, ApiScope::Messages, false, givePlace}};
}

PracticeHttpAnswer storageAnswer(PracticeTenant& tenant, PracticeLimits& limits, const PracticeHttpRequest& request,
                                 const QDateTime& limitTime)
{
    const qsizetype depth = storagePath().size();
    if (request.segments.size() != depth + 2 || request.segments.first(depth) != storagePath())
        return refusalAnswer({404, u"NOT_FOUND"_s, u"There is nothing at this path."_s});
    if (request.method != u"POST") {
        PracticeHttpAnswer answer = refusalAnswer({405, u"METHOD_NOT_ALLOWED"_s, u"The path has no such method."_s});
        answer.headers.emplace_back("Allow"_ba, "POST"_ba);
        return answer;
    }
    PracticeToken token;
    if (const auto fault = tokenFault(tenant, request, token))
        return *fault;
    const auto app = tenant.app(token.clientId);
    const auto standing = limits.count(u"POST /storage"_s, app ? app->domainId : 0, limitTime);
    PracticeHttpAnswer answer = standing.allowed ? takeUpload(tenant, request, token) : tooManyRequests();
    limits.tell(standing, answer);
    return answer;
}

} // namespace smartfleet
