// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace smartfleet {

/// An irreversible choice, put to a person.
struct Question
{
    QString title = {};
    QString text = {};        ///< what will happen, in a sentence
    QStringList details = {}; ///< what goes with it, a line each
    QString confirm = {};     ///< the button that does it: a verb
};

/// Asks before the irreversible; everything else is no question. Tests answer by themselves.
class Prompter
{
public:
    virtual ~Prompter() = default;

    /// Returns at once. `confirmed` is called later if the person agrees, in the thread of the window; never once
    /// `parent` is gone.
    virtual void ask(QWidget* parent, const Question& question, std::function<void()> confirmed) = 0;
};

/// Asks in a dialog over the window, without stopping the event loop. The safe button is the default.
class DialogPrompter final : public Prompter
{
public:
    void ask(QWidget* parent, const Question& question, std::function<void()> confirmed) override;
};

} // namespace smartfleet
