// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notificationsetting.h"

#include <QVariantMap>

#include <vector>

namespace smartfleet {

class Database;

/// In which order a list of settings is shown; settings that are alike in it are ordered by their id.
struct SettingOrder
{
    enum class By { Id, Company, User, Channel, System, Updated };
    By by = By::Id;
    bool descending = false;
    friend bool operator==(const SettingOrder&, const SettingOrder&) = default;
};

/// A filter made ready for lists of a million settings. What few companies, users or settings match is looked up once,
/// in the table where the text is, and leads to the settings by an index; what many match is tested while the list is
/// walked through in its order, which ends as soon as a page is full. A value, to be used with the same database for as
/// long as one list is shown.
class SettingSearch
{
public:
    static Result<SettingSearch> prepare(Database& database, const SettingFilter& filter);

    const SettingFilter& filter() const { return m_filter; }
    /// Few settings can match, so that counting them costs no more than a page does.
    bool isNarrow() const;
    Result<int> count(Database& database) const;
    /// Those on a page; `limit` 0 = all. Where it is known how many match, `all` makes late pages as quick as early
    /// ones.
    Result<std::vector<SettingId>> ids(Database& database, const SettingOrder& order, int limit = 0, int offset = 0,
                                       std::optional<int> all = {}) const;
    /// Where in the list that setting is; nothing when it isn't in it.
    Result<std::optional<int>> position(Database& database, const SettingOrder& order, SettingId setting) const;

private:
    /// One text of the filter.
    struct Criterion
    {
        QString condition = {}; ///< SQL about one setting; empty = no restriction
        QVariantMap values = {};
        bool isNarrow = false;
        QString lookup = {}; ///< the other table that the condition names
    };
    /// Texts are looked up by `query` in `column`; narrow ones become a list, others `wide`.
    static Result<Criterion> resolve(Database& database, const QString& query, const QString& needle,
                                     const QString& name, const QString& narrow, const QString& wide);
    Result<> addCriterion(Result<Criterion> criterion, const QString& lookup);
    /// From FROM on: the tables, `outermost` leading, and the conditions.
    QString from(const QString& outermost, const QStringList& lookups) const;
    QVariantMap values() const;
    Result<int> countWith(Database& database, const QString& further, const QVariantMap& values,
                          const QString& lookup) const;

    SettingFilter m_filter;
    std::vector<Criterion> m_criteria;
    bool m_isHopeless = false; ///< a text that nothing matches
};

} // namespace smartfleet
