// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace smartfleet {

/// A file that is begun anew when it is full, while a few older ones are kept beside it: name.log, name.1.log (the one
/// before) … Only its owner may read them. Not for several threads at once.
class RotatingFile
{
public:
    struct Limits
    {
        qint64 bytes = 1'000'000; ///< of one file
        int files = 5;            ///< all of them together
    };

    /// `path` ends in ".log". Makes the folder where it is missing.
    explicit RotatingFile(const QString& path, Limits limits);

    /// Adds it to the file; what can't be written is dropped.
    void write(const QByteArray& line);

private:
    QString nameOf(int age) const;
    bool open();
    void rotate();

    QString m_path;
    Limits m_limits;
    QFile m_file;
};

} // namespace smartfleet
