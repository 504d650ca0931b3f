// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/importpage.h"

#include "ui/companies/sheetwords.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int KindCount = 4;
constexpr int LinesCount = 4;

} // namespace

ImportPage::ImportPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportModel(this))
    , m_title(makePageTitle(this))
    , m_file(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_linesLabel(new QLabel(this))
    , m_lines(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_details(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_import(new QPushButton(tintedIcon(u"import"_s), {}, this))
{
    build();
    connect(m_kind, &QComboBox::activated, this, [this](int index) { emit kindChosen(SheetKind(index)); });
    connect(m_lines, &QComboBox::currentIndexChanged, this, &ImportPage::showLines);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPage::showDetails);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelRequested);
    retranslate();
}

void ImportPage::build()
{
    m_bar->setObjectName(u"importBar"_s);
    m_kind->setObjectName(u"importKindCombo"_s);
    m_lines->setObjectName(u"importLinesCombo"_s);
    m_table->setObjectName(u"importTable"_s);
    m_summary->setObjectName(u"importSummaryLabel"_s);
    m_progress->setObjectName(u"importProgressBar"_s);
    m_cancel->setObjectName(u"importCancelButton"_s);
    m_import->setObjectName(u"importConfirmButton"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    for (QLabel* label : {m_details, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_details->setObjectName(u"importDetailsLabel"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (int i = 0; i < KindCount; ++i)
        m_kind->addItem({});
    for (int i = 0; i < LinesCount; ++i)
        m_lines->addItem({});
    for (QComboBox* combo : {m_kind, m_lines}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    m_kindLabel->setBuddy(m_kind);
    m_linesLabel->setBuddy(m_lines);
    m_table->setModel(m_model);
    makeListLook(*m_table);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 5);
    auto* choices = new QGridLayout; // one below the other, for large letters in a small window
    choices->addWidget(m_kindLabel, 0, 0);
    choices->addWidget(m_kind, 0, 1);
    choices->addWidget(m_linesLabel, 1, 0);
    choices->addWidget(m_lines, 1, 1);
    choices->setColumnStretch(1, 1);
    auto* buttons = new FlowLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_file);
    layout->addWidget(m_bar);
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
}

void ImportPage::openFile(const QString& path)
{
    m_path = path;
    m_bar->clear();
    {
        const QSignalBlocker blocker(m_lines);
        m_lines->setCurrentIndex(0);
    }
    showPlan({});
    retranslate();
    m_cancel->setFocus();
}

void ImportPage::showWork(Work work)
{
    if (work != Work::None)
        m_focus.take(*this);
    m_work = work;
    m_progress->setRange(0, 0);
    showButtons();
    if (work == Work::None)
        m_focus.giveBack();
}

void ImportPage::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void ImportPage::showKind(SheetKind kind)
{
    m_kind->setCurrentIndex(int(kind));
}

void ImportPage::showPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    showLines();
    retranslate();
    if (!m_plan)
        return;
    m_table->resizeColumnToContents(ImportModel::LineColumn);
    m_table->resizeColumnToContents(ImportModel::WhatColumn);
    m_table->resizeColumnToContents(ImportModel::IdColumn);
    const int most = m_table->fontMetrics().averageCharWidth() * 24;
    m_table->setColumnWidth(ImportModel::IdColumn, std::min(m_table->columnWidth(ImportModel::IdColumn), most));
    (m_import->isEnabled() ? m_import : m_cancel)->setFocus();
}

void ImportPage::showLines()
{
    m_model->show(m_plan, ImportModel::Lines(std::max(0, m_lines->currentIndex())));
    m_table->selectRow(0);
    showDetails();
}

void ImportPage::showDetails()
{
    const QModelIndex row = m_table->currentIndex();
    m_details->setVisible(row.isValid());
    if (row.isValid())
        m_details->setText(tr("Line %1: %2")
                               .arg(row.siblingAtColumn(ImportModel::LineColumn).data().toString(),
                                    row.siblingAtColumn(ImportModel::DetailsColumn).data().toString()));
}

void ImportPage::showButtons()
{
    const bool isIdle = m_work == Work::None;
    m_progress->setVisible(!isIdle);
    m_kind->setEnabled(isIdle);
    m_lines->setEnabled(m_plan != nullptr);
    m_import->setEnabled(isIdle && m_plan && m_plan->problems.empty() && !m_plan->changes.empty());
}

void ImportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Import a CSV file"));
    m_file->setText(tr("File: %1").arg(QFileInfo(m_path).fileName()));
    m_kindLabel->setText(tr("Contents:"));
    for (int i = 0; i < KindCount; ++i)
        m_kind->setItemText(i, titleOf(SheetKind(i)));
    m_linesLabel->setText(tr("Show:"));
    const QString lines[] = {tr("All lines (%1)"), tr("Wrong (%1)"), tr("Added (%1)"), tr("Changed (%1)")};
    for (int i = 0; i < LinesCount; ++i) {
        const int count = m_plan ? ImportModel::count(*m_plan, ImportModel::Lines(i)) : 0;
        m_lines->setItemText(i, lines[i].arg(QLocale().toString(count)));
    }
    m_kind->setAccessibleName(tr("What the file is about"));
    m_lines->setAccessibleName(tr("Which lines are shown"));
    m_table->setAccessibleName(tr("What the import would do"));
    m_progress->setAccessibleName(tr("Progress"));
    showDetails();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setShortcut(Qt::Key_Escape); // a new text takes it away
    m_import->setText(tr("Import"));
    const QLocale locale;
    if (!m_plan)
        m_summary->clear();
    else if (!m_plan->problems.empty())
        m_summary->setText(tr("%n lines are wrong. Correct them in the file and choose it again; nothing is imported "
                              "before all lines are right.",
                              nullptr, int(m_plan->problems.size())));
    else if (m_plan->changes.empty())
        m_summary->setText(tr("All of the file is stored already: there is nothing to import."));
    else
        m_summary->setText(tr("%1 will be added and %2 changed; %3 stay as they are. Nothing is stored yet.")
                               .arg(locale.toString(m_plan->outcome.added), locale.toString(m_plan->outcome.changed),
                                    locale.toString(m_plan->outcome.unchanged)));
    showButtons();
}

} // namespace smartfleet
