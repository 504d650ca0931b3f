// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/companysettingcontroller.h"

#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"
#include "ui/notifications/notificationspage.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

CompanySettingController::CompanySettingController(const UiContext& context, NotificationsPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
    connect(&m_page.form(), &CompanySettingForm::saveRequested, this, &CompanySettingController::save);
    connect(&m_page.form(), &CompanySettingForm::closeRequested, &m_page, &NotificationsPage::showList);
}

void CompanySettingController::openNew()
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

void CompanySettingController::openEdit(const NotificationSettingRow& row)
{
    m_page.form().openEdit(row);
    m_page.showForm();
}

void CompanySettingController::save(const CompanySettingInput& input, bool thenTest)
{
    m_page.form().setBusy(true);
    m_page.form().bar().clear();
    m_context.session
        .query<NotificationSettingRow>(this,
                                       [input](Session& session) {
                                           const QString events = input.events.join(u',');
                                           return input.id.value == 0
                                               ? session.directory.addSetting(input.company, input.channelId, events)
                                               : session.directory.editSetting(
                                                     input.id, {.channelId = input.channelId, .events = events});
                                       })
        ->onFinished(this, [this, thenTest](const Result<NotificationSettingRow>& row) { onSaved(row, thenTest); });
}

void CompanySettingController::onSaved(const Result<NotificationSettingRow>& row, bool thenTest)
{
    m_page.form().setBusy(false);
    if (!row) {
        // what was typed stays where it is
        if (!m_page.form().showFieldError(row.error()))
            m_page.form().bar().showError(row.error());
        return;
    }
    m_page.showList();
    m_page.bar().showWords([] { return Problem{tr("The notification setting was saved."), {}}; }, Tone::Good);
    emit saved(row->setting.id);
    if (thenTest)
        test(*row);
}

void CompanySettingController::test(const NotificationSettingRow& row)
{
    MessageBar& bar = m_page.bar();
    bar.showWords([] { return Problem{tr("Sending the test notification…"), {}}; }, Tone::Busy);
    m_context.session
        .call<void>(this, [setting = row.setting.id](Session& session) { return session.sendTest(setting); })
        ->onFinished(&bar, [&bar, company = row.companyName](const Result<void>& sent) {
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

} // namespace smartfleet
