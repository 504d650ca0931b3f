// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterbar.h"

#include "app/options/windowstate.h"
#include "ui/kit/filterfields.h"
#include "ui/kit/timespanfield.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

FilterBar::FilterBar(WindowState& state, const QString& name, QWidget* parent)
    : FieldGrid(parent)
    , m_windowState(state)
    , m_name(name)
{
}

void FilterBar::append(QWidget* widget, Field field)
{
    add(widget);
    m_kept.push_back(std::move(field));
}

QLineEdit* FilterBar::addEdit(const QString& objectName)
{
    QLineEdit* edit = makeFilterEdit(objectName, this);
    append(edit,
           {objectName, [edit] { return edit->text().trimmed(); },
            [edit](const QString& text) {
                edit->setText(text);
            }});
    connect(edit, &QLineEdit::textChanged, this, &FilterBar::onChange);
    return edit;
}

QComboBox* FilterBar::addCombo(const QString& objectName)
{
    QComboBox* combo = makeFilterCombo(objectName, this);
    append(combo,
           {objectName, [combo] { return combo->currentData().toString(); },
            [combo](const QString& choice) {
                combo->setCurrentIndex(choice.isEmpty() ? 0 : std::max(0, combo->findData(choice)));
            }});
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::onChange);
    return combo;
}

TimeSpanField* FilterBar::addSpan()
{
    auto* span = new TimeSpanField(this);
    append(span,
           {u"span"_s, [span] { return span->choice(); },
            [span](const QString& choice) {
                span->choose(choice);
            }});
    connect(span, &TimeSpanField::changed, this, &FilterBar::onChange);
    return span;
}

bool FilterBar::isClear() const
{
    return std::ranges::all_of(m_kept, [](const Field& field) { return field.value().isEmpty(); });
}

void FilterBar::clear()
{
    set([](const Field&) { return QString(); });
    onChange();
}

void FilterBar::restore()
{
    set([this](const Field& field) { return m_windowState.choice(m_name + u'.' + field.name).toString(); });
}

void FilterBar::showOnly(const std::function<void()>& fill)
{
    set([](const Field&) { return QString(); });
    m_isQuiet = true;
    fill();
    m_isQuiet = false;
    emit changed();
}

void FilterBar::set(const std::function<QString(const Field&)>& valueOf)
{
    m_isQuiet = true; // one change, not one a field
    for (const Field& field : m_kept)
        field.setValue(valueOf(field));
    m_isQuiet = false;
}

void FilterBar::onChange()
{
    if (m_isQuiet)
        return;
    keep();
    emit changed();
}

void FilterBar::keep()
{
    for (const Field& field : m_kept)
        m_windowState.keepChoice(m_name + u'.' + field.name, field.value());
}

} // namespace smartfleet
