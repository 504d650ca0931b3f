// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/sheetexport.h"

#include "app/directory/csvwriter.h"
#include "app/session/sessionthread.h"
#include "ui/companies/sheetwords.h"
#include "ui/kit/messagebar.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Where the words of exporting are translated.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetExport)
};

/// How many things were written.
Result<int> write(Store& store, SheetKind kind, CsvEncoding encoding, const QString& path)
{
    const auto rows = sheetOf(store, kind);
    if (!rows)
        return failure(rows.error());
    const Result<QByteArray> csv = toCsv(*rows, encoding);
    if (!csv)
        return failure(csv.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*csv) != csv->size() || !file.commit())
        return failure(Error::Kind::Storage, u"file_unwritable"_s,
                       {QDir::toNativeSeparators(path), file.errorString()});
    return int(rows->size()) - 1; // without the header
}

void run(QWidget& parent, SessionThread& session, MessageBar& bar, SheetKind kind, CsvEncoding encoding,
         const QString& path)
{
    bar.showWords([] { return Problem{Words::tr("Writing the CSV file…"), {}}; }, Tone::Busy);
    session.read<int>(&parent, [kind, encoding, path](Store& store) { return write(store, kind, encoding, path); })
        ->onFinished(&bar, [&bar, path](const Result<int>& written) {
            if (!written) {
                bar.showError(written.error());
                return;
            }
            bar.showWords(
                [number = *written, path] {
                    return Problem{Words::tr("%Ln entries were exported.", nullptr, number),
                                   QDir::toNativeSeparators(path)};
                },
                Tone::Good);
        });
}

} // namespace

void exportSheet(QWidget& parent, SessionThread& session, MessageBar& bar, SheetKind kind)
{
    auto* dialog = new QFileDialog(&parent, Words::tr("Export CSV"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const QString utf8 = Words::tr("CSV, UTF-8 (*.csv)");
    const QString shiftJis = Words::tr("CSV, Shift_JIS (*.csv)");
    dialog->setNameFilters({utf8, shiftJis});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"%1-%2.csv"_s.arg(fileNameOf(kind), QDate::currentDate().toString(u"yyyyMMdd"_s)));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
                     [&parent, &session, &bar, kind, dialog, shiftJis](const QString& path) {
                         const bool isShiftJis = dialog->selectedNameFilter() == shiftJis;
                         run(parent, session, bar, kind, isShiftJis ? CsvEncoding::ShiftJis : CsvEncoding::Utf8, path);
                     });
    dialog->open();
}

} // namespace smartfleet
