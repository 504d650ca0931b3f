// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/companies/importmodel.h"
#include "ui/kit/keyboard.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace smartfleet {

class MessageBar;

/// Shows what a CSV file would add and change, and each line that is wrong, before anything is stored.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(QWidget* parent = nullptr);

    /// Begins anew with that file; nothing is known of it yet.
    void openFile(const QString& path);
    /// What is on its way; nothing can be changed until then.
    enum class Work { None, Reading, Importing };
    void showWork(Work work);
    void showProgress(int done, int total);
    /// What the file is about, as it turned out.
    void showKind(SheetKind kind);
    /// None while the file can't be read as what it is taken for.
    void showPlan(std::shared_ptr<const ImportPlan> plan);
    MessageBar& bar() { return *m_bar; }

signals:
    /// The file is about something else, somebody says.
    void kindChosen(smartfleet::SheetKind kind);
    void importRequested();
    /// Breaks off what is on its way, or leaves.
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showLines();
    /// The whole of the chosen line, for which the table is too narrow.
    void showDetails();
    void showButtons();
    void retranslate();

    QString m_path;
    Work m_work = Work::None;
    std::shared_ptr<const ImportPlan> m_plan;
    ImportModel* m_model;
    QLabel* m_title;
    QLabel* m_file;
    MessageBar* m_bar;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLabel* m_linesLabel;
    QComboBox* m_lines;
    QTableView* m_table;
    QLabel* m_details;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_import;
    KeptFocus m_focus; ///< while something is done
};

} // namespace smartfleet
