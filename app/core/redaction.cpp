// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

struct Rule
{
    QRegularExpression what;
    QString instead;
};

const std::vector<Rule>& rules()
{
    constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::vector<Rule> all{
        {QRegularExpression(u"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)"_s,
                            QRegularExpression::DotMatchesEverythingOption),
         u"[private key]"_s},
        {QRegularExpression(u"((?:proxy-)?authorization[\"']?\\s*[:=]\\s*[\"']?)[^\\r\\n\"']+"_s, AnyCase),
         u"\\1[removed]"_s},
        {QRegularExpression(u"\\b(bearer|basic)\\s+[A-Za-z0-9+/=_.~-]{6,}"_s, AnyCase), u"\\1 [removed]"_s},
        {QRegularExpression(u"\\beyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?"_s), u"[token]"_s},
        {QRegularExpression(u"\\bsfc_[A-Za-z0-9_-]+"_s), u"[token]"_s},
        {QRegularExpression(
             u"\\b((?:client_?secret|access_?token|refresh_?token|assertion|password|passwd|private_?key|token)"
             "[\"']?\\s*[:=]\\s*)(?:\"[^\"]*\"|'[^']*'|[^\\s&,;}\\[]+)"_s,
             AnyCase),
         u"\\1[removed]"_s},
        {QRegularExpression(u"(\\b[a-z][a-z0-9+.-]*://)[^\\s/@]+@"_s, AnyCase), u"\\1[removed]@"_s},
    };
    return all;
}

} // namespace

QString redacted(const QString& text)
{
    QString clean = text;
    for (const Rule& rule : rules())
        clean.replace(rule.what, rule.instead);
    return clean;
}

} // namespace smartfleet
