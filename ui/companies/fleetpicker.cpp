// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/fleetpicker.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace smartfleet {

namespace {

/// Names alone don't tell two people apart.
QString textOf(const FleetChoice& choice)
{
    if (choice.id.isEmpty() || choice.name.isEmpty())
        return choice.id;
    return QStringLiteral("%1 (%2)").arg(choice.name, choice.id);
}

} // namespace

FleetPicker::FleetPicker(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // names may be long
    setMinimumContentsLength(10);
    auto* completer = new QCompleter(model(), this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the store has filtered already
    setCompleter(completer);
    connect(lineEdit(), &QLineEdit::textEdited, this, &FleetPicker::onEdited);
    connect(this, &QComboBox::activated, this, &FleetPicker::take);
    choose({});
}

void FleetPicker::choose(const FleetChoice& choice)
{
    m_choice = choice;
    m_offers = false;
    setEditText(textOf(choice));
    lineEdit()->setCursorPosition(0);
}

void FleetPicker::searchAll()
{
    m_offers = false;
    m_searched.clear();
    emit searched({});
}

void FleetPicker::onEdited(const QString& text)
{
    m_choice = text.trimmed().isEmpty() ? std::optional(FleetChoice()) : std::nullopt;
    m_searched = text.trimmed();
    m_offers = true;
    emit searched(m_searched);
    if (m_choice)
        emit chosen();
}

void FleetPicker::showMatches(const QString& text, const std::vector<FleetChoice>& matches)
{
    if (text != m_searched)
        return;
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const FleetChoice& match : matches)
            addItem(textOf(match), QVariant::fromValue(QStringList{match.id, match.name}));
        setCurrentIndex(-1);
        setEditText(typed);
        lineEdit()->setCursorPosition(cursor);
    }
    for (const FleetChoice& match : matches) {
        if (!m_choice && (match.id == text || (match.name == text && matches.size() == 1))) {
            m_choice = match;
            emit chosen();
        }
    }
    if (m_takesTheOnly && !m_offers && text.isEmpty() && matches.size() == 1 && chosenId() == QString())
        take(0);
    if (m_offers && lineEdit()->hasFocus() && !matches.empty())
        completer()->complete();
}

void FleetPicker::take(int index)
{
    const QStringList picked = itemData(index).toStringList();
    if (picked.size() != 2)
        return;
    choose({picked.at(0), picked.at(1)});
    emit chosen();
}

std::optional<QString> FleetPicker::chosenId() const
{
    return m_choice ? std::optional(m_choice->id) : std::nullopt;
}

} // namespace smartfleet
