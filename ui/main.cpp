// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logfile.h"
#include "app/core/singleinstance.h"
#include "app/domain/problems.h"
#include "app/options/windowstate.h"
#include "app/session/practiceworld.h"
#include "app/session/sessionthread.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/prompter.h"
#include "ui/practice/practicepane.h"
#include "ui/preferences/httplistening.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/placeaddress.h"
#include "ui/shell/practicepicture.h"
#include "ui/shell/startarguments.h"
#include "ui/shell/trayhabits.h"
#include "ui/shell/trayicon.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Result<SessionOptions> realSessionOptions(const StartArguments& arguments)
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

/// Leaves a picture of the window at work and ends the program.
void takePicture(MainWindow& window, const UiContext& context, PracticePane& pane, const QString& file)
{
    auto* picture = new PracticePicture(window, context, pane, file);
    QObject::connect(picture, &PracticePicture::saved, &window, [] { QApplication::exit(0); });
    QObject::connect(picture, &PracticePicture::failed, &window,
                     [](const Error& error) { QApplication::exit(fail(error)); });
    picture->start();
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

/// Shows what another start, or this one, was asked for.
void showRequest(MainWindow& window, const QString& request)
{
    if (const std::optional<Place> place = placeAt(request))
        window.open(*place);
}

/// The tray with its habits, on its own feet until the program ends.
void addTray(MainWindow& window, const UiContext& context, bool hasTray)
{
    auto* icon = new TrayIcon(&window);
    new TrayHabits(window, context.options, context.windowState, *icon, *icon, hasTray, &window);
}

void setIcon()
{
    QApplication::setWindowIcon(QIcon(u":/smartfleet/jp.smartfleet.Connect.svg"_s));
}

/// Opens the window, or leaves it in the tray where that is wished and there is a tray.
void openWindow(MainWindow& window, const UiContext& context)
{
    const UiOptions& options = context.options;
    const bool startsHidden = !context.practice && options.runInTray.get() && options.startHidden.get();
    if (startsHidden && TrayIcon::isAvailable()) {
        setIcon();
        addTray(window, context, true);
        return;
    }
    QObject::connect(&window, &MainWindow::firstPainted, &window, &setIcon); // the window needn't wait for its drawing
    if (!context.practice) // asking for a tray takes a while: after the window is there
        QObject::connect(&window, &MainWindow::firstPainted, &window,
                         [&window, context] { addTray(window, context, TrayIcon::isAvailable()); });
    window.show();
}

/// The session as the person's options want it from the start.
SessionOptions withOptions(SessionOptions session, const UiOptions& options)
{
    session.network = options.network.values();
    session.history = {options.historyDays.get(), options.historyMegabytes.get()};
    session.messagesPerDay = options.messagesPerDay.get();
    session.tellsSilence = options.tellsSilence.get();
    if (options.httpInterface.isOn.get())
        session.httpInterface = listenOf(options.httpInterface);
    return session;
}

/// Where the log is: with the options, where those have a folder of their own.
QString logFolderOf(const StartArguments& arguments, const QDir& optionsFolder)
{
    const bool hasOwnFolder = arguments.practice || !arguments.profile.isEmpty();
    const QDir place(hasOwnFolder ? optionsFolder.path()
                                  : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return place.filePath(u"logs"_s);
}

int run(const StartArguments& arguments)
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

    std::optional<SingleInstance> instance;
    if (!world) { // practice has a folder of its own each time
        instance.emplace(sessionOptions->location.folder);
        const SingleInstance::Start start = instance->start(arguments.show);
        if (start == SingleInstance::Start::HandedOver)
            return 0;
        if (start == SingleInstance::Start::Unanswered)
            return fail({Error::Kind::Conflict, u"already_running"_s});
    }

    QTemporaryDir practicePlace;
    const QDir folder(world ? practicePlace.path() : optionsFolder(arguments.profile));
    QSettings settings(folder.filePath(u"options.ini"_s), QSettings::IniFormat);
    QSettings stateFile(folder.filePath(u"windows.ini"_s), QSettings::IniFormat);
    const QString logFolder = logFolderOf(arguments, folder);
    const LogFile log(logFolder);
    UiOptions options(settings);
    WindowState windowState(stateFile);
    installAccessibility();
    const Theme theme;
    theme.apply(options.theme.get());
    Language language;
    language.apply(arguments.language.value_or(options.language.get()));

    SessionThread session(withOptions(*sessionOptions, options));
    Call<void>* starting = session.start(&session);
    DialogPrompter prompter;
    const UiContext context{session, prompter, options, windowState, world.get(), nullptr, nullptr, logFolder};
    MainWindow window(context, theme, language);
    starting->onFinished(&window, [&window](const Result<void>& started) {
        if (!started)
            window.showStartError(started.error());
    });
    if (world)
        addPractice(window, context, arguments.picture);
    if (instance)
        QObject::connect(&*instance, &SingleInstance::calledAgain, &window, [&window](const QString& request) {
            window.bringToFront();
            showRequest(window, request);
        });
    openWindow(window, context);
    showRequest(window, arguments.show);
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
        (void)smartfleet::readStartArguments(QCoreApplication::arguments(), exitCode);
        return exitCode;
    }
    const QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"jp.smartfleet.Connect"_s);
    const std::optional<smartfleet::StartArguments> arguments =
        smartfleet::readStartArguments(QCoreApplication::arguments(), exitCode);
    return arguments ? smartfleet::run(*arguments) : exitCode;
}
