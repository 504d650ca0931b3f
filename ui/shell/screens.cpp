// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace smartfleet {

std::vector<Screen> allScreens(const UiContext& context)
{
    std::vector<Screen> screens;
    Q_UNUSED(context)
    return screens;
}

QString titleOf(const Screen& screen)
{
    return QCoreApplication::translate("Screens", screen.title);
}

} // namespace smartfleet
