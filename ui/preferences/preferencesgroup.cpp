// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesgroup.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/formrow.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace smartfleet {

PreferencesGroup::PreferencesGroup(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new QLabel(this))
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_heading->setObjectName(name + u"Heading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_column->setContentsMargins(18, 14, 18, 16);
    m_column->setSpacing(10);
    m_column->addWidget(m_heading);
}

void PreferencesGroup::focusFirst()
{
    const auto inside = findChildren<QWidget*>();
    for (QWidget* widget : inside) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(this) && widget->isEnabled()) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void PreferencesGroup::setHeading(const QString& text)
{
    m_heading->setText(text);
    setAccessibleName(text);
}

QLabel* PreferencesGroup::addWords(const QString& name)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

FormRow* PreferencesGroup::addRow(QWidget* field, QWidget* box)
{
    auto* row = new FormRow(box ? box : field, Need::None, this, field);
    row->setObjectName(field->objectName() + u"Row"_s);
    m_column->addWidget(row);
    return row;
}

void PreferencesGroup::addButton(QAbstractButton* button)
{
    auto* line = new FlowLayout;
    line->addWidget(button);
    m_column->addLayout(line);
}

void PreferencesGroup::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace smartfleet
