// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/wait.h"
#include "app/domain/problems.h"
#include "app/intake/decode.h"
#include "app/session/practiceworld.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// The main job from an empty machine to a message in the talk room, told step by step.
class Demo
{
public:
    Demo(Context& context, PracticeWorld& world, Session& session)
        : m_context(context)
        , m_world(world)
        , m_session(session)
    {
        QObject::connect(
            &world.server(), &PracticeServer::requestAnswered, &m_listener, [this](const PracticeRequest& request) {
                const QJsonObject told{
                    {u"method"_s, request.method}, {u"path"_s, request.path}, {u"status"_s, request.status}};
                m_answers.append(told);
                tell(u"    LINE WORKS: %1 %2 → %3 %4"_s.arg(request.method, request.path)
                         .arg(request.status)
                         .arg(request.errorCode)
                         .trimmed()
                         .prepend(u"    "_s));
            });
    }

    Result<> run()
    {
        SMARTFLEET_TRY(step(u"link"_s, Ctl::tr("Linking LINE WORKS"), [this] { return link(); }));
        SMARTFLEET_TRY(step(u"samples"_s, Ctl::tr("Adding the sample fleet"),
                            [this] { return PracticeWorld::addSamples(m_session); }));
        SMARTFLEET_TRY(step(u"invite"_s, Ctl::tr("Inviting the bot to the talk room"), [this] { return invite(); }));
        SMARTFLEET_TRY(
            step(u"setting"_s, Ctl::tr("Setting up the company's notification"), [this] { return addSetting(); }));
        SMARTFLEET_TRY(
            step(u"events"_s, Ctl::tr("Events come in from the fleet system"), [this] { return sendEvents(); }));
        SMARTFLEET_TRY(step(u"deliver"_s, Ctl::tr("Delivering"), [this] { return deliver(); }));
        SMARTFLEET_TRY(step(u"test"_s, Ctl::tr("Sending the test notification"),
                            [this] { return waitFor(m_session.sendTest(m_setting)); }));
        SMARTFLEET_TRY(step(u"show"_s, Ctl::tr("What the talk room shows"), [this] { return showRoom(); }));
        return step(u"delete"_s, Ctl::tr("Deleting the link"), [this] { return unlink(); });
    }

    QJsonArray steps() const { return m_steps; }

private:
    void tell(const QString& line) const
    {
        if (!m_context.json)
            Context::print(line);
    }

    Result<> step(const QString& id, const QString& title, const std::function<Result<>()>& work)
    {
        tell(u"\n● "_s + title);
        m_answers = {};
        m_messages = {};
        const Result<> result = work();
        QJsonObject told{{u"step"_s, id}, {u"ok"_s, result.has_value()}, {u"lineworks"_s, m_answers}};
        if (!m_messages.isEmpty())
            told.insert(u"messages"_s, m_messages);
        m_steps.append(told);
        tell(result ? u"  ✓ "_s + Ctl::tr("done") : u"  ✗ "_s + describe(result.error()).message);
        return result;
    }

    Result<> link()
    {
        const Result<Integration> linked = waitFor(m_session.integration.registerLink(m_world.form()));
        if (!linked)
            return failure(linked.error());
        tell(u"  "_s + Ctl::tr("The bot %1 has the ID %2.").arg(linked->botName).arg(linked->bot.value));
        m_bot = linked->bot;
        return {};
    }

    Result<> invite()
    {
        m_channel = m_world.scenario().dispatchRoom.channelId;
        if (const auto refusal = m_world.server().tenant().inviteBot(m_channel, m_bot.value))
            return failure(Error::Kind::Forbidden, u"access_denied"_s, {}, refusal->description);
        return {};
    }

    Result<> addSetting()
    {
        const auto added = m_session.directory.addSetting({SampleCompany}, m_channel, u"all"_s);
        if (!added)
            return failure(added.error());
        m_setting = added->setting.id;
        return {};
    }

    Result<> sendEvents()
    {
        std::vector<IncomingEvent> events;
        for (const QByteArray& body : PracticeWorld::traccarBodies(m_session.clock.now())) {
            const Result<IncomingEvent> event =
                decodeTraccar(QJsonDocument::fromJson(body).object(), m_session.catalogue);
            if (!event)
                return failure(event.error());
            events.push_back(*event);
        }
        const Result<IntakeOutcome> outcome = m_session.intake.accept(events);
        if (!outcome)
            return failure(outcome.error());
        tell(u"  "_s + Ctl::tr("%n event(s) accepted", nullptr, outcome->accepted));
        m_expected = outcome->accepted;
        return outcome->unmatched == 0 ? Result<>() : failure(Error::Kind::Invalid, u"demo_unmatched"_s);
    }

    Result<> deliver()
    {
        QEventLoop loop;
        QObject::connect(&m_session.dispatcher, &Dispatcher::idle, &loop, &QEventLoop::quit);
        m_session.clock.after(std::chrono::seconds(60), &loop, [&loop] { loop.quit(); });
        m_session.dispatcher.start();
        loop.exec();
        const Result<DeliveryCounts> counts = m_session.store->deliveries.counts();
        if (!counts)
            return failure(counts.error());
        return counts->sent == m_expected ? Result<>()
                                          : failure(Error::Kind::Server, u"demo_not_delivered"_s,
                                                    {QString::number(counts->sent), QString::number(m_expected)});
    }

    Result<> showRoom()
    {
        const std::vector<PracticeMessage> messages = m_world.server().tenant().messagesInRoom(m_channel);
        for (const PracticeMessage& message : messages) {
            m_messages.append(message.text());
            Context::print(u"\n"_s);
            for (const QString& line : message.text().split(u'\n'))
                tell(u"    │ "_s + line);
        }
        // the events and the test notification
        return int(messages.size()) == m_expected + 1
            ? Result<>()
            : failure(Error::Kind::Server, u"demo_not_delivered"_s,
                      {QString::number(messages.size()), QString::number(m_expected + 1)});
    }

    Result<> unlink()
    {
        (void)waitFor(m_session.dispatcher.stop());
        const Result<IntegrationDeleted> deleted = waitFor(m_session.integration.remove(false));
        if (!deleted)
            return failure(deleted.error());
        if (!m_world.server().tenant().bots().empty())
            return failure(Error::Kind::Server, u"demo_bot_left"_s);
        return {};
    }

    Context& m_context;
    PracticeWorld& m_world;
    Session& m_session;
    QObject m_listener;
    QJsonArray m_steps;
    QJsonArray m_answers;
    QJsonArray m_messages;
    BotId m_bot;
    QString m_channel;
    SettingId m_setting;
    int m_expected = 0;
};

int runDemo(Context& context)
{
    const Result<std::unique_ptr<PracticeWorld>> world = PracticeWorld::open();
    if (!world)
        return context.fail(world.error());
    const Result<std::unique_ptr<Session>> session = Session::open((*world)->sessionOptions());
    if (!session)
        return context.fail(session.error());
    Demo demo(context, **world, **session);
    const Result<> done = demo.run();
    if (context.json)
        context.answer(QJsonObject{{u"ok"_s, done.has_value()}, {u"steps"_s, demo.steps()}}, {});
    else if (!done)
        return context.fail(done.error());
    else
        Context::print(u"\n"_s + Ctl::tr("Every step worked."));
    return done ? Context::Done : Context::Failed;
}

} // namespace

void addDemoCommand(const CommandLine& line)
{
    struct Input
    {
        bool serve = false;
        int port = 0;
    };
    auto input = std::make_shared<Input>();
    CLI::App* command =
        line.command(&line.app, "demo", Ctl::tr("Practice mode's main job in the terminal"), [input](Context& context) {
            return input->serve ? runDemoServer(context, input->port) : runDemo(context);
        });
    CLI::Option* serve = command->add_flag(
        "--serve", input->serve, Ctl::tr("Run the practice LINE WORKS for other programs, until Ctrl+C").toStdString());
    command->add_option("--port", input->port, Ctl::tr("Its port; 0 picks a free one").toStdString())
        ->needs(serve)
        ->check(CLI::Range(0, 65535));
}

} // namespace smartfleet
