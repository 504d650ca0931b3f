// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directoryservice.h"
#include "ui/companies/fleetlists.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace smartfleet {

class FleetEntryForm;
class FleetTab;
class MessageBar;

/// 会社・利用者・車両: who the events are about. Adds one by one, or many from a CSV file.
class CompaniesPage : public QWidget
{
    Q_OBJECT
public:
    explicit CompaniesPage(QWidget* parent = nullptr);

    void showLists(const FleetLists& lists);
    /// What the tab in front is about.
    FleetKind kind() const;
    MessageBar& bar() { return *m_bar; }
    FleetEntryForm& form() { return *m_form; }
    /// Opens the form for one more of what the tab in front is about.
    void openForm();
    /// Back to the lists; chooses that row of the tab in front.
    void showList(const QString& selectedId = {});
    /// The bad lines of a file; an empty list takes them away.
    void showProblems(const std::vector<ImportProblem>& problems);
    /// As if that file had been chosen.
    void importFile(const QString& path);

signals:
    void reloadRequested();
    void importRequested(smartfleet::FleetKind kind, const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void chooseFile();
    void showButtons();
    void retranslate();
    void retranslateProblems();

    FleetLists m_lists;
    QLabel* m_title;
    QPushButton* m_import;
    QPushButton* m_add;
    MessageBar* m_bar;
    QListWidget* m_problemList;
    std::vector<ImportProblem> m_problems;
    QTabWidget* m_tabs;
    std::vector<FleetTab*> m_tabPages; ///< in the order of FleetKind
    QWidget* m_list;
    FleetEntryForm* m_form;
    QStackedWidget* m_pages;
};

} // namespace smartfleet
