// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problems.h"

#include <QTimer>

#include <functional>
#include <vector>

class QShortcut;

namespace smartfleet {

class MessageBar;

/// Something that was done without a question and can be taken back for some seconds: by a button in the message bar,
/// or by the system's key for undoing. What was done before it can be taken back next, as long as the seconds last.
class UndoOffer : public QObject
{
    Q_OBJECT
public:
    /// The key is heard while the focus is within `scope`. Both must outlive it.
    UndoOffer(MessageBar& bar, QWidget& scope);

    /// Tells `words`, which say what was done, and begins to count. `undo` is called once at most.
    void offer(std::function<Problem()> words, std::function<void()> undo);
    bool canUndo() const { return !m_undos.empty(); }
    void undo();
    /// How long what was done can be taken back; default: ten seconds.
    void setPatience(std::chrono::milliseconds patience) { m_timer.setInterval(patience); }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The time is over; the button is still there, but goes at once.
    void ranOut();

private:
    void onTimeOver();
    void retranslate();

    MessageBar& m_bar;
    QShortcut* m_key;
    QTimer m_timer;
    QString m_told; ///< as the bar said it
    std::vector<std::function<void()>> m_undos;
};

} // namespace smartfleet
