// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/faults.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

using Kind = PracticeFault::Kind;

std::optional<Kind> kindNamed(const QString& name)
{
    static const std::map<QString, Kind> kinds = {
        {u"delay"_s, Kind::Delay},
        {u"dropBefore"_s, Kind::DropBefore},
        {u"dropAfter"_s, Kind::DropAfter},
        {u"status"_s, Kind::Status},
        {u"proxyPage"_s, Kind::ProxyPage},
        {u"brokenJson"_s, Kind::BrokenJson},
        {u"emptyBody"_s, Kind::EmptyBody},
        {u"expiredToken"_s, Kind::ExpiredToken},
        {u"oversizedBody"_s, Kind::OversizedBody},
        {u"truncated"_s, Kind::Truncated},
        {u"redirect"_s, Kind::Redirect},
        {u"hang"_s, Kind::Hang},
    };
    const auto found = kinds.find(name);
    if (found == kinds.end())
        return std::nullopt;
    return found->second;
}

bool matches(const QString& pattern, const QString& path)
{
    if (pattern.isEmpty())
        return true;
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(path).hasMatch();
}

} // namespace

std::optional<PracticeFault> faultFromJson(const QJsonObject& json)
{
    static const QStringList known = {u"kind"_s,        u"method"_s,      u"path"_s,        u"skip"_s,   u"nth"_s,
                                      u"count"_s,       u"probability"_s, u"delayMs"_s,     u"status"_s, u"code"_s,
                                      u"description"_s, u"retryAfter"_s,  u"afterEffect"_s, u"bytes"_s,  u"location"_s};
    const QStringList keys = json.keys();
    if (!std::all_of(keys.begin(), keys.end(), [](const QString& key) { return known.contains(key); }))
        return std::nullopt;
    const auto kind = kindNamed(json.value(u"kind").toString());
    if (!kind)
        return std::nullopt;
    PracticeFault fault;
    fault.kind = *kind;
    fault.method = json.value(u"method").toString();
    fault.path = json.value(u"path").toString();
    fault.skip = json.contains(u"nth") ? json.value(u"nth").toInt(1) - 1 : json.value(u"skip").toInt();
    fault.count = json.value(u"count").toInt(fault.count);
    fault.probability = json.value(u"probability").toDouble(fault.probability);
    fault.delay = std::chrono::milliseconds(json.value(u"delayMs").toInt());
    fault.status = json.value(u"status").toInt();
    fault.code = json.value(u"code").toString();
    fault.description = json.value(u"description").toString();
    if (json.contains(u"retryAfter"))
        fault.retryAfter = json.value(u"retryAfter").toInt();
    fault.afterEffect = json.value(u"afterEffect").toBool();
    fault.bytes = std::min<qint64>(json.value(u"bytes").toInteger(fault.bytes), qint64{256} * 1024 * 1024);
    fault.location = json.value(u"location").toString(fault.location);
    return fault;
}

int PracticeFaults::add(const PracticeFault& fault)
{
    m_rules.push_back({++m_lastId, fault});
    return m_lastId;
}

void PracticeFaults::remove(int id)
{
    std::erase_if(m_rules, [id](const Rule& rule) { return rule.id == id; });
}

void PracticeFaults::clear()
{
    m_rules.clear();
}

std::vector<PracticeFault> PracticeFaults::rules() const
{
    std::vector<PracticeFault> all;
    all.reserve(m_rules.size());
    for (const Rule& rule : m_rules)
        all.push_back(rule.fault);
    return all;
}

bool PracticeFaults::hits(PracticeFault& fault, const QString& method, const QString& path)
{
    if (fault.count == 0 || (!fault.method.isEmpty() && fault.method != method) || !matches(fault.path, path))
        return false;
    if (fault.skip > 0) {
        --fault.skip;
        return false;
    }
    if (fault.probability < 1 && m_dice.generateDouble() >= fault.probability)
        return false;
    if (fault.count > 0)
        --fault.count;
    return true;
}

PracticeFaults::Verdict PracticeFaults::decide(const QString& method, const QString& path)
{
    Verdict verdict;
    for (Rule& rule : m_rules) {
        if (verdict.fault && rule.fault.kind != Kind::Delay)
            continue; // a rule that comes too late for this request keeps its count
        if (!hits(rule.fault, method, path))
            continue;
        verdict.delay += rule.fault.delay;
        if (rule.fault.kind != Kind::Delay)
            verdict.fault = rule.fault;
    }
    std::erase_if(m_rules, [](const Rule& rule) { return rule.fault.count == 0; });
    return verdict;
}

} // namespace smartfleet
