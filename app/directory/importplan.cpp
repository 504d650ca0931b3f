// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/importplan.h"

#include "app/directory/csvreader.h"
#include "app/directory/fleetsheet.h"
#include "app/directory/heldmessages.h"
#include "app/directory/sheetrules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// The cells that a row makes of what is stored.
QStringList mergedCells(const SheetRow& row, const SheetFormat& format, const QStringList& stored)
{
    QStringList cells;
    for (qsizetype i = 0; i < format.columns.size(); ++i)
        cells += row.values.value(format.columns.at(i), stored.value(i, u""_s));
    return cells;
}

/// Puts the rows of a file together with what is stored.
class Planner
{
public:
    Planner(SheetKind kind, SheetRules rules, const std::vector<QStringList>& stored)
        : m_format(formatOf(kind))
        , m_rules(std::move(rules))
    {
        m_plan.kind = kind;
        for (const QStringList& cells : stored)
            m_stored.insert(keyOf(m_format, cells), cells);
    }

    void take(const SheetRow& row)
    {
        if (row.error) {
            m_plan.problems.push_back({row.line, *row.error});
            return;
        }
        QStringList key;
        for (qsizetype i = 0; i < m_format.keys; ++i)
            key += row.values.value(m_format.columns.at(i));
        const QStringList before = m_stored.value(key.join(u' '));
        const Result<QStringList> after = checked(mergedCells(row, m_format, before));
        if (!after)
            m_plan.problems.push_back({row.line, after.error()});
        else if (*after == before)
            ++m_plan.outcome.unchanged;
        else {
            ++(before.isEmpty() ? m_plan.outcome.added : m_plan.outcome.changed);
            m_plan.changes.push_back({row.line, before, *after});
        }
    }
    ImportPlan plan() { return std::move(m_plan); }

private:
    Result<QStringList> checked(const QStringList& cells)
    {
        Result<QStringList> after = m_rules.normalized(cells);
        if (!after)
            return after;
        const QString key = keyOf(m_format, *after);
        if (m_seen.contains(key))
            return failure(Error::Kind::Invalid, u"csv_repeated"_s, {key});
        m_seen.insert(key);
        if (m_rules.check)
            SMARTFLEET_TRY(m_rules.check(*after));
        return after;
    }

    const SheetFormat& m_format;
    SheetRules m_rules;
    QHash<QString, QStringList> m_stored;
    QSet<QString> m_seen;
    ImportPlan m_plan;
};

/// Takes the devices off the vehicles that change, so that two can exchange theirs.
Result<> releaseDevices(Store& store, const std::vector<ImportChange>& changes)
{
    for (const ImportChange& change : changes) {
        if (change.before.isEmpty())
            continue;
        Vehicle before = vehicleOf(change.before);
        if (before.deviceId.isEmpty() || before.deviceId == vehicleOf(change.after).deviceId)
            continue;
        before.deviceId.clear();
        SMARTFLEET_TRY(store.fleet.put(before));
    }
    return {};
}

Result<> putSetting(Store& store, const QDateTime& now, const QHash<QString, NotificationSetting>& stored,
                    const ImportChange& change)
{
    NotificationSetting setting = stored.value(keyOf(formatOf(SheetKind::Settings), change.after));
    const NotificationSetting wanted = settingOf(change.after);
    setting.company = wanted.company;
    setting.channel = wanted.channel;
    setting.events = wanted.events;
    setting.message = wanted.message;
    const bool isOtherTiming = setting.timing != wanted.timing;
    setting.timing = wanted.timing;
    setting.fallback = wanted.fallback;
    setting.updatedAt = now;
    if (!change.before.isEmpty()) {
        SMARTFLEET_TRY(store.settings.update(setting));
        return isOtherTiming ? holdAnew(store, setting, now) : Result<>();
    }
    SMARTFLEET_TRY(store.settings.add(setting));
    return {};
}

Result<QHash<QString, NotificationSetting>> storedSettings(Store& store)
{
    const auto rows = store.settings.list({.tab = SettingTab::Company});
    if (!rows)
        return failure(rows.error());
    QHash<QString, NotificationSetting> settings;
    for (const NotificationSettingRow& row : *rows) {
        if (row.setting.system == LineWorksSystem)
            settings.insert(keyOf(formatOf(SheetKind::Settings), cellsOf(row.setting)), row.setting);
    }
    return settings;
}

/// How a change of this kind is stored.
Result<std::function<Result<>(const ImportChange&)>> putterOf(Store& store, const QDateTime& now,
                                                              const ImportPlan& plan)
{
    using Putter = std::function<Result<>(const ImportChange&)>;
    switch (plan.kind) {
    case SheetKind::Companies:
        break;
    case SheetKind::Users:
        return Putter([&store](const ImportChange& change) { return store.fleet.put(userOf(change.after)); });
    case SheetKind::Vehicles:
        SMARTFLEET_TRY(releaseDevices(store, plan.changes));
        return Putter([&store](const ImportChange& change) { return store.fleet.put(vehicleOf(change.after)); });
    case SheetKind::Settings: {
        const auto settings = storedSettings(store);
        if (!settings)
            return failure(settings.error());
        return Putter([&store, now, stored = *settings](const ImportChange& change) {
            return putSetting(store, now, stored, change);
        });
    }
    }
    return Putter([&store](const ImportChange& change) { return store.fleet.put(companyOf(change.after)); });
}

} // namespace

Result<ImportPlan> planImport(Store& store, const EventCatalogue& catalogue, SheetKind kind, const QByteArray& csv,
                              const ProgressWatch& watch)
{
    const SheetFormat& format = formatOf(kind);
    const auto rows = readSheet(
        csv, {.required = format.columns.mid(0, format.required), .optional = format.columns.mid(format.required)});
    if (!rows)
        return failure(rows.error());
    SMARTFLEET_TRY(goOn(watch, 0, rows->size()));
    const auto stored = storedCells(store, kind);
    if (!stored)
        return failure(stored.error());
    Result<SheetRules> rules = rulesFor(store, catalogue, kind, *rows);
    if (!rules)
        return failure(rules.error());
    Planner planner(kind, std::move(*rules), *stored);
    for (std::size_t i = 0; i < rows->size(); ++i) {
        SMARTFLEET_TRY(goOn(watch, i, rows->size()));
        planner.take((*rows)[i]);
    }
    return planner.plan();
}

Result<> carryOut(Store& store, const QDateTime& now, const ImportPlan& plan, const ProgressWatch& watch)
{
    const auto put = putterOf(store, now, plan);
    if (!put)
        return failure(put.error());
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        SMARTFLEET_TRY(goOn(watch, i, plan.changes.size()));
        SMARTFLEET_TRY((*put)(plan.changes[i]));
    }
    return {};
}

std::optional<SheetKind> kindOfSheet(const QByteArray& csv)
{
    // the first line is enough, and quick however long the file is
    const qsizetype end = csv.indexOf('\n');
    const Result<QString> text = csvText(end < 0 ? csv : csv.left(end));
    const std::vector<CsvRow> rows = text ? csvRows(*text) : std::vector<CsvRow>();
    if (rows.empty())
        return std::nullopt;
    QStringList header;
    for (const QString& name : rows.front().fields) {
        if (!name.trimmed().isEmpty())
            header += name.trimmed().toLower();
    }
    return kindOfHeader(header);
}

} // namespace smartfleet
