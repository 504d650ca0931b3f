// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/storm.h"

#include "tests/support/markedevents.h"

#include <QJsonObject>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void PersistentSender::sendTo(const QByteArray& address)
{
    m_address = address;
    if (std::exchange(m_isRunning, true))
        return;
    send();
}

void PersistentSender::send()
{
    QByteArray body;
    std::vector<int> numbers;
    numbers.reserve(std::size_t(m_plan.batch));
    for (int number = m_next; number < std::min(m_plan.end, m_next + m_plan.step * m_plan.batch);
         number += m_plan.step) {
        body += (body.isEmpty() ? '[' : ',') +
            markedEvent(number, 'c' + QByteArray::number(number % m_plan.companies), "hard_braking"_ba);
        numbers.push_back(number);
    }
    QNetworkRequest request(QUrl(QString::fromLatin1(m_address) + u"/v1/events"_s));
    request.setRawHeader("Authorization"_ba, "Bearer "_ba + m_plan.token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/cloudevents-batch+json"_s);
    request.setTransferTimeout(15'000); // longer than one waits for the store behind another
    QNetworkReply* reply = m_network.post(request, body + ']');
    connect(reply, &QNetworkReply::finished, this, [this, reply, numbers = std::move(numbers)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        if (status == 202) {
            m_next += m_plan.step * int(numbers.size());
            m_accepted.insert(m_accepted.end(), numbers.begin(), numbers.end());
        } else if (status == 0) {
            ++m_unanswered;
        } else {
            m_refusals += QJsonDocument::fromJson(reply->readAll()).object().value(u"code"_s).toString();
        }
        if (!isDone())
            QTimer::singleShot(status == 202 ? 0 : 50, this, [this] { send(); });
    });
}

Faults lookAt(const std::vector<PracticeMessage>& messages)
{
    Faults faults;
    std::map<QString, int> newest; // in each room
    for (const PracticeMessage& message : messages) {
        const bool isMarked = message.text().contains(u"再送"_s);
        const auto room = newest.try_emplace(message.channelId, -1).first;
        int newestHere = room->second;
        for (const int number : marksOn(message.text())) {
            const bool isRepeat = !faults.arrived.insert(number).second;
            faults.repeats += isRepeat ? 1 : 0;
            if (isRepeat && !isMarked)
                faults.unmarkedRepeats += mark(number);
            if (!isRepeat && number < room->second)
                faults.outOfOrder += mark(number);
            newestHere = std::max(newestHere, number);
        }
        room->second = newestHere;
    }
    return faults;
}

bool furnish(World& world, int companies)
{
    const qint64 bot = world.link();
    bool isGood = bot != 0;
    for (int i = 0; i < companies && isGood; ++i) {
        const QString company = u"c%1"_s.arg(i);
        const QString room = world.server.tenant().createRoom(company).channelId;
        isGood = !world.server.tenant().inviteBot(room, bot) &&
            world.ctl.run({u"companies"_s, u"add"_s, company, company}).exitCode == 0 &&
            world.ctl
                    .run({u"settings"_s, u"add"_s, u"--company"_s, company, u"--channel-id"_s, room, u"--events"_s,
                          u"all"_s})
                    .exitCode == 0;
    }
    if (!isGood)
        qWarning("the companies and their talk rooms could not be made");
    return isGood;
}

QByteArray addToken(World& world)
{
    return world.ctl.run({u"tokens"_s, u"add"_s, u"fleet"_s, u"--scope"_s, u"events"_s})
        .json()[u"token"_s]
        .toString()
        .toLatin1();
}

} // namespace smartfleet::test
