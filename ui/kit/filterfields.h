// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/eventtype.h"

class QComboBox;
class QLineEdit;
class QWidget;

namespace smartfleet {

/// A choice among the filters of a list, which gives way where there is little room.
QComboBox* makeFilterCombo(const QString& objectName, QWidget* parent);
/// A text among the filters of a list.
QLineEdit* makeFilterEdit(const QString& objectName, QWidget* parent);
/// What a screen reader and a tooltip say of a filter, and what stands in it while it is empty.
void nameField(QWidget& field, const QString& name, const QString& placeholder = {});

/// Fills a combo with "all" and every event type; an item's data is the type's id.
void addEventTypes(QComboBox& combo, const EventCatalogue& catalogue);
void retranslateEventTypes(QComboBox& combo, const EventCatalogue& catalogue);

} // namespace smartfleet
