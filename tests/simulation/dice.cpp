// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/dice.h"

namespace smartfleet::test {

// "splitmix64", by Guy Steele, Doug Lea and Christine Flood; good enough for chance, and the same on every machine
quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

int Dice::between(int least, int most)
{
    const auto choices = quint64(qint64(most) - least + 1);
    return int(least + qint64(next() % choices));
}

std::chrono::milliseconds Dice::time(std::chrono::milliseconds least, std::chrono::milliseconds most)
{
    return least + std::chrono::milliseconds(qint64(share() * double((most - least).count())));
}

} // namespace smartfleet::test
