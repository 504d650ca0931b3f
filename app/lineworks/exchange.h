// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/lineworks/answer.h"

#include <QObject>

#include <functional>

namespace smartfleet {

/// Something asked of the other side, and who is told of its end: what a Call is inside this library, where a message
/// passes several steps and none of them needs an object, a connection and events of its own. A child of whom it is
/// for; once that is gone, nobody is told.
class Exchange : public QObject
{
public:
    /// Called once, from the event loop and never from within what began the exchange. May take the exchange down.
    using Ended = std::function<void(const Result<WireAnswer>&)>;

    /// Calls it off: it is told to nobody. Nothing where it is over.
    virtual void drop() = 0;

protected:
    explicit Exchange(QObject* owner)
        : QObject(owner)
    {
    }
};

} // namespace smartfleet
