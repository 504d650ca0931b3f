// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/practice/mainjobrun.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void walkPractice(Tour& tour)
{
    PracticeWindow& window = tour.window();
    tour.addSamples();
    MainJobRun job({window.session(), window.prompter(), window.options(), window.windowState(), &window.world()},
                   window.pane(), &window.window());
    QSignalSpy done(&job, &MainJobRun::done);

    job.start();

    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30'000);
    tour.stop(u"practice-delivered"_s);
}

} // namespace smartfleet::test
