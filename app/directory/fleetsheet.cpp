// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/fleetsheet.h"

#include "app/core/csvformula.h"
#include "app/directory/csvreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

tl::unexpected<Error> wrongHeader(const QString& column)
{
    return failure(Error::Kind::Invalid, u"csv_header"_s, {column});
}

QStringList trimmed(const QStringList& fields)
{
    QStringList values;
    for (const QString& field : fields)
        values += field.trimmed();
    return values;
}

Result<QStringList> readHeader(const std::vector<CsvRow>& rows, const SheetColumns& columns)
{
    if (rows.empty())
        return wrongHeader(columns.required.first());
    if (rows.front().broken)
        return wrongHeader(u"\""_s);
    QStringList header = trimmed(rows.front().fields);
    while (!header.isEmpty() && header.last().isEmpty()) // spreadsheets write empty columns at the right
        header.removeLast();
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString& name = header[i];
        const QString asWritten = name;
        name = name.toLower();
        if ((!columns.required.contains(name) && !columns.optional.contains(name)) || header.indexOf(name) < i)
            return wrongHeader(asWritten.isEmpty() ? u"\"\""_s : asWritten);
    }
    for (const QString& name : columns.required) {
        if (!header.contains(name))
            return wrongHeader(name);
    }
    return header;
}

bool isBlank(const CsvRow& row)
{
    return !row.broken && std::all_of(row.fields.begin(), row.fields.end(), [](const QString& field) {
        return field.trimmed().isEmpty();
    });
}

SheetRow sheetRow(const CsvRow& row, const QStringList& header)
{
    SheetRow read = {.line = row.line};
    if (row.broken) {
        read.error = Error{Error::Kind::Invalid, u"csv_quotes"_s};
        return read;
    }
    QStringList values = trimmed(row.fields);
    while (values.size() > header.size() && values.last().isEmpty())
        values.removeLast();
    if (values.size() > header.size()) {
        read.error = Error{Error::Kind::Invalid, u"csv_field_count"_s};
        return read;
    }
    for (qsizetype i = 0; i < header.size(); ++i)
        read.values.insert(header.at(i), withoutFormulaGuard(values.value(i)));
    return read;
}

} // namespace

Result<std::vector<SheetRow>> readSheet(const QByteArray& csv, const SheetColumns& columns)
{
    const Result<QString> text = csvText(csv);
    if (!text)
        return failure(text.error());
    const std::vector<CsvRow> rows = csvRows(*text);
    const Result<QStringList> header = readHeader(rows, columns);
    if (!header)
        return failure(header.error());
    std::vector<SheetRow> sheet;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (!isBlank(rows[i]))
            sheet.push_back(sheetRow(rows[i], *header));
    }
    return sheet;
}

} // namespace smartfleet
