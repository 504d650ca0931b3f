// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicevalues.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <utility>
#include <vector>

namespace smartfleet {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request, whole.
struct PracticeHttpRequest
{
    QString method = {};
    QString path = {};         ///< as sent, without the query
    QStringList segments = {}; ///< of the path, percent-decoded
    QUrlQuery query = {};
    HttpHeaders headers = {}; ///< names in lower case
    QByteArray body = {};
    bool keepAlive = true;

    /// The first header of that (lower-case) name; null when there is none.
    QByteArray header(const QByteArray& name) const;
    /// The content type without its parameters, in lower case.
    QByteArray contentType() const;
};

/// What is answered.
struct PracticeHttpAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = {}; ///< empty: no header of that name
    HttpHeaders headers = {};
    QString errorCode = {}; ///< for the log alone
};

PracticeHttpAnswer emptyAnswer(int status);
PracticeHttpAnswer jsonAnswer(int status, const QJsonObject& object);
/// The API's form of an error: `{"code","description"}`.
PracticeHttpAnswer refusalAnswer(const PracticeRefusal& refusal);

/// The standard phrase of a status.
QByteArray reasonPhrase(int status);
/// A time as HTTP writes it, in GMT.
QByteArray httpDate(const QDateTime& time);
/// The bytes of an answer. `closing` says that the connection ends with it, `bodyless` that it answers a HEAD.
QByteArray serialised(const PracticeHttpAnswer& answer, const QDateTime& date, bool closing, bool bodyless = false);

} // namespace smartfleet
