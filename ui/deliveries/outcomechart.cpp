// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/outcomechart.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString moduleFile()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString name = u"/smartfleet_charts"_s;
    const QString installed = program.filePath(QStringLiteral(SMARTFLEET_MODULES_FROM_PROGRAM) + name);
    const QString built = program.filePath(u"modules"_s + name);
    return QDir(program.filePath(u"modules"_s)).exists() ? built : installed;
}

} // namespace

Result<OutcomeChart*> makeOutcomeChart(QWidget* parent)
{
    return makeOutcomeChartFrom(moduleFile(), parent);
}

Result<OutcomeChart*> makeOutcomeChartFrom(const QString& moduleFile, QWidget* parent)
{
    QPluginLoader loader(moduleFile);
    const auto* maker = qobject_cast<OutcomeChartMaker*>(loader.instance());
    if (!maker)
        return failure({.kind = Error::Kind::NotFound, .code = u"chart_missing"_s, .detail = loader.errorString()});
    return maker->make(parent);
}

} // namespace smartfleet
