// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidesteps.h"

#include "app/domain/integration.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString Console = u"https://dev.worksmobile.com/jp/console"_s;

constexpr const char* Registering = QT_TRANSLATE_NOOP("Guide", "LINE WORKS Developer Console");
constexpr const char* TalkRoom = QT_TRANSLATE_NOOP("Guide", "LINE WORKS talk room");

GuideStep addApp()
{
    return {.id = u"addApp"_s,
            .chapter = Registering,
            .title = QT_TRANSLATE_NOOP("Guide", "Add an app"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Sign in to the LINE WORKS Developer Console as an administrator."),
                        QT_TRANSLATE_NOOP("Guide", "Choose API 2.0 and add a new app."),
                        QT_TRANSLATE_NOOP(
                            "Guide", "Enter a name that tells what the app is for, for instance スマートフリート.")},
            .drawing = u"add-app"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "The console's list of apps with the button that adds one"),
            .labels = {QT_TRANSLATE_NOOP("Guide", "+ Add new app"), QT_TRANSLATE_NOOP("Guide", "App name")},
            .topics = {u"addApp"_s},
            .link = Console};
}

GuideStep tickScope()
{
    return {.id = u"scope"_s,
            .chapter = Registering,
            .title = QT_TRANSLATE_NOOP("Guide", "Select the scope “bot”"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Open “Manage” beside OAuth Scopes."),
                        QT_TRANSLATE_NOOP("Guide", "Tick bot and close the list with “Save”.")},
            .note = QT_TRANSLATE_NOOP("Guide", "“bot” alone is enough; more scopes do no harm."),
            .drawing = u"scope"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "The list of OAuth Scopes, in which bot is ticked"),
            .labels = {QT_TRANSLATE_NOOP("Guide", "Save")},
            .topics = {u"scope"_s}};
}

GuideStep saveApp()
{
    return {.id = u"saveApp"_s,
            .chapter = Registering,
            .title = QT_TRANSLATE_NOOP("Guide", "Save the app"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "See that bot now stands under OAuth Scopes."),
                        QT_TRANSLATE_NOOP("Guide", "Press “Save” on the app's page.")},
            .warning = QT_TRANSLATE_NOOP("Guide",
                                         "A scope that was ticked but not saved is the most frequent reason why "
                                         "linking fails. After saving it takes a few minutes to work."),
            .drawing = u"save-app"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "The app's page with its button that saves"),
            .labels = {QT_TRANSLATE_NOOP("Guide", "Save")},
            .topics = {u"saveApp"_s}};
}

GuideStep serviceAccount()
{
    return {.id = u"serviceAccount"_s,
            .chapter = Registering,
            .title = QT_TRANSLATE_NOOP("Guide", "Issue a Service Account"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Press “Issue” beside Service Account on the app's page."),
                        QT_TRANSLATE_NOOP("Guide",
                                          "Copy the whole value (something.serviceaccount@domain) into the field "
                                          "Service Account.")},
            .warning = QT_TRANSLATE_NOOP("Guide",
                                         "The Service Account is an important credential: guard it well. Once it is "
                                         "reissued, the one before can't be used any more."),
            .drawing = u"service-account"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "The line Service Account with the button that issues it"),
            .labels = {QT_TRANSLATE_NOOP("Guide", "Issue")},
            .topics = {formfield::ServiceAccount}};
}

GuideStep privateKey()
{
    return {.id = u"privateKey"_s,
            .chapter = Registering,
            .title = QT_TRANSLATE_NOOP("Guide", "Issue a Private Key"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Press “Issue” beside Private Key on the app's page."),
                        QT_TRANSLATE_NOOP("Guide", "The key is downloaded as a file. Keep it in a safe place."),
                        QT_TRANSLATE_NOOP(
                            "Guide", "Choose the file in the field Private Key, drop it there, or paste its text.")},
            .warning = QT_TRANSLATE_NOOP("Guide",
                                         "The Private Key is an important credential: guard it well. Only the newest "
                                         "one is valid: once it is reissued, the one before can't be used any more."),
            .drawing = u"private-key"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "The line Private Key with the button that issues it as a file"),
            .labels = {QT_TRANSLATE_NOOP("Guide", "Issue")},
            .topics = {formfield::PrivateKey}};
}

GuideStep clientId()
{
    return {.id = u"clientId"_s,
            .chapter = Registering,
            .title = QT_TRANSLATE_NOOP("Guide", "Copy Client ID and Client Secret"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Both stand at the top of the app's page."),
                        QT_TRANSLATE_NOOP("Guide", "Copy each into the field of its name.")},
            .note = QT_TRANSLATE_NOOP("Guide", "Blanks and line breaks that are copied along do no harm."),
            .drawing = u"client-id"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "The lines Client ID and Client Secret of the app's page"),
            .topics = {formfield::ClientId, formfield::ClientSecret}};
}

GuideStep domainId()
{
    return {.id = u"domainId"_s,
            .chapter = Registering,
            .title = QT_TRANSLATE_NOOP("Guide", "Copy the Domain ID"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "The Domain ID stands at the lower left of the Developer Console."),
                        QT_TRANSLATE_NOOP("Guide", "Copy it into the field Domain ID. It is a number.")},
            .drawing = u"domain-id"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "The console's left side with the Domain ID at its lower end"),
            .topics = {formfield::DomainId},
            .link = Console};
}

GuideStep userId()
{
    return {
        .id = u"userId"_s,
        .chapter = Registering,
        .title = QT_TRANSLATE_NOOP("Guide", "Find the bot administrators' user IDs"),
        .actions = {QT_TRANSLATE_NOOP("Guide", "Open the person's profile in LINE WORKS."),
                    QT_TRANSLATE_NOOP("Guide", "Copy the user ID (name@domain) into the field Bot administrators.")},
        .note = QT_TRANSLATE_NOOP("Guide",
                                  "Each person finds their own ID in their LINE WORKS profile. One administrator is "
                                  "enough; deputies are optional."),
        .drawing = u"user-id"_s,
        .drawingWords = QT_TRANSLATE_NOOP("Guide", "A LINE WORKS profile with the user ID in it"),
        .labels = {QT_TRANSLATE_NOOP("Guide", "Profile"), QT_TRANSLATE_NOOP("Guide", "ID")},
        .topics = {formfield::BotAdmins, formfield::BotSubAdmins}};
}

GuideStep enterHere()
{
    return {.id = u"enterHere"_s,
            .chapter = QT_TRANSLATE_NOOP("Guide", "SmartFleet Connect"),
            .title = QT_TRANSLATE_NOOP("Guide", "Register the integration"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Fill in the form and press “Register”."),
                        QT_TRANSLATE_NOOP("Guide",
                                          "The bot スマートフリート is then registered in LINE WORKS and published by "
                                          "itself: nothing has to be done by hand.")},
            .drawing = u"register"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "From this program's form a bot is made in LINE WORKS"),
            .topics = {u"register"_s},
            .placeTitle = QT_TRANSLATE_NOOP("Guide", "Open the form"),
            .place = {.screen = u"servicesPage"_s, .part = u"integrationForm"_s}};
}

GuideStep inviteBot()
{
    return {.id = u"inviteBot"_s,
            .chapter = TalkRoom,
            .title = QT_TRANSLATE_NOOP("Guide", "Invite the bot to the talk room"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Open the talk room that is to get the notifications."),
                        QT_TRANSLATE_NOOP("Guide", "Open the talk room's settings and choose “Invite bot”."),
                        QT_TRANSLATE_NOOP("Guide", "Choose the bot スマートフリート and confirm.")},
            .warning = QT_TRANSLATE_NOOP("Guide",
                                         "Messages come from the bot: nothing arrives in a talk room to which it "
                                         "isn't invited."),
            .drawing = u"invite-bot"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "A talk room's settings with “Invite bot”"),
            .labels = {QT_TRANSLATE_NOOP("Guide", "Talk room settings"), QT_TRANSLATE_NOOP("Guide", "Invite bot")},
            .topics = {u"inviteBot"_s}};
}

GuideStep channelIdPc()
{
    return {.id = u"channelIdPc"_s,
            .chapter = TalkRoom,
            .title = QT_TRANSLATE_NOOP("Guide", "Find the channel ID (PC)"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Open the talk room in LINE WORKS on the computer."),
                        QT_TRANSLATE_NOOP("Guide", "Open the talk room's settings. The channel ID stands there."),
                        QT_TRANSLATE_NOOP("Guide", "Copy it into the field Channel ID of the notification setting.")},
            .drawing = u"channel-id-pc"_s,
            .drawingWords =
                QT_TRANSLATE_NOOP("Guide", "A talk room on a computer, its settings open with the channel ID"),
            .labels = {QT_TRANSLATE_NOOP("Guide", "Talk room settings"), QT_TRANSLATE_NOOP("Guide", "Channel ID")},
            .topics = {u"channelId"_s},
            .placeTitle = QT_TRANSLATE_NOOP("Guide", "Go to the notification settings"),
            .place = {.screen = u"notificationsPage"_s}};
}

GuideStep channelIdMobile()
{
    return {.id = u"channelIdMobile"_s,
            .chapter = TalkRoom,
            .title = QT_TRANSLATE_NOOP("Guide", "Find the channel ID (mobile)"),
            .actions = {QT_TRANSLATE_NOOP("Guide", "Open the talk room in the LINE WORKS app."),
                        QT_TRANSLATE_NOOP("Guide", "Open the talk room's settings from the menu at the upper right."),
                        QT_TRANSLATE_NOOP("Guide", "Copy the channel ID and send it to your computer.")},
            .drawing = u"channel-id-mobile"_s,
            .drawingWords = QT_TRANSLATE_NOOP("Guide", "A talk room on a phone, its settings open with the channel ID"),
            .labels = {QT_TRANSLATE_NOOP("Guide", "Talk room settings"), QT_TRANSLATE_NOOP("Guide", "Channel ID")},
            .topics = {u"channelIdMobile"_s}};
}

int indexWhere(const std::function<bool(const GuideStep&)>& wanted)
{
    const std::vector<GuideStep>& steps = guideSteps();
    const auto found = std::find_if(steps.begin(), steps.end(), wanted);
    return found == steps.end() ? -1 : int(found - steps.begin());
}

} // namespace

const std::vector<GuideStep>& guideSteps()
{
    static const std::vector<GuideStep> steps{addApp(),     tickScope(), saveApp(),     serviceAccount(),
                                              privateKey(), clientId(),  domainId(),    userId(),
                                              enterHere(),  inviteBot(), channelIdPc(), channelIdMobile()};
    return steps;
}

int guideStepFor(const QString& topic)
{
    return indexWhere([&topic](const GuideStep& step) { return step.topics.contains(topic); });
}

int guideStepWithId(const QString& id)
{
    return indexWhere([&id](const GuideStep& step) { return step.id == id; });
}

QString guideText(const char* text)
{
    return text ? QCoreApplication::translate("Guide", text) : QString();
}

} // namespace smartfleet
