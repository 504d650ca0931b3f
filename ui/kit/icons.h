// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace smartfleet {

/// How grave a bar or a status is; never told by colour alone.
enum class Tone { Neutral, Good, Busy, Warning, Bad };

/// The colour of a tone on the background of `palette`, at least 4.5:1 against it.
QColor toneColor(Tone tone, const QPalette& palette);
/// A faint ground of that tone on which the palette's text can be read.
QColor toneGround(Tone tone, const QPalette& palette);
/// The icon that stands for a tone: "ok", "busy", "warning" …
QString toneIcon(Tone tone);

/// An icon of the program (resources/icons/<name>.svg) that always takes the text colour of the application's palette.
QIcon tintedIcon(const QString& name);
/// The same in one colour for good.
QIcon tintedIcon(const QString& name, const QColor& color);

} // namespace smartfleet
