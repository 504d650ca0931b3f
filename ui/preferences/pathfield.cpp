// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/pathfield.h"

#include "ui/kit/flowlayout.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

PathField::PathField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QPushButton(this))
{
    m_edit->setObjectName(name);
    m_edit->setClearButtonEnabled(true);
    m_button->setObjectName(name + u"Button"_s);
    auto* row = new FlowLayout(this);
    row->addWidget(m_edit);
    row->addWidget(m_button);
    connect(m_edit, &QLineEdit::editingFinished, this, &PathField::announce);
    // what the clear button takes away is decided
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            announce();
    });
    connect(m_button, &QPushButton::clicked, this, &PathField::choose);
    retranslate();
}

QString PathField::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void PathField::setPath(const QString& path)
{
    m_announced = path;
    m_edit->setText(QDir::toNativeSeparators(path));
}

void PathField::setDialog(const QString& title, const QStringList& filters)
{
    m_title = title;
    m_filters = filters;
}

void PathField::choose()
{
    auto* dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(m_filters);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_edit->setText(QDir::toNativeSeparators(file));
        announce();
    });
    dialog->open();
}

void PathField::announce()
{
    if (path() == m_announced)
        return;
    m_announced = path();
    emit changed(m_announced);
}

void PathField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PathField::retranslate()
{
    m_button->setText(tr("Choose…"));
}

} // namespace smartfleet
