// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/csvexport.h"

#include "app/core/csvwriter.h"
#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int RowsBetweenWords = 50'000; // a screen reader reads each of them
const auto ByteOrderMark = "\xEF\xBB\xBF"_ba;

/// The file while it is written: touched on the reading thread alone, one look after the other.
struct CsvFile
{
    CsvSource source;
    CsvEncoding encoding = CsvEncoding::Utf8;
    QString path;
    std::unique_ptr<QSaveFile> file = {};
    int rows = 0;

    Result<> unwritable() const
    {
        return failure(Error::Kind::Storage, u"file_unwritable"_s,
                       {QDir::toNativeSeparators(path), file->errorString()});
    }
    Result<> write(const std::vector<QStringList>& lines)
    {
        Result<QByteArray> csv = toCsv(lines, encoding);
        if (!csv)
            return failure(csv.error());
        if (rows > 0 && csv->startsWith(ByteOrderMark))
            csv->remove(0, ByteOrderMark.size()); // it marks the file's begin alone
        return file->write(*csv) == csv->size() ? Result<>() : unwritable();
    }
    /// Whether that was the last part.
    Result<bool> writeMore(Store& store)
    {
        const bool isFirst = !file;
        if (isFirst) {
            file = std::make_unique<QSaveFile>(path);
            if (!file->open(QIODevice::WriteOnly))
                return failure(unwritable().error());
        }
        Result<std::vector<QStringList>> more = source.moreRows(store);
        if (!more)
            return failure(more.error());
        const bool isLast = more->empty();
        const int fresh = int(more->size());
        if (isFirst)
            more->insert(more->begin(), source.header);
        if (!more->empty())
            SMARTFLEET_TRY(write(*more));
        rows += fresh;
        if (isLast && !file->commit())
            return failure(unwritable().error());
        return isLast;
    }
};

/// Writes one part after the other and tells of it; deletes itself.
class CsvExport final : public QObject
{
    Q_OBJECT
public:
    CsvExport(QWidget& parent, SessionThread& session, MessageBar& bar, std::shared_ptr<CsvFile> file)
        : QObject(&parent)
        , m_session(session)
        , m_bar(bar)
        , m_file(std::move(file))
    {
        connect(&m_bar, &QObject::destroyed, this, &QObject::deleteLater);
        tellHowFar(0);
        m_toTellAt = RowsBetweenWords;
        next();
    }

private:
    struct Progress
    {
        int rows = 0;
        bool isDone = false;
    };

    void tellHowFar(int rows)
    {
        m_bar.showWords([rows] { return Problem{tr("Writing the CSV file… %n rows", nullptr, rows), {}}; }, Tone::Busy);
        m_bar.setAction([] { return tr("Cancel"); },
                        [this] {
                            m_bar.showWords([] { return Problem{tr("The export was cancelled."), {}}; }, Tone::Neutral);
                            deleteLater(); // what was begun goes with it
                            m_isCancelled = true;
                        });
        m_told = m_bar.text();
    }
    void next()
    {
        m_session
            .read<Progress>(this,
                            [file = m_file](Store& store) -> Result<Progress> {
                                const Result<bool> done = file->writeMore(store);
                                if (!done)
                                    return failure(done.error());
                                return Progress{file->rows, *done};
                            })
            ->onFinished(this, [this](const Result<Progress>& progress) { onWritten(progress); });
    }
    void onWritten(const Result<Progress>& progress)
    {
        if (m_isCancelled)
            return;
        if (progress && !progress->isDone) {
            if (progress->rows >= m_toTellAt && m_bar.text() == m_told) { // not over the words of something else
                tellHowFar(progress->rows);
                m_toTellAt = progress->rows + RowsBetweenWords;
            }
            next();
            return;
        }
        if (!progress)
            m_bar.showError(progress.error());
        else
            m_bar.showWords(
                [rows = progress->rows, path = QDir::toNativeSeparators(m_file->path)] {
                    return Problem{tr("%n rows were exported to %1.", nullptr, rows).arg(path), {}};
                },
                Tone::Good);
        deleteLater();
    }

    SessionThread& m_session;
    MessageBar& m_bar;
    std::shared_ptr<CsvFile> m_file;
    QString m_told;
    int m_toTellAt = 0;
    bool m_isCancelled = false;
};

QString suggestedPath(const QString& name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(u"%1-%2.csv"_s.arg(name, QDate::currentDate().toString(u"yyyyMMdd"_s)));
}

} // namespace

QString csvTime(const QDateTime& time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

void exportCsv(QWidget& parent, SessionThread& session, MessageBar& bar, CsvSource source)
{
    auto* dialog = new QFileDialog(&parent, CsvExport::tr("Export as CSV"));
    dialog->setObjectName(u"csvExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const QString shiftJis = CsvExport::tr("CSV, Shift_JIS (*.csv)");
    dialog->setNameFilters({CsvExport::tr("CSV, UTF-8 (*.csv)"), shiftJis});
    dialog->selectFile(suggestedPath(source.name));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
                     [&parent, &session, &bar, dialog, shiftJis, source = std::move(source)](const QString& path) {
                         const bool isShiftJis = dialog->selectedNameFilter() == shiftJis;
                         new CsvExport(parent, session, bar,
                                       std::make_shared<CsvFile>(CsvFile{
                                           source, isShiftJis ? CsvEncoding::ShiftJis : CsvEncoding::Utf8, path}));
                     });
    dialog->open();
}

} // namespace smartfleet

#include "csvexport.moc"
