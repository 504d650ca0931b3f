// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fieldrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qsizetype LongestId = 64;
constexpr qsizetype LongestText = 100;

bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' ||
        c == u'.';
}

Result<> invalidField(const QString& field)
{
    return failure(Error::Kind::Invalid, u"invalid_field"_s, {field});
}

} // namespace

Result<> checkId(const QString& id, const QString& field)
{
    if (id.isEmpty())
        return failure(Error::Kind::Invalid, u"missing_field"_s, {field});
    if (id.size() > LongestId || !std::all_of(id.begin(), id.end(), isIdCharacter))
        return failure(Error::Kind::Invalid, u"invalid_id"_s, {field});
    return {};
}

Result<> checkName(const QString& name, const QString& field)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"missing_field"_s, {field});
    return checkOptionalText(name, field);
}

Result<> checkOptionalText(const QString& text, const QString& field)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control;
    };
    if (text.toUcs4().size() > LongestText || std::any_of(text.begin(), text.end(), isControl))
        return invalidField(field);
    return {};
}

} // namespace smartfleet
