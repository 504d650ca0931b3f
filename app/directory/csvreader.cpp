// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/csvreader.h"

#include <QStringDecoder>

#include <algorithm>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

bool isText(const QString& text)
{
    // a substitute character stands where ICU could not decode; the other ones mean a file of another kind
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c < u' ' && c != u'\t' && c != u'\r' && c != u'\n'; });
}

/// Goes through the text byte by byte, because the parser itself doesn't say on which line a row began.
class RowReader
{
public:
    RowReader() { csv_init(&m_parser, Options); }
    ~RowReader() { csv_free(&m_parser); }
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    std::vector<CsvRow> read(const QByteArray& text)
    {
        char before = 0;
        for (const char byte : text) {
            const bool endsLine = byte == '\n' || byte == '\r';
            take(byte, endsLine);
            if (byte == '\r' || (byte == '\n' && before != '\r'))
                ++m_line;
            before = byte;
        }
        if (m_inRow && csv_fini(&m_parser, &RowReader::onField, &RowReader::onRow, this) != 0)
            breakRow();
        return std::move(m_rows);
    }

private:
    static constexpr unsigned char Options = CSV_STRICT | CSV_STRICT_FINI;

    void take(char byte, bool endsLine)
    {
        if (m_skipping) {
            m_skipping = !endsLine;
            return;
        }
        if (!m_inRow && !endsLine && byte != ' ' && byte != '\t') {
            m_inRow = true;
            m_row = CsvRow{.line = m_line};
        }
        if (csv_parse(&m_parser, &byte, 1, &RowReader::onField, &RowReader::onRow, this) == 1)
            return;
        breakRow();
        m_skipping = !endsLine;
        csv_free(&m_parser);
        csv_init(&m_parser, Options);
    }

    void breakRow()
    {
        m_rows.push_back({.line = m_row.line, .broken = true});
        m_inRow = false;
    }

    static void onField(void* bytes, size_t size, void* self)
    {
        static_cast<RowReader*>(self)->m_row.fields +=
            QString::fromUtf8(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    }

    static void onRow(int, void* self)
    {
        RowReader* reader = static_cast<RowReader*>(self);
        reader->m_rows.push_back(std::move(reader->m_row));
        reader->m_inRow = false;
    }

    csv_parser m_parser = {};
    std::vector<CsvRow> m_rows;
    CsvRow m_row;
    int m_line = 1;
    bool m_inRow = false;
    bool m_skipping = false;
};

} // namespace

Result<QString> csvText(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString asUtf8 = utf8(bytes);
    if (!utf8.hasError() && isText(asUtf8))
        return asUtf8;
    QStringDecoder shiftJis("Shift_JIS");
    if (!utf8.hasError() || !shiftJis.isValid())
        return failure(Error::Kind::Invalid, u"csv_not_text"_s);
    QString asShiftJis = shiftJis(bytes);
    if (shiftJis.hasError() || !isText(asShiftJis))
        return failure(Error::Kind::Invalid, u"csv_not_text"_s);
    return asShiftJis;
}

std::vector<CsvRow> csvRows(const QString& text)
{
    return RowReader().read(text.toUtf8());
}

} // namespace smartfleet
