// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/lineworks.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenetwork.h"

#include <QStringList>

namespace smartfleet::test {

/// A LineWorks on a scripted network and a clock that stands still; its tokens are earned without being scripted.
struct LineWorksRig
{
    LineWorksRig();

    LineWorksCredentials credentials;
    FakeClock clock;
    FakeNetwork* network = nullptr;
    QStringList points; ///< the checkpoints passed
    std::unique_ptr<LineWorks> lineworks;
};

/// An error as LINE WORKS words it.
FakeAnswer refusal(int status, const QByteArray& code, const QByteArray& description = QByteArrayLiteral("why"));
/// A connection that ends with `error`, after the request left or before.
FakeAnswer lost(QNetworkReply::NetworkError error, bool written, int status = 0);
/// The JSON that was sent.
QJsonObject sentBody(const SeenRequest& seen);

inline const QString TokenPath = QStringLiteral("/token");
inline const QString BotsPath = QStringLiteral("/bots");
inline const QString RoomPath = QStringLiteral("/channels/room-1/messages");
inline const BotId TheBot{7};
inline const DomainId TheDomain{99};
inline const ChannelId TheRoom{QStringLiteral("room-1")};

} // namespace smartfleet::test

Q_DECLARE_METATYPE(smartfleet::test::FakeAnswer)
