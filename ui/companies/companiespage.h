// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/sheetformat.h"
#include "ui/companies/fleettab.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace smartfleet {

class FleetEntryForm;
class ImportPage;
class MessageBar;
class WindowState;

/// 会社・利用者・車両: who the events are about. Adds, edits and deletes one by one; brings in and gives out many as
/// CSV files.
class CompaniesPage : public QWidget
{
    Q_OBJECT
public:
    explicit CompaniesPage(WindowState& state, QWidget* parent = nullptr);

    FleetTab& tab(FleetKind kind) { return *m_tabPages[std::size_t(kind)]; }
    /// What the tab in front is about.
    FleetKind kind() const;
    void showTab(FleetKind kind);
    /// Whether the lists are in front, and no form or import over them.
    bool isListShown() const;
    /// Wants the list of the tab in front anew.
    void reload() { emit listWanted(kind()); }
    /// A list as it was asked for; the buttons go by whether there are companies.
    void showList(FleetKind kind, const FleetList& list);
    MessageBar& bar() { return *m_bar; }
    FleetEntryForm& form() { return *m_form; }
    ImportPage& importPage() { return *m_importPage; }
    /// Opens the form for one more of what the tab in front is about.
    void openForm();
    void showForm();
    void showImport();
    /// Back to the lists.
    void showLists();
    /// As if that file had been chosen.
    void importFile(const QString& path);

signals:
    void listWanted(smartfleet::FleetKind kind);
    void pageWanted(smartfleet::FleetKind kind, int first, quint64 generation);
    void editRequested(smartfleet::FleetKind kind, const QString& id);
    void deleteRequested(smartfleet::FleetKind kind, const smartfleet::FleetRow& row);
    void importRequested(const QString& path, smartfleet::SheetKind otherwise);
    void exportRequested(smartfleet::SheetKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addTab(FleetKind kind, WindowState& state);
    void build();
    void fillExportMenu();
    void chooseFile();
    void showButtons();
    void retranslate();

    WindowState& m_state;
    bool m_hasCompanies = false;
    QLabel* m_title;
    QPushButton* m_import;
    QPushButton* m_export;
    QMenu* m_exportMenu;
    QPushButton* m_add;
    MessageBar* m_bar;
    QTabWidget* m_tabs;
    std::vector<FleetTab*> m_tabPages; ///< in the order of FleetKind
    QWidget* m_list;
    FleetEntryForm* m_form;
    ImportPage* m_importPage;
    QStackedWidget* m_pages;
};

} // namespace smartfleet
