// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

/// Writes every screen and state in both languages and themes as pictures, to be looked at by people: in a usual
/// window, and in a small one, and with text twice as large. `screenshots pictures:services` takes those of one screen
/// alone.
class Screenshots : public QObject
{
    Q_OBJECT
public:
    /// Of all screens when none is named.
    explicit Screenshots(const QStringList& screens)
        : m_screens(screens)
    {
    }

private:
    static void save(QWidget& shown, const QString& name)
    {
        test::settle();
        const QString file = u"%1/%2.png"_s.arg(QStringLiteral(SMARTFLEET_SCREENSHOTS), name);
        QVERIFY2(shown.grab().save(file, "PNG", 80), qPrintable(file)); // less pressed is saved sooner
    }

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(SMARTFLEET_SCREENSHOTS))); }

    void pictures_data();
    void pictures();

private:
    QStringList m_screens;
};

void Screenshots::pictures_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<test::TourVariant>("variant");

    const test::TourVariant variants[] = {
        {UiLanguage::Japanese, UiTheme::Light},      {UiLanguage::Japanese, UiTheme::Dark},
        {UiLanguage::English, UiTheme::Light},       {UiLanguage::English, UiTheme::Dark},
        {UiLanguage::Japanese, UiTheme::Light, 200}, {UiLanguage::English, UiTheme::Dark, 200}};
    const std::vector<test::ScreenTour> tours = test::allTours();
    for (std::size_t i = 0; i < tours.size(); ++i) {
        if (!m_screens.isEmpty() && !m_screens.contains(QLatin1StringView(tours[i].name)))
            continue;
        for (const test::TourVariant& variant : variants)
            QTest::addRow("%s %s", tours[i].name, qPrintable(variant.name())) << int(i) << variant;
    }
}

void Screenshots::pictures()
{
    QFETCH(const int, screen);
    QFETCH(const test::TourVariant, variant);
    test::Tour tour(variant, [variant](const QString& state, QWidget& shown) {
        save(shown, state + u'-' + variant.name());
        const bool hasSmallPicture = shown.inherits("QMainWindow") && variant.theme == UiTheme::Light;
        if (!hasSmallPicture || variant.textPercent != 100)
            return;
        const QSize usual = shown.size();
        shown.resize(1024, 700);
        save(shown, state + u'-' + variant.name() + u"-small"_s);
        shown.resize(usual);
    });

    test::allTours()[std::size_t(screen)].walk(tour);
}

} // namespace smartfleet

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    smartfleet::Screenshots screenshots(QApplication::arguments().mid(1));
    return QTest::qExec(&screenshots, {QApplication::applicationFilePath()});
}

#include "screenshots.moc"
