// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace smartfleet {

ShortcutSheet::ShortcutSheet(std::function<std::vector<ShortcutGroup>()> collect, QWidget* parent)
    : QDialog(parent)
    , m_collect(std::move(collect))
    , m_list(new QTreeWidget(this))
    , m_more(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"shortcutTree"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setHeaderHidden(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_more->setWordWrap(true);
    m_close->setObjectName(u"shortcutCloseButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 70, metrics.height() * 28);
}

void ShortcutSheet::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // the texts it lists are put into the new language by then
        QMetaObject::invokeMethod(this, &ShortcutSheet::retranslate, Qt::QueuedConnection);
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_more->setText(tr("Tab goes to the next field, Alt with the underlined letter to a menu or button."));
    m_close->setText(tr("Close"));
    m_list->clear();
    for (const ShortcutGroup& group : m_collect()) {
        if (group.entries.empty())
            continue;
        auto* title = new QTreeWidgetItem(m_list, {group.title});
        title->setFirstColumnSpanned(true);
        QFont bold = font();
        bold.setBold(true);
        title->setFont(0, bold);
        for (const ShortcutEntry& entry : group.entries)
            new QTreeWidgetItem(title, {entry.keys, entry.what});
    }
    m_list->expandAll();
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + fontMetrics().averageCharWidth() * 3);
}

} // namespace smartfleet
