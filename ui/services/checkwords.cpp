// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/checkwords.h"

#include "app/domain/problems.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

QString titleOf(const QString& check)
{
    if (check == u"clock")
        return Words::tr("This computer's clock");
    if (check == u"network")
        return Words::tr("Way to LINE WORKS");
    if (check == u"token")
        return Words::tr("Credentials");
    if (check == u"scope")
        return Words::tr("OAuth Scope “bot”");
    if (check == u"bot")
        return Words::tr("Bot");
    return Words::tr("Publication in the domain");
}

bool isNotReached(const IntegrationCheck& check)
{
    return check.error && check.error->code == u"check_not_reached";
}

/// What was seen, in words; the clock's difference comes as "<n> s".
QString seen(const IntegrationCheck& check)
{
    if (check.check == u"clock")
        return Words::tr("Differs from LINE WORKS by %n second(s).", nullptr,
                         std::abs(check.detail.section(u' ', 0, 0).toInt()));
    if (check.check == u"network")
        return Words::tr("LINE WORKS answers.");
    if (check.check == u"room")
        return Words::tr("The bot is in the talk room.");
    return check.detail;
}

bool isAboutProxy(const QString& code)
{
    return code.startsWith(u"proxy_"_s);
}

Cure cureOf(const IntegrationCheck& check)
{
    const QString code = check.error ? check.error->code : QString();
    if (code == u"key_refused" || code == u"token_refused" || code == u"secrets_missing")
        return Cure::EditKey;
    if (code == u"scope_missing")
        return Cure::ScopeGuide;
    if (isAboutProxy(code))
        return Cure::ProxyPreferences;
    if (check.check == u"room" && (code == u"bot_not_in_room" || code == u"channel_not_found"))
        return Cure::InviteGuide;
    return Cure::None;
}

CheckLine lineOf(const IntegrationCheck& check)
{
    CheckLine line{.id = check.check, .title = titleOf(check.check)};
    if (check.check == u"room") {
        line.id = u"room_"_s + check.subject;
        const QString room = check.detail.isEmpty() ? check.subject : check.detail;
        line.title = Words::tr("Talk room %1 (%2)").arg(room, check.companies.join(u", "_s));
    }
    if (check.ok) {
        line.tone = Tone::Good;
        //: a check of the connection found nothing wrong
        line.word = Words::tr("OK");
        line.detail = seen(check);
        return line;
    }
    const Error error = check.error.value_or(Error{});
    const Problem problem = describe(error);
    line.tone = isNotReached(check) ? Tone::Neutral : Tone::Bad;
    line.word = isNotReached(check) ? Words::tr("Not checked") : Words::tr("Problem");
    QStringList sentences{problem.message};
    if (!problem.hint.isEmpty())
        sentences << problem.hint;
    if (const QString way = check.check == u"network" ? wayInParts(error.code) : QString(); !way.isEmpty())
        sentences << way;
    line.detail = sentences.join(u'\n');
    line.cure = cureOf(check);
    return line;
}

/// The token's answer tells two things: whether the credentials are good, and whether the app has the scope.
std::vector<CheckLine> tokenAndScope(const IntegrationCheck& token)
{
    IntegrationCheck scope = token;
    scope.check = u"scope"_s;
    scope.detail = u"bot"_s;
    if (token.error && token.error->code == u"scope_missing") {
        CheckLine good = lineOf({u"token"_s, true, Words::tr("LINE WORKS knows the app.")});
        return {good, lineOf(scope)};
    }
    if (!token.ok)
        scope.error = Error{Error::Kind::Conflict, u"check_not_reached"_s};
    return {lineOf(token), lineOf(scope)};
}

CheckLine absent(const QString& check, bool isRunning)
{
    return {.id = check,
            .title = titleOf(check),
            .tone = isRunning ? Tone::Busy : Tone::Neutral,
            .word = isRunning ? Words::tr("Checking…") : Words::tr("Not checked")};
}

} // namespace

std::vector<CheckLine> checkLines(const std::vector<IntegrationCheck>& checks, bool isRunning)
{
    std::vector<CheckLine> lines;
    for (const QString& name : {u"clock"_s, u"network"_s, u"token"_s, u"bot"_s, u"domain"_s}) {
        const auto found = std::find_if(checks.begin(), checks.end(),
                                        [&name](const IntegrationCheck& check) { return check.check == name; });
        if (found == checks.end()) {
            lines.push_back(absent(name, isRunning));
            if (name == u"token")
                lines.push_back(absent(u"scope"_s, isRunning));
        } else if (name == u"token") {
            for (const CheckLine& line : tokenAndScope(*found))
                lines.push_back(line);
        } else {
            lines.push_back(lineOf(*found));
        }
    }
    for (const IntegrationCheck& check : checks) {
        if (check.check == u"room")
            lines.push_back(lineOf(check));
    }
    return lines;
}

QString wordsFor(Cure cure)
{
    switch (cure) {
    case Cure::None:
        return {};
    case Cure::EditKey:
        return Words::tr("Enter the newest Private Key");
    case Cure::ScopeGuide:
        return Words::tr("Show how to add the scope");
    case Cure::InviteGuide:
        return Words::tr("Show how to invite the bot");
    case Cure::ProxyPreferences:
        return Words::tr("Open the proxy preferences");
    }
    return {};
}

QString wayInParts(const QString& code)
{
    static constexpr const char* parts[] = {
        QT_TRANSLATE_NOOP("Diagnosis", "name (DNS)"), QT_TRANSLATE_NOOP("Diagnosis", "connection (TCP)"),
        QT_TRANSLATE_NOOP("Diagnosis", "encryption (TLS)"), QT_TRANSLATE_NOOP("Diagnosis", "answer (HTTP)")};
    int broken = -1;
    if (code == u"name_not_found")
        broken = 0;
    else if (code == u"connection_refused")
        broken = 1;
    else if (code == u"tls_failed")
        broken = 2;
    else if (code == u"redirect_refused" || code == u"answer_too_large" || code == u"bad_reply")
        broken = 3;
    if (isAboutProxy(code))
        return Words::tr("It breaks off at the proxy, before LINE WORKS.");
    if (broken < 0)
        return {};
    QStringList words;
    for (int i = 0; i < int(std::size(parts)); ++i) {
        const QString part = Words::tr(parts[i]);
        if (i < broken)
            words << Words::tr("%1: OK").arg(part);
        else
            words << (i == broken ? Words::tr("%1: problem").arg(part) : Words::tr("%1: not reached").arg(part));
    }
    return words.join(u" → "_s);
}

} // namespace smartfleet
