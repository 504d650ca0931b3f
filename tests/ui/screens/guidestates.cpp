// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/guide/guidedock.h"
#include "ui/guide/guidesteps.h"

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void walkGuide(Tour& tour)
{
    auto* guide = tour.window().find<GuideDock>(u"guideDock"_s);
    tour.press(u"linkButton"_s);
    static_cast<Guide*>(guide)->show(u"serviceAccount"_s);
    tour.stop(u"guide-beside-form"_s);
    for (const GuideStep& step : guideSteps()) {
        static_cast<Guide*>(guide)->show(step.topics.first());
        tour.stop(u"guide-"_s + step.id, *guide);
    }
}

} // namespace smartfleet::test
