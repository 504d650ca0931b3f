// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicescontroller.h"

#include "app/domain/problems.h"
#include "app/session/practiceworld.h"
#include "app/session/sessionthread.h"
#include "ui/kit/guide.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompter.h"
#include "ui/kit/sentences.h"
#include "ui/services/checklist.h"
#include "ui/services/integrationformpage.h"
#include "ui/services/integrationoverview.h"
#include "ui/services/servicecard.h"
#include "ui/services/servicespage.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Whether LINE WORKS said no for good, or can't be asked for want of the secrets, so that removing the link here alone
/// is worth offering.
bool isRefusal(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
    case Error::Kind::Keychain:
        return true;
    case Error::Kind::Cancelled:
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::Conflict:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
    case Error::Kind::Storage:
        return false;
    }
    return false;
}

} // namespace

ServicesController::ServicesController(const UiContext& context, ServicesPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_watch(context.session)
    , m_running(std::make_shared<QPointer<Job>>())
{
    IntegrationOverview& overview = m_page.overview();
    const ServiceCard& card = m_page.card();
    connect(&card, &ServiceCard::linkRequested, this, [this] {
        m_page.overview().bar().clear();
        m_page.openRegistration();
    });
    connect(&card, &ServiceCard::editRequested, this, &ServicesController::openEdit);
    connect(&card, &ServiceCard::deleteRequested, this, qOverload<>(&ServicesController::askToDelete));
    connect(&card, &ServiceCard::checkRequested, this, &ServicesController::check);
    connect(&overview, &IntegrationOverview::editRequested, this, &ServicesController::openEdit);
    connect(&overview, &IntegrationOverview::localRemovalRequested, this, &ServicesController::askToRemoveHere);
    connect(&overview.checks(), &CheckList::cancelRequested, this, [this] { m_check.replace(nullptr); });
    connect(&overview.checks(), &CheckList::cureRequested, this, &ServicesController::cure);
    connect(&m_context.session, &SessionThread::diagnosed, &overview.checks(), &CheckList::add);
    connect(&m_watch, &StoreWatch::changed, this, &ServicesController::readLastDelivery);
    connect(&m_page, &ServicesPage::shown, this, [this](bool visible) {
        m_watch.setActive(visible);
        if (visible)
            readLastDelivery();
    });
    connect(&m_page, &ServicesPage::formMade, this, &ServicesController::connectForm);
    connect(&m_context.session, &SessionThread::integrationChanged, this, &ServicesController::reload);
    reload();
}

void ServicesController::connectForm()
{
    IntegrationFormPage& form = m_page.form();
    connect(&form, &IntegrationFormPage::guideRequested, this, &ServicesController::showGuide);
    connect(&form, &IntegrationFormPage::registerRequested, this, [this](const IntegrationForm& entered) {
        run([entered](Session& session) { return session.integration.registerLink(entered); }, false);
    });
    connect(&form, &IntegrationFormPage::editRequested, this, [this](const IntegrationEdit& entered) {
        run([entered](Session& session) { return session.integration.edit(entered); }, true);
    });
    connect(&form, &IntegrationFormPage::cancelRequested, this, &ServicesController::cancelRunning);
    connect(&form, &IntegrationFormPage::practiceValuesRequested, this, [this] {
        if (m_context.practice)
            m_page.form().fill(m_context.practice->form());
    });
    connect(&m_context.session, &SessionThread::stepChanged, &form, &IntegrationFormPage::setStepState);
}

void ServicesController::open(const Place& place)
{
    if (place.part == u"check")
        check();
    else if (!place.part.isEmpty())
        openForm(place.part);
}

void ServicesController::openForm(const QString& field)
{
    const bool isLinked =
        m_integration.state == IntegrationState::Linked || m_integration.state == IntegrationState::NeedsAttention;
    if (m_page.isFormOpen()) {
        m_page.form().focusField(field);
        return; // what was typed stays
    }
    if (isLinked) {
        openEdit();
    } else {
        m_page.overview().bar().clear();
        m_page.openRegistration();
    }
    m_page.form().focusField(field);
}

void ServicesController::showGuide(const QString& topic)
{
    if (m_context.guide)
        m_context.guide->show(topic);
}

void ServicesController::cure(Cure cure)
{
    switch (cure) {
    case Cure::EditKey:
        openForm(formfield::PrivateKey);
        return;
    case Cure::ScopeGuide:
        showGuide(u"scope"_s);
        return;
    case Cure::InviteGuide:
        showGuide(u"inviteBot"_s);
        return;
    case Cure::ProxyPreferences:
        if (m_context.navigator)
            m_context.navigator->open({.screen = u"preferencesPage"_s, .part = u"proxyKindBox"_s});
        return;
    case Cure::None:
        return;
    }
}

void ServicesController::readLastDelivery()
{
    auto* call = m_context.session.read<QDateTime>(this, [](Store& store) { return store.deliveries.lastSent(); });
    call->onFinished(this, [this](const Result<QDateTime>& sentAt) {
        if (sentAt)
            m_page.card().showLastDelivery(*sentAt);
    });
    m_lastDelivery.replace(call);
}

void ServicesController::reload()
{
    auto* call =
        m_context.session.query<Integration>(this, [](Session& session) { return session.integration.current(); });
    call->onFinished(this, [this](const Result<Integration>& current) {
        if (!current) {
            if (current.error().kind != Error::Kind::Cancelled)
                m_page.overview().bar().showError(current.error());
            return;
        }
        m_integration = *current;
        m_page.overview().showIntegration(m_integration);
    });
    m_reload.replace(call);
}

void ServicesController::openEdit()
{
    m_page.overview().bar().clear();
    m_page.openEdit(m_integration);
}

void ServicesController::run(std::function<Call<Integration>*(Session&)> work, bool isEdit)
{
    m_page.form().showRunning();
    m_context.session
        .call<Integration>(this,
                           [running = m_running, work = std::move(work)](Session& session) {
                               Call<Integration>* call = work(session);
                               *running = call;
                               return call;
                           })
        ->onFinished(this, [this, isEdit](const Result<Integration>& result) { onLinked(result, isEdit); });
}

void ServicesController::cancelRunning()
{
    // only the work itself is cancelled, not our waiting for it: it tells when everything has been taken back
    m_context.session.query<void>(this, [running = m_running](Session&) -> Result<> {
        if (*running)
            (*running)->cancel();
        return {};
    });
}

void ServicesController::onLinked(const Result<Integration>& result, bool isEdit)
{
    if (!result) {
        m_page.form().showError(result.error());
        return;
    }
    m_page.form().beginRegistration(); // forgets what was typed, the secrets first of all
    m_page.showOverview();
    if (isEdit) {
        m_page.overview().bar().showWords([] { return Problem{tr("The integration was saved."), {}}; }, Tone::Good);
        return;
    }
    m_page.overview().bar().showWords(
        [name = result->botName] {
            return Problem{tr("LINE WORKS is linked, and the bot %1 was registered and published.").arg(name),
                           tr("Next, invite the bot to the talk rooms and register the notification settings.")};
        },
        Tone::Good);
}

void ServicesController::askToDelete()
{
    m_context.session
        .query<SettingCounts>(this, [](Session& session) { return session.store->settings.counts(LineWorksSystem); })
        ->onFinished(this, [this](const Result<SettingCounts>& counts) {
            if (counts)
                askToDelete(*counts);
            else
                m_page.overview().bar().showError(counts.error());
        });
}

void ServicesController::askToDelete(const SettingCounts& counts)
{
    Question question;
    question.title = tr("Delete the LINE WORKS integration");
    question.text = tr("Delete the integration with LINE WORKS and everything under it? This can't be undone.");
    question.details = {tr("%n notification setting(s) of companies", nullptr, counts.company),
                        tr("%n notification setting(s) of users", nullptr, counts.user)};
    if (!m_integration.botName.isEmpty())
        question.details << tr("the bot %1 in LINE WORKS").arg(m_integration.botName);
    question.details << tr("the secrets in this computer's keychain");
    question.confirm = tr("Delete");
    m_context.prompter.ask(&m_page, question, [this] { remove(false); });
}

void ServicesController::askToRemoveHere()
{
    Question question;
    question.title = tr("Remove here only");
    question.text = tr("Remove the integration from this program without LINE WORKS? This can't be undone.");
    question.details = {tr("All notification settings under it and the secrets are deleted here."),
                        tr("The bot %1 stays behind in LINE WORKS: delete it in the LINE WORKS Developer Console.")
                            .arg(m_integration.botName)};
    question.confirm = tr("Remove here only");
    m_context.prompter.ask(&m_page, question, [this] { remove(true); });
}

void ServicesController::remove(bool localOnly)
{
    m_page.card().setBusy(true);
    m_page.overview().bar().showWords([] { return Problem{tr("Deleting the integration…"), {}}; }, Tone::Busy);
    m_context.session
        .call<IntegrationDeleted>(this, [localOnly](Session& session) { return session.integration.remove(localOnly); })
        ->onFinished(this, [this](const Result<IntegrationDeleted>& result) { onRemoved(result); });
}

void ServicesController::onRemoved(const Result<IntegrationDeleted>& result)
{
    IntegrationOverview& overview = m_page.overview();
    m_page.card().setBusy(false);
    overview.bar().clear();
    if (!result) {
        if (isRefusal(result.error()))
            overview.offerLocalRemoval(result.error());
        else
            overview.bar().showError(result.error());
        return;
    }
    overview.bar().showWords(
        [deleted = *result] {
            const QString company =
                tr("Deleted %n notification setting(s) of companies.", nullptr, deleted.companySettings);
            const QString user = tr("Deleted %n notification setting(s) of users.", nullptr, deleted.userSettings);
            const QString secrets = deleted.secretsLeft ? tr("The keychain didn't give up Client Secret and Private "
                                                             "Key: %1 The program removes them at its next "
                                                             "start with the keychain open.")
                                                              .arg(describe(*deleted.secretsLeft).message)
                                                        : QString();
            return Problem{tr("The LINE WORKS integration was deleted."), joined(joined(company, user), secrets)};
        },
        result->secretsLeft ? Tone::Warning : Tone::Good);
}

void ServicesController::check()
{
    m_page.card().setBusy(true);
    m_page.overview().checks().begin();
    auto* call = m_context.session.call<std::vector<IntegrationCheck>>(
        this, [](Session& session) { return session.integration.diagnose(); });
    call->onFinished(this, [this](const Result<std::vector<IntegrationCheck>>& checks) { onChecked(checks); });
    m_check.replace(call);
}

void ServicesController::onChecked(const Result<std::vector<IntegrationCheck>>& checks)
{
    m_page.card().setBusy(false);
    m_page.overview().checks().end();
    if (!checks && checks.error().kind != Error::Kind::Cancelled)
        m_page.overview().bar().showError(checks.error());
}

} // namespace smartfleet
