// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/accessible.h"
#include "tests/ui/measures/looks.h"
#include "tests/ui/measures/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

/// The measures find what they are for, and nothing in a window that is well.
class TestMeasures : public QObject
{
    Q_OBJECT

private:
    /// A window whose children stand where the test puts them.
    struct Bench
    {
        Bench() { window.resize(400, 300); }
        template <typename Widget> Widget* put(Widget* widget, const QRect& place)
        {
            widget->setParent(&window);
            widget->setGeometry(place);
            return widget;
        }
        QWidget& shown()
        {
            window.show();
            return window;
        }

        QWidget window;
    };

private slots:
    void anyMeasure_goodWindow_findsNothing();
    void cutTexts_tooNarrow_areFound();
    void cutTexts_wrappedTooLow_isFound();
    void cutTexts_editableChoice_isLikeAField();
    void overlaps_neighbours_areFound();
    void overhangs_outOfTheParent_areFound();
    void overhangs_scrolledSideways_areFoundUnlessAllowed();
    void foreignWords_eachPlace_isSearched();
    void foreignWords_namesAndIds_areAtHome();
    void unreachable_noFocus_isFound();
    void unnamed_iconOnlyAndTwins_areFound();
    void strayTabOrder_upAndLeft_areFound();
    void sharedKeys_mnemonicsAndShortcuts_areFound();
    void paleWords_greyOnGrey_areFound();
};

void TestMeasures::anyMeasure_goodWindow_findsNothing()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* name = new QLineEdit;
    auto* label = new QLabel(u"&Name"_s);
    label->setBuddy(name);
    auto* wrapped = new QLabel(u"A sentence that is long enough to need more than one line in this window."_s);
    wrapped->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(name);
    column->addWidget(wrapped);
    column->addWidget(new QCheckBox(u"&Often"_s));
    column->addWidget(new QPushButton(u"&Save"_s));
    window.resize(300, 300);
    window.show();

    QCOMPARE(test::cutTexts(window), QStringList());
    QCOMPARE(test::overlaps(window), QStringList());
    QCOMPARE(test::overhangs(window, false), QStringList());
    QCOMPARE(test::foreignWords(window, UiLanguage::English), QStringList());
    QCOMPARE(test::unreachable(window), QStringList());
    QCOMPARE(test::unnamed(window), QStringList());
    QCOMPARE(test::strayTabOrder(window), QStringList());
    QCOMPARE(test::sharedKeys(window), QStringList());
    QCOMPARE(test::paleWords(window), QStringList());
}

void TestMeasures::cutTexts_tooNarrow_areFound()
{
    Bench bench;
    const QString words = u"Words that need their room"_s;
    bench.put(new QLabel(words), {0, 0, 50, 30});
    bench.put(new QPushButton(words), {0, 40, 80, 30});
    bench.put(new QCheckBox(words), {0, 80, 80, 30});
    bench.put(new QLineEdit, {0, 120, 60, 30})->setPlaceholderText(words);
    bench.put(new QComboBox, {0, 160, 80, 30})->addItem(words);
    auto* tabs = bench.put(new QTabWidget, {0, 200, 90, 80});
    tabs->addTab(new QWidget, words);
    tabs->addTab(new QWidget, words);

    const QStringList faults = test::cutTexts(bench.shown());

    for (const QString& name :
         {u"QLabel"_s, u"QPushButton"_s, u"QCheckBox"_s, u"QLineEdit"_s, u"QComboBox"_s, u"QTabBar"_s})
        QVERIFY2(!faults.filter(name).isEmpty(), qPrintable(name));
}

void TestMeasures::cutTexts_wrappedTooLow_isFound()
{
    Bench bench;
    bench.put(new QLabel(u"Words that need more than a line"_s), {0, 0, 80, 16})->setWordWrap(true);

    QCOMPARE(test::cutTexts(bench.shown()).size(), 1);
}

void TestMeasures::cutTexts_editableChoice_isLikeAField()
{
    Bench bench;
    const QString words = u"Words that need their room"_s;
    auto* typed = bench.put(new QComboBox, {0, 0, 80, 30});
    typed->setEditable(true);
    typed->setEditText(words);
    QCOMPARE(test::cutTexts(bench.shown()), QStringList()); // as it scrolls when one moves in it

    typed->clearEditText();
    typed->lineEdit()->setPlaceholderText(words);

    QCOMPARE(test::cutTexts(bench.shown()).size(), 1);
}

void TestMeasures::overlaps_neighbours_areFound()
{
    Bench bench;
    bench.put(new QPushButton(u"one"_s), {0, 0, 80, 30});
    bench.put(new QPushButton(u"two"_s), {70, 10, 80, 30});
    bench.put(new QPushButton(u"three"_s), {200, 10, 80, 30});

    QCOMPARE(test::overlaps(bench.shown()).size(), 1);
}

void TestMeasures::overhangs_outOfTheParent_areFound()
{
    Bench bench;
    bench.put(new QPushButton(u"out"_s), {350, 0, 80, 30});
    bench.put(new QPushButton(u"in"_s), {0, 0, 80, 30});

    QCOMPARE(test::overhangs(bench.shown(), true).size(), 1);
}

void TestMeasures::overhangs_scrolledSideways_areFoundUnlessAllowed()
{
    Bench bench;
    auto* scroll = bench.put(new QScrollArea, {0, 0, 100, 100});
    auto* wide = new QWidget;
    wide->resize(300, 20);
    scroll->setWidget(wide);

    QCOMPARE(test::overhangs(bench.shown(), false).size(), 1);
    QCOMPARE(test::overhangs(bench.shown(), true).size(), 0);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QCOMPARE(test::overhangs(bench.shown(), true).size(), 1);
}

void TestMeasures::foreignWords_eachPlace_isSearched()
{
    Bench bench;
    bench.put(new QLabel(u"保存 saved"_s), {0, 0, 80, 30});
    bench.put(new QPushButton(u"Save"_s), {0, 40, 80, 30});
    bench.put(new QLineEdit, {0, 80, 80, 30})->setPlaceholderText(u"Table"_s);
    bench.put(new QLineEdit, {0, 120, 80, 30})->setToolTip(u"Tip"_s);
    bench.put(new QLineEdit, {0, 160, 80, 30})->setAccessibleName(u"Search"_s);
    bench.put(new QComboBox, {0, 200, 80, 30})->addItems({u"会社"_s, u"Companies"_s});

    QCOMPARE(test::foreignWords(bench.shown(), UiLanguage::Japanese).size(), 6);
    QCOMPARE(test::foreignWords(bench.shown(), UiLanguage::English).size(), 2);
}

void TestMeasures::foreignWords_namesAndIds_areAtHome()
{
    Bench bench;
    bench.put(new QLabel(u"LINE WORKS の Client ID: ab12 admin@example XRaTpZkSoyYMtYLfgJFY"_s), {0, 0, 80, 30});
    QCOMPARE(test::foreignWords(bench.shown(), UiLanguage::Japanese), QStringList());

    bench.put(new QLabel(u"The bot スマートフリート"_s), {0, 0, 80, 30});
    bench.window.findChildren<QLabel*>().constFirst()->hide();
    bench.window.findChildren<QLabel*>().constLast()->show();
    QCOMPARE(test::foreignWords(bench.shown(), UiLanguage::English), QStringList());
}

void TestMeasures::unreachable_noFocus_isFound()
{
    Bench bench;
    bench.put(new QPushButton(u"never"_s), {0, 0, 80, 30})->setFocusPolicy(Qt::NoFocus);
    bench.put(new QPushButton(u"clicked"_s), {0, 40, 80, 30})->setFocusPolicy(Qt::ClickFocus);
    bench.put(new QPushButton(u"tabbed"_s), {0, 80, 80, 30});
    bench.put(new QLabel(u"<a href=\"x\">link</a>"_s), {0, 120, 80, 30});

    QCOMPARE(test::unreachable(bench.shown()).size(), 4); // the link is in no chain, and its links take no keys
}

void TestMeasures::unnamed_iconOnlyAndTwins_areFound()
{
    Bench bench;
    bench.put(new QToolButton, {0, 0, 30, 30});
    bench.put(new QLineEdit, {0, 40, 80, 30})->setAccessibleName(u"Name"_s);
    bench.put(new QLineEdit, {0, 80, 80, 30})->setAccessibleName(u"Name"_s);

    QCOMPARE(test::unnamed(bench.shown()).size(), 2);
}

void TestMeasures::strayTabOrder_upAndLeft_areFound()
{
    Bench bench;
    auto* one = bench.put(new QPushButton(u"one"_s), {0, 100, 80, 30});
    auto* two = bench.put(new QPushButton(u"two"_s), {0, 0, 80, 30});
    auto* three = bench.put(new QPushButton(u"three"_s), {200, 0, 80, 30});
    auto* four = bench.put(new QPushButton(u"four"_s), {100, 0, 80, 30});
    QWidget::setTabOrder(one, two);
    QWidget::setTabOrder(two, three);
    QWidget::setTabOrder(three, four);

    QCOMPARE(test::strayTabOrder(bench.shown()).size(), 2);
}

void TestMeasures::sharedKeys_mnemonicsAndShortcuts_areFound()
{
    QMainWindow window;
    QMenu* menu = window.menuBar()->addMenu(u"&File"_s);
    menu->addAction(u"&Save"_s)->setShortcut(Qt::CTRL | Qt::Key_S);
    menu->addAction(u"&Send"_s)->setShortcut(Qt::CTRL | Qt::Key_S);
    window.setCentralWidget(new QPushButton(u"&Find"_s));
    window.show();

    const QStringList faults = test::sharedKeys(window);

    QCOMPARE(faults.size(), 3);
}

void TestMeasures::paleWords_greyOnGrey_areFound()
{
    Bench bench;
    const auto label = [&](const QColor& color, int top) {
        auto* made = bench.put(new QLabel(u"Words"_s), {0, top, 80, 30});
        QPalette palette;
        palette.setColor(QPalette::WindowText, color);
        made->setPalette(palette);
    };
    QPalette white;
    white.setColor(QPalette::Window, Qt::white);
    bench.window.setPalette(white);
    label(QColor(0xaaaaaa), 0);
    label(QColor(0x555555), 40);

    QCOMPARE(test::paleWords(bench.shown()).size(), 1);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestMeasures)
#include "tst_measures.moc"
