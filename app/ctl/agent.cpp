// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"
#include "app/ctl/commands.h"
#include "app/ctl/table.h"
#include "app/ctl/termination.h"
#include "app/ctl/wait.h"
#include "app/domain/problems.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// for a store that another program holds: an agent that is told to end meanwhile has five seconds for all
constexpr std::chrono::milliseconds Patience(2000);
constexpr std::chrono::milliseconds EndPatience(100); // once told to end
constexpr int MostDays = 3650;
constexpr int MostMegabytes = 1'000'000;

struct AgentInput
{
    std::string listen = "127.0.0.1:8787";
    std::string certificate, key;
    bool noDeliver = false, noSilence = false;
    std::optional<int> keepDays, keepMegabytes; ///< not told: as the desktop program does
    std::optional<int> messagesPerDay;          ///< the same
};

// finishes or takes back what a process that died left; what can't be done now is tried again, and never keeps events
// from coming in
void keepResuming(Context& context, Session& session, QObject* owner)
{
    session.integration.resume()->onFinished(owner, [&context, &session, owner](const Result<Integration>& resumed) {
        if (resumed)
            return;
        context.say(describe(resumed.error()).message);
        session.clock.after(std::chrono::minutes(1), owner,
                            [&context, &session, owner] { keepResuming(context, session, owner); });
    });
}

// who sends events, and stopped
void watchSources(Context& context, Session& session, bool tells, QObject* owner)
{
    SilenceWatch& watch = session.silenceWatch;
    QObject::connect(
        &watch, &SilenceWatch::fellSilent, owner, [&context](const QString& sender, const QDateTime& since) {
            context.say(
                Ctl::tr("No event has come from %1 since %2. It was never silent for so long in its working hours.")
                    .arg(sender, localTime(since)));
        });
    QObject::connect(&watch, &SilenceWatch::heardAgain, owner, [&context](const QString& sender) {
        context.say(Ctl::tr("Events come from %1 again.").arg(sender));
    });
    watch.setTelling(tells);
    watch.start();
}

int runAgent(Context& context, Session& session, const AgentInput& input)
{
    Termination termination;
    QEventLoop loop;
    QObject::connect(&termination, &Termination::requested, &loop, &QEventLoop::quit);

    Result<IntakeListen> listen = parseListen(QString::fromStdString(input.listen));
    if (!listen)
        return context.fail(listen.error());
    listen->certificateFile = QString::fromLocal8Bit(input.certificate.c_str());
    listen->keyFile = QString::fromLocal8Bit(input.key.c_str());
    const Result<quint16> port = session.httpInterface.start(*listen);
    if (!port)
        return context.fail(port.error());

    if (!input.noDeliver) {
        QObject::connect(&session.dispatcher, &Dispatcher::blocked, &loop, [&context](const Error& why) {
            context.say(why.code.isEmpty() ? Ctl::tr("Delivery goes on.")
                                           : Ctl::tr("Delivery is held: %1").arg(describe(why).message));
        });
        session.dispatcher.setMessagesPerDay(input.messagesPerDay.value_or(context.messagesPerDay()));
        session.dispatcher.start();
        session.roomKeeper.start();
    }
    const HistoryLimits preferred = context.historyLimits();
    session.history.setLimits(
        {input.keepDays.value_or(preferred.days), input.keepMegabytes.value_or(preferred.megabytes)});
    watchSources(context, session, !input.noSilence && context.tellsSilence(), &loop);
    keepResuming(context, session, &loop);

    Context::print(u"listening on "_s + session.httpInterface.url().toString());
    loop.exec();

    if (const auto set = session.store->database.setBusyPatience(EndPatience); !set)
        qCWarning(logProgram) << "the store:" << set.error().code;
    if (!input.noDeliver)
        (void)waitFor(session.dispatcher.stop()); // what isn't written down in time is recovered at the next start
    session.httpInterface.stop();
    return Context::Done;
}

} // namespace

void addAgentCommand(const CommandLine& line)
{
    auto input = std::make_shared<AgentInput>();
    CLI::App* command = line.command(
        &line.app, "agent", Ctl::tr("Takes events in over HTTP and delivers them, until it is told to end"),
        [input](Context& context) {
            context.storePatience = Patience;
            return context.withLineWorks([&](Session& session) { return runAgent(context, session, *input); });
        });
    command->footer(Ctl::tr("The way to LINE WORKS is that of the desktop program's preferences, or --proxy's: see "
                            "smartfleetctl --help.")
                        .toStdString());
    command->add_option("--listen", input->listen, Ctl::tr("Address and port; port 0 picks a free one").toStdString())
        ->type_name("HOST:PORT");
    CLI::Option* certificate =
        command->add_option("--tls-cert", input->certificate, Ctl::tr("Certificate chain (PEM)").toStdString());
    CLI::Option* key =
        command->add_option("--tls-key", input->key, Ctl::tr("The certificate's private key (PEM)").toStdString());
    certificate->needs(key);
    key->needs(certificate);
    command->add_flag("--no-deliver", input->noDeliver, Ctl::tr("Only take events in").toStdString());
    command->add_flag("--no-silence-watch", input->noSilence,
                      Ctl::tr("Doesn't tell of a source of events that is silent for longer than ever in its working "
                              "hours; as in the desktop program's preferences unless told")
                          .toStdString());
    command
        ->add_option(
            "--keep-days", input->keepDays,
            Ctl::tr("Removes from the history what is settled and older; 0 keeps everything; as in the desktop "
                    "program's preferences unless told")
                .toStdString())
        ->type_name("DAYS")
        ->check(CLI::Range(0, MostDays));
    command
        ->add_option(
            "--keep-mb", input->keepMegabytes,
            Ctl::tr("Removes the oldest of the settled history while the data use more; the last two days always "
                    "stay; 0 keeps everything; as in the desktop program's preferences unless told")
                .toStdString())
        ->type_name("MB")
        ->check(CLI::Range(0, MostMegabytes));
    command
        ->add_option("--messages-per-day", input->messagesPerDay,
                     Ctl::tr("How many messages LINE WORKS takes a day; as in the desktop program's preferences "
                             "unless told")
                         .toStdString())
        ->type_name("N")
        ->check(CLI::Range(LeastDailyMessages, MostDailyMessages));
}

} // namespace smartfleet
