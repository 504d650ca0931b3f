// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/lineworks/credentials.h"

#include <QDateTime>

namespace smartfleet {

/// The signed assertion (JWT, RS256) with which a token is asked for, issued at `now`. Error "key_unreadable".
Result<QByteArray> makeAssertion(const LineWorksCredentials& credentials, const QDateTime& now);

} // namespace smartfleet
