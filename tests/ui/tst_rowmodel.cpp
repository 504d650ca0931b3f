// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

struct Truck
{
    QString id = {};
    int speed = 0;
    friend bool operator==(const Truck&, const Truck&) = default;
};

class TruckModel final : public RowModel<Truck>
{
public:
    using RowModel::RowModel;

    QStringList columns() const override { return {u"Truck"_s, u"Speed"_s}; }
    QString rowId(const Truck& row) const override { return row.id; }
    QVariant cell(const Truck& row, int column, int role) const override
    {
        if (role == SortRole && column == 1)
            return row.speed;
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? u"Truck %1"_s.arg(row.id) : u"%1 km/h"_s.arg(row.speed);
    }
};

/// One truck a letter.
std::vector<Truck> trucks(const QString& ids, int speed = 50)
{
    std::vector<Truck> rows;
    for (const QChar id : ids)
        rows.push_back({QString(id), speed});
    return rows;
}

QString idsOf(const TruckModel& model)
{
    QString ids;
    for (const Truck& truck : model.rows())
        ids += truck.id;
    return ids;
}

} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT

private slots:
    void data_eachRole_comesFromTheCell();
    void mergeRows_anyChange_endsAsGiven_data();
    void mergeRows_anyChange_endsAsGiven();
    void mergeRows_keptRows_keepTheirIndexes();
    void mergeRows_changedContent_tellsThatRowAlone();
    void mergeRows_nothingChanged_tellsNothing();
    void setRows_anything_resets();
    void retranslate_filled_tellsHeadersAndCells();
};

void TestRowModel::data_eachRole_comesFromTheCell()
{
    TruckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setRows({{u"a"_s, 80}});

    const QModelIndex speed = model.index(0, 1);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Speed"_s);
    QCOMPARE(speed.data().toString(), u"80 km/h"_s);
    QCOMPARE(speed.data(SortRole), QVariant(80));
    QCOMPARE(model.index(0, 0).data(SortRole).toString(), u"Truck a"_s);
    QCOMPARE(speed.data(IdRole).toString(), u"a"_s);
}

void TestRowModel::mergeRows_anyChange_endsAsGiven_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("nothing stays nothing") << QString() << QString();
    QTest::newRow("filled from empty") << QString() << u"abc"_s;
    QTest::newRow("emptied") << u"abc"_s << QString();
    QTest::newRow("the first goes") << u"abc"_s << u"bc"_s;
    QTest::newRow("the last goes") << u"abc"_s << u"ab"_s;
    QTest::newRow("every second goes") << u"abcdef"_s << u"ace"_s;
    QTest::newRow("one comes in front") << u"abc"_s << u"zabc"_s;
    QTest::newRow("several come between") << u"ab"_s << u"axyzb"_s;
    QTest::newRow("reversed") << u"abcde"_s << u"edcba"_s;
    QTest::newRow("wholly others") << u"abc"_s << u"xyz"_s;
    QTest::newRow("gone, new and moved at once") << u"abcdef"_s << u"fxbyaz"_s;
}

void TestRowModel::mergeRows_anyChange_endsAsGiven()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    TruckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(trucks(before));

    model.mergeRows(trucks(after, 70));

    QCOMPARE(idsOf(model), after);
    QCOMPARE(model.rows(), trucks(after, 70));
    QCOMPARE(resets.count(), 1); // that of setRows()
}

void TestRowModel::mergeRows_keptRows_keepTheirIndexes()
{
    TruckModel model;
    model.setRows(trucks(u"abcdef"_s));
    const QPersistentModelIndex b(model.index(1, 0));
    const QPersistentModelIndex c(model.index(2, 0));
    const QPersistentModelIndex f(model.index(5, 1));

    model.mergeRows(trucks(u"fxbyaz"_s));

    QCOMPARE(b.row(), 2);
    QCOMPARE(b.data(IdRole).toString(), u"b"_s);
    QCOMPARE(f.row(), 0);
    QVERIFY(!c.isValid());
}

void TestRowModel::mergeRows_changedContent_tellsThatRowAlone()
{
    TruckModel model;
    model.setRows(trucks(u"abc"_s));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    std::vector<Truck> rows = trucks(u"abc"_s);
    rows[1].speed = 95;

    model.mergeRows(rows);

    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(1, 1));
}

void TestRowModel::mergeRows_nothingChanged_tellsNothing()
{
    TruckModel model;
    model.setRows(trucks(u"abc"_s));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);

    model.mergeRows(trucks(u"abc"_s));

    QCOMPARE(changes.count() + moves.count() + insertions.count(), 0);
}

void TestRowModel::setRows_anything_resets()
{
    TruckModel model;
    model.setRows(trucks(u"abc"_s));
    const QPersistentModelIndex a(model.index(0, 0));

    model.setRows(trucks(u"abc"_s));

    QVERIFY(!a.isValid());
}

void TestRowModel::retranslate_filled_tellsHeadersAndCells()
{
    TruckModel model;
    model.setRows(trucks(u"abc"_s));
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.retranslate();

    QCOMPARE(headers.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][1].toModelIndex(), model.index(2, 1));
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestRowModel)
#include "tst_rowmodel.moc"
