// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "ui/companies/companiescontroller.h"
#include "ui/deliveries/deliveriescontroller.h"
#include "ui/events/eventscontroller.h"
#include "ui/notifications/notificationscontroller.h"
#include "ui/notifications/notificationspage.h"
#include "ui/preferences/preferencescontroller.h"
#include "ui/preferences/preferencespage.h"
#include "ui/services/servicescontroller.h"
#include "ui/services/servicespage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

ScreenPage makeServices(const UiContext& context, QWidget* parent)
{
    auto* page = new ServicesPage(context.practice != nullptr, parent);
    auto* controller = new ServicesController(context, *page);
    return {page, [controller](const Place& place) {
                controller->open(place);
            }};
}

/// Data, the same for every page.
const EventCatalogue& catalogue()
{
    static const EventCatalogue builtIn = EventCatalogue::builtIn();
    return builtIn;
}

ScreenPage makeNotifications(const UiContext& context, QWidget* parent)
{
    auto* page = new NotificationsPage(catalogue(), context.windowState, parent);
    auto* controller = new NotificationsController(context, catalogue(), *page);
    return {.page = page,
            .open = [controller](const Place& place) { controller->open(place); },
            .reload =
                [page] {
                    emit page->reloadRequested();
                }};
}

ScreenPage makeCompanies(const UiContext& context, QWidget* parent)
{
    auto* page = new CompaniesPage(context.windowState, parent);
    auto* controller = new CompaniesController(context, *page);
    return {.page = page,
            .open = [controller](const Place& place) { controller->open(place); },
            .reload =
                [page] {
                    page->reload();
                }};
}

ScreenPage makeDeliveries(const UiContext& context, QWidget* parent)
{
    auto* page = new DeliveriesPage(catalogue(), context.windowState, parent);
    auto* controller = new DeliveriesController(context, catalogue(), *page);
    return {.page = page,
            .open = [controller](const Place& place) { controller->open(place); },
            .reload =
                [page] {
                    emit page->reloadRequested();
                }};
}

ScreenPage makeEvents(const UiContext& context, QWidget* parent)
{
    auto* page = new EventsPage(catalogue(), context.windowState, parent);
    auto* controller = new EventsController(context, catalogue(), *page);
    return {.page = page,
            .open = [controller](const Place& place) { controller->open(place); },
            .reload =
                [page] {
                    emit page->reloadRequested();
                }};
}

ScreenPage makePreferences(const UiContext& context, QWidget* parent)
{
    // practice mode must not change what the system starts
    PreferencesPlaces places{context.practice ? nullptr : systemAutostart(), context.logFolder};
    auto* page = new PreferencesPage(context.options, std::move(places), parent);
    new PreferencesController(context, *page);
    return {page, [page](const Place& place) {
                page->showPart(place.part);
            }};
}

} // namespace

std::vector<Screen> allScreens(const UiContext& context)
{
    return {
        {u"servicesPage"_s, QT_TRANSLATE_NOOP("Screens", "Service integrations"), u"services"_s,
         [context](QWidget* parent) {
             return makeServices(context, parent);
         }},
        {u"notificationsPage"_s, QT_TRANSLATE_NOOP("Screens", "Notification settings"), u"notifications"_s,
         [context](QWidget* parent) {
             return makeNotifications(context, parent);
         }},
        {u"deliveriesPage"_s, QT_TRANSLATE_NOOP("Screens", "Delivery history"), u"deliveries"_s,
         [context](QWidget* parent) {
             return makeDeliveries(context, parent);
         }},
        {u"eventsPage"_s, QT_TRANSLATE_NOOP("Screens", "Events"), u"events"_s,
         [context](QWidget* parent) {
             return makeEvents(context, parent);
         }},
        {u"companiesPage"_s, QT_TRANSLATE_NOOP("Screens", "Fleet"), u"companies"_s,
         [context](QWidget* parent) {
             return makeCompanies(context, parent);
         }},
        {u"preferencesPage"_s, QT_TRANSLATE_NOOP("Screens", "Preferences"), u"preferences"_s,
         [context](QWidget* parent) {
             return makePreferences(context, parent);
         }},
    };
}

QString titleOf(const Screen& screen)
{
    return QCoreApplication::translate("Screens", screen.title);
}

} // namespace smartfleet
