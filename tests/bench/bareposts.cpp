// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareposts.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace smartfleet::bench {

namespace {

class BarePosts : public QObject
{
public:
    BarePosts(const PracticeAccess& access, const QByteArray& token, const std::vector<PracticeMessage>& messages)
        : m_access(access)
        , m_token(token)
        , m_left(messages.size())
    {
        for (const PracticeMessage& message : messages) {
            const QJsonObject body{{u"content"_s, message.content}};
            m_rooms[message.channelId].push_back(QJsonDocument(body).toJson(QJsonDocument::Compact));
        }
    }

    void post(int atOnce)
    {
        m_free = atOnce;
        next();
        m_loop.exec();
    }

private:
    void next()
    {
        for (auto room = m_rooms.begin(); room != m_rooms.end() && m_free > 0; ++room) {
            if (!m_busy[room->first] && !room->second.empty())
                send(room->first);
        }
    }

    void send(const QString& room)
    {
        --m_free;
        m_busy[room] = true;
        QNetworkRequest request(
            QUrl(m_access.api.toString() + u"/bots/%1/channels/%2/messages"_s.arg(m_access.botId).arg(room)));
        request.setRawHeader("Authorization"_ba, "Bearer "_ba + m_token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply* reply = m_network.post(request, m_rooms[room].front());
        m_rooms[room].pop_front();
        connect(reply, &QNetworkReply::finished, this, [this, reply, room] {
            if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 201)
                qFatal("a bare message was refused: %s", reply->readAll().constData());
            reply->deleteLater();
            ++m_free;
            m_busy[room] = false;
            if (--m_left == 0)
                m_loop.quit();
            else
                next();
        });
    }

    const PracticeAccess& m_access;
    QByteArray m_token;
    QNetworkAccessManager m_network;
    QEventLoop m_loop;
    std::map<QString, std::deque<QByteArray>> m_rooms;
    std::map<QString, bool> m_busy;
    std::size_t m_left;
    int m_free = 0;
};

} // namespace

double barePostRate(PracticeThread& practice, const std::vector<PracticeMessage>& messages, int atOnce)
{
    BarePosts posts(practice.access(), practice.issueToken(), messages);
    QElapsedTimer took;
    took.start();
    posts.post(atOnce);
    return double(messages.size()) * 1e9 / double(took.nsecsElapsed());
}

} // namespace smartfleet::bench
