// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/rotatingfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace smartfleet {

RotatingFile::RotatingFile(const QString& path, Limits limits)
    : m_path(path)
    , m_limits(limits)
    , m_file(path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
}

void RotatingFile::write(const QByteArray& line)
{
    if (!open())
        return;
    if (m_file.size() > 0 && m_file.size() + line.size() > m_limits.bytes) {
        rotate();
        if (!open())
            return;
    }
    m_file.write(line);
    m_file.flush(); // a crash is when it is wanted most
}

QString RotatingFile::nameOf(int age) const
{
    return age == 0 ? m_path : u"%1.%2.log"_s.arg(m_path.chopped(4)).arg(age);
}

bool RotatingFile::open()
{
    if (m_file.isOpen())
        return true;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

void RotatingFile::rotate()
{
    m_file.close();
    QFile::remove(nameOf(m_limits.files - 1));
    for (int age = m_limits.files - 2; age >= 0; --age)
        QFile::rename(nameOf(age), nameOf(age + 1));
}

} // namespace smartfleet
