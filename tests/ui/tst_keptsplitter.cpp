// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/windowstate.h"
#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/keptsplitter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// A splitter of two parts that turns at 400 pixels, kept in `state`.
struct TwoParts
{
    explicit TwoParts(WindowState& state, const QSize& size)
    {
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        keepSplitter(splitter, state, u"test"_s);
        splitter.resize(size);
        splitter.show();
    }
    /// As a person drags the handle.
    void drag(int position) { splitter.move(position); }

    struct Draggable : AdaptiveSplitter
    {
        Draggable()
            : AdaptiveSplitter(400)
        {
        }
        void move(int position) { moveSplitter(position, 1); }
    } splitter;
};

} // namespace

class TestKeptSplitter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_file{m_folder.filePath(u"windows.ini"_s), QSettings::IniFormat};
    WindowState m_state{m_file};

private slots:
    void init() { m_file.clear(); }
    void drag_again_isDividedTheSame();
    void turn_eachDirection_hasItsOwnDivision();
};

void TestKeptSplitter::drag_again_isDividedTheSame()
{
    TwoParts first(m_state, {800, 300});
    first.drag(200);
    const QList<int> sizes = first.splitter.sizes();

    const TwoParts again(m_state, {800, 300});

    QCOMPARE(again.splitter.sizes(), sizes);
    QCOMPARE(sizes.first(), 200);
}

void TestKeptSplitter::turn_eachDirection_hasItsOwnDivision()
{
    TwoParts parts(m_state, {800, 300});
    parts.drag(200);
    const QList<int> beside = parts.splitter.sizes();

    parts.splitter.resize(300, 600);
    QCOMPARE(parts.splitter.orientation(), Qt::Vertical);
    parts.drag(150);
    parts.splitter.resize(800, 300);

    QCOMPARE(parts.splitter.orientation(), Qt::Horizontal);
    QCOMPARE(parts.splitter.sizes(), beside);
    const TwoParts narrow(m_state, {300, 600});
    QCOMPARE(narrow.splitter.sizes().constFirst(), 150);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestKeptSplitter)
#include "tst_keptsplitter.moc"
