// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencescontroller.h"

#include "app/options/uioptions.h"
#include "app/session/sessionthread.h"
#include "app/session/supportinfo.h"
#include "app/store/filesize.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/place.h"
#include "ui/kit/prompter.h"
#include "ui/preferences/deliverygroup.h"
#include "ui/preferences/historygroup.h"
#include "ui/preferences/httpinterfacegroup.h"
#include "ui/preferences/httplistening.h"
#include "ui/preferences/networkgroup.h"
#include "ui/preferences/preferencespage.h"
#include "ui/preferences/supportgroup.h"
#include "ui/preferences/tokenlist.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace smartfleet {

PreferencesController::PreferencesController(const UiContext& context, PreferencesPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notice(page.bar())
{
    NetworkGroup& network = page.network();
    connect(&network, &NetworkGroup::proxyChanged, this, &PreferencesController::takeProxy);
    connect(&network, &NetworkGroup::passwordChanged, this, &PreferencesController::keepPassword);
    connect(&network, &NetworkGroup::authorityFileChanged, this, &PreferencesController::takeAuthorityFile);
    connect(&network, &NetworkGroup::testRequested, this, &PreferencesController::testNetwork);
    connect(&network, &NetworkGroup::diagnosisRequested, this, [this] {
        if (m_context.navigator)
            m_context.navigator->open({.screen = u"servicesPage"_s});
    });
    connect(&page.httpInterface(), &HttpInterfaceGroup::optionsChanged, this,
            &PreferencesController::applyHttpInterface);
    connect(&page.httpInterface().tokens(), &TokenList::addRequested, this, &PreferencesController::addToken);
    connect(&page.httpInterface().tokens(), &TokenList::revokeRequested, this, &PreferencesController::revokeToken);
    connect(&page.delivery(), &DeliveryGroup::messagesPerDayChanged, this, [this](int messages) {
        m_context.session.query<void>(this, [messages](Session& session) -> Result<> {
            session.dispatcher.setMessagesPerDay(messages);
            return {};
        });
    });
    connect(&m_context.options.tellsSilence, &OptionSignal::changed, this, &PreferencesController::applySilence);
    connect(&page.history(), &HistoryGroup::limitsRequested, this, &PreferencesController::changeHistory);
    connect(&page.support(), &SupportGroup::copyRequested, this, &PreferencesController::copySupport);
    connect(&page.support(), &SupportGroup::openFolderRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_context.logFolder)); });
    connect(&page, &PreferencesPage::shown, this, &PreferencesController::refresh);
    readPasswordState();
}

void PreferencesController::refresh()
{
    readTokens();
    readUsage();
    auto* call = m_context.session.query<HttpListening>(
        this, [](Session& session) { return Result<HttpListening>(listeningOf(session.httpInterface)); });
    call->onFinished(this, [this](const Result<HttpListening>& now) {
        if (now)
            showListening(m_page.httpInterface(), *now);
    });
    m_listening.replace(call);
}

void PreferencesController::takeProxy(const NetworkSettings& settings)
{
    NetworkOptions& options = m_context.options.network;
    const bool isUserNew = options.proxyUser.get() != settings.proxyUser;
    options.proxy.set(settings.proxy);
    options.proxyHost.set(settings.proxyHost);
    options.proxyPort.set(settings.proxyPort);
    options.proxyUser.set(settings.proxyUser);
    applyNetwork();
    if (isUserNew)
        readPasswordState();
}

void PreferencesController::applyNetwork()
{
    auto* call = m_context.session.call<void>(this, [settings = m_context.options.network.values()](Session& session) {
        return session.network.apply(settings);
    });
    call->onFinished(this, [this](const Result<void>& applied) {
        const bool isKeychain = !applied && applied.error().kind == Error::Kind::Keychain;
        const bool isFile = !applied && applied.error().code.startsWith(u"certificate_file_"_s);
        m_page.network().showPasswordProblem(isKeychain ? std::optional(applied.error()) : std::nullopt);
        m_page.network().showAuthorityProblem(isFile ? std::optional(applied.error()) : std::nullopt);
        if (!applied && !isKeychain && !isFile && applied.error().kind != Error::Kind::Cancelled)
            m_page.bar().showError(applied.error());
    });
    m_applying.replace(call);
}

void PreferencesController::keepPassword(const QString& password)
{
    m_context.session.call<void>(this, [password](Session& session) { return session.network.setPassword(password); })
        ->onFinished(this, [this, password](const Result<void>& kept) {
            m_page.network().showPasswordProblem(kept ? std::nullopt : std::optional(kept.error()));
            if (kept)
                m_page.network().showPasswordKept(!password.isEmpty());
        });
}

void PreferencesController::readPasswordState()
{
    // who has no proxy to sign in to isn't asked to unlock a keychain for it
    const NetworkSettings settings = m_context.options.network.values();
    if (!namesProxy(settings.proxy) || settings.proxyUser.isEmpty())
        return;
    m_context.session.call<bool>(this, [](Session& session) { return session.network.hasPassword(); })
        ->onFinished(this, [this](const Result<bool>& has) {
            if (has)
                m_page.network().showPasswordKept(*has);
            else
                m_page.network().showPasswordProblem(has.error());
        });
}

void PreferencesController::takeAuthorityFile(const QString& path)
{
    const auto accept = [this, path] {
        m_context.options.network.caFile.set(path);
        applyNetwork();
    };
    if (path.isEmpty()) {
        m_page.network().showAuthorityProblem({});
        accept();
        return;
    }
    auto* call = m_context.session.query<void>(this, [path](Session& session) -> Result<> {
        SMARTFLEET_TRY(readAuthorities(path, session.clock.now()));
        return {};
    });
    call->onFinished(this, [this, accept](const Result<void>& good) {
        if (good)
            accept();
        else if (good.error().kind != Error::Kind::Cancelled)
            m_page.network().showAuthorityProblem(good.error());
    });
    m_checking.replace(call);
}

void PreferencesController::testNetwork()
{
    m_page.network().showTesting();
    using Reports = std::vector<WayReport>;
    auto* call = m_context.session.call<Reports>(this, [](Session& session) { return session.lineworks.testWay(); });
    call->onFinished(this, [this](const Result<Reports>& reports) {
        if (reports)
            m_page.network().showReports(*reports);
        else
            m_page.network().showTestProblem(reports.error());
    });
    m_testing.replace(call);
}

void PreferencesController::applyHttpInterface()
{
    const HttpInterfaceOptions& options = m_context.options.httpInterface;
    const bool mayPick = m_context.practice != nullptr;
    std::optional<IntakeListen> listen;
    if (options.isOn.get())
        listen = listenOf(options);
    auto* call = m_context.session.query<HttpListening>(this, [listen, mayPick](Session& session) {
        return Result<HttpListening>(listenAs(session.httpInterface, listen, mayPick));
    });
    call->onFinished(this, [this](const Result<HttpListening>& now) {
        if (now)
            showListening(m_page.httpInterface(), *now);
        else if (now.error().kind != Error::Kind::Cancelled)
            m_page.httpInterface().showProblem(now.error());
    });
    m_listening.replace(call);
}

void PreferencesController::readTokens()
{
    using Tokens = std::vector<AccessToken>;
    m_context.session.read<Tokens>(this, [](Store& store) { return store.tokens.list(); })
        ->onFinished(this, [this](const Result<Tokens>& tokens) {
            if (tokens)
                m_page.httpInterface().tokens().showTokens(*tokens);
            else
                m_page.bar().showError(tokens.error());
        });
}

void PreferencesController::addToken(const QString& name)
{
    if (m_changingTokens)
        return; // a second press is no second token
    m_notice.start();
    m_changingTokens =
        m_context.session
            .query<QString>(this, [name](Session& session) { return session.directory.addToken(name, u"events"_s); })
            ->onFinished(this, [this, name](const Result<QString>& token) {
                m_notice.stop();
                if (!token) {
                    m_page.httpInterface().tokens().showProblem(token.error());
                    return;
                }
                m_page.httpInterface().tokens().showNew(name, *token);
                readTokens();
            });
}

void PreferencesController::revokeToken(const QString& name)
{
    const Question question{.title = tr("Revoke the token"),
                            .text = tr("Whoever uses the token %1 can't send events any more.").arg(name),
                            .confirm = tr("Revoke")};
    m_context.prompter.ask(&m_page, question, [this, name] {
        m_notice.start();
        m_context.session.query<void>(this, [name](Session& session) { return session.directory.revokeToken(name); })
            ->onFinished(this, [this](const Result<void>& revoked) {
                m_notice.stop();
                if (revoked)
                    readTokens();
                else
                    m_page.httpInterface().tokens().showProblem(revoked.error());
            });
    });
}

void PreferencesController::applySilence()
{
    const auto apply = [tells = m_context.options.tellsSilence.get()](Session& session) -> Result<> {
        session.silenceWatch.setTelling(tells);
        return tells ? Result<>() : session.store->senders.dropTold(); // a person wants to hear no more of them
    };
    m_context.session.query<void>(this, apply)->onFinished(this, [this](const Result<void>& applied) {
        if (!applied && applied.error().kind != Error::Kind::Cancelled)
            m_page.bar().showError(applied.error());
    });
}

void PreferencesController::changeHistory(const HistoryLimits& wanted)
{
    const HistoryLimits before{m_context.options.historyDays.get(), m_context.options.historyMegabytes.get()};
    const auto change = [this, wanted] {
        m_context.options.historyDays.set(wanted.days);
        m_context.options.historyMegabytes.set(wanted.megabytes);
        m_page.history().showLimits(wanted);
        m_context.session
            .query<void>(this,
                         [wanted](Session& session) -> Result<> {
                             session.history.setLimits(wanted);
                             return {};
                         })
            ->onFinished(this, [this](const Result<void>&) { readUsage(); });
    };
    const auto isLess = [](int limit, int than) {
        return limit != 0 && (than == 0 || limit < than);
    };
    Question question{.confirm = tr("Remove them")};
    if (isLess(wanted.days, before.days)) {
        question.title = tr("Keep the history for a shorter time");
        question.text = tr("Events and deliveries older than %n day(s) are removed for good.", nullptr, wanted.days);
    } else if (isLess(wanted.megabytes, before.megabytes)) {
        question.title = tr("Keep less history");
        question.text =
            tr("The oldest events and deliveries are removed for good until the data use no more than %1 MB.")
                .arg(QLocale().toString(wanted.megabytes));
    } else {
        change();
        return;
    }
    m_page.history().showLimits(before); // until it is confirmed
    m_context.prompter.ask(&m_page, question, change);
}

void PreferencesController::readUsage()
{
    m_context.session.read<FileUse>(this, [](Store& store) { return fileUse(store.database); })
        ->onFinished(this, [this](const Result<FileUse>& use) {
            if (use)
                m_page.history().showUsage(use->usedBytes);
        });
}

void PreferencesController::copySupport()
{
    m_page.support().showGathering();
    m_context.session
        .call<SupportInformation>(this, [](Session& session) { return gatherSupportInformation(session); })
        ->onFinished(this, [this](const Result<SupportInformation>& gathered) {
            if (!gathered) {
                m_page.support().showProblem(gathered.error());
                return;
            }
            const UiOptions& options = m_context.options;
            auto lines = gathered->lines();
            lines.push_back({u"proxy"_s, nameOf(ProxyKindNames, options.network.proxy.get())});
            lines.push_back({u"ownAuthority"_s, options.network.caFile.get().isEmpty() ? u"no"_s : u"yes"_s});
            lines.push_back({u"httpInterface"_s, options.httpInterface.isOn.get() ? u"on"_s : u"off"_s});
            lines.push_back({u"messagesPerDay"_s, QString::number(options.messagesPerDay.get())});
            lines.push_back({u"tellsSilence"_s, options.tellsSilence.get() ? u"on"_s : u"off"_s});
            lines.push_back({u"historyDays"_s, QString::number(options.historyDays.get())});
            lines.push_back({u"historyMegabytes"_s, QString::number(options.historyMegabytes.get())});
            QString text;
            for (const auto& [name, value] : lines)
                text += u"%1: %2\n"_s.arg(name, value);
            QGuiApplication::clipboard()->setText(text);
            m_page.support().showCopied();
        });
}

} // namespace smartfleet
