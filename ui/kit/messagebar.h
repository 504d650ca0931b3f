// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problems.h"
#include "ui/kit/icons.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace smartfleet {

class WordLabel;

/// Tells what happened, why, and what to do, at the top of a page. Hidden until something is shown. Takes the focus, so
/// that a screen reader reads it.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// An error in words. It is described anew when the language changes.
    void showError(const Error& error);
    void showProblem(const Problem& problem, Tone tone = Tone::Bad);
    void showText(const QString& text, Tone tone = Tone::Neutral);
    /// Words that are asked for again when the language changes.
    void showWords(std::function<Problem()> words, Tone tone);
    /// Asks for the words again, as they are another way now; nobody is alerted.
    void refreshWords();
    /// A button beside the words; an empty text takes it away. It stays until the next message.
    void setAction(const QString& text);
    /// The same for a button that does `run` itself, until the next message; actionTriggered() is for others. Its text
    /// is asked for again when the language changes.
    void setAction(std::function<QString()> text, std::function<void()> run);
    /// Takes the message away.
    void clear();
    /// Whether the reader may close it; default: yes.
    void setClosable(bool closable);

    QString text() const; ///< all of it, as it is read out

signals:
    void actionTriggered();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void putWords();
    void arrange();
    void updateColors();

    Tone m_tone = Tone::Neutral;
    std::function<Problem()> m_words;
    std::function<QString()> m_actionText;
    std::function<void()> m_run; ///< what the button does by itself
    QLabel* m_icon;
    WordLabel* m_message;
    WordLabel* m_hint;
    QPushButton* m_action;
    QToolButton* m_close;
    QBoxLayout* m_body; ///< the words and the button
};

} // namespace smartfleet
