// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/practicewindow.h"

#include <QPushButton>
#include <QTest>

#include <functional>
#include <vector>

namespace smartfleet::test {

/// How a window is opened for a tour.
struct TourVariant
{
    UiLanguage language = UiLanguage::English;
    UiTheme theme = UiTheme::Light;
    int textPercent = 100; ///< size of all text

    /// For names of files and rows: "ja-light", "en-dark-200".
    QString name() const;
};

/// A way through the states of a screen, in a window of its own in practice mode. Pictures and measures are taken at
/// its stops, so that all of them see the same states.
class Tour
{
public:
    /// What is done at a stop: with the state's name and what is shown, which is the main window or a dialog.
    using Look = std::function<void(const QString& state, QWidget& shown)>;

    Tour(const TourVariant& variant, Look look);
    ~Tour();
    Tour(const Tour&) = delete;
    Tour& operator=(const Tour&) = delete;

    PracticeWindow& window() { return *m_window; }
    /// The window has come to a state worth looking at. The name begins with the screen's and is unique.
    void stop(const QString& state);
    /// The same with a dialog or menu in the place of the main window.
    void stop(const QString& state, QWidget& shown);

    /// Clicks a button of the window by its object name.
    void press(const QString& button) { QTest::mouseClick(m_window->find<QPushButton>(button), Qt::LeftButton); }
    /// Puts the sample companies, users and vehicles into the store.
    void addSamples();

private:
    Look m_look;
    QFont m_font;
    std::unique_ptr<PracticeWindow> m_window;
};

/// Lets layouts inside layouts settle one after the other, without running timers or sockets: what is under way stays
/// so.
void settle();

/// A screen with its way through its states. QVERIFY and QTRY_… may be used on it.
struct ScreenTour
{
    const char* name;
    void (*walk)(Tour&);
};

/// All of them, in tests/ui/screens/tours.cpp.
std::vector<ScreenTour> allTours();

} // namespace smartfleet::test
