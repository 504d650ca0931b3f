// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/formdata.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t MostFields = 20;
constexpr qsizetype LongestBoundary = 70; // RFC 2046

QByteArray boundaryOf(const QByteArray& contentType)
{
    static const QRegularExpression form(
        u"^multipart/form-data\\s*;(?:.*;)?\\s*boundary=(?:\"([^\"]+)\"|([^\\s\";]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(contentType));
    const QString boundary = match.captured(1) + match.captured(2);
    return boundary.size() > LongestBoundary ? QByteArray() : boundary.toLatin1();
}

/// The value of a parameter of Content-Disposition; nothing when it isn't there.
std::optional<QString> parameter(const QString& disposition, const QString& name)
{
    const QRegularExpression form(u";\\s*%1=\"([^\"]*)\""_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(disposition);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// The field that these headers begin; nothing without a name.
std::optional<FormField> fieldOf(const QByteArray& headers)
{
    const QList<QByteArray> lines = headers.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() != "content-disposition")
            continue;
        const QString disposition = QString::fromUtf8(line.mid(colon + 1).trimmed());
        const auto name = parameter(disposition, u"name"_s);
        if (!name || !disposition.startsWith(u"form-data", Qt::CaseInsensitive))
            return std::nullopt;
        return FormField{.name = *name, .fileName = parameter(disposition, u"filename"_s)};
    }
    return std::nullopt;
}

} // namespace

std::optional<std::vector<FormField>> readFormData(const QByteArray& contentType, const QByteArray& body)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty() || !body.startsWith("--" + boundary + "\r\n"))
        return std::nullopt;
    const QByteArray delimiter = "\r\n--" + boundary;
    std::vector<FormField> fields;
    qsizetype at = 2 + boundary.size() + 2;
    for (;;) {
        const qsizetype headersEnd = body.indexOf("\r\n\r\n", at);
        if (headersEnd < 0 || fields.size() >= MostFields)
            return std::nullopt;
        auto field = fieldOf(body.mid(at, headersEnd - at));
        const qsizetype begin = headersEnd + 4;
        const qsizetype end = body.indexOf(delimiter, begin);
        if (!field || end < 0)
            return std::nullopt;
        field->content = body.mid(begin, end - begin);
        fields.push_back(std::move(*field));
        at = end + delimiter.size();
        const QByteArray next = body.mid(at, 2);
        at += 2;
        if (next == "--")
            return body.mid(at).trimmed().isEmpty() ? std::optional(std::move(fields)) : std::nullopt;
        if (next != "\r\n")
            return std::nullopt;
    }
}

} // namespace smartfleet
