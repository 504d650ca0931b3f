// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/kit/statuslabel.h"
#include "ui/preferences/preferencespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void walkPreferences(Tour& tour)
{
    PracticeWindow& window = tour.window();
    window.window().showScreen(u"preferencesPage"_s);
    auto* page = static_cast<PreferencesPage*>(window.window().page(u"preferencesPage"_s));
    tour.stop(u"preferences-general"_s);
    auto* kind = window.find<QComboBox>(u"proxyKindBox"_s);
    kind->setCurrentIndex(1);
    emit kind->activated(1);
    auto* host = window.find<QLineEdit>(u"proxyHostEdit"_s);
    host->setText(u"http://proxy"_s);
    emit host->editingFinished();
    page->showPart(u"networkGroup"_s);
    tour.stop(u"preferences-proxy-wrong"_s);
    host->setText(u"127.0.0.1"_s);
    emit host->editingFinished();
    tour.press(u"testNetworkButton"_s);
    QTRY_VERIFY(window.find<QWidget>(u"wayReportList"_s)->isVisible());
    page->showPart(u"diagnosisButton"_s);
    tour.stop(u"preferences-proxy-tested"_s);
    window.find<QCheckBox>(u"httpInterfaceBox"_s)->click();
    page->showPart(u"httpInterfaceGroup"_s);
    auto* name = window.find<QLineEdit>(u"tokenNameEdit"_s);
    name->setText(u"traccar"_s);
    tour.press(u"addTokenButton"_s);
    QTRY_VERIFY(window.find<QWidget>(u"newTokenBox"_s)->isVisible());
    page->showPart(u"tokenDoneButton"_s);
    tour.stop(u"preferences-token"_s);
    tour.press(u"tokenDoneButton"_s);
    tour.press(u"copySupportButton"_s);
    QTRY_VERIFY(window.find<StatusLabel>(u"supportOutcome"_s)->isVisible());
    page->showPart(u"copySupportButton"_s);
    tour.stop(u"preferences-support"_s);
}

} // namespace smartfleet::test
