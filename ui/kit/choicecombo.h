// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <initializer_list>

namespace smartfleet {

// a combo box whose entries are the values of an enumeration, each named by its function inWords()

template <typename Choice> void fill(QComboBox& combo, std::initializer_list<Choice> choices)
{
    for (const Choice choice : choices)
        combo.addItem(QString(), int(choice));
}

template <typename Choice> void choose(QComboBox& combo, Choice choice)
{
    combo.setCurrentIndex(combo.findData(int(choice)));
}

template <typename Choice> Choice chosen(const QComboBox& combo)
{
    return Choice(combo.currentData().toInt());
}

/// In the language of now.
template <typename Choice> void nameItems(QComboBox& combo)
{
    for (int i = 0; i < combo.count(); ++i)
        combo.setItemText(i, inWords(Choice(combo.itemData(i).toInt())));
}

} // namespace smartfleet
