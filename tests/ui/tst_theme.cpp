// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/contrast.h"
#include "ui/kit/fleetstyle.h"
#include "ui/kit/statuslabel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace smartfleet {

using test::contrast;
using test::Readable;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void wheel_changesOnlyWhatHasTheFocus();
    void palette_texts_canBeRead_data();
    void palette_texts_canBeRead();
    void tones_each_canBeRead_data();
    void tones_each_canBeRead();
    void apply_whileOpen_recoloursAStatus();
    void icons_everyTone_exist();
};

void TestTheme::wheel_changesOnlyWhatHasTheFocus()
{
    QApplication::setStyle(new FleetStyle);
    QScrollArea area;
    area.setWidgetResizable(true);
    auto* form = new QWidget;
    auto* other = new QLineEdit;
    auto* box = new QComboBox;
    box->addItems({u"one"_s, u"two"_s, u"three"_s});
    auto* number = new QSpinBox;
    number->setValue(50);
    auto* column = new QVBoxLayout(form);
    for (QWidget* field : {static_cast<QWidget*>(other), static_cast<QWidget*>(box), static_cast<QWidget*>(number)})
        column->addWidget(field);
    column->addSpacing(2000);
    area.setWidget(form);
    area.resize(300, 200);
    area.show();
    area.activateWindow();
    other->setFocus();
    const auto turn = [](QWidget* widget) {
        const QPointF at = widget->rect().center();
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    };

    QVERIFY(!turn(box)); // it is for the form
    QVERIFY(!turn(number));

    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(number->value(), 50);
    box->setFocus();
    QTRY_VERIFY(box->hasFocus());
    QVERIFY(turn(box));
    QCOMPARE(box->currentIndex(), 1);
}

void TestTheme::palette_texts_canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");

    const std::pair<const char*, QPalette> palettes[] = {{"light", lightPalette()}, {"dark", darkPalette()}};
    const std::tuple<const char*, QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {"words on a window", QPalette::WindowText, QPalette::Window},
        {"words in a field", QPalette::Text, QPalette::Base},
        {"words in every second row", QPalette::Text, QPalette::AlternateBase},
        {"words on a button", QPalette::ButtonText, QPalette::Button},
        {"selected words", QPalette::HighlightedText, QPalette::Highlight},
        {"a link", QPalette::Link, QPalette::Window},
        {"a placeholder", QPalette::PlaceholderText, QPalette::Base},
        {"a tool tip", QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto& [theme, palette] : palettes) {
        for (const auto& [what, text, ground] : pairs)
            QTest::addRow("%s: %s", theme, what) << palette << text << ground;
    }
}

void TestTheme::palette_texts_canBeRead()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QPalette::ColorRole, text);
    QFETCH(const QPalette::ColorRole, ground);

    const double ratio = contrast(palette.color(text), palette.color(ground));

    QVERIFY2(ratio >= Readable, qPrintable(QString::number(ratio)));
}

void TestTheme::tones_each_canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Tone>("tone");

    const std::pair<const char*, Tone> tones[] = {{"neutral", Tone::Neutral},
                                                  {"good", Tone::Good},
                                                  {"busy", Tone::Busy},
                                                  {"warning", Tone::Warning},
                                                  {"bad", Tone::Bad}};
    for (const auto& [name, tone] : tones) {
        QTest::addRow("light: %s", name) << lightPalette() << tone;
        QTest::addRow("dark: %s", name) << darkPalette() << tone;
    }
}

void TestTheme::tones_each_canBeRead()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Tone, tone);

    const QColor color = toneColor(tone, palette);
    const QColor ground = toneGround(tone, palette);

    QVERIFY2(contrast(color, palette.color(QPalette::Window)) >= Readable, "on a window");
    QVERIFY2(contrast(color, palette.color(QPalette::Base)) >= Readable, "in a list");
    QVERIFY2(contrast(color, ground) >= Readable, "on its own ground");
    QVERIFY2(contrast(palette.color(QPalette::WindowText), ground) >= Readable, "words on its ground");
}

void TestTheme::apply_whileOpen_recoloursAStatus()
{
    const Theme theme;
    theme.apply(UiTheme::Light);
    StatusLabel status;
    status.setStatus(Tone::Good, u"Linked"_s);
    const auto* word = status.findChild<QLabel*>(u"statusWordLabel"_s);

    theme.apply(UiTheme::Dark);

    QTRY_COMPARE(word->palette().color(QPalette::WindowText), toneColor(Tone::Good, darkPalette()));
}

void TestTheme::icons_everyTone_exist()
{
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad}) {
        const QImage drawn = tintedIcon(toneIcon(tone), Qt::red).pixmap(24, 24).toImage();

        QVERIFY(drawn != QImage(drawn.size(), drawn.format()));
        bool anyRed = false;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                anyRed = anyRed || drawn.pixelColor(x, y).alpha() > 200;
        }
        QVERIFY(anyRed);
    }
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestTheme)
#include "tst_theme.moc"
