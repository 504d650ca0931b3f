// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notificationscontroller.h"

#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompter.h"
#include "ui/notifications/companysettingcontroller.h"
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
    auto* form = new CompanySettingController(context, page);
    connect(&m_page, &NotificationsPage::newRequested, form, &CompanySettingController::openNew);
    connect(&m_page.detail(), &SettingDetail::editRequested, form, [this, form] {
        if (const auto& row = m_page.detail().shown())
            form->openEdit(*row);
    });
    connect(&m_page.detail(), &SettingDetail::testRequested, form, [this, form] {
        if (const auto& row = m_page.detail().shown())
            form->test(*row);
    });
    connect(form, &CompanySettingController::saved, this, [this](SettingId setting) {
        m_page.select(setting);
        reload();
    });
    connect(&m_page.detail(), &SettingDetail::deleteRequested, this, &NotificationsController::askToDelete);
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
