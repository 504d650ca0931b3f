// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/httpmessage.h"

namespace smartfleet {

class PracticeTenant;

/// POST /oauth2/v2.0/token: earns an access token by an assertion or a refresh token.
PracticeHttpAnswer tokenAnswer(PracticeTenant& tenant, const PracticeHttpRequest& request, bool expiresInAsString);

/// A refusal in the form of RFC 6749 5.2.
PracticeHttpAnswer oauthRefusal(int status, const QString& error, const QString& description);

} // namespace smartfleet
