// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>

namespace smartfleet {

/// Where windows were and how wide their columns are. Kept in a file of its own, so that it can be thrown away without
/// losing a choice.
class WindowState
{
public:
    /// `file` must outlive it.
    explicit WindowState(QSettings& file)
        : m_file(file)
    {
    }

    /// What was kept under the name ("main", "deliveries.columns"); empty when nothing was.
    QByteArray restored(const QString& name) const;
    void keep(const QString& name, const QByteArray& state);
    /// The same for what a person typed or chose: a filter, a tab. Never a secret.
    QVariant choice(const QString& name, const QVariant& standard = {}) const;
    void keepChoice(const QString& name, const QVariant& value);

private:
    QSettings& m_file;
};

} // namespace smartfleet
