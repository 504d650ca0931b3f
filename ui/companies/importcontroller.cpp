// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/importcontroller.h"

#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 LargestFile = qint64{64} * 1024 * 1024;
constexpr std::chrono::milliseconds BetweenLooks{100};

/// A file, and what it would do.
struct LookedAt
{
    QByteArray csv;
    SheetKind kind = SheetKind::Companies;
    Result<ImportPlan> plan;
};

const EventCatalogue& catalogue()
{
    static const EventCatalogue builtIn = EventCatalogue::builtIn();
    return builtIn;
}

Result<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid, u"file_unreadable"_s, {path, file.errorString()});
    if (file.size() > LargestFile)
        return failure(Error::Kind::Invalid, u"file_too_large"_s, {path, QString::number(LargestFile >> 20)});
    return file.readAll();
}

} // namespace

ImportController::ImportController(const UiContext& context, ImportPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
    m_timer.setInterval(BetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_progress->total() > 0)
            m_page.showProgress(m_progress->done(), m_progress->total());
    });
    connect(&m_page, &ImportPage::kindChosen, this, &ImportController::plan);
    connect(&m_page, &ImportPage::importRequested, this, &ImportController::import);
    connect(&m_page, &ImportPage::cancelRequested, this, &ImportController::cancel);
}

ProgressWatch ImportController::begin(ImportPage::Work work)
{
    if (m_progress)
        m_progress->cancel();
    m_progress = std::make_shared<Progress>();
    m_page.bar().clear();
    m_page.showWork(work);
    m_timer.start();
    return Progress::watch(m_progress);
}

void ImportController::end()
{
    m_timer.stop();
    m_progress.reset();
    m_page.showWork(ImportPage::Work::None);
}

void ImportController::open(const QString& path, SheetKind otherwise)
{
    m_plan.reset();
    m_page.openFile(path);
    m_page.showKind(otherwise);
    const ProgressWatch watch = begin(ImportPage::Work::Reading);
    auto* call = m_context.session.read<LookedAt>(this, [path, otherwise, watch](Store& store) -> Result<LookedAt> {
        Result<QByteArray> csv = contentsOf(path);
        if (!csv)
            return failure(csv.error());
        const SheetKind kind = kindOfSheet(*csv).value_or(otherwise);
        Result<ImportPlan> plan = planImport(store, catalogue(), kind, *csv, watch);
        return LookedAt{std::move(*csv), kind, std::move(plan)};
    });
    m_job.replace(call);
    call->onFinished(this, [this, progress = m_progress](const Result<LookedAt>& file) {
        if (progress != m_progress)
            return; // another file has been opened since
        end();
        if (!file) {
            emit left(file.error());
            return;
        }
        m_csv = file->csv;
        m_kind = file->kind;
        m_page.showKind(m_kind);
        showPlan(file->plan);
    });
}

void ImportController::plan(SheetKind kind)
{
    m_kind = kind;
    m_plan.reset();
    m_page.showPlan({});
    const ProgressWatch watch = begin(ImportPage::Work::Reading);
    auto* call = m_context.session.read<ImportPlan>(
        this, [kind, csv = m_csv, watch](Store& store) { return planImport(store, catalogue(), kind, csv, watch); });
    m_job.replace(call);
    call->onFinished(this, [this, progress = m_progress](const Result<ImportPlan>& plan) {
        if (progress != m_progress)
            return;
        end();
        showPlan(plan);
    });
}

void ImportController::showPlan(const Result<ImportPlan>& plan)
{
    if (plan)
        m_plan = std::make_shared<const ImportPlan>(*plan);
    else if (plan.error().kind == Error::Kind::Cancelled)
        emit left({});
    else
        m_page.bar().showError(plan.error());
    m_page.showPlan(m_plan);
}

void ImportController::import()
{
    const ProgressWatch watch = begin(ImportPage::Work::Importing);
    m_context.session
        .query<ImportOutcome>(this,
                              [kind = m_kind, csv = m_csv, agreed = m_plan, watch](Session& session) {
                                  std::vector<ImportProblem> problems;
                                  return session.directory.importSheet(kind, csv, problems, agreed.get(), watch);
                              })
        ->onFinished(this, [this](const Result<ImportOutcome>& outcome) {
            end();
            if (outcome) {
                emit imported(*outcome);
            } else if (outcome.error().kind == Error::Kind::Cancelled) {
                m_page.bar().showWords(
                    [] { return Problem{tr("The import was broken off. Nothing was imported."), {}}; }, Tone::Neutral);
            } else {
                if (outcome.error().kind == Error::Kind::Conflict || outcome.error().code == u"csv_lines"_s)
                    plan(m_kind); // what there is to agree to now
                m_page.bar().showError(outcome.error());
            }
        });
}

void ImportController::cancel()
{
    if (m_progress) {
        m_progress->cancel(); // who does the work ends it
        return;
    }
    emit left({});
}

} // namespace smartfleet
