// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterfields.h"

#include "ui/kit/eventwords.h"
#include "ui/kit/icons.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int AroundPlaceholder = 64; // the pictures on both sides and the frame

} // namespace

QComboBox* makeFilterCombo(const QString& objectName, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setMinimumContentsLength(8);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

QLineEdit* makeFilterEdit(const QString& objectName, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setClearButtonEnabled(true);
    edit->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    return edit;
}

void nameField(QWidget& field, const QString& name, const QString& placeholder)
{
    field.setAccessibleName(name);
    field.setToolTip(name);
    auto* edit = qobject_cast<QLineEdit*>(&field);
    if (!edit)
        return;
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(placeholder) + AroundPlaceholder);
}

void addEventTypes(QComboBox& combo, const EventCatalogue& catalogue)
{
    combo.addItem(QString());
    for (const EventType& type : catalogue.types())
        combo.addItem(QString(), type.id);
}

void retranslateEventTypes(QComboBox& combo, const EventCatalogue& catalogue)
{
    combo.setItemText(0, QCoreApplication::translate("FilterFields", "All events"));
    for (int i = 1; i < combo.count(); ++i)
        combo.setItemText(i, eventName(catalogue, combo.itemData(i).toString()));
    nameField(combo, QCoreApplication::translate("FilterFields", "Filter by event"));
}

} // namespace smartfleet
