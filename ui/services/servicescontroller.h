// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/integrationservice.h"
#include "app/store/settingsrepository.h"
#include "ui/kit/uicontext.h"

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

private:
    void connectForm();
    void reload();
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

    UiContext m_context;
    ServicesPage& m_page;
    Integration m_integration;
    std::shared_ptr<QPointer<Job>> m_running; // what it points to belongs to the session's thread
    LatestJob m_reload;
};

} // namespace smartfleet
