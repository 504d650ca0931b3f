// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/namedvalues.h"

#include <QObject>
#include <QSettings>

#include <span>

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

/// How a value of an option is stored, and which values it may have. The general form is for enumerations: they are
/// stored by name.
template <typename T> struct OptionRange
{
    template <std::size_t Size>
    OptionRange(const NamedValue<T> (&all)[Size])
        : names(all)
    {
    }

    QVariant toStored(T value) const
    {
        for (const NamedValue<T>& named : names) {
            if (named.value == value)
                return QString::fromLatin1(named.name);
        }
        return {};
    }
    std::optional<T> fromStored(const QVariant& stored) const
    {
        for (const NamedValue<T>& named : names) {
            if (stored.toString() == QLatin1StringView(named.name))
                return named.value;
        }
        return std::nullopt;
    }

    std::span<const NamedValue<T>> names;
};

/// On or off.
template <> struct OptionRange<bool>
{
    static QVariant toStored(bool value) { return value; }
    static std::optional<bool> fromStored(const QVariant& stored)
    {
        const QString text = stored.toString(); // a file knows no other type
        if (text == QLatin1StringView("true"))
            return true;
        return text == QLatin1StringView("false") ? std::optional<bool>(false) : std::nullopt;
    }
};

/// A number within limits, both of which it may reach.
template <> struct OptionRange<int>
{
    OptionRange(int theLeast, int theMost)
        : least(theLeast)
        , most(theMost)
    {
    }

    bool holds(int value) const { return value >= least && value <= most; }
    static QVariant toStored(int value) { return value; }
    std::optional<int> fromStored(const QVariant& stored) const
    {
        bool isNumber = false;
        const int value = stored.toInt(&isNumber);
        return isNumber && holds(value) ? std::optional<int>(value) : std::nullopt;
    }

    int least;
    int most;
};

/// Any text. Never a secret.
template <> struct OptionRange<QString>
{
    static QVariant toStored(const QString& value) { return value; }
    static std::optional<QString> fromStored(const QVariant& stored)
    {
        return stored.isValid() ? std::optional<QString>(stored.toString()) : std::nullopt;
    }
};

/// One option, stored under a key. What is stored but no value of the range counts as the default.
template <typename T> class Option : public OptionSignal
{
public:
    Option(QSettings& settings, QString key, T standard, OptionRange<T> range = {})
        : m_settings(settings)
        , m_key(std::move(key))
        , m_standard(std::move(standard))
        , m_range(std::move(range))
    {
    }

    T get() const { return m_range.fromStored(m_settings.value(m_key)).value_or(m_standard); }
    /// Announces it also when it is what it was, since the command line may have overruled it meanwhile. `value` has to
    /// be in the range.
    void set(const T& value)
    {
        const QVariant stored = m_range.toStored(value);
        Q_ASSERT(m_range.fromStored(stored) == value);
        m_settings.setValue(m_key, stored);
        emit changed();
    }
    const T& standard() const { return m_standard; }
    const OptionRange<T>& range() const { return m_range; }

private:
    QSettings& m_settings;
    const QString m_key;
    const T m_standard;
    const OptionRange<T> m_range;
};

} // namespace smartfleet
