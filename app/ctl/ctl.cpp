// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"

#include "app/ctl/commands.h"
#include "translations/translator.h"

#include <QNetworkProxyFactory>

#include <cstring>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// the language is needed before the command line is read, because the command line's own help speaks it
QString languageOf(int argc, char* argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            return QString::fromLocal8Bit(argv[i + 1]);
        if (std::strncmp(argv[i], "--lang=", 7) == 0)
            return QString::fromLocal8Bit(argv[i] + 7);
    }
    return systemLanguage();
}

/// The global options as they are typed.
struct Typed
{
    std::string profile, database, secrets, language, proxy, proxyPasswordFile;
};

QString text(const std::string& words)
{
    return QString::fromLocal8Bit(words.c_str());
}

void addGlobalOptions(CLI::App& app, Context& context, Typed& typed)
{
    // without a word of what was typed: a password may be in it
    const auto isProxy = [](const std::string& words) {
        return withProxy({}, text(words)) ? std::string()
                                          : Ctl::tr("it is system, none, http://HOST:PORT or socks5://HOST:PORT, with "
                                                    "USER@ before the host where the proxy asks for it, and no "
                                                    "password")
                                                .toStdString();
    };
    app.add_option("--profile", typed.profile, Ctl::tr("The data folder").toStdString())->type_name("DIR");
    app.add_option("--database", typed.database,
                   Ctl::tr("postgresql://… instead of SQLite in the data folder").toStdString())
        ->type_name("URL");
    app.add_option("--secrets", typed.secrets, Ctl::tr("Where secrets are kept").toStdString())
        ->check(CLI::IsMember({"keychain", "memory"}));
    app.add_option("--lang", typed.language, Ctl::tr("Language of the messages").toStdString())
        ->check(CLI::IsMember({"ja", "en"}));
    app.add_option("--proxy", typed.proxy,
                   Ctl::tr("The proxy to LINE WORKS: system, none, http://HOST:PORT or socks5://HOST:PORT; as in the "
                           "desktop program's preferences unless told")
                       .toStdString())
        ->type_name("PROXY")
        ->check(isProxy);
    app.add_option("--proxy-password-file", typed.proxyPasswordFile,
                   Ctl::tr("File with the proxy's password; the one in the keychain unless told").toStdString())
        ->type_name("FILE");
    app.add_flag("--json", context.json, Ctl::tr("Answer with one JSON document").toStdString());
    app.set_version_flag("--version", SMARTFLEET_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
}

int usageError(const CLI::App& app, const Context& context, const CLI::ParseError& error)
{
    if (error.get_exit_code() == int(CLI::ExitCodes::Success))
        return app.exit(error); // --help, --version
    return context.fail(Error{Error::Kind::Invalid, u"command_line_wrong"_s, {QString::fromUtf8(error.what())}});
}

} // namespace

int runCtl(int argc, char* argv[], Checkpoint checkpoint)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"smartfleet-connect"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SMARTFLEET_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    Context context;
    context.checkpoint = std::move(checkpoint);
    context.language = languageOf(argc, argv);
    const std::unique_ptr<QTranslator> translator = translatorFor(context.language == u"ja"_s ? u"ja"_s : u"en"_s);
    QCoreApplication::installTranslator(translator.get());

    // what follows may use Qt's own arguments no longer: CLI11 reads what is left
    int status = Context::Done;
    CLI::App app(
        Ctl::tr("Links a fleet system to LINE WORKS: the desktop program's work on a command line").toStdString(),
        "smartfleetctl");
    Typed typed;
    addGlobalOptions(app, context, typed);
    app.parse_complete_callback([&] {
        context.profile = text(typed.profile);
        context.databaseUrl = text(typed.database);
        context.secretsInMemory = typed.secrets == "memory";
        context.proxy = text(typed.proxy);
        context.proxyPasswordFile = text(typed.proxyPasswordFile);
    });
    const CommandLine line{app, context, status};
    addIntegrationCommands(line);
    addFleetCommands(line);
    addSettingsCommands(line);
    addEventCommands(line);
    addDeliveryCommands(line);
    addAgentCommand(line);
    addDoctorCommand(line);
    addDemoCommand(line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        context.json = context.json ||
            std::any_of(argv + 1, argv + argc, [](const char* word) { return std::strcmp(word, "--json") == 0; });
        return usageError(app, context, error);
    }
    return status;
}

} // namespace smartfleet
