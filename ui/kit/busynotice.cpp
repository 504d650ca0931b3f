// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/busynotice.h"

#include "ui/kit/messagebar.h"

namespace smartfleet {

namespace {

constexpr std::chrono::milliseconds Unnoticed{300};

} // namespace

BusyNotice::BusyNotice(MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Unnoticed);
    connect(&m_soon, &QTimer::timeout, this, &BusyNotice::tell);
}

void BusyNotice::start()
{
    m_told.clear();
    m_soon.start();
}

void BusyNotice::stop()
{
    m_soon.stop();
    if (!m_told.isEmpty() && m_bar.text() == m_told)
        m_bar.clear();
    m_told.clear();
}

void BusyNotice::tell()
{
    m_bar.showWords(
        [] { return Problem{tr("This takes a moment…"), tr("Another program may be writing into the database.")}; },
        Tone::Busy);
    m_told = m_bar.text();
}

} // namespace smartfleet
