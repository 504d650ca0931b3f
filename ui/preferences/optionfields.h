// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/option.h"

#include <QCheckBox>
#include <QComboBox>

namespace smartfleet {

/// Keeps a check box and an option in step.
inline void bindSwitch(QCheckBox* box, Option<bool>& option)
{
    box->setChecked(option.get());
    QObject::connect(box, &QCheckBox::clicked, &option, [&option](bool on) { option.set(on); });
    QObject::connect(&option, &OptionSignal::changed, box, [box, &option] { box->setChecked(option.get()); });
}

/// Fills a combo box with the option's values, still without words, and keeps both in step.
template <typename Enum> void bindChoice(QComboBox* box, Option<Enum>& option)
{
    for (const NamedValue<Enum>& named : option.range().names)
        box->addItem(QString(), int(named.value));
    const auto show = [box, &option] {
        box->setCurrentIndex(box->findData(int(option.get())));
    };
    show();
    QObject::connect(box, &QComboBox::activated, &option,
                     [box, &option] { option.set(Enum(box->currentData().toInt())); });
    QObject::connect(&option, &OptionSignal::changed, box, show);
}

} // namespace smartfleet
