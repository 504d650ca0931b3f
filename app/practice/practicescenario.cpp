// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicescenario.h"

#include "app/practice/practiceserver.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 PracticeDomain = 10000001;

} // namespace

PracticeScenario makePracticeScenario(PracticeServer& server, int keyBits)
{
    PracticeTenant& tenant = server.tenant();
    PracticeScenario scenario;
    scenario.domainId = PracticeDomain;
    tenant.addDomain(PracticeDomain);
    const PracticeUser admin = tenant.addUser(u"管理者"_s, u"admin@smartfleet-practice"_s);
    tenant.addUser(u"佐藤 運行"_s, u"sato@smartfleet-practice"_s);
    tenant.addUser(u"鈴木 安全"_s, u"suzuki@smartfleet-practice"_s);
    tenant.addUser(u"髙橋 配送"_s, u"takahashi@smartfleet-practice"_s);
    scenario.users = tenant.users();
    scenario.botAdminId = admin.loginId;
    PracticeAppRequest app;
    app.name = u"スマートフリート"_s;
    app.domainId = PracticeDomain;
    app.keyBits = keyBits;
    scenario.app = tenant.createApp(app);
    scenario.dispatchRoom = tenant.createRoom(u"配送1課 連絡"_s);
    scenario.safetyRoom = tenant.createRoom(u"安全管理"_s);
    return scenario;
}

} // namespace smartfleet
