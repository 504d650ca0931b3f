// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/namedvalues.h"

#include <QObject>
#include <QSettings>

namespace smartfleet {

/// Tells that an option changed; the part of Option<T> that needs no type.
class OptionSignal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void changed();
};

/// One option that is an enumeration, stored under a key by name. What is stored but unknown counts as the default.
template <typename Enum, std::size_t Size> class Option : public OptionSignal
{
public:
    Option(QSettings& settings, QString key, const NamedValue<Enum> (&names)[Size], Enum standard)
        : m_settings(settings)
        , m_key(std::move(key))
        , m_names(names)
        , m_standard(standard)
    {
    }

    Enum get() const { return valueOf(m_names, m_settings.value(m_key).toString()).value_or(m_standard); }
    /// Announces it also when it is what it was, since the command line may have overruled it meanwhile.
    void set(Enum value)
    {
        m_settings.setValue(m_key, nameOf(m_names, value));
        emit changed();
    }

private:
    QSettings& m_settings;
    const QString m_key;
    const NamedValue<Enum> (&m_names)[Size];
    const Enum m_standard;
};

} // namespace smartfleet
