// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layerrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// The order: a folder may include itself and what has a lower rank.
const QHash<QString, int>& ranks()
{
    static const QHash<QString, int> all = {{u"app/core"_s, 0},     {u"app/domain"_s, 1},      {u"app/lineworks"_s, 2},
                                            {u"app/secrets"_s, 2},  {u"app/store"_s, 2},       {u"app/options"_s, 2},
                                            {u"app/link"_s, 3},     {u"app/integration"_s, 4}, {u"app/directory"_s, 4},
                                            {u"app/intake"_s, 4},   {u"app/delivery"_s, 4},    {u"app/session"_s, 5},
                                            {u"translations"_s, 5}, {u"app/ctl"_s, 6},         {u"ui"_s, 6}};
    return all;
}

const QString Practice = u"app/practice"_s;
const QString SqlFolder = u"app/store"_s;
const QString SqlComplaint = u"SQL belongs to app/store"_s;
const QString NetworkFolder = u"app/lineworks"_s;
const QString NetworkComplaint = u"the network belongs to app/lineworks"_s;

/// "app/store" for "app/store/database.h", "ui" for whatever lies below ui.
QString folderOf(const QString& path)
{
    return path.startsWith(u"app/"_s) ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

bool isWindowHeader(const QString& target)
{
    if (target.startsWith(u"QtGui"_s) || target.startsWith(u"QtWidgets"_s))
        return true;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    return headers.exists(u"QtGui/"_s + target) || headers.exists(u"QtWidgets/"_s + target);
}

QString complaintAboutLibrary(const QString& folder, const QString& target)
{
    const QString name = target.section(u'/', -1);
    const bool isSql = name.startsWith(u"qsql"_s, Qt::CaseInsensitive) || name == u"QtSql"_s;
    if (isSql && folder != SqlFolder)
        return SqlComplaint;
    const bool isNetwork = name.startsWith(u"qnetworkaccessmanager"_s, Qt::CaseInsensitive) || name == u"QtNetwork"_s;
    if (isNetwork && folder != NetworkFolder)
        return NetworkComplaint;
    if (folder.startsWith(u"app/"_s) && isWindowHeader(target))
        return u"app has no windows"_s;
    return {};
}

bool mayIncludePractice(const QString& folder)
{
    return folder == Practice || folder == u"app/session"_s || folder == u"app/ctl"_s || folder == u"ui"_s;
}

QString complaintAboutOurs(const QString& folder, const QString& included)
{
    if (included == Practice)
        return mayIncludePractice(folder) ? QString() : u"practice is for session, ctl and ui"_s;
    if (folder == Practice)
        return included == u"app/core"_s ? QString() : u"practice stands on core alone"_s;
    if (!ranks().contains(included))
        return u"no layer has this name"_s;
    if (!ranks().contains(folder))
        return u"this file is in no layer"_s;
    if (folder == included || ranks().value(included) < ranks().value(folder))
        return {};
    return ranks().value(included) == ranks().value(folder) ? u"sideways"_s : u"upwards"_s;
}

using Visit = std::function<void(const QString& file, const QString& text)>;

/// Every source of the program; answers how many.
int visitSources(const QString& root, const Visit& visit)
{
    int files = 0;
    for (const QString& top : {u"app"_s, u"ui"_s}) {
        QDirIterator sources(QDir(root).filePath(top), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s can't be read", qPrintable(file.fileName()));
            ++files;
            visit(QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    return files;
}

QStringList includesIn(const QString& text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList targets;
    for (const QRegularExpressionMatch& match : include.globalMatch(text))
        targets += match.captured(1);
    return targets;
}

/// The names of Qt's that only one folder may say, outside comments and include lines; a header of that folder may have
/// brought them along.
QStringList guardedNamesIn(QString text)
{
    static const QRegularExpression passedOver(u"//[^\\n]*|^\\s*#\\s*include[^\\n]*"_s,
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression guarded(u"\\b(?:QSql[A-Z]\\w*|QNetworkAccessManager)\\b"_s);
    text.remove(passedOver);
    QStringList names;
    for (const QRegularExpressionMatch& match : guarded.globalMatch(text))
        names += match.captured();
    names.removeDuplicates();
    return names;
}

} // namespace

QString complaintAbout(const QString& file, const QString& target)
{
    const QString folder = folderOf(file);
    const QString included = folderOf(target);
    if (target.startsWith(u"app/"_s) || ranks().contains(included))
        return complaintAboutOurs(folder, included);
    if (target.startsWith(u"tests/"_s) || target.contains(u".."_s))
        return u"not a path of the program from the root"_s;
    // a header beside the file is to be written from the root; what moc and uic make has no place in the tree
    const bool isOurs = target.endsWith(u".h"_s) &&
        QFile::exists(QStringLiteral(SMARTFLEET_SOURCE_DIR "/") + file.section(u'/', 0, -2) + u'/' + target);
    return isOurs ? u"not written from the root"_s : complaintAboutLibrary(folder, target);
}

QStringList brokenLayers(const QString& root)
{
    QStringList broken;
    visitSources(root, [&](const QString& file, const QString& text) {
        for (const QString& target : includesIn(text)) {
            const QString complaint = complaintAbout(file, target);
            if (!complaint.isEmpty())
                broken += u"%1 includes %2: %3"_s.arg(file, target, complaint);
        }
        for (const QString& name : guardedNamesIn(text)) {
            const QString complaint = complaintAboutLibrary(folderOf(file), name);
            if (!complaint.isEmpty())
                broken += u"%1 says %2: %3"_s.arg(file, name, complaint);
        }
    });
    broken.sort();
    return broken;
}

LayerCensus layerCensus(const QString& root)
{
    LayerCensus census;
    census.files = visitSources(
        root, [&](const QString&, const QString& text) { census.includes += int(includesIn(text).size()); });
    return census;
}

} // namespace smartfleet::test
