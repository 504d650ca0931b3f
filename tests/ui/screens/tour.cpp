// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"

#include "tests/support/wait.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

QString TourVariant::name() const
{
    QString name = nameOf(UiLanguageNames, language) + u'-' + nameOf(UiThemeNames, theme);
    if (textPercent != 100)
        name += u'-' + QString::number(textPercent);
    return name;
}

Tour::Tour(const TourVariant& variant, Look look)
    : m_look(std::move(look))
    , m_font(QApplication::font())
{
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * variant.textPercent / 100);
    QApplication::setFont(font);
    m_window = std::make_unique<PracticeWindow>(variant.language, variant.theme);
}

Tour::~Tour()
{
    m_window.reset();
    QApplication::setFont(m_font);
}

void Tour::stop(const QString& state)
{
    stop(state, m_window->window());
}

void Tour::stop(const QString& state, QWidget& shown)
{
    settle();
    m_look(state, shown);
}

void Tour::addSamples()
{
    const Result<void> added = waitFor(m_window->session().query<void>(
        &m_window->window(), [](Session& session) { return PracticeWorld::addSamples(session); }));
    QVERIFY(added);
}

void settle()
{
    for (int pass = 0; pass < 5; ++pass)
        QCoreApplication::sendPostedEvents();
}

} // namespace smartfleet::test
