// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messagewords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace smartfleet {

const MessageWords& MessageWords::of(const QString& language)
{
    static const MessageWords japanese(u":/smartfleet/messages/ja.json"_s);
    static const MessageWords english(u":/smartfleet/messages/en.json"_s);
    return language == u"en" ? english : japanese;
}

MessageWords::MessageWords(const QString& file)
{
    QFile source(file);
    const bool opened = source.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is compiled in
    const QJsonObject lines = QJsonDocument::fromJson(source.readAll()).object();
    for (auto line = lines.begin(); line != lines.end(); ++line)
        m_lines.insert(line.key(), line.value().toString());
}

QString MessageWords::line(const QString& name) const
{
    Q_ASSERT(m_lines.contains(name));
    return m_lines.value(name);
}

} // namespace smartfleet
