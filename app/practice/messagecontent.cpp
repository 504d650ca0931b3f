// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/messagecontent.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

using Refusal = std::optional<PracticeRefusal>;

/// The fields without which a type is nothing; a field with | is one of several.
const std::map<QString, QStringList>& requiredFields()
{
    static const std::map<QString, QStringList> fields = {
        {u"text"_s, {u"text"_s}},
        {u"link"_s, {u"contentText"_s, u"linkText"_s, u"link"_s}},
        {u"button_template"_s, {u"contentText"_s, u"actions"_s}},
        {u"list_template"_s, {u"elements"_s}},
        {u"carousel"_s, {u"columns"_s}},
        {u"image"_s, {u"fileId|originalContentUrl"_s}},
        {u"file"_s, {u"fileId|originalContentUrl"_s}},
        {u"flex"_s, {u"altText"_s, u"contents"_s}},
        {u"sticker"_s, {u"packageId"_s, u"stickerId"_s}},
    };
    return fields;
}

bool isFilled(const QJsonValue& value)
{
    if (value.isString())
        return !value.toString().isEmpty();
    if (value.isArray())
        return !value.toArray().isEmpty();
    return value.isObject() || value.isDouble();
}

bool hasOneOf(const QJsonObject& content, const QString& names)
{
    const QStringList alternatives = names.split(u'|');
    for (const QString& name : alternatives) {
        if (isFilled(content.value(name)))
            return true;
    }
    return false;
}

} // namespace

Refusal readMessageContent(const QJsonObject& body, QJsonObject& content)
{
    if (!body.value(u"content").isObject())
        return PracticeRefusal{400, u"MISSING_PARAMETER"_s, u"content is required."_s};
    const QJsonObject given = body.value(u"content").toObject();
    const QString type = given.value(u"type").toString();
    const auto required = requiredFields().find(type);
    if (required == requiredFields().end())
        return PracticeRefusal{400, u"INVALID_PARAMETER"_s, u"content.type '%1' is not known."_s.arg(type)};
    for (const QString& names : required->second) {
        if (!hasOneOf(given, names))
            return PracticeRefusal{400, u"MISSING_PARAMETER"_s, u"content.%1 is required."_s.arg(names)};
    }
    const bool isText = type == u"text";
    if (isText && (!given.value(u"text").isString() || given.value(u"text").toString().size() > PracticeLongestText))
        return PracticeRefusal{400, u"INVALID_PARAMETER"_s, u"content.text must be a text of 1 to 2000 characters."_s};
    content = given;
    return std::nullopt;
}

} // namespace smartfleet
