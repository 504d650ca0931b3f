// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/csvwriter.h"

#include "app/core/csvformula.h"

#include <QStringEncoder>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QByteArray quoted(const QByteArray& field)
{
    QByteArray written(qsizetype(csv_write(nullptr, 0, field.constData(), size_t(field.size()))), Qt::Uninitialized);
    csv_write(written.data(), size_t(written.size()), field.constData(), size_t(field.size()));
    return written;
}

} // namespace

Result<QByteArray> toCsv(const std::vector<QStringList>& rows, CsvEncoding encoding)
{
    const bool isUtf8 = encoding == CsvEncoding::Utf8;
    QByteArray csv = isUtf8 ? "\xEF\xBB\xBF"_ba : QByteArray();
    // without a state of its own for each text, one that can't be written would spoil those after it
    for (const QStringList& row : rows) {
        QByteArray line;
        for (const QString& field : row) {
            QByteArray bytes = withFormulaGuard(field).toUtf8();
            if (!isUtf8) {
                QStringEncoder shiftJis("windows-31j", QStringConverter::Flag::Stateless);
                bytes = shiftJis(withFormulaGuard(field));
                if (shiftJis.hasError())
                    return failure(Error::Kind::Invalid, u"csv_not_encodable"_s, {field});
            }
            line += (line.isEmpty() ? QByteArray() : ","_ba) + quoted(bytes);
        }
        csv += line + "\r\n"_ba;
    }
    return csv;
}

} // namespace smartfleet
