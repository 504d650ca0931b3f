// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/domain/networksettings.h"
#include "ui/kit/busynotice.h"
#include "ui/kit/uicontext.h"

#include <QObject>
#include <QUrl>

namespace smartfleet {

class PreferencesPage;
struct HistoryLimits;

/// Puts what is changed on the screen of preferences in force; lives as long as its page.
class PreferencesController : public QObject
{
    Q_OBJECT
public:
    PreferencesController(const UiContext& context, PreferencesPage& page);

private:
    void refresh();
    void applyNetwork();
    void takeProxy(const NetworkSettings& settings);
    void keepPassword(const QString& password);
    void readPasswordState();
    void takeAuthorityFile(const QString& path);
    void testNetwork();
    void applyHttpInterface();
    void readTokens();
    void addToken(const QString& name);
    void revokeToken(const QString& name);
    void applySilence();
    void changeHistory(const HistoryLimits& wanted);
    void readUsage();
    void copySupport();

    UiContext m_context;
    PreferencesPage& m_page;
    LatestJob m_applying;
    LatestJob m_testing;
    LatestJob m_listening;
    LatestJob m_checking;
    QPointer<Job> m_changingTokens; ///< under way
    BusyNotice m_notice;            ///< of that
};

} // namespace smartfleet
