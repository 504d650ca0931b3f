// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString ProgramId = u"jp.smartfleet.Connect"_s;

Error failed(const QString& place, const QString& why)
{
    return {Error::Kind::Storage, u"autostart_failed"_s, {QDir::toNativeSeparators(place), why}};
}

Result<> writeWhole(const QString& name, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(failed(name, file.errorString()));
    return {};
}

Result<> removeFile(const QString& name)
{
    QFile file(name);
    if (file.exists() && !file.remove())
        return failure(failed(name, file.errorString()));
    return {};
}

/// A word of a desktop file's Exec line, as the Desktop Entry Specification quotes it.
QString quotedForExec(const QString& word)
{
    QString quoted;
    for (const QChar c : word) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        if (c == u'%')
            quoted += u'%';
        quoted += c;
    }
    quoted.replace(u'\\', u"\\\\"_s); // the file's own way to write a backslash
    return u"\"%1\""_s.arg(quoted);
}

} // namespace

std::unique_ptr<Autostart> systemAutostart()
{
    const QString program = QCoreApplication::applicationFilePath();
#if defined(Q_OS_WIN)
    return std::make_unique<RunKeyAutostart>(
        std::make_unique<QSettings>(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
                                    QSettings::NativeFormat),
        program);
#elif defined(Q_OS_MACOS)
    return std::make_unique<LaunchAgentAutostart>(QDir::homePath() + u"/Library/LaunchAgents"_s, program);
#else
    return std::make_unique<DesktopFileAutostart>(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s, program);
#endif
}

DesktopFileAutostart::DesktopFileAutostart(const QString& folder, QString program)
    : m_file(QDir(folder).filePath(ProgramId + u".desktop"_s))
    , m_program(std::move(program))
{
}

bool DesktopFileAutostart::isOn() const
{
    if (!QFile::exists(m_file))
        return false;
    QFile file(m_file);
    // desktops switch an entry off within the file
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains("\nHidden=true");
}

Result<> DesktopFileAutostart::setOn(bool on)
{
    if (!on)
        return removeFile(m_file);
    return writeWhole(
        m_file,
        u"[Desktop Entry]\nType=Application\nName=SmartFleet Connect\nIcon=%1\nExec=%2\nTerminal=false\n"_s
            .arg(ProgramId, quotedForExec(m_program))
            .toUtf8());
}

LaunchAgentAutostart::LaunchAgentAutostart(const QString& folder, QString program)
    : m_file(QDir(folder).filePath(ProgramId + u".plist"_s))
    , m_program(std::move(program))
{
}

bool LaunchAgentAutostart::isOn() const
{
    return QFile::exists(m_file);
}

Result<> LaunchAgentAutostart::setOn(bool on)
{
    if (!on)
        return removeFile(m_file);
    return writeWhole(m_file,
                      u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                      "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                      "<plist version=\"1.0\"><dict>\n"
                      "<key>Label</key><string>%1</string>\n"
                      "<key>ProgramArguments</key><array><string>%2</string></array>\n"
                      "<key>RunAtLoad</key><true/>\n"
                      "</dict></plist>\n"_s.arg(ProgramId, m_program.toHtmlEscaped())
                          .toUtf8());
}

RunKeyAutostart::RunKeyAutostart(std::unique_ptr<QSettings> run, QString program)
    : m_run(std::move(run))
    , m_program(std::move(program))
{
}

bool RunKeyAutostart::isOn() const
{
    return m_run->contains(ProgramId);
}

Result<> RunKeyAutostart::setOn(bool on)
{
    if (on)
        m_run->setValue(ProgramId, u"\"%1\""_s.arg(QDir::toNativeSeparators(m_program)));
    else
        m_run->remove(ProgramId);
    m_run->sync();
    if (m_run->status() != QSettings::NoError)
        return failure(failed(m_run->fileName(), u"access denied"_s));
    return {};
}

} // namespace smartfleet
