// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logfile.h"

#include "app/core/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// A handler is a plain function, so what it writes to has to be found from anywhere.
struct Destination
{
    QMutex mutex;
    RotatingFile* file = nullptr;
    QtMessageHandler before = nullptr;
    bool tellsEverything = false; ///< who set rules of their own wants to see what they let through
};
Destination& destination()
{
    static Destination only;
    return only;
}

QString wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

QByteArray lineOf(QtMsgType type, const char* category, const QString& text)
{
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QString oneLine = redacted(text);
    oneLine.replace(u'\n', u"\n    "_s);
    return u"%1 %2 %3: %4\n"_s.arg(when, wordFor(type), QString::fromLatin1(category ? category : "default"), oneLine)
        .toUtf8();
}

void take(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    thread_local bool isWriting = false; // what goes wrong in writing can't be written
    Destination& to = destination();
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(isWriting ? nullptr : &to.mutex);
        before = to.before;
        if (to.file && !isWriting) {
            isWriting = true;
            to.file->write(lineOf(type, context.category, text));
            isWriting = false;
        }
    }
    const bool isForTheFileAlone = type == QtInfoMsg && !to.tellsEverything;
    if (before && !isForTheFileAlone)
        before(type, context, text);
}

} // namespace

struct LogFile::Private
{
    explicit Private(const QString& path, RotatingFile::Limits limits)
        : file(path, limits)
    {
    }

    RotatingFile file;
};

LogFile::LogFile(const QString& folder, RotatingFile::Limits limits)
    : d(std::make_unique<Private>(QDir(folder).filePath(u"smartfleet.log"_s), limits))
{
    // rules in the environment come after these and overrule them
    QLoggingCategory::setFilterRules(u"smartfleet.*.info=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(take);
    Destination& to = destination();
    const QMutexLocker lock(&to.mutex);
    Q_ASSERT(!to.file);
    to.file = &d->file;
    to.before = before;
    to.tellsEverything = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
}

LogFile::~LogFile()
{
    Destination& to = destination();
    const QMutexLocker lock(&to.mutex);
    qInstallMessageHandler(to.before);
    to.file = nullptr;
    to.before = nullptr;
    QLoggingCategory::setFilterRules({});
}

} // namespace smartfleet
