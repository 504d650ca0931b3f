// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notificationscontroller.h"

#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"
#include "ui/notifications/companysettingcontroller.h"
#include "ui/notifications/eventswitches.h"
#include "ui/notifications/notificationspage.h"
#include "ui/notifications/settingactions.h"
#include "ui/notifications/settingdetail.h"
#include "ui/notifications/settinglist.h"
#include "ui/notifications/settinglister.h"
#include "ui/notifications/settingsexport.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t LastDeliveries = 5;
constexpr int LookedThrough = 50; // for those of the room among those of rooms with a longer ID
constexpr auto BetweenLooks = std::chrono::milliseconds(300);

Result<std::vector<DeliveryRow>> lastOf(Store& store, const ChannelId& room)
{
    auto rows = store.deliveries.list({.channelId = room.value, .limit = LookedThrough});
    if (!rows)
        return failure(rows.error());
    std::erase_if(*rows, [&room](const DeliveryRow& row) { return row.delivery.channel != room; });
    if (rows->size() > LastDeliveries)
        rows->resize(LastDeliveries);
    return rows;
}

/// The tab that has settings for the room; the companies' where both have, or none.
Result<SettingTab> tabOf(Store& store, const QString& channelId)
{
    const auto companys = store.settings.list({.tab = SettingTab::Company, .channelId = channelId}, 1);
    if (!companys)
        return failure(companys.error());
    if (!companys->empty())
        return SettingTab::Company;
    const auto users = store.settings.list({.tab = SettingTab::User, .channelId = channelId}, 1);
    if (!users)
        return failure(users.error());
    return users->empty() ? SettingTab::Company : SettingTab::User;
}

} // namespace

NotificationsController::NotificationsController(const UiContext& context, const EventCatalogue& catalogue,
                                                 NotificationsPage& page)
    : QObject(&page)
    , m_context(context)
    , m_catalogue(catalogue)
    , m_page(page)
    , m_companies(new SettingLister(context, page.list(SettingTab::Company), page.bar()))
    , m_actions(new SettingActions(context, page, *m_companies))
    , m_form(new CompanySettingController(context, page))
{
    m_deliveriesSoon.setSingleShot(true);
    m_deliveriesSoon.setInterval(BetweenLooks);
    connect(&m_deliveriesSoon, &QTimer::timeout, this, &NotificationsController::loadDeliveries);
    connect(&m_page, &NotificationsPage::reloadRequested, this, &NotificationsController::reload);
    connect(&m_page, &NotificationsPage::selectionChanged, this, &NotificationsController::loadDeliveries);
    connect(&m_page, &NotificationsPage::exportRequested, this, &NotificationsController::exportList);
    connect(&m_context.session, &SessionThread::integrationChanged, this, &NotificationsController::reload);
    connect(&m_context.session, &SessionThread::deliveriesChanged, this, [this] {
        if (!m_deliveriesSoon.isActive())
            m_deliveriesSoon.start();
    });
    connectDetail();
    connectForm();
}

void NotificationsController::connectDetail()
{
    SettingDetail& detail = m_page.detail();
    connect(&detail, &SettingDetail::editRequested, this, [this] {
        if (const auto row = m_page.detail().shown())
            m_form->openEdit(*row);
    });
    connect(&detail, &SettingDetail::testRequested, this, [this] {
        if (const auto row = m_page.detail().shown())
            m_form->test(*row);
    });
    connect(&detail, &SettingDetail::deleteRequested, m_actions, &SettingActions::remove);
    connect(&detail.switches(), &EventSwitches::applyRequested, m_actions, &SettingActions::switchEvents);
    connect(&detail, &SettingDetail::whyRequested, this, [this] {
        if (const auto row = m_page.detail().shown())
            go({.screen = u"deliveriesPage"_s, .channelId = row->setting.channel.value, .part = u"whyTab"_s});
    });
    connect(&detail, &SettingDetail::deliveryRequested, this, [this](const Delivery& delivery) {
        go({.screen = u"deliveriesPage"_s, .channelId = delivery.channel.value, .delivery = delivery.id});
    });
}

void NotificationsController::connectForm()
{
    connect(&m_page, &NotificationsPage::newRequested, m_form, &CompanySettingController::openNew);
    connect(m_form, &CompanySettingController::saved, this, [this](SettingId setting) {
        m_page.showTab(SettingTab::Company);
        m_companies->reloadSelecting({setting});
    });
}

SettingLister& NotificationsController::lister(SettingTab tab)
{
    if (tab == SettingTab::Company)
        return *m_companies;
    if (!m_users)
        m_users = new SettingLister(m_context, m_page.list(SettingTab::User), m_page.bar());
    return *m_users;
}

void NotificationsController::reload()
{
    if (!m_page.isVisible())
        return;
    lister(m_page.tab()).reload();
    loadDeliveries();
}

void NotificationsController::loadDeliveries()
{
    const auto shown = m_page.detail().shown();
    if (!shown || !m_page.isVisible())
        return;
    auto* call = m_context.session.read<std::vector<DeliveryRow>>(
        this, [room = shown->setting.channel](Store& store) { return lastOf(store, room); });
    m_deliveries.replace(call);
    call->onFinished(this, [this, id = shown->setting.id](const Result<std::vector<DeliveryRow>>& rows) {
        const auto now = m_page.detail().shown();
        if (rows && now && now->setting.id == id)
            m_page.detail().showDeliveries(*rows);
    });
}

void NotificationsController::open(const Place& place)
{
    if (place.setting.value == 0 && place.channelId.isEmpty())
        return;
    m_form->leave([this, place] {
        if (place.setting.value != 0)
            openSetting(place);
        else
            openRoom(place.channelId);
    });
}

void NotificationsController::openSetting(const Place& place)
{
    using Found = std::optional<NotificationSettingRow>;
    auto* call = m_context.session.read<Found>(
        this, [setting = place.setting](Store& store) { return store.settings.find(setting); });
    m_place.replace(call);
    call->onFinished(this, [this, place](const Result<Found>& found) {
        if (!found) {
            if (found.error().kind != Error::Kind::Cancelled)
                m_page.bar().showError(found.error());
            return;
        }
        if (const Found& row = *found) {
            showIn(row->setting.tab, place.channelId, {place.setting});
            return;
        }
        m_page.bar().showError({Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(place.setting.value)}});
        if (!place.channelId.isEmpty())
            openRoom(place.channelId);
    });
}

void NotificationsController::openRoom(const QString& channelId)
{
    auto* call =
        m_context.session.read<SettingTab>(this, [channelId](Store& store) { return tabOf(store, channelId); });
    m_place.replace(call);
    call->onFinished(this, [this, channelId](const Result<SettingTab>& tab) {
        if (tab)
            showIn(*tab, channelId, {});
        else if (tab.error().kind != Error::Kind::Cancelled)
            m_page.bar().showError(tab.error());
    });
}

void NotificationsController::showIn(SettingTab tab, const QString& channelId, const std::vector<SettingId>& selected)
{
    m_page.showTab(tab);
    m_page.list(tab).setFilter({.tab = tab, .channelId = channelId});
    lister(tab).reloadSelecting(selected);
    m_page.list(tab).focusTable();
}

void NotificationsController::exportList()
{
    const SettingTab tab = m_page.tab();
    if (const auto& shown = lister(tab).shown())
        exportCsv(m_page, m_context.session, m_page.bar(), settingsSource(shown->search, shown->order, m_catalogue));
}

void NotificationsController::go(const Place& place)
{
    if (m_context.navigator)
        m_context.navigator->open(place);
}

} // namespace smartfleet
