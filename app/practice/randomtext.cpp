// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/randomtext.h"

#include <QRandomGenerator>
#include <QUuid>

namespace smartfleet {

QString randomText(int length)
{
    static constexpr QStringView Letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString text;
    for (int i = 0; i < length; ++i)
        text += Letters[QRandomGenerator::system()->bounded(static_cast<int>(Letters.size()))];
    return text;
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace smartfleet
