// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plugin that Qt loads into any program with windows (QT_QPA_GENERIC_PLUGINS=firstpaint): says on standard output
// when the first window has been painted, and ends the program SMARTFLEET_BENCH_SETTLE milliseconds later.
#include <QApplication>
#include <QGenericPlugin>
#include <QTimer>
#include <QWidget>

#include <cstdlib>
#include <limits>
#include <unistd.h>

namespace {

class FirstPaint : public QObject
{
public:
    FirstPaint() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType() || !static_cast<QWidget*>(watched)->isWindow())
            return false;
        qApp->removeEventFilter(this);
        // posted: by then the whole window has been painted, not its ground alone; but before all else that waits,
        // which the painted window doesn't need
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), std::numeric_limits<int>::max());
        return false;
    }

protected:
    void customEvent(QEvent* /*event*/) override
    {
        constexpr char said[] = "painted\n";
        if (::write(STDOUT_FILENO, said, sizeof said - 1) < 0)
            std::_Exit(1);
        // ended as a person ends it, so that the next start finds nothing to clean up
        QTimer::singleShot(qEnvironmentVariableIntValue("SMARTFLEET_BENCH_SETTLE"), qApp,
                           [] { QCoreApplication::exit(0); });
    }
};

} // namespace

class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject* create(const QString&, const QString&) override { return new FirstPaint; }
};

#include "firstpaint.moc"
