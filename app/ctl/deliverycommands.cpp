// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/historyoptions.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/ctl/wait.h"
#include "app/domain/problems.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString stateInWords(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Waiting:
        return Ctl::tr("waiting");
    case DeliveryState::Sending:
        return Ctl::tr("sending");
    case DeliveryState::Sent:
        return Ctl::tr("sent");
    case DeliveryState::Failed:
        return Ctl::tr("failed");
    case DeliveryState::Cancelled:
        return Ctl::tr("cancelled");
    }
    return {};
}

int listDeliveries(Context& context, Session& session, const DeliveryFilter& filter)
{
    const auto found = session.store->deliveries.list(filter);
    if (!found)
        return context.fail(found.error());
    QJsonArray document;
    std::vector<QStringList> rows;
    for (const DeliveryRow& row : *found) {
        const Delivery& delivery = row.delivery;
        document.append(toJson(row));
        rows.push_back({QString::number(delivery.id.value), localTime(delivery.createdAt), row.type, row.vehicleName,
                        delivery.channel.value, stateInWords(delivery.state),
                        delivery.lastError ? describe(*delivery.lastError).message : QString()});
    }
    return context.answer(document,
                          asTable({Ctl::tr("ID"), Ctl::tr("Time"), Ctl::tr("Event"), Ctl::tr("Vehicle"),
                                   Ctl::tr("Channel ID"), Ctl::tr("State"), Ctl::tr("Reason")},
                                  rows));
}

/// Delivers until nothing is left, the time is up, or nothing can be delivered because of the link.
struct Drain
{
    explicit Drain(Session& drained)
        : session(drained)
    {
    }

    Session& session;
    QEventLoop loop;
    std::optional<Error> blocked;

    bool isDone()
    {
        const auto counts = session.store->deliveries.counts();
        return !counts || counts->waiting - counts->held + counts->sending == 0;
    }

    void run(std::chrono::seconds timeout)
    {
        QObject::connect(&session.dispatcher, &Dispatcher::blocked, &loop, [this](const Error& why) {
            blocked.reset();
            if (why.code.isEmpty())
                return;
            blocked = why;
            if (why.kind != Error::Kind::Storage) // a locked database passes; a broken link waits for a person
                loop.quit();
        });
        const auto look = [this] {
            if (isDone())
                loop.quit();
        };
        QObject::connect(&session.dispatcher, &Dispatcher::idle, &loop, look);
        QObject::connect(&session.dispatcher, &Dispatcher::deliveryChanged, &loop, look);
        session.clock.after(timeout, &loop, [this] { loop.quit(); });
        if (isDone())
            return;
        session.dispatcher.start();
        loop.exec();
        (void)waitFor(
            session.dispatcher
                .stop()); // what is in flight is written down or left to be recovered: both are in the counts below
    }
};

int drain(Context& context, Session& session, int timeout)
{
    const auto before = session.store->deliveries.counts();
    if (!before)
        return context.fail(before.error());
    Drain drain(session);
    drain.run(std::chrono::seconds(timeout));
    const auto after = session.store->deliveries.counts();
    if (!after)
        return context.fail(after.error());
    const int sent = after->sent - before->sent;
    const int failed = std::max(0, after->failed - before->failed);
    const int waiting = after->waiting + after->sending;
    const int mayGo = waiting - after->held;
    if (drain.blocked && mayGo > 0) {
        const Problem problem = describe(*drain.blocked);
        context.say(problem.message);
        context.say(problem.hint);
    }
    context.answer(
        QJsonObject{{u"sent"_s, sent}, {u"failed"_s, failed}, {u"waiting"_s, waiting}, {u"held"_s, after->held}},
        Ctl::tr("%1 sent, %2 failed, %3 waiting").arg(sent).arg(failed).arg(waiting));
    return mayGo == 0 ? Context::Done : Context::Failed;
}

int retry(Context& context, Session& session, const std::vector<qint64>& ids, bool all)
{
    if (ids.empty() && !all)
        return context.fail(Error{Error::Kind::Invalid, u"nothing_named"_s});
    std::vector<DeliveryId> named;
    named.reserve(ids.size());
    for (const qint64 id : ids)
        named.push_back({id});
    const Result<int> count = session.store->deliveries.retry(named, session.clock.now());
    if (!count)
        return context.fail(count.error());
    return context.answer(QJsonObject{{u"retried"_s, *count}},
                          Ctl::tr("%n deliveries wait to be sent again", nullptr, *count));
}

void addDeliveries(const CommandLine& line)
{
    CLI::App* group = line.group("deliveries", Ctl::tr("Delivery history"));
    struct Input
    {
        std::string state;
        HistoryOptions narrowed;
        int timeout = 60;
        std::vector<qint64> ids;
        bool all = false;
    };
    auto input = std::make_shared<Input>();
    CLI::App* list = line.command(group, "list", Ctl::tr("Lists deliveries, newest first"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            DeliveryFilter filter{.state = deliveryStateFromString(QString::fromStdString(input->state))};
            input->narrowed.fill(filter);
            return listDeliveries(context, session, filter);
        });
    });
    list->add_option("--state", input->state)
        ->check(CLI::IsMember({"waiting", "sending", "sent", "failed", "cancelled"}));
    input->narrowed.addTo(*list);

    CLI::App* drainCommand =
        line.command(group, "drain", Ctl::tr("Delivers what is waiting"), [input](Context& context) {
            return context.withLineWorks([&](Session& session) { return drain(context, session, input->timeout); });
        });
    drainCommand->add_option("--timeout", input->timeout, Ctl::tr("Seconds; 60 unless told").toStdString())
        ->check(CLI::NonNegativeNumber);

    CLI::App* retryCommand =
        line.command(group, "retry", Ctl::tr("Sends failed deliveries again"), [input](Context& context) {
            return context.withSession(
                [&](Session& session) { return retry(context, session, input->ids, input->all); });
        });
    CLI::Option* all = retryCommand->add_flag("--all-failed", input->all);
    retryCommand->add_option("ID", input->ids)->excludes(all);
}

void addTokens(const CommandLine& line)
{
    CLI::App* group = line.group("tokens", Ctl::tr("Bearer tokens of the HTTP interface"));
    struct Input
    {
        std::string name, scope;
    };
    auto input = std::make_shared<Input>();
    CLI::App* add = line.command(group, "add", Ctl::tr("Makes a token and shows it, once"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            const QString name = QString::fromLocal8Bit(input->name.c_str());
            const Result<QString> token = session.directory.addToken(name, QString::fromStdString(input->scope));
            if (!token)
                return context.fail(token.error());
            context.say(Ctl::tr("Keep this token: it is not shown again."));
            return context.answer(QJsonObject{{u"name"_s, name}, {u"token"_s, *token}}, *token);
        });
    });
    add->add_option("NAME", input->name)->required();
    add->add_option("--scope", input->scope)->required()->check(CLI::IsMember({"events"}));
    line.command(group, "list", Ctl::tr("Lists the tokens' names"), [](Context& context) {
        return context.withSession([&](Session& session) {
            const auto tokens = session.store->tokens.list();
            if (!tokens)
                return context.fail(tokens.error());
            QJsonArray document;
            std::vector<QStringList> rows;
            for (const AccessToken& token : *tokens) {
                document.append(toJson(token));
                rows.push_back({token.name, token.scope, localTime(token.createdAt)});
            }
            return context.answer(document, asTable({Ctl::tr("Name"), Ctl::tr("Scope"), Ctl::tr("Made")}, rows));
        });
    });
    CLI::App* revoke = line.command(group, "revoke", Ctl::tr("Makes a token invalid"), [input](Context& context) {
        return context.withSession([&](Session& session) {
            const QString name = QString::fromLocal8Bit(input->name.c_str());
            const Result<void> revoked = session.directory.revokeToken(name);
            return revoked ? context.answer(QJsonObject{{u"name"_s, name}}, Ctl::tr("Revoked: %1").arg(name))
                           : context.fail(revoked.error());
        });
    });
    revoke->add_option("NAME", input->name)->required();
}

} // namespace

void addDeliveryCommands(const CommandLine& line)
{
    addDeliveries(line);
    addTokens(line);
}

} // namespace smartfleet
