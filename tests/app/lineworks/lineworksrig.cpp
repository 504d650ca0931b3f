// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/lineworksrig.h"

#include "tests/support/testkeys.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

// made once a program: it takes a while
QByteArray sharedKey()
{
    static const QByteArray key = makeRsaKey();
    return key;
}

} // namespace

LineWorksRig::LineWorksRig()
    : credentials{u"client"_s, u"the-client-secret"_s, u"x.serviceaccount@works"_s, sharedKey()}
{
    auto owned = std::make_unique<FakeNetwork>();
    network = owned.get();
    network->always(TokenPath, {200, R"({"access_token":"the-token","expires_in":"3600"})"});
    LineWorksEndpoints endpoints;
    endpoints.api = QUrl(u"https://api.example/v1.0"_s);
    endpoints.auth = QUrl(u"https://auth.example/v2.0"_s);
    const Checkpoint checkpoint = [this](const char* point) {
        points.append(QString::fromLatin1(point));
    };
    lineworks = std::make_unique<LineWorks>(endpoints, clock, checkpoint, nullptr, std::move(owned));
    lineworks->setCredentials(credentials);
}

FakeAnswer refusal(int status, const QByteArray& code, const QByteArray& description)
{
    return {status, "{\"code\":\"" + code + "\",\"description\":\"" + description + "\"}"};
}

FakeAnswer lost(QNetworkReply::NetworkError error, bool written, int status)
{
    FakeAnswer answer{status};
    answer.error = error;
    answer.written = written;
    return answer;
}

QJsonObject sentBody(const SeenRequest& seen)
{
    return QJsonDocument::fromJson(seen.body).object();
}

} // namespace smartfleet::test
