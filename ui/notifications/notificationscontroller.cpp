// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notificationscontroller.h"

#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompter.h"
#include "ui/notifications/settingdetail.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostRows = 500; // of one look; who has more filters
constexpr int LastDeliveries = 5;

/// One look at the settings.
struct SettingList
{
    std::vector<NotificationSettingRow> rows;
    int all = 0; ///< as many match the filter
};

} // namespace

NotificationsController::NotificationsController(const UiContext& context, NotificationsPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
    connect(&m_page, &NotificationsPage::reloadRequested, this, &NotificationsController::reload);
    connect(&m_page, &NotificationsPage::selectionChanged, this, &NotificationsController::loadDeliveries);
    connect(&m_page, &NotificationsPage::newRequested, this, &NotificationsController::openNew);
    connect(&m_page.detail(), &SettingDetail::editRequested, this, &NotificationsController::openEdit);
    connect(&m_page.detail(), &SettingDetail::deleteRequested, this, &NotificationsController::askToDelete);
    connect(&m_page.detail(), &SettingDetail::testRequested, this, [this] {
        if (const auto& row = m_page.detail().shown())
            test(row->setting.id, row->companyName, m_page.bar());
    });
    connect(&m_page.form(), &CompanySettingForm::saveRequested, this, &NotificationsController::save);
    connect(&m_page.form(), &CompanySettingForm::closeRequested, &m_page, &NotificationsPage::showList);
    connect(&m_context.session, &SessionThread::integrationChanged, this, &NotificationsController::reload);
    connect(&m_context.session, &SessionThread::deliveriesChanged, this, &NotificationsController::loadDeliveries);
}

void NotificationsController::reload()
{
    const SettingFilter filter = m_page.filter();
    auto* call = m_context.session.query<SettingList>(this, [filter](Session& session) -> Result<SettingList> {
        auto rows = session.store->settings.list(filter, MostRows);
        if (!rows)
            return failure(rows.error());
        const auto all = session.store->settings.count(filter);
        if (!all)
            return failure(all.error());
        return SettingList{std::move(*rows), *all};
    });
    call->onFinished(this, [this, filter](const Result<SettingList>& list) {
        if (list)
            m_page.showRows(*filter.tab, list->rows, list->all);
        else if (list.error().kind != Error::Kind::Cancelled)
            m_page.bar().showError(list.error());
    });
    m_list.replace(call);
}

void NotificationsController::loadDeliveries()
{
    const auto& shown = m_page.detail().shown();
    if (!shown || !m_page.isVisible())
        return;
    const DeliveryFilter filter{.channelId = shown->setting.channel.value, .limit = LastDeliveries};
    auto* call = m_context.session.query<std::vector<DeliveryRow>>(
        this, [filter](Session& session) { return session.store->deliveries.list(filter); });
    call->onFinished(this, [this, id = shown->setting.id](const Result<std::vector<DeliveryRow>>& rows) {
        if (rows && m_page.detail().shown() && m_page.detail().shown()->setting.id == id)
            m_page.detail().showDeliveries(*rows);
    });
    m_deliveries.replace(call);
}

void NotificationsController::openNew()
{
    m_context.session
        .query<std::vector<Company>>(this, [](Session& session) { return session.store->fleet.companies(); })
        ->onFinished(this, [this](const Result<std::vector<Company>>& companies) {
            if (!companies) {
                m_page.bar().showError(companies.error());
                return;
            }
            if (companies->empty()) {
                m_page.bar().showWords(
                    [] { return Problem{tr("No company is registered yet."), tr("Register a company first.")}; },
                    Tone::Warning);
                return;
            }
            m_page.form().openNew(*companies);
            m_page.showForm();
        });
}

void NotificationsController::openEdit()
{
    if (const auto& row = m_page.detail().shown()) {
        m_page.form().openEdit(*row);
        m_page.showForm();
    }
}

void NotificationsController::save(const CompanySettingInput& input, bool thenTest)
{
    m_page.form().setBusy(true);
    m_page.form().bar().clear();
    m_context.session
        .query<NotificationSettingRow>(this,
                                       [input](Session& session) {
                                           const QString events = input.events.join(u',');
                                           return input.id.value == 0
                                               ? session.directory.addSetting(input.company, input.channelId, events)
                                               : session.directory.editSetting(input.id, input.channelId, events);
                                       })
        ->onFinished(this, [this, thenTest](const Result<NotificationSettingRow>& saved) {
            m_page.form().setBusy(false);
            if (!saved) {
                // what was typed stays where it is
                if (!m_page.form().showFieldError(saved.error()))
                    m_page.form().bar().showError(saved.error());
                return;
            }
            m_page.showList();
            m_page.select(saved->setting.id);
            m_page.bar().showWords([] { return Problem{tr("The notification setting was saved."), {}}; }, Tone::Good);
            reload();
            if (thenTest)
                test(saved->setting.id, saved->companyName, m_page.bar());
        });
}

void NotificationsController::test(SettingId setting, const QString& company, MessageBar& bar)
{
    bar.showWords([] { return Problem{tr("Sending the test notification…"), {}}; }, Tone::Busy);
    m_context.session.call<void>(this, [setting](Session& session) { return session.sendTest(setting); })
        ->onFinished(this, [&bar, company](const Result<void>& sent) {
            if (!sent) {
                bar.showError(sent.error());
                return;
            }
            bar.showWords(
                [company] {
                    return Problem{tr("The test notification was sent to the talk room of %1.").arg(company), {}};
                },
                Tone::Good);
        });
}

void NotificationsController::askToDelete()
{
    const auto& row = m_page.detail().shown();
    if (!row)
        return;
    const Question question{tr("Delete the notification setting"),
                            tr("Delete the notification setting of %1? This can't be undone.").arg(row->companyName),
                            {tr("Channel ID: %1").arg(row->setting.channel.value)},
                            tr("Delete")};
    m_context.prompter.ask(&m_page, question, [this, id = row->setting.id] { remove(id); });
}

void NotificationsController::remove(SettingId setting)
{
    m_context.session
        .query<NotificationSettingRow>(this,
                                       [setting](Session& session) { return session.directory.deleteSetting(setting); })
        ->onFinished(this, [this](const Result<NotificationSettingRow>& deleted) {
            if (!deleted) {
                m_page.bar().showError(deleted.error());
                return;
            }
            m_page.bar().showWords(
                [] {
                    return Problem{tr("The notification setting was deleted. Users' own settings are as they were."),
                                   tr("To clear every setting, delete the integration.")};
                },
                Tone::Good);
            reload();
        });
}

} // namespace smartfleet
