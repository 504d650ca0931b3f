// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/desk.h"

#include "app/domain/problems.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

constexpr auto StorePatience = 1000ms;
constexpr auto LineWorksPatience = 800ms;

/// Whether the text has the sentence, whatever stands in the place of its arguments.
bool holds(const QString& text, const QString& sentence)
{
    static const QRegularExpression argument(u"%\\d"_s);
    QStringList parts = sentence.split(argument);
    for (QString& part : parts)
        part = QRegularExpression::escape(part);
    return text.contains(QRegularExpression(parts.join(u".*"_s)));
}

} // namespace

Desk::Desk(UiLanguage language)
    : m_window({.language = language, .adjust = [this](SessionOptions& options) {
                    m_folder = options.location.folder;
                    options.location.busyTimeout = StorePatience;
                    options.endpoints.timeout = LineWorksPatience;
                    options.makeSecrets = [keychain = m_keychain] {
                        return std::make_unique<TroubledSecrets>(keychain);
                    };
                }})
{
}

void Desk::show(const QString& screen)
{
    m_screen = screen;
    window().showScreen(screen);
}

bool Desk::canPress(const QString& button)
{
    const QList<QPushButton*> buttons = window().findChildren<QPushButton*>(button);
    return std::ranges::any_of(buttons, [](const auto* each) { return each->isVisible() && each->isEnabled(); });
}

void Desk::press(const QString& button)
{
    QTRY_VERIFY2_WITH_TIMEOUT(canPress(button), qPrintable(button + u" can't be pressed:\n"_s + words()), 20'000);
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

void Desk::type(const QString& edit, const QString& text)
{
    auto* line = find<QLineEdit>(edit);
    QVERIFY2(line->isVisible(), qPrintable(edit));
    QTest::mouseClick(line, Qt::LeftButton);
    line->selectAll();
    for (const QChar letter : text) { // of any script, which keyClicks() doesn't know
        const Qt::Key key = letter.unicode() < 0x80 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, line, key, QString(letter), Qt::NoModifier);
    }
}

void Desk::choose(const QString& table, int row)
{
    auto* view = find<QTableView>(table);
    QTRY_VERIFY2_WITH_TIMEOUT(view->isVisible() && view->model()->rowCount() > row, qPrintable(table), 20'000);
    view->selectRow(row);
}

QString Desk::words()
{
    return words(window());
}

QString Desk::wordsOfScreen()
{
    return words(*window().page(m_screen));
}

QString Desk::words(const QWidget& root)
{
    QStringList lines;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines += label->text();
    }
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty())
            lines += button->text();
    }
    for (const QProgressBar* bar : root.findChildren<QProgressBar*>()) {
        if (bar->isVisible())
            lines += bar->accessibleName();
    }
    return lines.join(u'\n');
}

bool Desk::tellsOf(const QStringList& codes)
{
    const QString text = words();
    return std::ranges::any_of(codes, [&text](const QString& code) {
        const Problem problem = describe(Error{.code = code, .args = {u"%1"_s, u"%2"_s, u"%3"_s}});
        return !problem.hint.isEmpty() && holds(text, problem.message) && holds(text, problem.hint);
    });
}

bool Desk::isFocusUseful(const QString& button)
{
    const QWidget* focused = window().focusWidget();
    if (!focused || !focused->isVisible() || !focused->isEnabled())
        return false;
    if (focused->objectName() == button)
        return true;
    if (const auto* list = qobject_cast<const QTableView*>(focused))
        return list->selectionModel()->hasSelection(); // of what it was about
    for (const QWidget* widget = focused; widget; widget = widget->parentWidget()) {
        const auto* row = qobject_cast<const FormRow*>(widget);
        if (qobject_cast<const MessageBar*>(widget) || (row && !row->error().isEmpty()))
            return true;
    }
    return false;
}

void Desk::arrange(std::function<Result<>(Session&)> work)
{
    const Result<> done = waitFor(m_window.session().query<void>(&window(), std::move(work)));
    if (!done)
        qFatal("can't be arranged: %s", qPrintable(done.error().code));
}

void Desk::setUp(bool isInvited)
{
    QVERIFY(m_window.link());
    arrange([room = room()](Session& session) -> Result<> {
        SMARTFLEET_TRY(PracticeWorld::addSamples(session));
        SMARTFLEET_TRY(session.directory.addSetting({SampleCompany}, room, u"all"_s));
        return {};
    });
    if (isInvited)
        QVERIFY(!tenant().inviteBot(room(), tenant().bots().back().botId));
}

LoopTurns::LoopTurns()
{
    m_timer.setInterval(5ms);
    m_timer.callOnTimeout(&m_timer, [this] { ++m_count; });
    m_timer.start();
}

} // namespace smartfleet::test
