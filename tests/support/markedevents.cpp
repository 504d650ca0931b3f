// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markedevents.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

QString mark(int number)
{
    return u"v%1"_s.arg(number, 7, 10, QChar(u'0'));
}

std::vector<int> marksOn(const QString& text)
{
    static const QRegularExpression marks(u"\\bv([0-9]{7})\\b"_s);
    std::vector<int> numbers;
    for (auto found = marks.globalMatch(text); found.hasNext();)
        numbers.push_back(found.next().captured(1).toInt());
    return numbers;
}

QByteArray markedEvent(int number, const QByteArray& company, const QByteArray& type)
{
    const QByteArray name = mark(number).toLatin1();
    return R"({"specversion":"1.0","id":")" + name + R"(","source":"marked","type":")" + type + R"(","time":")" +
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + R"(","companyid":")" + company +
        R"(","vehicleid":")" + name +
        R"(","data":{"latitude":35.6585,"longitude":139.7454,"address":"東京都港区芝公園4丁目","speedKmh":62.5}})";
}

} // namespace smartfleet::test
