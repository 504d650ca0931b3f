// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/error.h"

namespace smartfleet {

class Store;

/// The pause of delivery while the link is broken: why, until when, and for how long it has lasted.
class LinkPause
{
public:
    LinkPause(Store& store, Clock& clock);

    /// The link is about to be tried; a change of it from now on ends the pause that this may begin. Gives whether
    /// LINE WORKS is to be asked for it: a link that it refused may have been put right there, and nobody tells.
    bool noteAttempt();
    void begin(const Error& why);
    /// The link is ready to be used, which doesn't prove yet that LINE WORKS takes it.
    void end() { m_why.reset(); }
    /// A message, or that there is none to be sent, speaks for the link.
    void noteSound() { m_brokenSince.reset(); }
    /// The link is tried at once.
    void cutShort();

    const std::optional<Error>& why() const { return m_why; }
    /// Whether it is time to try the link, or the link was changed since.
    bool mayTry() const;
    /// Whether it is broken for so long that what is past its window is given up.
    bool isLong() const;

private:
    Store& m_store;
    Clock& m_clock;
    std::optional<Error> m_why;
    qint64 m_version = 0; ///< of the link's record, as it was before the attempt that failed
    std::chrono::milliseconds m_retryAt{0};
    std::optional<std::chrono::milliseconds> m_askedAt;
    std::optional<std::chrono::milliseconds> m_brokenSince;
};

} // namespace smartfleet
