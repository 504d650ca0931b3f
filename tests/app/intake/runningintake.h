// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/intakeserver.h"
#include "tests/app/intake/httppeer.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace smartfleet::test {

/// The token that a RunningIntake takes.
inline const QByteArray IntakeToken = QByteArrayLiteral("sfc_test-token");
/// Header lines with it, alone and with the content types of CloudEvents.
inline const QByteArray Authorized = "Authorization: Bearer " + IntakeToken + "\r\n";
inline const QByteArray Structured = Authorized + "Content-Type: application/cloudevents+json\r\n";
inline const QByteArray Batched = Authorized + "Content-Type: application/cloudevents-batch+json\r\n";

/// A structured CloudEvent of company c1; `more` goes before its closing brace.
QByteArray aCloudEvent(const QByteArray& id, const QByteArray& more = {});
QJsonObject jsonOf(const PeerReply& reply);

/// An IntakeServer on loopback over a store of its own, which knows the company c1.
class RunningIntake
{
public:
    /// `checkpoint` is called in the server's thread, around its writes alone.
    explicit RunningIntake(const Checkpoint& checkpoint = {});
    ~RunningIntake();

    bool isGood() const { return store && port != 0; }
    /// Starts, or starts anew, on a free port.
    void start(IntakeListen listen = {});
    /// Starts anew with the usual limits but for the change.
    void startWith(const std::function<void(IntakeLimits&)>& change);

    const EventCatalogue catalogue = EventCatalogue::builtIn();
    SystemClock clock;
    Metrics metrics;
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<IntakeServer> server;
    quint16 port = 0; ///< 0 = it doesn't listen
};

} // namespace smartfleet::test
