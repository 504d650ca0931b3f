// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/singleinstance.h"

#include "app/core/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int LockPatience = 100;       // ms
constexpr qint64 LongestRequest = 4096; // bytes; the socket is open to every program of the user
constexpr char Answer[] = "taken\n";

/// The folder, made if it isn't there, under the one name that all ways to it share.
QString placeOf(const QString& folder)
{
    QDir().mkpath(folder);
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return canonical.isEmpty() ? QDir(folder).absolutePath() : canonical;
}

/// Short, because the path of a socket must not be longer than some hundred bytes.
QString socketName(const QString& place)
{
    const QByteArray whose = place.toUtf8() + '\n' + QDir::homePath().toUtf8();
    return u"smartfleet-"_s +
        QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(20));
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_lock(QDir(placeOf(folder)).filePath(u"window.lock"_s))
    , m_name(socketName(placeOf(folder)))
{
    m_lock.setStaleLockTime(0); // old age proves nothing: a window stays open for months
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::Start SingleInstance::start(const QString& request, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    for (int wait = 0;; wait = LockPatience) {
        // a folder that can't be written to is told of by the window
        if (m_lock.tryLock(wait) || m_lock.error() != QLockFile::LockFailedError) {
            listen();
            return Start::First;
        }
        if (handOver(request, deadline))
            return Start::HandedOver;
        if (deadline.hasExpired())
            return Start::Unanswered;
    }
}

bool SingleInstance::handOver(const QString& request, const QDeadlineTimer& deadline) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return false;
    socket.write(request.simplified().toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    return socket.readLine() == Answer;
}

void SingleInstance::listen()
{
    // the lock is ours, so a socket that is there was left behind
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(logProgram) << "later starts can't be taken over:" << m_server.errorString();
}

void SingleInstance::onConnection()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestRequest)
                    socket->abort();
                return;
            }
            const QString request = QString::fromUtf8(socket->readLine()).trimmed();
            socket->write(Answer);
            socket->disconnectFromServer();
            emit calledAgain(request);
        });
    }
}

} // namespace smartfleet
