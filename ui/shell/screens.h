// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/place.h"
#include "ui/kit/uicontext.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace smartfleet {

/// A screen's page, and how it is brought to a place within it.
struct ScreenPage
{
    QWidget* page = nullptr;
    std::function<void(const Place& place)> open = {}; ///< may be empty: the screen has no places within
    std::function<void()> reload = {};                 ///< reads anew what it shows; may be empty
};

/// A screen of the left navigation.
struct Screen
{
    QString id = {};                                      ///< object name of its page
    const char* title = nullptr;                          ///< English; translated in the context "Screens"
    QString icon = {};                                    ///< of resources/icons
    std::function<ScreenPage(QWidget* parent)> make = {}; ///< called once
};

/// Every screen in the order in which the navigation shows them. `context` must outlive the screens' pages.
std::vector<Screen> allScreens(const UiContext& context);

/// The title in the language of now.
QString titleOf(const Screen& screen);

} // namespace smartfleet
