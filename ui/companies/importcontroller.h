// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "ui/companies/importpage.h"
#include "ui/kit/uicontext.h"

#include <QTimer>

#include <atomic>

namespace smartfleet {

/// Looks at a CSV file, off the thread of the window, and imports it when that is wanted.
class ImportController : public QObject
{
    Q_OBJECT
public:
    ImportController(const UiContext& context, ImportPage& page);

    /// Shows what the file would do. Its header row says what it is about; where that is open, `otherwise`.
    void open(const QString& path, SheetKind otherwise);

signals:
    /// The file was imported.
    void imported(const smartfleet::ImportOutcome& outcome);
    /// It was not: an error when the file can't be read at all, otherwise somebody left.
    void left(const std::optional<smartfleet::Error>& why);

private:
    /// Makes a new progress, shows it from now on, and gives what the work reports to.
    ProgressWatch begin(ImportPage::Work work);
    void end();
    void plan(SheetKind kind);
    void showPlan(const Result<ImportPlan>& plan);
    void import();
    void cancel();

    UiContext m_context;
    ImportPage& m_page;
    QByteArray m_csv;
    SheetKind m_kind = SheetKind::Companies;
    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<Progress> m_progress; ///< of what is on its way
    LatestJob m_job;
    QTimer m_timer;
};

} // namespace smartfleet
