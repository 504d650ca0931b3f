// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/integrationservice.h"
#include "app/session/storewatch.h"
#include "app/store/settingsrepository.h"
#include "ui/kit/place.h"
#include "ui/kit/uicontext.h"
#include "ui/services/checkwords.h"

#include <QObject>

namespace smartfleet {

class Session;
class ServicesPage;

/// What the services page wants, done: registering, editing, deleting and checking the link. A child of the page.
class ServicesController : public QObject
{
    Q_OBJECT
public:
    ServicesController(const UiContext& context, ServicesPage& page);

    /// Shows the part of the page that a place names: "integrationForm", a field of it (formfield::…), "check".
    void open(const Place& place);

private:
    void connectForm();
    void reload();
    void openForm(const QString& field = {});
    void openEdit();
    void run(std::function<Call<Integration>*(Session&)> work, bool isEdit);
    void cancelRunning();
    void onLinked(const Result<Integration>& result, bool isEdit);
    void askToDelete();
    void askToDelete(const SettingCounts& counts);
    void askToRemoveHere();
    void remove(bool localOnly);
    void onRemoved(const Result<IntegrationDeleted>& result);
    void check();
    void onChecked(const Result<std::vector<IntegrationCheck>>& checks);
    void cure(Cure cure);
    void showGuide(const QString& topic);
    void readLastDelivery();

    UiContext m_context;
    ServicesPage& m_page;
    StoreWatch m_watch; ///< for the last delivery, whoever delivered
    Integration m_integration;
    std::shared_ptr<QPointer<Job>> m_running; // what it points to belongs to the session's thread
    LatestJob m_reload;
    LatestJob m_check;
    LatestJob m_lastDelivery;
};

} // namespace smartfleet
