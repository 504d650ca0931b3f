// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/world.h"

#include <QNetworkAccessManager>
#include <QStringList>

#include <algorithm>
#include <set>
#include <vector>

namespace smartfleet::test {

/// The events of a PersistentSender: numbers from `first` in steps, below `end`; company "c0" with the numbers that
/// `companies` divides, and so on.
struct SenderPlan
{
    QByteArray token = {};
    int companies = 1;
    int first = 0;
    int step = 1;
    int end = 0;
    int batch = 1;
};

/// A fleet system that sends events one batch after another, and each again until it was taken.
class PersistentSender : public QObject
{
public:
    explicit PersistentSender(const SenderPlan& plan)
        : m_plan(plan)
        , m_next(plan.first)
    {
    }

    void sendTo(const QByteArray& address);
    /// Nothing new, but what is on its way until it is taken.
    void beginNothingNew() { m_plan.end = std::min(m_plan.end, m_next + m_plan.step * m_plan.batch); }
    bool isDone() const { return m_next >= m_plan.end; }
    /// The numbers of what was taken, in order.
    const std::vector<int>& accepted() const { return m_accepted; }
    /// The codes of the refusals.
    const QStringList& refusals() const { return m_refusals; }
    int unanswered() const { return m_unanswered; }

private:
    void send();

    SenderPlan m_plan;
    QByteArray m_address;
    QNetworkAccessManager m_network;
    bool m_isRunning = false;
    int m_next = 0;
    int m_unanswered = 0;
    std::vector<int> m_accepted;
    QStringList m_refusals;
};

/// What the talk rooms show that they must not.
struct Faults
{
    QStringList outOfOrder = {};
    QStringList unmarkedRepeats = {};
    int repeats = 0;
    std::set<int> arrived = {};
};

/// Looks through messages about marked events.
Faults lookAt(const std::vector<PracticeMessage>& messages);

/// Links, and adds companies "c0" … with a talk room of its own each and every event. False with a message when one of
/// it failed.
bool furnish(World& world, int companies);
/// A token that a PersistentSender may use.
QByteArray addToken(World& world);

} // namespace smartfleet::test
