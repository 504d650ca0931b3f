// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/prompter.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

void DialogPrompter::ask(QWidget* parent, const Question& question, std::function<void()> confirmed)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(u"questionDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    QString details;
    for (const QString& line : question.details)
        details += u"• %1\n"_s.arg(line);
    box->setInformativeText(details.trimmed());
    auto* confirm = box->addButton(question.confirm, QMessageBox::DestructiveRole);
    confirm->setObjectName(u"confirmButton"_s);
    auto* cancel = box->addButton(QCoreApplication::translate("Prompter", "Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"cancelButton"_s);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(confirm, &QPushButton::clicked, parent, std::move(confirmed));
    box->open();
}

} // namespace smartfleet
