// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problems.h"
#include "app/options/windowstate.h"
#include "app/session/practiceworld.h"
#include "app/session/sessionthread.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/prompter.h"
#include "ui/practice/mainjobrun.h"
#include "ui/practice/practicepane.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// What was asked for on the command line.
struct Arguments
{
    bool practice = false;
    QString profile = {};
    QString database = {};
    std::optional<UiLanguage> language = {};
    QString picture = {};
};

int usageError(const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 2;
}

/// What was asked for; nothing when it was misspelt or only help was wanted, with the exit code in `exitCode`.
std::optional<Arguments> readArguments(const QStringList& words, int& exitCode)
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
    parser.addOptions({practice, profile, database, lang, picture});
    exitCode = 0;
    if (!parser.parse(words) || !parser.positionalArguments().isEmpty()) {
        exitCode = usageError(parser.errorText().isEmpty() ? u"Unexpected argument."_s : parser.errorText());
        return std::nullopt;
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        const QString text = parser.isSet(help) ? parser.helpText() : QCoreApplication::applicationVersion() + u'\n';
        std::fputs(qPrintable(text), stdout);
        return std::nullopt;
    }
    Arguments arguments{
        parser.isSet(practice), parser.value(profile), parser.value(database), {}, parser.value(picture)};
    if (parser.isSet(lang)) {
        arguments.language = valueOf(UiLanguageNames, parser.value(lang));
        if (!arguments.language) {
            exitCode = usageError(u"--lang takes ja or en."_s);
            return std::nullopt;
        }
    }
    if (!arguments.picture.isEmpty() && !arguments.practice) {
        exitCode = usageError(u"--picture needs --practice."_s);
        return std::nullopt;
    }
    return arguments;
}

Result<SessionOptions> realSessionOptions(const Arguments& arguments)
{
    const Result<LineWorksEndpoints> endpoints = endpointsFromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!endpoints)
        return failure(endpoints.error());
    SessionOptions options;
    options.location.folder = arguments.profile.isEmpty() ? defaultProfileFolder() : arguments.profile;
    options.location.url = arguments.database;
    options.endpoints = *endpoints;
    return options;
}

int fail(const Error& error)
{
    const Problem problem = describe(error);
    std::fprintf(stderr, "%s %s\n", qPrintable(problem.message), qPrintable(problem.hint));
    return 1;
}

/// Does the main job, takes a picture of the window and ends the program.
void takePicture(MainWindow& window, const UiContext& context, PracticePane& pane, const QString& file)
{
    auto* job = new MainJobRun(context, pane, &window);
    QObject::connect(job, &MainJobRun::failed, &window, [](const Error& error) { QApplication::exit(fail(error)); });
    QObject::connect(
        job, &MainJobRun::done, &window,
        [&window, file] {
            // what the last message asked of the layouts is done before the picture, not after it
            for (int pass = 0; pass < 5; ++pass)
                QCoreApplication::sendPostedEvents();
            const bool isSaved = window.grab().save(file);
            const QStringList args{file, isSaved ? QString() : u"the picture could not be written"_s};
            QApplication::exit(isSaved ? 0 : fail({Error::Kind::Storage, u"file_unwritable"_s, args}));
        },
        Qt::QueuedConnection);
    job->start();
}

/// Puts the talk rooms beside the screens and the sample fleet into the store.
void addPractice(MainWindow& window, const UiContext& context, const QString& picture)
{
    auto* pane = new PracticePane(context, &window);
    window.setPracticePane(pane);
    context.session.query<void>(&window, [](Session& session) { return PracticeWorld::addSamples(session); })
        ->onFinished(&window, [&window, context, pane, picture](const Result<void>& added) {
            if (!added)
                window.showStartError(added.error());
            if (!picture.isEmpty())
                takePicture(window, context, *pane, picture);
        });
}

int run(const Arguments& arguments)
{
    std::unique_ptr<PracticeWorld> world;
    if (arguments.practice) {
        Result<std::unique_ptr<PracticeWorld>> opened = PracticeWorld::open();
        if (!opened)
            return fail(opened.error());
        world = std::move(*opened);
    }
    const Result<SessionOptions> sessionOptions = world ? world->sessionOptions() : realSessionOptions(arguments);
    if (!sessionOptions)
        return fail(sessionOptions.error());

    const QString place = arguments.profile.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        : arguments.profile;
    QTemporaryDir practicePlace;
    const QDir folder(world ? practicePlace.path() : place);
    QSettings settings(folder.filePath(u"options.ini"_s), QSettings::IniFormat);
    QSettings stateFile(folder.filePath(u"windows.ini"_s), QSettings::IniFormat);
    UiOptions options(settings);
    WindowState windowState(stateFile);
    installAccessibility();
    const Theme theme;
    theme.apply(options.theme.get());
    Language language;
    language.apply(arguments.language.value_or(options.language.get()));

    SessionThread session(*sessionOptions);
    Call<void>* starting = session.start(&session);
    DialogPrompter prompter;
    const UiContext context{session, prompter, options, windowState, world.get()};
    MainWindow window(context, theme, language);
    starting->onFinished(&window, [&window](const Result<void>& started) {
        if (!started)
            window.showStartError(started.error());
    });
    if (world)
        addPractice(window, context, arguments.picture);
    window.show();
    return QApplication::exec();
}

} // namespace

} // namespace smartfleet

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(u"smartfleet-connect"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SMARTFLEET_VERSION));
    int exitCode = 0;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    for (const QString& word : {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}) {
        if (!words.contains(word))
            continue;
        const QCoreApplication withoutDisplay(argc, argv);
        (void)smartfleet::readArguments(QCoreApplication::arguments(), exitCode);
        return exitCode;
    }
    const QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"jp.smartfleet.Connect"_s);
    QApplication::setWindowIcon(QIcon(u":/smartfleet/jp.smartfleet.Connect.svg"_s));
    const std::optional<smartfleet::Arguments> arguments =
        smartfleet::readArguments(QCoreApplication::arguments(), exitCode);
    return arguments ? smartfleet::run(*arguments) : exitCode;
}
