// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startarguments.h"

#include "ui/shell/placeaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

int usageError(const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 2;
}

} // namespace

std::optional<StartArguments> readStartArguments(const QStringList& words, int& exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Links a fleet system to LINE WORKS and shows what is delivered."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption practice(u"practice"_s,
                                      u"Practice mode: a LINE WORKS on this computer, throw-away data."_s);
    const QCommandLineOption profile(u"profile"_s, u"The folder of the data."_s, u"DIR"_s);
    const QCommandLineOption database(u"database"_s, u"A PostgreSQL database that several computers share."_s,
                                      u"URL"_s);
    const QCommandLineOption lang(u"lang"_s, u"The language of the windows: ja or en."_s, u"LANG"_s);
    const QCommandLineOption picture(
        u"picture"_s, u"With --practice: do the main job without help, save a picture of the window, end."_s,
        u"FILE"_s);
    const QCommandLineOption show(u"show"_s,
                                  u"What to show: services, notifications, deliveries, events, companies, preferences, "
                                  u"event/N, delivery/N or setting/N."_s,
                                  u"PLACE"_s);
    parser.addOptions({practice, profile, database, lang, picture, show});
    parser.addPositionalArgument(u"link"_s, u"A link to a place, such as smartfleet-connect://event/1."_s, u"[LINK]"_s);
    exitCode = 0;
    if (!parser.parse(words) || parser.positionalArguments().size() > 1) {
        exitCode = usageError(parser.errorText().isEmpty() ? u"Unexpected argument."_s : parser.errorText());
        return std::nullopt;
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        const QString text = parser.isSet(help) ? parser.helpText() : QCoreApplication::applicationVersion() + u'\n';
        std::fputs(qPrintable(text), stdout);
        return std::nullopt;
    }
    StartArguments arguments{.practice = parser.isSet(practice),
                             .profile = parser.value(profile),
                             .database = parser.value(database),
                             .picture = parser.value(picture),
                             .show = parser.value(show)};
    if (parser.isSet(lang)) {
        arguments.language = valueOf(UiLanguageNames, parser.value(lang));
        if (!arguments.language) {
            exitCode = usageError(u"--lang takes ja or en."_s);
            return std::nullopt;
        }
    }
    if (!parser.positionalArguments().isEmpty()) {
        arguments.show = parser.positionalArguments().constFirst();
        if (!arguments.show.contains(u"://"_s)) {
            exitCode = usageError(u"Unexpected argument."_s);
            return std::nullopt;
        }
    }
    if (!arguments.show.isEmpty() && !placeAt(arguments.show)) {
        exitCode = usageError(u"There is no such place: %1."_s.arg(arguments.show));
        return std::nullopt;
    }
    if (!arguments.picture.isEmpty() && !arguments.practice) {
        exitCode = usageError(u"--picture needs --practice."_s);
        return std::nullopt;
    }
    return arguments;
}

} // namespace smartfleet
