// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/accessible.h"
#include "tests/ui/measures/faults.h"
#include "tests/ui/screens/tour.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

/// Every state of every screen: all of it can be reached by keys, is named for a screen reader and stands out from its
/// ground.
class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void states_each_canBeUsedByAll_data();
    void states_each_canBeUsedByAll();
};

void TestAccessible::states_each_canBeUsedByAll_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<test::TourVariant>("variant");

    const std::vector<test::ScreenTour> tours = test::allTours();
    for (std::size_t i = 0; i < tours.size(); ++i) {
        for (const test::TourVariant& variant : {test::TourVariant{UiLanguage::Japanese, UiTheme::Light},
                                                 test::TourVariant{UiLanguage::English, UiTheme::Dark}})
            QTest::addRow("%s %s", tours[i].name, qPrintable(variant.name())) << int(i) << variant;
    }
}

void TestAccessible::states_each_canBeUsedByAll()
{
    QFETCH(const int, screen);
    QFETCH(const test::TourVariant, variant);
    test::Faults faults;
    test::Tour tour(variant, [&](const QString& state, QWidget& shown) {
        const std::pair<QString, QStringList> measures[] = {{u"not reached by Tab"_s, test::unreachable(shown)},
                                                            {u"not told"_s, test::unnamed(shown)},
                                                            {u"Tab jumps"_s, test::strayTabOrder(shown)},
                                                            {u"keys"_s, test::sharedKeys(shown)},
                                                            {u"pale"_s, test::paleWords(shown)}};
        for (const auto& [what, found] : measures)
            faults.note(u"%1, %2"_s.arg(what, state), found);
    });

    test::allTours()[std::size_t(screen)].walk(tour);

    faults.tell();
    QCOMPARE(faults.count(), 0);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestAccessible)
#include "tst_accessible.moc"
