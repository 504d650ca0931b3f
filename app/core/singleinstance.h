// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

namespace smartfleet {

/// One program with windows for a data folder: the first one goes on, a later one hands over what it was asked for and
/// is to end. What a crash leaves behind is no hindrance.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Start {
        First,      ///< go on; calledAgain() tells of later ones
        HandedOver, ///< the first one took it over
        Unanswered  ///< there is a first one, but it doesn't answer
    };

    /// The folder is made when there is none.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);

    /// Finds out which it is; `request` is what the first one is asked for, one line. Waits, at most `patience`, while
    /// another program starts or ends: to be called before there is a window.
    Start start(const QString& request, std::chrono::milliseconds patience = std::chrono::seconds(5));

signals:
    /// A later program was started, with this request.
    void calledAgain(const QString& request);

private:
    bool handOver(const QString& request, const QDeadlineTimer& deadline) const;
    void listen();
    void onConnection();

    QLockFile m_lock;
    QString m_name; // of the socket; derived from the folder
    QLocalServer m_server;
};

} // namespace smartfleet
