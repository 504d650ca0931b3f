// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void walkServices(Tour& tour)
{
    PracticeWindow& window = tour.window();
    PracticeTenant& tenant = window.world().server().tenant();
    const QString app = window.world().scenario().app.clientId;
    QTRY_VERIFY(window.find<QPushButton>(u"linkButton"_s)->isVisible());
    tour.stop(u"services-notlinked"_s);
    tour.press(u"linkButton"_s);
    tour.stop(u"services-form-empty"_s);
    tour.press(u"submitButton"_s);
    tour.stop(u"services-form-missing"_s);
    tour.press(u"practiceValuesButton"_s);
    tour.stop(u"services-form-filled"_s);
    tour.press(u"submitButton"_s);
    QTRY_VERIFY(window.find<QWidget>(u"cancelButton"_s)->isVisible());
    tour.stop(u"services-form-running"_s);
    QTRY_VERIFY(window.find<QPushButton>(u"checkButton"_s)->isVisible());
    tour.stop(u"services-linked"_s);
    tour.press(u"checkButton"_s);
    QTRY_VERIFY(window.find<QPushButton>(u"copyChecksButton"_s)->isVisible());
    tour.stop(u"services-checked"_s);
    tour.press(u"editButton"_s);
    tour.stop(u"services-form-edit"_s);
    tour.press(u"backButton"_s);
    tenant.reissueKey(app);
    tenant.revokeTokens(app);
    tour.press(u"checkButton"_s);
    QTRY_VERIFY(window.find<QWidget>(u"storedProblemBar"_s)->isVisible());
    tour.stop(u"services-attention"_s);
    tour.press(u"deleteButton"_s);
    QTRY_VERIFY(window.find<QWidget>(u"localRemovalBar"_s)->isVisible());
    tour.stop(u"services-refused"_s);
}

void walkServicesDeletion(Tour& tour)
{
    PracticeWindow& window = tour.window();
    QVERIFY(window.link());
    window.prompter().agrees = false;
    QTRY_VERIFY(window.find<QPushButton>(u"deleteButton"_s)->isVisible());
    tour.press(u"deleteButton"_s);
    QTRY_VERIFY(!window.prompter().last.text.isEmpty());
    DialogPrompter().ask(&window.window(), window.prompter().last, [] { });
    auto* dialog = window.find<QWidget>(u"questionDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    tour.stop(u"services-delete"_s, *dialog);
}

} // namespace smartfleet::test
