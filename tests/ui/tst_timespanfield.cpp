// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timespanfield.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestTimeSpanField : public QObject
{
    Q_OBJECT

private slots:
    void choice_isFoundAgain_data()
    {
        QTest::addColumn<int>("index");
        QTest::newRow("any time") << 0;
        QTest::newRow("today") << 1;
        QTest::newRow("last 24 hours") << 2;
        QTest::newRow("last 7 days") << 3;
        QTest::newRow("from – until") << 4;
    }
    void choice_isFoundAgain()
    {
        QFETCH(const int, index);
        TimeSpanField before;
        before.setSpan(
            {QDateTime(QDate(2026, 8, 20), QTime(5, 5), Qt::UTC), QDateTime(QDate(2026, 8, 21), QTime(6, 6), Qt::UTC)});
        before.findChild<QComboBox*>(u"spanCombo"_s)->setCurrentIndex(index);
        TimeSpanField next;
        next.setSpan({QDateTime(QDate(2025, 1, 1), QTime(), Qt::UTC), {}});

        next.choose(before.choice());

        QCOMPARE(next.findChild<QComboBox*>(u"spanCombo"_s)->currentIndex(), index);
        if (index == 4)
            QCOMPARE(next.span(), before.span());
    }

    void choice_unknown_isAnyTime_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("a word") << u"yesterday"_s;
        QTest::newRow("half a span") << u"2026-08-20T05:05:00Z/"_s;
        QTest::newRow("three times") << u"2026-08-20T05:05:00Z/2026-08-20T05:05:00Z/2026-08-20T05:05:00Z"_s;
    }
    void choice_unknown_isAnyTime()
    {
        QFETCH(const QString, choice);
        TimeSpanField field;
        field.choose(u"today"_s);

        field.choose(choice);

        QVERIFY(field.choice().isEmpty());
        QCOMPARE(field.span(), TimeSpan());
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestTimeSpanField)
#include "tst_timespanfield.moc"
