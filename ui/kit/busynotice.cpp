// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/busynotice.h"

#include "ui/kit/messagebar.h"

namespace smartfleet {

namespace {

constexpr std::chrono::milliseconds Unnoticed{300};
constexpr std::chrono::milliseconds BetweenLooks{200};

} // namespace

BusyNotice::BusyNotice(MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Unnoticed);
    connect(&m_soon, &QTimer::timeout, this, &BusyNotice::tell);
    m_again.setInterval(BetweenLooks);
    connect(&m_again, &QTimer::timeout, this, &BusyNotice::tellAgain);
}

void BusyNotice::start(std::shared_ptr<Progress> progress)
{
    m_progress = std::move(progress);
    m_told.clear();
    m_soon.start();
}

void BusyNotice::stop()
{
    m_soon.stop();
    m_again.stop();
    m_progress.reset();
    if (!m_told.isEmpty() && m_bar.text() == m_told)
        m_bar.clear();
    m_told.clear();
}

void BusyNotice::tell()
{
    m_bar.showWords(
        [progress = m_progress] {
            const int total = progress ? progress->total() : 0;
            return Problem{tr("This takes a moment…"),
                           total > 0 ? tr("%L1 of %L2 done").arg(progress->done()).arg(total)
                                     : tr("Another program may be writing into the database.")};
        },
        Tone::Busy);
    if (m_progress) {
        m_bar.setAction([] { return tr("Cancel"); }, [progress = m_progress] { progress->cancel(); });
        m_again.start();
    }
    m_told = m_bar.text();
}

void BusyNotice::tellAgain()
{
    if (m_bar.text() != m_told) { // others have something to say by now
        m_again.stop();
        return;
    }
    m_bar.refreshWords();
    m_told = m_bar.text();
}

} // namespace smartfleet
