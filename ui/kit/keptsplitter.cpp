// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keptsplitter.h"

#include "app/options/windowstate.h"
#include "ui/kit/adaptivesplitter.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString keyOf(const QSplitter& splitter, const QString& name)
{
    return name + (splitter.orientation() == Qt::Horizontal ? u".beside"_s : u".below"_s);
}

} // namespace

void keepSplitter(QSplitter& splitter, WindowState& state, const QString& name)
{
    const auto restore = [&splitter, &state, name] {
        splitter.restoreState(state.restored(keyOf(splitter, name)));
    };
    restore();
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, &state, name] { state.keep(keyOf(splitter, name), splitter.saveState()); });
    if (auto* adaptive = qobject_cast<AdaptiveSplitter*>(&splitter))
        QObject::connect(adaptive, &AdaptiveSplitter::turned, &splitter, restore);
}

} // namespace smartfleet
