// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of notification settings with 100,000 settings of companies and 1,000,000 of users, against the same list
// empty: how soon its first rows are there, how long a keystroke in its filter holds the windows' thread, how much
// memory it takes.
#include "app/options/uioptions.h"
#include "app/options/windowstate.h"
#include "app/session/sessionthread.h"
#include "app/store/store.h"
#include "tests/bench/report.h"
#include "tests/support/manysettings.h"
#include "ui/kit/prompter.h"
#include "ui/kit/theme.h"
#include "ui/kit/uicontext.h"
#include "ui/notifications/notificationspage.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProcess>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace smartfleet;

namespace {

constexpr int Rounds = 11;
constexpr int Figures = 6;      // of a process
constexpr int SettleTime = 400; // ms after a keystroke, in which the answer comes and is painted
constexpr double Frame = 16;    // ms
constexpr auto BetweenKnocks = std::chrono::milliseconds(1);
constexpr double MostMegabytes = 60; // more than the empty list

double memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// How long the windows' thread let others wait: another thread knocks again and again and looks how soon it is let in.
class BusyWatch
{
public:
    BusyWatch()
        : m_thread([this](const std::stop_token& stop) { knock(stop); })
    {
    }
    /// The longest wait since the last call, in milliseconds.
    double take() { return std::exchange(m_longest, 0); }

private:
    void knock(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            QElapsedTimer waiting;
            waiting.start();
            const bool isLetIn = QMetaObject::invokeMethod(
                &m_door, [this, waiting] { m_longest = std::max(m_longest, double(waiting.nsecsElapsed()) / 1e6); },
                Qt::BlockingQueuedConnection);
            if (!isLetIn)
                return;
            std::this_thread::sleep_for(BetweenKnocks);
        }
    }

    QObject m_door;
    double m_longest = 0; // touched in the windows' thread alone
    std::jthread m_thread;
};

void type(QLineEdit& edit, const QString& text, BusyWatch& watch, double& longest)
{
    edit.setFocus();
    spin(SettleTime);
    watch.take();
    for (const QChar c : text) {
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(&edit, new QKeyEvent(kind, 0, Qt::NoModifier, c));
        spin(SettleTime);
        longest = std::max(longest, watch.take());
    }
    edit.clear();
    spin(SettleTime);
}

/// Each tab has filters of its own; the one in front is meant.
QLineEdit& shownFilter(const MainWindow& window, const QString& name)
{
    const QList<QLineEdit*> filters = window.findChildren<QLineEdit*>(name);
    const auto shown = std::ranges::find_if(filters, &QWidget::isVisible);
    if (shown == filters.end())
        qFatal("no filter %s", qPrintable(name));
    return **shown;
}

/// How many rows the users' list shows of this text.
int found(const MainWindow& window, const QString& text)
{
    QLineEdit& filter = shownFilter(window, u"userFilterEdit"_s);
    const QAbstractItemModel* model = window.findChild<QTableView*>(u"userSettingsTable"_s)->model();
    QEventLoop loop;
    QObject::connect(model, &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    filter.setText(text);
    loop.exec();
    const int rows = model->rowCount();
    filter.clear();
    spin(SettleTime);
    return rows;
}

/// Milliseconds from `open` until the table knows its rows, or that it has none, and has been painted.
double firstRows(MainWindow& window, const QString& table, const std::function<void()>& open)
{
    QElapsedTimer timer;
    timer.start();
    open();
    QEventLoop loop;
    const QAbstractItemModel* model = window.findChild<QTableView*>(table)->model();
    QObject::connect(model, &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    loop.exec();
    window.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Measures one profile in this process and prints: first rows of companies, of users, longest hold with hits, without,
/// megabytes, and how many are found of two names that are shorter than three characters.
int measure(const QString& profile)
{
    QSettings settings(QDir(profile).filePath(u"bench.ini"_s), QSettings::IniFormat);
    settings.clear();
    UiOptions options(settings);
    options.language.set(UiLanguage::Japanese);
    WindowState state(settings);
    const Theme theme;
    theme.apply(UiTheme::Light);
    Language language;
    language.apply(UiLanguage::Japanese);
    SessionOptions sessionOptions;
    sessionOptions.location.folder = profile;
    sessionOptions.secretsInMemory = true;
    SessionThread session(sessionOptions);
    DialogPrompter prompter;
    MainWindow window({session, prompter, options, state}, theme, language);
    session.start(&session);
    window.resize(1280, 800);
    window.show();
    spin(1000);
    // the making of page and tabs is the same for every list
    qobject_cast<NotificationsPage*>(window.page(u"notificationsPage"_s))->list(SettingTab::User);
    const double before = memory();

    const double companies =
        firstRows(window, u"companySettingsTable"_s, [&] { window.showScreen(u"notificationsPage"_s); });
    spin(SettleTime);
    const double users = firstRows(window, u"userSettingsTable"_s,
                                   [&] { window.findChild<QTabWidget*>(u"settingsTabs"_s)->setCurrentIndex(1); });
    spin(SettleTime);
    BusyWatch watch;
    double hits = 0;
    double noHit = 0;
    type(shownFilter(window, u"channelFilterEdit"_s), u"room-9"_s, watch, hits);
    type(shownFilter(window, u"userFilterEdit"_s), u"zzzz"_s, watch, noHit);
    const double more = memory() - before;
    const int matches = found(window, u"佐藤"_s) + found(window, u"東京"_s);
    std::printf("%f %f %f %f %f %d\n", companies, users, hits, noHit, more, matches);
    std::fflush(stdout);
    std::_Exit(0);
}

/// Adds what a process of its own measures of the profile.
void measureOnce(const QString& profile, std::vector<std::vector<double>>& columns)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {profile});
    process.waitForFinished(120'000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    for (std::size_t i = 0; i < columns.size() && words.size() == Figures; ++i)
        columns[i].push_back(words[qsizetype(i)].toDouble());
}

std::vector<double> medians(const std::vector<std::vector<double>>& columns)
{
    std::vector<double> result;
    result.reserve(columns.size());
    for (const std::vector<double>& column : columns)
        result.push_back(bench::median(column));
    return result;
}

Result<> makeProfile(const QString& folder, const test::ManySettings& many)
{
    const auto store = Store::open({.folder = folder});
    return store ? test::fill(**store, many) : failure(store.error());
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*=false");
    const QApplication application(argc, argv);
    if (argc > 1)
        return measure(QString::fromLocal8Bit(argv[1]));

    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty"_s);
    const QString full = folder.filePath(u"full"_s);
    if (!makeProfile(empty, {}) || !makeProfile(full, {100'000, 1'000'000}))
        return 1;
    std::vector<std::vector<double>> ofEmpty(Figures), ofFull(Figures);
    for (int round = 0; round < Rounds; ++round) { // in turn, so that both share what else the machine does
        measureOnce(empty, ofEmpty);
        measureOnce(full, ofFull);
    }
    const std::vector<double> none = medians(ofEmpty);
    const std::vector<double> all = medians(ofFull);
    bench::reportHeader("100,000 + 1,000,000 settings, against none");
    bench::report("first rows, 100,000 of companies", all[0], "ms", all[0] / none[0], 1.5);
    bench::report("first rows, 1,000,000 of users", all[1], "ms", all[1] / none[1], 1.5);
    bench::report("filter keystroke with hits, of a frame", all[2], "ms", all[2] / Frame, 1);
    bench::report("filter keystroke without a hit, of a frame", all[3], "ms", all[3] / Frame, 1);
    bench::report("memory more than the empty list, of 60 MB", all[4] - none[4], "MB",
                  (all[4] - none[4]) / MostMegabytes, 1);
    bench::report("佐藤 and 東京 not found", 2 - all[5], "", 2 - all[5], 0);
    return 0;
}
