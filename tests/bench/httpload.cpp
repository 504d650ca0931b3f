// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/httpload.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace smartfleet::bench {

namespace {

using Clock = std::chrono::steady_clock;

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (descriptor < 0 || ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        qFatal("the HTTP interface can't be reached");
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

/// One connection, and what of its answer has come.
struct Peer
{
    int descriptor = -1;
    QByteArray received = {};
    bool isBusy = false;

    void send(const QByteArray& request)
    {
        for (qsizetype sent = 0; sent < request.size();) {
            const auto written =
                ::send(descriptor, request.constData() + sent, std::size_t(request.size() - sent), MSG_NOSIGNAL);
            if (written <= 0)
                qFatal("the HTTP interface went away");
            sent += written;
        }
        isBusy = true;
    }

    /// The status of the answer once it has come whole, else 0.
    int read()
    {
        char buffer[4096];
        const auto got = ::recv(descriptor, buffer, sizeof buffer, 0);
        if (got <= 0)
            qFatal("the HTTP interface hung up");
        received.append(buffer, qsizetype(got));
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return 0;
        const qsizetype length = received.toLower().indexOf("content-length:");
        const qsizetype body =
            received.mid(length + 15, received.indexOf('\r', length) - length - 15).trimmed().toInt();
        if (received.size() < end + 4 + body)
            return 0;
        const int status = received.mid(9, 3).toInt();
        received.clear();
        isBusy = false;
        return status;
    }
};

std::vector<QByteArray> makeRequests(const Load& load)
{
    std::vector<QByteArray> requests;
    requests.reserve(std::size_t(load.requests));
    for (int i = 0, next = 0; i < load.requests; ++i) {
        QByteArray body;
        for (int each = 0; each < load.eventsEach; ++each)
            body += (each > 0 ? "," : "") + load.event(next++);
        if (load.eventsEach > 1)
            body = '[' + body + ']';
        requests.push_back("POST /v1/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + load.token +
                           "\r\nContent-Type: application/cloudevents" + (load.eventsEach > 1 ? "-batch" : "") +
                           "+json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    return requests;
}

} // namespace

LoadOutcome run(const Load& load)
{
    const std::vector<QByteArray> requests = makeRequests(load);
    std::vector<Peer> peers(std::size_t(load.connections));
    std::vector<pollfd> polled;
    for (Peer& peer : peers) {
        peer.descriptor = connectTo(load.port);
        polled.push_back({peer.descriptor, POLLIN, 0});
    }
    LoadOutcome outcome;
    const auto start = Clock::now();
    std::size_t next = 0;
    const auto isDue = [&] {
        return next < requests.size() && Clock::now() >= start + load.pause * next;
    };
    while (outcome.accepted + outcome.failed < load.requests) {
        for (Peer& peer : peers) {
            if (!peer.isBusy && isDue())
                peer.send(requests.at(next++));
        }
        // a free connection waits for the next request's time, in small steps
        const bool isFree = std::any_of(peers.begin(), peers.end(), [](const Peer& peer) { return !peer.isBusy; });
        ::poll(polled.data(), polled.size(), isFree && next < requests.size() ? 1 : -1);
        for (std::size_t i = 0; i < peers.size(); ++i) {
            if ((polled[i].revents & POLLIN) == 0)
                continue;
            if (!peers[i].isBusy) { // ended from the other side, as nothing was asked on it for long
                ::close(peers[i].descriptor);
                peers[i].descriptor = polled[i].fd = connectTo(load.port);
                continue;
            }
            if (const int status = peers[i].read(); status != 0)
                ++(status == 202 ? outcome.accepted : outcome.failed);
        }
    }
    outcome.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    for (const Peer& peer : peers)
        ::close(peer.descriptor);
    return outcome;
}

} // namespace smartfleet::bench
