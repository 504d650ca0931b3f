// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <deque>
#include <map>
#include <vector>

namespace smartfleet::test {

/// What FakeNetwork answers to one request.
struct FakeAnswer
{
    int status = 200;
    QByteArray body = {};
    QList<QNetworkReply::RawHeaderPair> headers = {};
    QNetworkReply::NetworkError error =
        QNetworkReply::NoError; ///< of the connection; those of a status come by themselves
    bool written = true;        ///< whether the request left
    bool held = false;          ///< answers only at release(), or never
};

/// A request as FakeNetwork got it.
struct SeenRequest
{
    QByteArray method = {};
    QUrl url = {};
    QByteArray body = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QNetworkRequest request = {};
    QPointer<QNetworkReply> reply = {};
};

/// A network without a wire: answers from a script, by the end of the path, and writes down what was asked.
class FakeNetwork final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    using QNetworkAccessManager::QNetworkAccessManager;

    /// The next request whose path ends so gets this; several wait their turn.
    void once(const QString& pathEnd, const FakeAnswer& answer) { m_once[pathEnd].push_back(answer); }
    /// Every request whose path ends so gets this when nothing is waiting for it; others get 404.
    void always(const QString& pathEnd, const FakeAnswer& answer) { m_always[pathEnd] = answer; }
    /// Lets the held answers go, in order.
    void release();

    const std::vector<SeenRequest>& seen() const { return m_seen; }
    /// How many requests had a path that ends so.
    int count(const QString& pathEnd) const;
    /// The newest request whose path ends so; it must exist.
    const SeenRequest& last(const QString& pathEnd) const;
    /// How many replies were aborted.
    int aborted() const { return m_aborted; }
    void noteAborted() { ++m_aborted; }

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override;

private:
    FakeAnswer answerFor(const QString& path);

    std::map<QString, std::deque<FakeAnswer>> m_once;
    std::map<QString, FakeAnswer> m_always;
    std::vector<SeenRequest> m_seen;
    int m_aborted = 0;
};

} // namespace smartfleet::test
