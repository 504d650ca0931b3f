// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/faults.h"
#include "tests/ui/measures/looks.h"
#include "tests/ui/measures/words.h"
#include "tests/ui/screens/tour.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

/// Every state of every screen: nothing is cut, overlaps, sticks out or speaks another language, also in a small window
/// and with text twice as large.
class TestLooks : public QObject
{
    Q_OBJECT

private:
    static void look(const test::TourVariant& variant, const QString& state, QWidget& shown, test::Faults& faults)
    {
        const bool isLarge = variant.textPercent > 100;
        for (const QSize& size : {QSize(1280, 800), QSize(1024, 700)}) {
            if (shown.inherits("QMainWindow")) {
                shown.resize(size);
                test::settle();
            }
            const QString where = u"%1 %2x%3"_s.arg(state).arg(shown.width()).arg(shown.height());
            if (shown.isWindow() && shown.inherits("QMainWindow") && shown.size().expandedTo(size) != size)
                faults.note(where,
                            {u"the window doesn't become as small as %1x%2"_s.arg(size.width()).arg(size.height())});
            faults.note(where, test::cutTexts(shown));
            faults.note(where, test::overlaps(shown));
            faults.note(where, test::overhangs(shown, isLarge));
        }
        faults.note(state, test::foreignWords(shown, variant.language));
    }

private slots:
    void states_each_looksWell_data();
    void states_each_looksWell();
};

void TestLooks::states_each_looksWell_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<test::TourVariant>("variant");

    const std::vector<test::ScreenTour> tours = test::allTours();
    for (std::size_t i = 0; i < tours.size(); ++i) {
        for (const UiLanguage language : {UiLanguage::Japanese, UiLanguage::English}) {
            for (const int percent : {100, 200}) {
                const test::TourVariant variant{language, UiTheme::Light, percent};
                QTest::addRow("%s %s", tours[i].name, qPrintable(variant.name())) << int(i) << variant;
            }
        }
    }
}

void TestLooks::states_each_looksWell()
{
    QFETCH(const int, screen);
    QFETCH(const test::TourVariant, variant);
    test::Faults faults;
    test::Tour tour(variant, [&](const QString& state, QWidget& shown) { look(variant, state, shown, faults); });

    test::allTours()[std::size_t(screen)].walk(tour);

    faults.tell();
    QCOMPARE(faults.count(), 0);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestLooks)
#include "tst_looks.moc"
