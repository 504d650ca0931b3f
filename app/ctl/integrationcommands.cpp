// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/json.h"
#include "app/ctl/table.h"
#include "app/ctl/wait.h"
#include "app/domain/problems.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString stateInWords(IntegrationState state)
{
    switch (state) {
    case IntegrationState::NotLinked:
        return Ctl::tr("Not linked");
    case IntegrationState::Linking:
        return Ctl::tr("Linking");
    case IntegrationState::Linked:
        return Ctl::tr("Linked");
    case IntegrationState::Unlinking:
        return Ctl::tr("Unlinking");
    case IntegrationState::NeedsAttention:
        return Ctl::tr("Needs attention");
    }
    return {};
}

QStringList list(const std::vector<std::string>& words)
{
    QStringList texts;
    for (const std::string& word : words)
        texts += QString::fromLocal8Bit(word.c_str());
    return texts;
}

QString fieldsOf(const Integration& integration)
{
    std::vector<std::pair<QString, QString>> fields{
        {Ctl::tr("Status"), stateInWords(integration.state)},
        {Ctl::tr("Client ID"), integration.clientId},
        {Ctl::tr("Service Account"), integration.serviceAccount},
        {Ctl::tr("Domain ID"), QString::number(integration.domain.value)},
        {Ctl::tr("Bot"), u"%1 (%2)"_s.arg(integration.botName).arg(integration.bot.value)},
        {Ctl::tr("Bot administrators"), integration.botAdmins.join(u", "_s)},
        {Ctl::tr("Deputy administrators"), integration.botSubAdmins.join(u", "_s)},
        {Ctl::tr("User permission"), integration.userPermission ? Ctl::tr("allowed") : Ctl::tr("not allowed")},
        {Ctl::tr("Linked since"), localTime(integration.linkedAt)}};
    if (integration.problem) {
        const Problem problem = describe(*integration.problem);
        fields.push_back({Ctl::tr("Problem"), problem.message});
        fields.push_back({Ctl::tr("What to do"), problem.hint});
    }
    return asFields(fields);
}

int answerIntegration(Context& context, const Result<Integration>& integration)
{
    return integration ? context.answer(toJson(*integration), fieldsOf(*integration))
                       : context.fail(integration.error());
}

int listServices(Context& context, Session& session)
{
    const Result<Integration> integration = session.integration.current();
    if (!integration)
        return context.fail(integration.error());
    const QJsonObject lineworks{{u"service"_s, LineWorksSystem},
                                {u"name"_s, nameOfSystem(LineWorksSystem)},
                                {u"status"_s, toString(integration->state)}};
    return context.answer(QJsonArray{lineworks},
                          asTable({Ctl::tr("Service"), Ctl::tr("Status")},
                                  {{nameOfSystem(LineWorksSystem), stateInWords(integration->state)}}));
}

QString stepInWords(const QString& step, Procedure::StepState state)
{
    static const QHash<QString, const char*> titles{
        {u"check_form"_s, QT_TRANSLATE_NOOP("Ctl", "Checking the input")},
        {u"earn_token"_s, QT_TRANSLATE_NOOP("Ctl", "Earning an access token")},
        {u"store_record"_s, QT_TRANSLATE_NOOP("Ctl", "Writing down what is to be done")},
        {u"store_secrets"_s, QT_TRANSLATE_NOOP("Ctl", "Putting the secrets into the keychain")},
        {u"create_bot"_s, QT_TRANSLATE_NOOP("Ctl", "Creating the bot")},
        {u"publish_bot"_s, QT_TRANSLATE_NOOP("Ctl", "Publishing the bot")},
        {u"finish"_s, QT_TRANSLATE_NOOP("Ctl", "Finishing")},
    };
    const char* title = titles.value(step);
    if (!title)
        return {};
    const QString words = Ctl::tr(title);
    switch (state) {
    case Procedure::StepState::Running:
        return Ctl::tr("%1 …").arg(words);
    case Procedure::StepState::Failed:
        return Ctl::tr("%1: failed").arg(words);
    case Procedure::StepState::Undone:
        return Ctl::tr("%1: taken back").arg(words);
    case Procedure::StepState::UndoFailed:
        return Ctl::tr("%1: could not be taken back yet").arg(words);
    case Procedure::StepState::Done:
    case Procedure::StepState::Undoing:
        break;
    }
    return {};
}

struct RegisterInput
{
    std::string clientId, clientSecretFile, serviceAccount, privateKeyFile, domainId, photoUrl;
    std::vector<std::string> admins, subAdmins;
    bool allowUsers = false;
};

int registerLink(Context& context, Session& session, const RegisterInput& input)
{
    if (input.clientSecretFile == "-" && input.privateKeyFile == "-")
        return context.fail(Error{Error::Kind::Invalid, u"standard_input_twice"_s});
    const Result<QByteArray> secret = Context::readFile(QString::fromLocal8Bit(input.clientSecretFile.c_str()));
    if (!secret)
        return context.fail(secret.error());
    const Result<QByteArray> key = Context::readFile(QString::fromLocal8Bit(input.privateKeyFile.c_str()));
    if (!key)
        return context.fail(key.error());
    const auto text = [](const std::string& words) {
        return QString::fromLocal8Bit(words.c_str());
    };
    const IntegrationForm form{.clientId = text(input.clientId),
                               .clientSecret = QString::fromUtf8(*secret),
                               .serviceAccount = text(input.serviceAccount),
                               .privateKey = *key,
                               .domainId = text(input.domainId),
                               .botAdmins = list(input.admins),
                               .botSubAdmins = list(input.subAdmins),
                               .userPermission = input.allowUsers,
                               .photoUrl = text(input.photoUrl)};
    QObject listener;
    QObject::connect(&session.integration, &IntegrationService::stepChanged, &listener,
                     [&](const QString& step, Procedure::StepState state) {
                         if (const QString words = stepInWords(step, state); !words.isEmpty())
                             context.say(words);
                     });
    return answerIntegration(context, waitFor(session.integration.registerLink(form)));
}

void addRegister(const CommandLine& line, CLI::App* group)
{
    auto input = std::make_shared<RegisterInput>();
    CLI::App* command = line.command(
        group, "register", Ctl::tr("Links LINE WORKS: creates the bot and publishes it"), [input](Context& context) {
            return context.withLineWorks([&](Session& session) { return registerLink(context, session, *input); });
        });
    command->add_option("--client-id", input->clientId)->required();
    command
        ->add_option("--client-secret-file", input->clientSecretFile,
                     Ctl::tr("File with the Client Secret; - for standard input").toStdString())
        ->required();
    command->add_option("--service-account", input->serviceAccount)->required();
    command
        ->add_option("--private-key-file", input->privateKeyFile,
                     Ctl::tr("File with the Private Key (PEM); - for standard input").toStdString())
        ->required();
    command->add_option("--domain-id", input->domainId)->required();
    command
        ->add_option("--bot-admin", input->admins,
                     Ctl::tr("LINE WORKS user ID of a bot administrator, one to three").toStdString())
        ->required();
    command->add_option("--sub-admin", input->subAdmins,
                        Ctl::tr("LINE WORKS user ID of a deputy administrator, up to three").toStdString());
    command->add_flag("--allow-users", input->allowUsers,
                      Ctl::tr("Users may set up their own notifications").toStdString());
    command->add_option("--photo-url", input->photoUrl, Ctl::tr("The bot's picture (https)").toStdString());
}

void addEdit(const CommandLine& line, CLI::App* group)
{
    struct Input
    {
        std::string serviceAccount, privateKeyFile;
        bool allow = false, deny = false;
    };
    auto input = std::make_shared<Input>();
    CLI::App* command =
        line.command(group, "edit", Ctl::tr("Changes Service Account, Private Key or the users' permission"),
                     [input](Context& context) {
                         return context.withLineWorks([&](Session& session) {
                             IntegrationEdit edit;
                             if (!input->serviceAccount.empty())
                                 edit.serviceAccount = QString::fromLocal8Bit(input->serviceAccount.c_str());
                             if (!input->privateKeyFile.empty()) {
                                 const Result<QByteArray> key =
                                     Context::readFile(QString::fromLocal8Bit(input->privateKeyFile.c_str()));
                                 if (!key)
                                     return context.fail(key.error());
                                 edit.privateKey = *key;
                             }
                             if (input->allow || input->deny)
                                 edit.userPermission = input->allow;
                             return answerIntegration(context, waitFor(session.integration.edit(edit)));
                         });
                     });
    command->add_option("--service-account", input->serviceAccount);
    command->add_option("--private-key-file", input->privateKeyFile,
                        Ctl::tr("File with the Private Key (PEM); - for standard input").toStdString());
    CLI::Option* allow = command->add_flag("--allow-users", input->allow);
    command->add_flag("--deny-users", input->deny)->excludes(allow);
}

void addDelete(const CommandLine& line, CLI::App* group)
{
    struct Input
    {
        bool yes = false, localOnly = false;
    };
    auto input = std::make_shared<Input>();
    CLI::App* command = line.command(
        group, "delete", Ctl::tr("Deletes the bot, every notification setting and the link"),
        [input](Context& context) {
            return context.withLineWorks([&](Session& session) {
                const Result<IntegrationDeleted> deleted = waitFor(session.integration.remove(input->localOnly));
                if (!deleted)
                    return context.fail(deleted.error());
                if (deleted->secretsLeft)
                    context.say(Ctl::tr("The keychain didn't give up Client Secret and Private Key: %1 The next start "
                                        "with the keychain open removes them.")
                                    .arg(describe(*deleted->secretsLeft).message));
                return context.answer(
                    QJsonObject{{u"deletedCompanySettings"_s, deleted->companySettings},
                                {u"deletedUserSettings"_s, deleted->userSettings},
                                {u"botDeleted"_s, deleted->botDeleted},
                                {u"secretsLeft"_s, deleted->secretsLeft.has_value()}},
                    Ctl::tr("Deleted: %1 company settings, %2 user settings; bot deleted in LINE WORKS: %3")
                        .arg(deleted->companySettings)
                        .arg(deleted->userSettings)
                        .arg(deleted->botDeleted ? Ctl::tr("yes") : Ctl::tr("no")));
            });
        });
    command->add_flag("--yes", input->yes, Ctl::tr("Confirms that all of it is to go").toStdString())->required();
    command->add_flag("--local-only", input->localOnly, Ctl::tr("Leave the bot in LINE WORKS").toStdString());
}

int answerCheck(Context& context, Session& session)
{
    const auto checks = waitFor(session.integration.check());
    if (!checks)
        return context.fail(checks.error());
    QJsonArray document;
    std::vector<QStringList> rows;
    bool allOk = true;
    for (const IntegrationCheck& check : *checks) {
        const Problem problem = check.error ? describe(*check.error) : Problem{check.detail, {}};
        allOk = allOk && check.ok;
        document.append(QJsonObject{
            {u"check"_s, check.check}, {u"ok"_s, check.ok}, {u"detail"_s, problem.message}, {u"hint"_s, problem.hint}});
        rows.push_back({check.check, check.ok ? Ctl::tr("ok") : Ctl::tr("not ok"),
                        problem.message + (problem.hint.isEmpty() ? QString() : u' ' + problem.hint)});
    }
    context.answer(document, asTable({Ctl::tr("Check"), Ctl::tr("Result"), Ctl::tr("Detail")}, rows));
    return allOk ? Context::Done : Context::Failed;
}

} // namespace

void addIntegrationCommands(const CommandLine& line)
{
    line.command(&line.app, "services", Ctl::tr("Lists the services that can be linked"), [](Context& context) {
        return context.withSession([&](Session& session) { return listServices(context, session); });
    });
    CLI::App* group = line.group("integration", Ctl::tr("The link with LINE WORKS"));
    addRegister(line, group);
    line.command(group, "show", Ctl::tr("Shows the link, without secrets"), [](Context& context) {
        return context.withSession([&](Session& session) {
            const Result<Integration> integration = session.integration.current();
            if (integration && integration->state == IntegrationState::NotLinked)
                return context.fail(Error{Error::Kind::NotFound, u"not_linked"_s});
            return answerIntegration(context, integration);
        });
    });
    addEdit(line, group);
    addDelete(line, group);
    line.command(group, "check", Ctl::tr("Checks clock, network, token, bot and publication"), [](Context& context) {
        return context.withLineWorks([&](Session& session) { return answerCheck(context, session); });
    });
}

} // namespace smartfleet
