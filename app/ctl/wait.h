// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"

#include <QEventLoop>

namespace smartfleet {

/// Runs the event loop until `call` has finished and gives its result. A command line has nothing else to do meanwhile.
template <typename T> Result<T> waitFor(Call<T>* call)
{
    Result<T> end = failure(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    QEventLoop loop;
    call->onFinished(&loop, [&](const Result<T>& result) {
        end = result;
        loop.quit();
    });
    loop.exec();
    return end;
}

} // namespace smartfleet
