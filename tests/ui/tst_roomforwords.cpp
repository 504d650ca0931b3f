// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/sentences.h"
#include "ui/kit/verticalscroll.h"
#include "ui/kit/wordlabel.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString Sentence = u"A sentence that is long enough to need more than one line in a narrow window."_s;

const QString WithIds =
    u"契約企業: みなと運輸\n\n車両: 9号車\n\nチャンネル ID: d2a2d31e-9893-473d-a932-07861b51e5a0\n\n送信元: "
    "traccar:860000000000099\n\nメッセージ: 16e742a6-5b4e-4ddd-83f1-93607e0f6468-1 (本文は保存していません。)"_s;

/// Lets layouts inside layouts settle one after the other.
void settle()
{
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents();
}

/// A widget that is always this large.
QWidget* block(int width, int height)
{
    auto* made = new QWidget;
    made->setFixedSize(width, height);
    return made;
}

/// A widget with a layout of the kind, as large as said, whose children stand where they belong.
template <typename Layout> struct Shown
{
    template <typename... Args>
    explicit Shown(const QList<QWidget*>& children, Args... args)
        : layout(new Layout(args..., &window))
    {
        for (QWidget* child : children)
            layout->addWidget(child);
    }
    void show(int width)
    {
        window.resize(width, window.heightForWidth(width));
        window.show();
        layout->activate();
    }

    QWidget window;
    Layout* layout;
};

} // namespace

/// What gives words and fields their room in windows of any width: rows that wrap, parts that turn, places that scroll.
class TestRoomForWords : public QObject
{
    Q_OBJECT

private slots:
    void words_copiedFromANarrowLabel_areTheWords();
    void words_height_followsFromTheWidthAlone_data();
    void words_height_followsFromTheWidthAlone();
    void words_inAScrollOfAnySize_comeToRest();
    void sentences_areJoinedAsTheirLanguageDoes();
    void columns_haveRoomForWhatTheyMayHold();
    void lastColumn_takesWhatIsLeft_butNeverLessThanItsTitle();
    void flow_narrow_goesOnInTheNextLine();
    void flow_field_takesWhatTheOthersLeave();
    void flow_stretch_restStandsAtTheEndOfEachLine();
    void flow_wrappingLabel_staysOnOneLineWhereItFits();
    void flow_lowBesideHigh_standsInTheMiddle();
    void columns_narrow_becomeFewerAndStayEqual();
    void columns_hiddenCell_leavesNoGap();
    void verticalScroll_wideContents_asksForTheirWidth();
    void heightKeeper_inATab_asksForTheHeightOfItsWords();
    void splitter_partsNeedMore_liesBelow();
};

void TestRoomForWords::flow_narrow_goesOnInTheNextLine()
{
    QWidget* const one = block(100, 20);
    QWidget* const two = block(100, 20);
    Shown<FlowLayout> row({one, two});

    row.show(300);
    QCOMPARE(two->pos(), QPoint(108, 0));

    row.show(200);
    QCOMPARE(two->pos(), QPoint(0, 28));
    QCOMPARE(row.window.heightForWidth(200), 48);
}

void TestRoomForWords::flow_field_takesWhatTheOthersLeave()
{
    auto* field = new QLineEdit;
    QWidget* const button = block(100, 20);
    Shown<FlowLayout> row({field, button});

    row.show(500);
    QCOMPARE(field->width(), 500 - 108);
    QCOMPARE(button->x(), 400);

    row.show(150);
    QCOMPARE(field->width(), 150);
    QCOMPARE(button->x(), 0);
}

void TestRoomForWords::flow_stretch_restStandsAtTheEndOfEachLine()
{
    QWidget* const back = block(100, 20);
    QWidget* const save = block(100, 20);
    Shown<FlowLayout> row({back});
    row.layout->addStretch();
    row.layout->addWidget(save);

    row.show(300);
    QCOMPARE(save->pos(), QPoint(200, 0));

    row.show(150);
    QCOMPARE(back->x(), 0);
    QCOMPARE(save->pos(), QPoint(50, 28));
}

void TestRoomForWords::flow_wrappingLabel_staysOnOneLineWhereItFits()
{
    auto* label = new QLabel(Sentence);
    label->setWordWrap(true);
    Shown<FlowLayout> row({label});
    const int line = label->fontMetrics().height();

    row.show(1000);
    QVERIFY(label->height() < 2 * line);

    row.show(200);
    QVERIFY(label->height() >= 2 * line);
    QCOMPARE(label->width(), 200);
}

void TestRoomForWords::flow_lowBesideHigh_standsInTheMiddle()
{
    QWidget* const low = block(100, 20);
    Shown<FlowLayout> row({low, block(100, 40)});

    row.show(300);

    QCOMPARE(low->y(), 10);
}

void TestRoomForWords::columns_narrow_becomeFewerAndStayEqual()
{
    QList<QWidget*> cells;
    for (int i = 0; i < 5; ++i) {
        cells << new QWidget;
        cells.last()->setMinimumWidth(100);
    }
    Shown<ColumnsLayout> grid(cells, 3);

    grid.show(616);
    QCOMPARE(cells[2]->x(), 2 * 208);
    QCOMPARE(cells[3]->x(), 0);
    for (const QWidget* cell : cells)
        QCOMPARE(cell->width(), 200);

    grid.show(220);
    QCOMPARE(cells[2]->x(), 0);
    QCOMPARE(cells[1]->width(), 106);

    grid.show(100);
    QCOMPARE(cells[1]->x(), 0);
}

void TestRoomForWords::columns_hiddenCell_leavesNoGap()
{
    QList<QWidget*> cells{block(100, 20), block(100, 20), block(100, 20)};
    Shown<ColumnsLayout> grid(cells, 3);
    cells[1]->hide();

    grid.show(400);

    QVERIFY(cells[2]->x() < 200);
}

void TestRoomForWords::verticalScroll_wideContents_asksForTheirWidth()
{
    QWidget window;
    auto* scroll = new VerticalScroll;
    (new QVBoxLayout(&window))->addWidget(scroll);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* button = new QPushButton(u"A button"_s);
    column->addWidget(button);
    scroll->setWidget(inside);
    window.show();
    QVERIFY(scroll->minimumSizeHint().width() > button->minimumSizeHint().width());

    button->setText(Sentence);
    settle();

    QVERIFY(scroll->minimumSizeHint().width() > button->minimumSizeHint().width());
    QVERIFY(window.minimumSizeHint().width() > scroll->minimumSizeHint().width());
}

void TestRoomForWords::heightKeeper_inATab_asksForTheHeightOfItsWords()
{
    QTabWidget tabs;
    auto* page = new QWidget;
    auto* label = new QLabel(Sentence);
    label->setWordWrap(true);
    (new QVBoxLayout(page))->addWidget(label);
    new HeightKeeper(*page);
    tabs.addTab(page, u"page"_s);
    tabs.resize(150, 60);
    tabs.show();
    settle();

    QVERIFY(page->minimumHeight() >= label->heightForWidth(label->width()));
    QVERIFY(tabs.minimumSizeHint().height() > page->minimumHeight());
    const int narrow = page->minimumHeight();

    tabs.resize(900, 200);
    settle();

    QVERIFY(page->minimumHeight() < narrow);
}

void TestRoomForWords::splitter_partsNeedMore_liesBelow()
{
    QWidget window;
    AdaptiveSplitter splitter(200, &window); // as a window of its own it would grow
    auto* part = new QWidget;
    part->setMinimumWidth(150);
    splitter.addWidget(new QWidget);
    splitter.addWidget(part);
    splitter.resize(300, 200);
    window.show();
    QCOMPARE(splitter.orientation(), Qt::Horizontal);

    part->setMinimumWidth(320);
    settle();

    QCOMPARE(splitter.orientation(), Qt::Vertical);
    QVERIFY(splitter.minimumSizeHint().width() >= 320);
}

void TestRoomForWords::words_copiedFromANarrowLabel_areTheWords()
{
    const QString id = u"753449a5-7716-39e4-3de9-770a97f1a5f5"_s;
    WordLabel label;
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.setWords(id);
    label.resize(60, 200);
    label.show();
    QVERIFY(label.text() != id); // it goes on in further lines

    label.setSelection(0, int(label.text().size()));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), id);
}

void TestRoomForWords::words_height_followsFromTheWidthAlone_data()
{
    QTest::addColumn<int>("interaction");
    QTest::newRow("to be looked at") << int(Qt::NoTextInteraction);
    QTest::newRow("to be selected") << int(Qt::TextSelectableByMouse);
}

void TestRoomForWords::words_height_followsFromTheWidthAlone()
{
    QFETCH(int, interaction);
    WordLabel label;
    label.setTextInteractionFlags(Qt::TextInteractionFlags(interaction));
    label.setWords(WithIds);
    label.show();
    for (int width = label.minimumSizeHint().width(); width < 700; ++width) {
        label.resize(2000, 20);
        const int height = label.heightForWidth(width);
        label.resize(width, height);
        QCOMPARE(label.heightForWidth(width), height);
        QVERIFY2(height >= label.QLabel::heightForWidth(width), qPrintable(u"cut at %1"_s.arg(width)));
    }
}

void TestRoomForWords::words_inAScrollOfAnySize_comeToRest()
{
    VerticalScroll scroll;
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins({});
    auto* label = new WordLabel;
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWords(WithIds);
    column->addWidget(label);
    column->addStretch();
    scroll.setWidget(contents);
    scroll.show();
    // around the width in which the words are whole, and the height that they need there
    const int whole = label->fontMetrics().boundingRect(QRect(0, 0, 1, 5000), Qt::TextWordWrap, WithIds).width();
    for (int width = whole - 20; width < whole + 30; ++width) {
        for (int height = label->heightForWidth(whole) - 40; height < label->heightForWidth(whole) + 40; height += 3) {
            scroll.resize(width, height);
            settle();
            QVERIFY(contents->height() >= scroll.viewport()->height());
        }
    }
}

void TestRoomForWords::sentences_areJoinedAsTheirLanguageDoes()
{
    QCOMPARE(joined(u"It failed."_s, u"Try again."_s), u"It failed. Try again."_s);
    QCOMPARE(joined(u"失敗しました。"_s, u"やり直してください。"_s), u"失敗しました。やり直してください。"_s);
    QCOMPARE(joined(u"It failed."_s, QString()), u"It failed."_s);
    QCOMPARE(inOneText({u"It failed."_s, u"Try again."_s}), u"It failed. Try again."_s);
}

void TestRoomForWords::columns_haveRoomForWhatTheyMayHold()
{
    const QString later = u"Waiting for its turn"_s;
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), u"Sent"_s);
    QTableView table;
    table.setModel(&model);
    fitColumns(table);
    QVERIFY(table.columnWidth(0) < table.fontMetrics().horizontalAdvance(later));

    model.setHeaderData(0, Qt::Horizontal, QStringList{u"Sent"_s, later}, WidestWordsRole);
    fitColumns(table);

    QVERIFY(table.columnWidth(0) > table.fontMetrics().horizontalAdvance(later));
}

void TestRoomForWords::lastColumn_takesWhatIsLeft_butNeverLessThanItsTitle()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"Name"_s, u"Vehicles"_s, u"Notification settings"_s});
    QTableView table;
    makeListLook(table);
    table.setModel(&model);
    table.resize(900, 200);
    table.show();
    fitColumns(table);
    const QHeaderView* header = table.horizontalHeader();
    QCOMPARE(header->length(), table.viewport()->width());

    table.setColumnWidth(0, 300);
    QCOMPARE(header->length(), table.viewport()->width());
    table.setColumnWidth(2, 20); // by hand: no gap is left after it
    QCOMPARE(header->length(), table.viewport()->width());
    table.setColumnHidden(1, true);
    QTRY_COMPARE(header->length(), table.viewport()->width());
    table.setColumnHidden(1, false);
    table.setColumnHidden(2, true);
    QTRY_COMPARE(header->length(), table.viewport()->width());
    table.setColumnHidden(2, false);
    table.resize(330, 200);
    QTRY_COMPARE(table.width(), 330);

    QTRY_COMPARE(header->sectionSize(2), header->sectionSizeHint(2));
    QVERIFY(header->length() > table.viewport()->width());
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestRoomForWords)
#include "tst_roomforwords.moc"
