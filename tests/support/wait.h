// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"

#include <QEventLoop>
#include <QTimer>

namespace smartfleet::test {

/// Runs the event loop until `call` has finished and gives its result; fails with the code "test_timeout" after 20 s.
template <typename T> Result<T> waitFor(Call<T>* call)
{
    Result<T> end = failure(Error::Kind::Timeout, QStringLiteral("test_timeout"));
    QEventLoop loop;
    call->onFinished(&loop, [&](const Result<T>& result) {
        end = result;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
    loop.exec();
    return end;
}

} // namespace smartfleet::test
