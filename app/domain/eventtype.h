// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace smartfleet {

/// How soon a person must know.
enum class Severity { Normal, Warning, Urgent };
QString toString(Severity severity); ///< "normal", "warning", "urgent"

/// 通知イベント: one row of the event catalogue (resources/eventcatalogue.json).
struct EventType
{
    QString id = {};       ///< "speeding"
    QString name = {};     ///< English
    QString nameJa = {};   ///< 日本語
    QString category = {}; ///< id of the category: "dangerous_driving", "position", "operation", "emergency", …
    QString categoryName = {};
    QString categoryNameJa = {};
    Severity severity = Severity::Normal;
    friend bool operator==(const EventType&, const EventType&) = default;
};

/// A choice of events that people start from: what a room of this purpose is to be told.
struct EventPreset
{
    QString id = {};        ///< "emergency"
    QString name = {};      ///< English
    QString nameJa = {};    ///< 日本語
    QStringList types = {}; ///< ids, in catalogue order
    friend bool operator==(const EventPreset&, const EventPreset&) = default;
};

/// The event types there are, in the order in which people read them. Data, read from a resource once and passed about
/// by reference.
class EventCatalogue
{
public:
    /// The catalogue that is built into the program.
    static EventCatalogue builtIn();
    /// Reads a catalogue from JSON; for builtIn() and tests. Error "catalogue_broken".
    static Result<EventCatalogue> fromJson(const QByteArray& json);

    const std::vector<EventType>& types() const { return m_types; }
    /// nullptr when there is no such type.
    const EventType* find(const QString& id) const;
    const std::vector<EventPreset>& presets() const { return m_presets; }
    /// The preset that is exactly these types; nullptr when there is none.
    const EventPreset* presetOf(const QStringList& types) const;
    /// Every type's id but "other": what isn't known by name must be asked for by name.
    QStringList allIds() const;
    /// Which type a Traccar event is: by `type`, or by `alarm` where the type is "alarm"; "other" when neither is
    /// known.
    QString typeForTraccar(const QString& type, const QString& alarm) const;

private:
    Result<> readPresets(const QByteArray& json);

    std::vector<EventType> m_types;
    std::vector<EventPreset> m_presets;
    QHash<QString, QString> m_byTraccarType;
    QHash<QString, QString> m_byTraccarAlarm;
};

/// The id of the type for events of unknown kind.
inline const QString OtherEventType = QStringLiteral("other");

} // namespace smartfleet
