// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/tenant.h"

#include "app/practice/randomtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t MostFiles = 200;
constexpr int PlaceLength = 24;
constexpr qint64 LifeSeconds = qint64{24} * 60 * 60;

} // namespace

bool PracticeTenant::isBlockedFile(const QString& name) const
{
    return m_blockedFileTypes.contains(name.section(u'.', -1), Qt::CaseInsensitive);
}

PracticeFile PracticeTenant::addFile(qint64 botId, const QString& name)
{
    PracticeFile added;
    added.place = randomText(PlaceLength);
    added.fileId = u"jp1.%1.%2.0.0.0"_s.arg(randomText(PlaceLength)).arg(botId);
    added.botId = botId;
    added.name = name;
    added.createdAt = now();
    m_files.push_back(added);
    if (m_files.size() > MostFiles)
        m_files.pop_front();
    return added;
}

std::optional<PracticeFile> PracticeTenant::file(const QString& fileId) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&](const PracticeFile& candidate) { return candidate.fileId == fileId; });
    if (found == m_files.end())
        return std::nullopt;
    return *found;
}

std::optional<PracticeFile> PracticeTenant::fileAtPlace(const QString& place) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&](const PracticeFile& candidate) { return candidate.place == place; });
    if (found == m_files.end())
        return std::nullopt;
    return *found;
}

void PracticeTenant::putFile(const PracticeFile& file)
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&](const PracticeFile& candidate) { return candidate.fileId == file.fileId; });
    if (found != m_files.end())
        *found = file;
}

bool PracticeTenant::isExpired(const PracticeFile& file) const
{
    return now() >= file.createdAt.addSecs(LifeSeconds);
}

} // namespace smartfleet
