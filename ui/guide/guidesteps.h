// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/place.h"

#include <QStringList>

#include <vector>

namespace smartfleet {

/// One step of the guide (rows B1, B2, H1, H2). All texts are English and shown by guideText(); none is empty but where
/// it may be nullptr.
struct GuideStep
{
    QString id = {}; ///< under which its check mark is remembered; stable across versions
    const char* chapter = nullptr;
    const char* title = nullptr;
    std::vector<const char*> actions = {}; ///< what to do, in this order
    const char* note = nullptr;            ///< what is good to know; may be nullptr
    const char* warning = nullptr;         ///< what goes wrong otherwise; may be nullptr
    QString drawing = {};                  ///< of resources/guide
    const char* drawingWords = nullptr;    ///< what it shows, for those who don't see it
    std::vector<const char*> labels = {};  ///< the drawing's %1, %2 …
    QStringList topics = {};               ///< what Guide::show() finds it by
    QString link = {};                     ///< a page of the web to open; may be empty
    const char* placeTitle = nullptr;      ///< the button that goes to `place`; nullptr where there is none
    Place place = {};                      ///< where in this program the step is done
};

/// The steps in their order. Data, made once.
const std::vector<GuideStep>& guideSteps();

/// Index of the step that tells about a topic; -1 where none does.
int guideStepFor(const QString& topic);
/// Index of the step with that id; -1 where there is none.
int guideStepWithId(const QString& id);

/// A step's text in the language of now; empty for nullptr.
QString guideText(const char* text);

} // namespace smartfleet
