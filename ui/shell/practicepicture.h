// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/practice/mainjobrun.h"

#include <QTimer>

namespace smartfleet {

class MainWindow;

/// Does the main job in practice mode, and saves a picture of the window when it shows what was delivered.
class PracticePicture : public QObject
{
    Q_OBJECT
public:
    /// `file` is overwritten; its ending names the kind of picture. As MainJobRun, it wants a started session that
    /// holds the sample companies.
    PracticePicture(MainWindow& window, const UiContext& context, PracticePane& pane, const QString& file);

    void start() { m_job.start(); }

signals:
    /// Exactly one of the two, once.
    void saved();
    void failed(const smartfleet::Error& error);

private:
    void waitForCard();
    void save();

    MainWindow& m_window;
    const QString m_file;
    MainJobRun m_job;
    QTimer m_patience; ///< with the card, once the messages are there
};

} // namespace smartfleet
