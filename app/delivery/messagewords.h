// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace smartfleet {

/// The words of messages in one language, from resources/messages/. They are no translations of the program: a room's
/// language has nothing to do with the admin's.
class MessageWords
{
public:
    /// The words in "ja" or "en"; Japanese for any other language.
    static const MessageWords& of(const QString& language);

    /// The line of this name, with %1, %2 where values go.
    QString line(const QString& name) const;
    QStringList names() const { return m_lines.keys(); }

private:
    explicit MessageWords(const QString& file);

    QHash<QString, QString> m_lines;
};

} // namespace smartfleet
