// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicevalues.h"

namespace smartfleet {

class PracticeServer;

/// What a newcomer would copy out of the Developer Console, the Admin and the talk rooms of the practice world.
struct PracticeScenario
{
    PracticeApp app = {}; ///< Client ID and Secret, Service Account, Private Key
    qint64 domainId = 0;
    QString botAdminId = {}; ///< the login id of who becomes the bot's administrator
    std::vector<PracticeUser> users = {};
    PracticeRoom dispatchRoom = {}; ///< 配送1課 連絡
    PracticeRoom safetyRoom = {};   ///< 安全管理
};

/// Sets up one domain, four people, an app registration with the scope bot, and two talk rooms with everybody in them.
/// No bot yet: making it is what is practised. `keyBits` of the app's key.
PracticeScenario makePracticeScenario(PracticeServer& server, int keyBits = 2048);

} // namespace smartfleet
