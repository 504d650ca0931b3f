// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/companysettingcontroller.h"

#include "app/delivery/dryrun.h"
#include "app/link/roomlookup.h"
#include "app/session/sessionthread.h"
#include "ui/kit/guide.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompter.h"
#include "ui/notifications/messagepreview.h"
#include "ui/notifications/notificationspage.h"
#include "ui/notifications/roomstatus.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr auto RoomPause = 500ms;
constexpr auto RoomPatience = 8s;
constexpr auto DryRunPause = 250ms;
constexpr int PastEvents = 20;

Result<std::vector<PastEvent>> pastEvents(Store& store, const CompanyId& company)
{
    const auto events = store.events.latestOf(company, PastEvents);
    if (!events)
        return failure(events.error());
    std::vector<PastEvent> past;
    for (const Event& event : *events) {
        const auto names = store.events.names(event);
        if (!names)
            return failure(names.error());
        past.push_back({event, *names});
    }
    return past;
}

Result<NotificationSettingRow> store(Session& session, const CompanySettingInput& input)
{
    const QString events = input.events.join(u',');
    if (input.id.value == 0)
        return session.directory.addSetting(input.company, input.channelId, events, input.message, input.timing,
                                            input.fallbackId);
    return session.directory.editSetting(input.id,
                                         {.channelId = input.channelId,
                                          .events = events,
                                          .message = input.message,
                                          .timing = input.timing,
                                          .fallbackId = input.fallbackId,
                                          .seenAt = input.seenAt});
}

} // namespace

CompanySettingController::CompanySettingController(const UiContext& context, NotificationsPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
    m_roomPause.setInterval(RoomPause);
    m_roomPatience.setInterval(RoomPatience);
    m_dryRunPause.setInterval(DryRunPause);
    for (QTimer* timer : {&m_roomPause, &m_roomPatience, &m_dryRunPause})
        timer->setSingleShot(true);
    connect(&m_roomPause, &QTimer::timeout, this, &CompanySettingController::lookForRoom);
    connect(&m_roomPatience, &QTimer::timeout, this, [this] {
        m_room.replace(nullptr);
        form().room().showSeen(failure(Error::Kind::Timeout, u"timeout"_s));
    });
    connect(&m_dryRunPause, &QTimer::timeout, this, &CompanySettingController::countDryRun);
    connect(&m_context.session, &SessionThread::integrationChanged, this, [this] {
        if (m_form && m_form->isVisible())
            onChannelEdited(m_form->input().channelId);
    });
}

CompanySettingForm& CompanySettingController::form()
{
    if (!m_form) {
        m_form = &m_page.form();
        connectForm();
    }
    return *m_form;
}

void CompanySettingController::connectForm()
{
    connect(m_form, &CompanySettingForm::saveRequested, this, &CompanySettingController::save);
    connect(m_form, &CompanySettingForm::closeRequested, this, &CompanySettingController::close);
    connect(m_form, &CompanySettingForm::channelEdited, this, &CompanySettingController::onChannelEdited);
    connect(m_form, &CompanySettingForm::roomCheckRequested, this, &CompanySettingController::lookForRoom);
    connect(m_form, &CompanySettingForm::companyChosen, this, &CompanySettingController::loadPastEvents);
    connect(m_form, &CompanySettingForm::edited, &m_dryRunPause, qOverload<>(&QTimer::start));
    connect(m_form, &CompanySettingForm::guideRequested, this, [this](const QString& topic) {
        if (m_context.guide)
            m_context.guide->show(topic);
    });
    m_form->setGuideAvailable(m_context.guide != nullptr);
    connect(&m_form->bar(), &MessageBar::actionTriggered, this, [this] {
        withCompanies([this](const std::vector<Company>& companies) { m_form->continueAsNew(companies); });
    });
}

void CompanySettingController::openNew()
{
    whenFree([this] {
        withCompanies([this](const std::vector<Company>& companies) {
            if (companies.empty()) {
                m_page.bar().showWords(
                    [] { return Problem{tr("No company is registered yet."), tr("Register a company first.")}; },
                    Tone::Warning);
                return;
            }
            form().openNew(companies);
            show();
        });
    });
}

void CompanySettingController::openEdit(const NotificationSettingRow& row)
{
    whenFree([this, row] {
        form().openEdit(row);
        show();
    });
}

void CompanySettingController::show()
{
    m_counted = {};
    m_page.window()->installEventFilter(this);
    m_page.showForm();
}

void CompanySettingController::close()
{
    leave([] { });
}

void CompanySettingController::leave(std::function<void()> go)
{
    whenFree([this, go = std::move(go)] {
        if (!m_page.isListShown()) {
            form().discard();
            m_roomPause.stop();
            m_roomPatience.stop();
            m_room.replace(nullptr);
            m_page.showList();
        }
        go();
    });
}

void CompanySettingController::whenFree(std::function<void()> go)
{
    if (!m_form || !m_form->isChanged()) {
        go();
        return;
    }
    m_context.prompter.ask(&m_page,
                           {tr("Discard what you typed?"),
                            tr("The notification setting has changes that aren't saved. They will be lost."),
                            {},
                            tr("Discard")},
                           [this, go = std::move(go)] {
                               form().discard();
                               go();
                           });
}

bool CompanySettingController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Close || watched->property("hidesWhenClosed").toBool() || !form().isChanged())
        return QObject::eventFilter(watched, event);
    event->ignore();
    whenFree([this] {
        m_page.window()->close();
        QCoreApplication::exit(); // a window that stays in the tray was closed because the program was to end
    });
    return true;
}

void CompanySettingController::withCompanies(std::function<void(const std::vector<Company>&)> use)
{
    m_context.session
        .query<std::vector<Company>>(this, [](Session& session) { return session.store->fleet.companies(); })
        ->onFinished(this, [this, use = std::move(use)](const Result<std::vector<Company>>& companies) {
            if (companies)
                use(*companies);
            else
                (m_form && m_form->isVisible() ? m_form->bar() : m_page.bar()).showError(companies.error());
        });
}

void CompanySettingController::save(const CompanySettingInput& input, bool thenTest)
{
    form().setBusy(true);
    form().bar().clear();
    m_context.session.query<NotificationSettingRow>(this, [input](Session& session) { return store(session, input); })
        ->onFinished(this, [this, thenTest](const Result<NotificationSettingRow>& row) { onSaved(row, thenTest); });
}

void CompanySettingController::onSaved(const Result<NotificationSettingRow>& row, bool thenTest)
{
    form().setBusy(false);
    if (!row) {
        onSaveFailed(row.error());
        return;
    }
    form().discard();
    close();
    m_page.bar().showWords([] { return Problem{tr("The notification setting was saved."), {}}; }, Tone::Good);
    emit saved(row->setting.id);
    if (thenTest)
        test(*row);
}

// what was typed stays where it is
void CompanySettingController::onSaveFailed(const Error& error)
{
    if (error.code == u"setting_changed")
        compareWithStored(form().input().id);
    else if (error.code == u"setting_not_found")
        showGone(error);
    else if (!form().showFieldError(error))
        form().bar().showError(error);
}

void CompanySettingController::showGone(const Error& error)
{
    form().bar().showError(error);
    form().bar().setAction(tr("Register as a new setting"));
}

void CompanySettingController::compareWithStored(SettingId setting)
{
    using Stored = std::optional<NotificationSettingRow>;
    m_context.session
        .query<Stored>(this, [setting](Session& session) { return session.store->settings.find(setting); })
        ->onFinished(this, [this, setting](const Result<Stored>& stored) {
            if (!stored)
                form().bar().showError(stored.error());
            else if (const Stored& row = *stored)
                form().showConflict(*row);
            else
                showGone(Error{Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(setting.value)}});
        });
}

void CompanySettingController::test(const NotificationSettingRow& row)
{
    if (m_test)
        return; // whoever presses twice doesn't want two messages
    MessageBar& bar = m_page.bar();
    bar.showWords([] { return Problem{tr("Sending the test notification…"), {}}; }, Tone::Busy);
    auto* call = m_context.session.call<void>(
        this, [setting = row.setting.id](Session& session) { return session.sendTest(setting); });
    call->onFinished(this, [this, company = row.companyName](const Result<void>& sent) { onTested(sent, company); });
    bar.setAction([] { return tr("Cancel"); },
                  [job = QPointer<Job>(call)] {
                      if (job)
                          job->cancel();
                  });
    m_test = call;
}

void CompanySettingController::onTested(const Result<void>& sent, const QString& company)
{
    m_test = nullptr;
    MessageBar& bar = m_page.bar();
    if (sent)
        bar.showWords(
            [company] {
                return Problem{tr("The test notification was sent to the talk room of %1.").arg(company), {}};
            },
            Tone::Good);
    else if (sent.error().kind == Error::Kind::Cancelled)
        bar.showWords(
            [] {
                return Problem{tr("The test notification was cancelled."),
                               tr("It may still arrive, if it was on its way already.")};
            },
            Tone::Neutral);
    else
        bar.showError(sent.error());
}

void CompanySettingController::onChannelEdited(const QString& text)
{
    m_room.replace(nullptr);
    m_roomPatience.stop();
    if (parseChannelId(text))
        m_roomPause.start();
    else
        m_roomPause.stop();
}

void CompanySettingController::lookForRoom()
{
    const Result<ChannelId> channel = parseChannelId(form().input().channelId);
    if (!channel)
        return;
    form().room().showLooking();
    m_roomPatience.start();
    auto* call = m_context.session.call<Channel>(
        this, [channel = *channel](Session& session) { return lookUpRoom(session.link, channel, &session.link); });
    call->onFinished(this, [this](const Result<Channel>& seen) {
        if (!seen && seen.error().kind == Error::Kind::Cancelled)
            return; // whatever took its place says more
        m_roomPatience.stop();
        form().room().showSeen(seen ? Result<QString>(seen->title) : failure(seen.error()));
    });
    m_room.replace(call);
}

void CompanySettingController::loadPastEvents(const CompanyId& company)
{
    form().preview().setPastEvents({}, m_context.session.messageLocale());
    auto* call = m_context.session.read<std::vector<PastEvent>>(
        this, [company](Store& store) { return pastEvents(store, company); });
    call->onFinished(this, [this](const Result<std::vector<PastEvent>>& events) {
        if (events) // without them there is still the example
            form().preview().setPastEvents(*events, m_context.session.messageLocale());
    });
    m_pastEvents.replace(call);
}

void CompanySettingController::countDryRun()
{
    const CompanySettingInput input = form().input();
    if (input.company == m_counted.company && input.events == m_counted.events && input.id == m_counted.id)
        return;
    m_counted = input;
    auto* call = m_context.session.read<DryRun>(this, [input](Store& store) {
        return dryRun(store, input.company, input.events, QDateTime::currentDateTimeUtc());
    });
    call->onFinished(this, [this](const Result<DryRun>& run) {
        if (run || run.error().kind != Error::Kind::Cancelled)
            form().preview().showDryRun(run);
    });
    m_dryRun.replace(call);
}

} // namespace smartfleet
