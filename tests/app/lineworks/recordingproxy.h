// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTcpServer>

namespace smartfleet::test {

/// A proxy on loopback that carries nothing: it writes down what it is asked for and gives each request the same
/// answer.
class RecordingProxy final : public QTcpServer
{
    Q_OBJECT
public:
    /// `answer` is a whole HTTP answer; empty = it hangs up.
    explicit RecordingProxy(QByteArray answer);

    /// The heads of the requests, oldest first.
    const QStringList& heads() const { return m_heads; }

private:
    QByteArray m_answer;
    QStringList m_heads;
};

inline const QByteArray WantsSignIn =
    QByteArrayLiteral("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                      "Content-Length: 0\r\nConnection: close\r\n\r\n");
inline const QByteArray Refuses = QByteArrayLiteral(
    "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");

} // namespace smartfleet::test
