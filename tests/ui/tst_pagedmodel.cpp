// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pagedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

class NumbersModel final : public PagedModel<int>
{
public:
    using PagedModel::PagedModel;

    QStringList columns() const override { return {u"Number"_s, u"Double"_s}; }
    QString rowId(const int& row) const override { return QString::number(row); }
    QVariant cell(const int& row, int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column == 0 ? row : 2 * row) : QVariant();
    }
};

std::vector<int> numbers(int first, int count)
{
    std::vector<int> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), first);
    return all;
}

constexpr int Million = 1'000'000;
constexpr int PageSize = PagedModelBase::PageSize;

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT
private slots:
    void itKeepsTheRulesOfModels();
    void aMillionRows_countWithoutBeingThere();
    void aMissingRow_isWantedOnceAndShownWhenItComes();
    void aPageOfTheListBefore_isIgnored();
    void aPageThatFailed_isAskedForAgain();
    void grow_keepsWhatIsThere();
    void refresh_withAsManyRows_keepsWhatIsChosen();
    void refreshNewest_movesWhatIsChosen();
    void refreshNewest_takesAwayAtTheEnd();
    void refreshNewest_showsTheOldUntilItIsFetched();
    void refreshNewest_whereNothingIsKnown_isAnotherList();
    void pagesLookedAtLongAgo_makeRoom();
};

void TestPagedModel::itKeepsTheRulesOfModels()
{
    NumbersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.reset(500, numbers(0, PageSize));
    model.refresh(500, numbers(1, PageSize));
    model.refresh(3, numbers(0, 3));
    model.reset(0, {});

    QCOMPARE(model.rowCount(), 0);
}

void TestPagedModel::aMillionRows_countWithoutBeingThere()
{
    NumbersModel model;

    model.reset(Million, numbers(0, PageSize));

    QCOMPARE(model.rowCount(), Million);
    QCOMPARE(model.index(7, 1).data().toInt(), 14);
    QCOMPARE(model.index(Million - 1, 0).data(), QVariant());
    QVERIFY(!model.rowAt(Million - 1));
}

void TestPagedModel::aMissingRow_isWantedOnceAndShownWhenItComes()
{
    NumbersModel model;
    QSignalSpy wanted(&model, &PagedModelBase::pageWanted);
    model.reset(Million, numbers(0, PageSize));

    for (int column = 0; column < 2; ++column)
        (void)model.index(500'010, column).data();
    QTRY_COMPARE(wanted.count(), 1);
    const int first = wanted.first().constFirst().toInt();
    model.setPage(first, numbers(first, PageSize), wanted.first().constLast().toULongLong());

    QCOMPARE(first, 500'000);
    QCOMPARE(model.index(500'010, 0).data().toInt(), 500'010);
    QCOMPARE(model.positionOf(u"500010"_s), 500'010);
}

void TestPagedModel::aPageOfTheListBefore_isIgnored()
{
    NumbersModel model;
    QSignalSpy wanted(&model, &PagedModelBase::pageWanted);
    model.reset(Million, {});
    (void)model.index(0, 0).data();
    QTRY_COMPARE(wanted.count(), 1);

    model.reset(10, {});
    model.setPage(0, numbers(77, 10), wanted.first().constLast().toULongLong());

    QVERIFY(!model.rowAt(0));
}

void TestPagedModel::aPageThatFailed_isAskedForAgain()
{
    NumbersModel model;
    QSignalSpy wanted(&model, &PagedModelBase::pageWanted);
    model.reset(10, {});
    (void)model.index(0, 0).data();
    QTRY_COMPARE(wanted.count(), 1);

    model.pageFailed(0);
    (void)model.index(0, 0).data();

    QTRY_COMPARE(wanted.count(), 2);
}

void TestPagedModel::grow_keepsWhatIsThere()
{
    NumbersModel model;
    model.reset(PageSize, numbers(0, PageSize));
    const QPersistentModelIndex chosen = model.index(3, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy wanted(&model, &PagedModelBase::pageWanted);

    model.grow(Million);
    model.grow(PageSize); // fewer than are known is no news

    QCOMPARE(model.rowCount(), Million);
    QCOMPARE(chosen.data().toInt(), 3);
    QVERIFY(resets.isEmpty());
    QVERIFY(!model.index(Million - 1, 0).data().isValid());
    QTRY_COMPARE(wanted.size(), 1);
}

void TestPagedModel::refresh_withAsManyRows_keepsWhatIsChosen()
{
    NumbersModel model;
    model.reset(Million, numbers(0, PageSize));
    const QPersistentModelIndex chosen = model.index(3, 0);

    model.refresh(Million, numbers(5, PageSize));

    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toInt(), 8);
}

// the newest have the smallest numbers in these
void TestPagedModel::refreshNewest_movesWhatIsChosen()
{
    NumbersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(500, numbers(0, PageSize));
    const QPersistentModelIndex chosen = model.index(10, 0);

    model.refreshNewest(503, numbers(-3, PageSize));

    QCOMPARE(model.rowCount(), 503);
    QCOMPARE(chosen.row(), 13);
    QCOMPARE(chosen.data().toInt(), 10);
    QCOMPARE(model.index(0, 0).data().toInt(), -3);
}

void TestPagedModel::refreshNewest_takesAwayAtTheEnd()
{
    NumbersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(5, numbers(0, 5));
    const QPersistentModelIndex kept = model.index(2, 0);
    const QPersistentModelIndex last = model.index(4, 0);

    model.refreshNewest(4, numbers(-1, 4));

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(kept.row(), 3);
    QVERIFY(!last.isValid());
}

void TestPagedModel::refreshNewest_showsTheOldUntilItIsFetched()
{
    NumbersModel model;
    model.reset(1000, numbers(0, PageSize));
    QSignalSpy wanted(&model, &PagedModelBase::pageWanted);
    model.index(250, 0).data();
    model.index(450, 0).data();
    QTRY_COMPARE(wanted.count(), 2);
    for (const QList<QVariant>& wish : wanted)
        model.setPage(wish.at(0).toInt(), numbers(wish.at(0).toInt(), PageSize), wish.at(1).toULongLong());
    wanted.clear();

    model.refreshNewest(1000, numbers(0, PageSize));

    QCOMPARE(model.index(250, 0).data().toInt(), 250);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toInt(), PageSize);
}

void TestPagedModel::refreshNewest_whereNothingIsKnown_isAnotherList()
{
    NumbersModel model;
    model.reset(500, numbers(0, PageSize));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.refreshNewest(1500, numbers(-1000, PageSize)); // more have come than one look fetches

    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 1500);
}

void TestPagedModel::pagesLookedAtLongAgo_makeRoom()
{
    NumbersModel model;
    QSignalSpy wanted(&model, &PagedModelBase::pageWanted);
    model.reset(Million, {});

    for (int page = 0; page <= PagedModelBase::MostPages; ++page) {
        (void)model.index(page * PageSize, 0).data();
        QTRY_COMPARE(wanted.count(), page + 1);
        model.setPage(page * PageSize, numbers(page * PageSize, PageSize), wanted.last().constLast().toULongLong());
    }

    QVERIFY(!model.rowAt(0));
    QVERIFY(model.rowAt(PagedModelBase::MostPages * PageSize));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestPagedModel)
#include "tst_pagedmodel.moc"
