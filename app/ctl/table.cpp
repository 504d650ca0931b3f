// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/table.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

bool isWide(char32_t c)
{
    // East Asian wide and full-width blocks, as far as fleet data holds them (Unicode TR 11)
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
        (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
        (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

int cells(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

QString padded(const QString& text, int width)
{
    return text + QString(std::max(0, width - cells(text)), u' ');
}

} // namespace

QString asTable(const QStringList& heading, const std::vector<QStringList>& rows)
{
    std::vector<int> widths;
    for (const QString& title : heading)
        widths.push_back(cells(title));
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], cells(row[i]));
    }
    QString text;
    const auto append = [&](const QStringList& row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 == row.size() ? row[i] : padded(row[i], widths[size_t(i)] + 2);
        text += u'\n';
    };
    append(heading);
    for (const QStringList& row : rows)
        append(row);
    return text;
}

QString asFields(const std::vector<std::pair<QString, QString>>& fields)
{
    int width = 0;
    for (const auto& [name, value] : fields)
        width = std::max(width, cells(name));
    QString text;
    for (const auto& [name, value] : fields)
        text += padded(name + u':', width + 3) + value + u'\n';
    return text;
}

QString localTime(const QDateTime& time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"-"_s;
}

} // namespace smartfleet
