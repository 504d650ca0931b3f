// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/decode.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

Error notJson()
{
    return Error{Error::Kind::Invalid, u"event_not_json"_s};
}

class Collector
{
public:
    Collector(EventFormat format, const EventCatalogue& catalogue)
        : m_format(format)
        , m_catalogue(catalogue)
    {
    }

    void take(const QJsonValue& value, int line)
    {
        if (!value.isObject()) {
            reject(line, notJson());
            return;
        }
        auto event = m_format == EventFormat::Traccar ? decodeTraccar(value.toObject(), m_catalogue)
                                                      : decodeCloudEvent(value.toObject(), m_catalogue);
        if (event)
            m_decoded.events.push_back(std::move(*event));
        else
            reject(line, event.error());
    }

    void takeArray(const QJsonArray& array)
    {
        int element = 0;
        for (const QJsonValueConstRef value : array)
            take(value, ++element);
    }

    void reject(int line, const Error& error) { m_decoded.rejected.push_back({line, error}); }
    DecodedEvents result() && { return std::move(m_decoded); }

private:
    EventFormat m_format;
    const EventCatalogue& m_catalogue;
    DecodedEvents m_decoded;
};

/// Whether a text that isn't one JSON document was meant as one document a line.
bool looksLikeLines(const QList<QByteArray>& lines)
{
    bool allStartLikeObjects = true;
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            continue;
        if (QJsonDocument::fromJson(line).isObject())
            return true;
        allStartLikeObjects = allStartLikeObjects && line.startsWith('{');
    }
    return allStartLikeObjects;
}

} // namespace

DecodedEvents decodeEventFile(const QByteArray& text, EventFormat format, const EventCatalogue& catalogue)
{
    const QByteArray content = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    Collector collector(format, catalogue);
    if (content.trimmed().isEmpty())
        return std::move(collector).result();

    const QJsonDocument whole = QJsonDocument::fromJson(content);
    if (whole.isArray()) {
        collector.takeArray(whole.array());
        return std::move(collector).result();
    }
    QList<QByteArray> lines = content.split('\n');
    for (QByteArray& line : lines)
        line = line.trimmed();
    if (whole.isObject()) {
        int line = 1;
        while (lines.at(line - 1).isEmpty())
            ++line;
        collector.take(whole.object(), line);
    } else if (!looksLikeLines(lines)) {
        collector.reject(1, notJson());
    } else {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(lines.at(i));
            collector.take(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), static_cast<int>(i + 1));
        }
    }
    return std::move(collector).result();
}

} // namespace smartfleet
