// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/daylist.h"
#include "tests/support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestDayList : public QObject
{
    Q_OBJECT

private slots:
    void days_areReadInAnyForm_inOrder()
    {
        const auto days = parseDays(u" 2026-12-30, 2026-12-29\u30002027-1-4、2026-12-29 "_s);

        QCOMPARE(toString(test::given(days)), u"2026-12-29 2026-12-30 2027-01-04"_s);
        QVERIFY(test::given(parseDays(u""_s)).empty());
        QCOMPARE(toString(std::vector<QDate>()), QString());
    }
    void noDate_isNamed()
    {
        for (const QString& wrong : {u"12/29"_s, u"2026-02-30"_s, u"tomorrow"_s})
            QCOMPARE(parseDays(u"2026-12-29 "_s + wrong).error().args, QStringList{wrong});
        QCOMPARE(codeOf(parseDays(u"x"_s)), u"invalid_date"_s);
    }
};

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDayList)
#include "tst_daylist.moc"
